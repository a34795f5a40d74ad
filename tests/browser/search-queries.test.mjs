// The client meets the same values as `frisok search`: what src/search/query/ makes of queries.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { openChunks } from '../../src/search/client/chunks.js';
import { readDay } from '../../src/search/client/day.js';
import { readTexts } from '../../src/search/client/column.js';
import { dayOf, readIndex } from '../../src/search/client/index.js';
import { openLayers } from '../../src/search/client/layers.js';
import { openFiles, readMain } from '../../src/search/client/read.js';
import { understand } from '../../src/search/client/understand.js';
import { open, readGolden, TODAY } from './lib/search.mjs';

const vectors = JSON.parse(
  await readFile(join(import.meta.dirname, '../fixtures/search-queries.json'), 'utf8'),
);
const file = openFiles(readGolden);
const main = await readMain(file);
const index = readIndex(main);
const day = readDay(index, readTexts(main.states), dayOf(TODAY) - index.epoch);

/** What the client understands, in the words of the vectors. */
async function told({ q, lang }) {
  const layers = await openLayers(index, file, lang);
  const chunks = openChunks(index, file);
  const { plan, dropped, tags } = await understand(index, layers, chunks, file, [...index.sides, ...day.sides], q);
  const { titles } = layers.languages[layers.languages.length - 1];
  const id = (field, value) => {
    if (field === 'title') return titles.get(value);
    return field === 'sfi' ? 'ABCD'[value] : (index.ids[field]?.[value] ?? String(value));
  };
  const words = (plan?.words ?? []).map(({ found, row, filler, narrows }) => {
    const values = {};
    for (const [field, points] of Object.entries(row)) {
      points.forEach((point, value) => {
        if (!point) return;
        const key = `${field}:${id(field, value)}`;
        values[key] = Math.max(values[key] ?? 0, Math.round(point * 100) / 100);
      });
    }
    return { text: found.text, filler, narrows, values };
  });
  const page = await (await open(lang)).search({ q, today: TODAY, limit: 1000 });
  const hits = page.hits.map((hit) => [hit.id, hit.score]);
  return { q, lang, words, dropped, layers: tags, hits };
}

for (const vector of vectors) {
  test(`${vector.lang}: ${vector.q}`, async () => {
    assert.deepEqual(await told(vector), vector);
  });
}
