// Asks a built site's own search, in Node, with the files on disk.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { judge } from './score.mjs';
import { TODAY } from './sets.mjs';

/**
 * @param {string} folder  a built site
 * @param {string} lang
 * @param {(path: string, bytes: Buffer) => void} [seen]  is told of every file that is read
 */
export async function open(folder, lang, seen = () => {}) {
  const { openCatalogue } = await import(pathToFileURL(join(folder, 'search/search.js')).href);
  /** @param {string} path */
  const read = async (path) => {
    const bytes = await readFile(join(folder, path));
    seen(path, bytes);
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  };
  return openCatalogue({ base: 'https://vux.example/', lang, read });
}

/**
 * Asks every query in its own language and judges what comes.
 * @param {string} folder  a built site
 * @param {import('./score.mjs').Query[]} queries
 * @param {import('./truth.mjs').Truth} truth
 */
export async function askAll(folder, queries, truth) {
  /** @type {Map<string, Promise<any>>} */
  const catalogues = new Map();
  const judged = [];
  for (const query of queries) {
    const { q, lang } = query;
    const catalogue = catalogues.get(lang) ?? open(folder, lang);
    catalogues.set(lang, catalogue);
    const { hits } = await (await catalogue).search({ q, today: TODAY, sort: 'match', offset: 0, limit: 10 });
    judged.push(judge(query, hits, truth));
  }
  return judged;
}
