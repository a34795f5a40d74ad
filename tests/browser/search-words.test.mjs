// Words are compared in the browser as in the program.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { distance, fold, normalise, stem, tokensOf } from '../../src/search/client/words.js';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const vectors = JSON.parse(readFileSync(join(FIXTURES, 'search-words.json'), 'utf8'));

const pairs = {
  normalise,
  fold: (text) => fold(normalise(text)),
  stem,
  tokens: (text) => tokensOf(normalise(text)).map(({ word, joined }) => [word, joined > 0]),
};
for (const [name, compute] of Object.entries(pairs)) {
  test(`${name} as in the program`, () => {
    assert.ok(vectors[name].length > 5);
    for (const [from, to] of vectors[name]) assert.deepEqual(compute(from), to, from);
  });
}

test('distance as in the program', () => {
  for (const [a, b, most, expected] of vectors.distance) {
    assert.equal(distance(a, b, most), expected ?? most + 1, `${a} ${b}`);
    assert.equal(distance(b, a, most), expected ?? most + 1, `${b} ${a}`);
  }
});
