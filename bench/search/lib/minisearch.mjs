// MiniSearch as one would set it up for this: prefixes, one typing error in five letters, all words needed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import MiniSearch from 'minisearch';
import { facetsOf, foreign, hitOf } from './documents.mjs';
import { quantile, weigh } from './gzip.mjs';

/** @typedef {import('./documents.mjs').Document} Document */

const OPTIONS = {
  fields: ['title', 'codes', 'labels', 'foreign', 'places', 'type', 'how'],
  // What a list of hits shows and what facets count.
  storeFields: ['title', 'provider', 'codes', 'towns', 'facets'],
  searchOptions: {
    boost: { title: 3, codes: 3, labels: 2 },
    prefix: true,
    fuzzy: 0.2,
    combineWith: 'AND',
  },
};

/** @param {Document[]} documents @param {boolean} allLanguages */
export function build(documents, allLanguages) {
  const engine = new MiniSearch(OPTIONS);
  engine.addAll(
    documents.map((course) => ({
      ...hitOf(course),
      labels: course.labels.join(', '),
      foreign: allLanguages ? foreign(course) : '',
      places: [course.provider, ...course.towns, ...course.municipalities].join(', '),
      how: [...course.modes, ...course.times].join(', '),
      facets: facetsOf(course),
    })),
  );
  const index = JSON.stringify(engine);
  const code = readFileSync(join(dirname(createRequire(import.meta.url).resolve('minisearch')), '../umd/index.js'));
  return { index, bytes: weigh('', index) + weigh('', code) };
}

/**
 * Opens the index as a browser would and asks.
 * @param {string} index
 * @param {Document[]} documents
 * @param {{ q: string }[]} queries
 */
export function ask(index, documents, queries) {
  const engine = MiniSearch.loadJSON(index, OPTIONS);
  const byId = new Map(documents.map((course) => [course.id, course]));
  /** @type {number[]} */
  const times = [];
  const hits = queries.map(({ q }) => {
    const begun = performance.now();
    const found = engine.search(q);
    times.push(performance.now() - begun);
    return found.slice(0, 10).flatMap(({ id }) => byId.get(id) ?? []).map(hitOf);
  });
  return { hits, median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}
