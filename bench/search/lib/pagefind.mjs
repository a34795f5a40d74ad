// Pagefind, which runs in a browser: its index on a server, its own script in Chromium.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { chromium, launchOptions } from '../../../tests/browser/lib/chromium.mjs';
import { facetsOf, foreign, hitOf } from './documents.mjs';
import { quantile, weigh } from './gzip.mjs';

/** @typedef {import('./documents.mjs').Document} Document */

/** @param {Document[]} documents @param {boolean} allLanguages @param {string} folder  where the index is written */
export async function build(documents, allLanguages, folder) {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'sv' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const course of documents) {
    const words = [course.title, course.codes.join(' '), course.labels.join(', '), allLanguages ? foreign(course) : ''];
    const places = [course.provider, ...course.towns, ...course.municipalities, course.type, ...course.modes, ...course.times];
    await index.addCustomRecord({
      url: `/${course.id}`,
      language: 'sv',
      content: [...words, ...places].filter(Boolean).join('. '),
      meta: { title: course.title },
      filters: facetsOf(course),
    });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
}

/**
 * @param {string} folder  where the index is
 * @param {Document[]} documents
 * @param {{ q: string }[]} typical  each asked by a visitor who comes for the first time: bytes
 * @param {{ q: string }[]} queries  asked one after the other: hits and times
 */
export async function ask(folder, documents, typical, queries) {
  let bytes = 0;
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').split('?')[0];
    const body = path.startsWith('/pagefind/') ? await readFile(join(folder, path)).catch(() => null) : '<!doctype html><title>bench</title>';
    if (body === null) return response.writeHead(404).end();
    if (path.startsWith('/pagefind/')) bytes += weigh('', body);
    const type = path.endsWith('.js') ? 'text/javascript' : path === '/' ? 'text/html' : 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await chromium.launch(launchOptions());
  const visit = async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    return page;
  };
  try {
    const weights = [];
    for (const { q } of typical) {
      bytes = 0;
      const page = await visit();
      await page.evaluate(look, [q]);
      weights.push(bytes);
      await page.context().close();
    }
    const page = await visit();
    const found = await page.evaluate(look, queries.map(({ q }) => q));
    const byId = new Map(documents.map((course) => [course.id, course]));
    return {
      hits: found.map(({ urls }) => urls.flatMap((url) => byId.get(url.slice(1)) ?? []).map(hitOf)),
      bytes: quantile(weights, 0.5),
      worst: Math.max(...weights),
      median: quantile(found.map(({ milliseconds }) => milliseconds), 0.5),
      p95: quantile(found.map(({ milliseconds }) => milliseconds), 0.95),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs in the browser: what a page with results and filters does. @param {string[]} queries */
async function look(queries) {
  const path = '/pagefind/pagefind.js';
  const engine = await import(path);
  await engine.init();
  await engine.filters();
  const found = [];
  for (const q of queries) {
    const begun = performance.now();
    const { results } = await engine.search(q);
    const first = await Promise.all(results.slice(0, 10).map((/** @type {any} */ result) => result.data()));
    found.push({ urls: first.map(({ raw_url, url }) => raw_url ?? url), milliseconds: performance.now() - begun });
  }
  return found;
}
