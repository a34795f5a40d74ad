// What is wrong with the files of an index is said, and nothing is found in it.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { sumOf } from '../../src/search/client/read.js';
import { openCatalogue, SearchError, VERSION } from '../../src/search/client/search.js';
import { GOLDEN, open, readGolden, TODAY } from './lib/search.mjs';

const names = readdirSync(GOLDEN);
const fileOf = (part) => `search/${names.find((name) => name.startsWith(part))}`;

/** Opens and searches with one file that is not as it should be. */
function searchWith(path, change, question = {}) {
  const read = async (asked) => (asked === path ? change(await readGolden(asked)) : readGolden(asked));
  return open('sv', { read }).then((catalogue) => catalogue.search({ today: TODAY, ...question }));
}

function fails(code, path, change, question) {
  return assert.rejects(searchWith(path, change, question), (error) => {
    assert.ok(error instanceof SearchError);
    assert.equal(error.name, 'SearchError');
    assert.equal(error.code, code);
    return true;
  });
}

const entry = (json) => () => new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json)).buffer;
const missing = () => Promise.reject(new Error('404'));

test('files that are not there', async () => {
  for (const part of ['index', 'main', 'sv.', 'courses']) await fails('missing', fileOf(part), missing);
  await fails('missing', fileOf('text.'), missing, { q: 'palliativ' });
  await fails('missing', fileOf('ar.'), missing, { q: 'سباك' });
  await fails('missing', fileOf('sv-words'), missing, { q: 'dagis' });
});

test('files that are cut off, changed or something else', async () => {
  for (const part of ['main', 'sv.', 'courses']) {
    await fails('corrupt', fileOf(part), (bytes) => bytes.slice(0, bytes.byteLength - 10));
    await fails('corrupt', fileOf(part), (bytes) => bytes.slice(0, 0));
    await fails('corrupt', fileOf(part), entry('<!doctype html><title>Nej</title>'));
    await fails('corrupt', fileOf(part), (bytes) => {
      const changed = new Uint8Array(bytes.slice(0));
      changed[100] ^= 1;
      return changed.buffer;
    });
  }
  for (const text of ['', '{', 'null', '[]', '{"frisok":"other","version":1}', '{"frisok":"search"}', '{"frisok":"search","version":1,"main":"../x.json"}']) {
    await fails('corrupt', 'search/index.json', entry(text));
  }
});

test('an index that is newer than the client', async () => {
  await fails('newer', 'search/index.json', entry({ frisok: 'search', version: VERSION + 1, main: 'other' }));
  // Also when only the main file says so.
  const text = JSON.stringify({ version: VERSION + 1 });
  const name = `main.${sumOf(new TextEncoder().encode(text))}.json`;
  const read = async (path) =>
    path === 'search/index.json'
      ? entry({ frisok: 'search', version: VERSION, main: name })()
      : path === `search/${name}`
        ? entry(text)()
        : readGolden(path);
  await assert.rejects(open('sv', { read }), { code: 'newer' });
});

test('a file of the right sum and the wrong content', async () => {
  const text = JSON.stringify({ version: VERSION });
  const name = `main.${sumOf(new TextEncoder().encode(text))}.json`;
  const read = async (path) => (path === `search/${name}` ? entry(text)() : entry({ frisok: 'search', version: VERSION, main: name })());
  await assert.rejects(open('sv', { read }), { code: 'corrupt' });
});

test('what failed is tried again', async () => {
  let broken = true;
  const read = (path) => (broken && path.includes('/courses') ? missing() : readGolden(path));
  const catalogue = await open('sv', { read });
  await assert.rejects(catalogue.search({ q: 'kock', today: TODAY }), { code: 'missing' });
  await assert.rejects(catalogue.search({ today: TODAY }), { code: 'missing' });
  broken = false;
  assert.equal((await catalogue.search({ q: 'kock', today: TODAY })).total, 1);
  assert.equal((await catalogue.search({ today: TODAY })).total, 24);
});

test('each file is read once, and only what a query needs', async () => {
  const paths = [];
  const catalogue = await open('sv', { paths });
  await catalogue.search({ q: 'asdfghjk1', today: TODAY, filters: {} });
  const parts = () => paths.map((path) => path.slice('search/'.length).split('.')[0]);
  const first = parts();
  assert.deepEqual(first.slice(0, 3), ['index', 'main', 'sv']);
  paths.length = 0;
  await catalogue.search({ q: 'asdfghjk1', today: TODAY });
  assert.deepEqual(paths, []);

  const plain = [];
  const other = await open('sv', { paths: plain });
  await other.search({ q: 'kock', today: TODAY });
  assert.deepEqual(plain.map((path) => path.split(/[/.]/)[1]), ['index', 'main', 'sv', 'courses']);

  const arabic = [];
  await (await open('sv', { paths: arabic })).search({ q: 'سباك', today: TODAY });
  assert.ok(arabic.some((path) => path.startsWith('search/ar.')));
  assert.ok(!arabic.some((path) => path.startsWith('search/pl.')));
});

test('the default way to read is below the site’s root, without an old entry', async (t) => {
  const asked = [];
  t.mock.method(globalThis, 'fetch', async (address, { cache }) => {
    asked.push([address, cache]);
    const name = address.slice('https://vux.example/lan/search/'.length);
    if (!names.includes(name)) return new Response('', { status: 404 });
    return new Response(await readGolden(`search/${name}`));
  });
  const catalogue = await openCatalogue({ base: 'https://vux.example/lan/', lang: 'sv' });
  const page = await catalogue.search({ q: 'kock', today: TODAY });
  assert.equal(page.hits[0].url, 'https://vux.example/lan/kurser/kumla/kock-distans/');
  assert.deepEqual(asked[0], ['https://vux.example/lan/search/index.json', 'no-cache']);
  assert.deepEqual([...new Set(asked.slice(1).map(([, cache]) => cache))], ['default']);
  await assert.rejects(openCatalogue({ base: 'https://vux.example/other/', lang: 'sv' }), { code: 'missing' });
});
