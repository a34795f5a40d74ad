// The client of the search over the golden index, without a browser.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCatalogue } from '../../../src/search/client/search.js';

export const GOLDEN = join(import.meta.dirname, '../../fixtures/search-index');
export const TODAY = '2026-11-23';

/** Reads a file of the golden index as a host would serve it. */
export async function readGolden(path) {
  const bytes = await readFile(join(GOLDEN, path.replace('search/', '')));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

/** Opens the golden index; `read` may stand in for the disk, `paths` gets what is read. */
export function open(lang = 'sv', { read = readGolden, paths = [] } = {}) {
  return openCatalogue({
    base: '/vux/',
    lang,
    read: (path) => {
      paths.push(path);
      return read(path);
    },
  });
}

/** The ids that a query finds, without their publishers, the best first. */
export async function ids(catalogue, q, question = {}) {
  const page = await catalogue.search({ q, today: TODAY, limit: 100, ...question });
  return page.hits.map((hit) => hit.id.split('/')[1]);
}

/** A facet's counts by value. */
export function counts(page, key) {
  return Object.fromEntries(page.facets[key].map(({ value, count }) => [value, count]));
}
