// Measures the search of a built site in this process: bytes to the first results, query times.
// usage: node measure.mjs SITE    prints JSON
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { open } from '../../tests/search-quality/lib/ask.mjs';
import { readQueries } from '../../tests/search-quality/lib/sets.mjs';
import { quantile, weigh } from './lib/gzip.mjs';
import { TODAY, TYPICAL, WORDLESS } from './lib/queries.mjs';

const folder = process.argv[2];
const client = weigh('search.js', await readFile(join(folder, 'search/search.js')));

/** Asks one question of a catalogue that has read nothing yet. @param {import('./lib/queries.mjs').Question} question */
async function first({ q, lang, filters = {}, name = q }) {
  let bytes = client;
  let files = 1;
  const begun = performance.now();
  const catalogue = await open(folder, lang, (path, content) => {
    bytes += weigh(path, content);
    files += 1;
  });
  const page = await catalogue.search({ q, filters, today: TODAY, sort: 'match', offset: 0, limit: 10 });
  return { name, bytes, files, total: page.total, milliseconds: performance.now() - begun };
}

/** Words as they grow under the fingers, and the queries of the quality sets. */
function manyQueries() {
  const titles = TYPICAL.filter(({ lang }) => lang === 'sv').map(({ q }) => q);
  const typed = titles.flatMap((q) => Array.from({ length: q.length - 2 }, (_, cut) => q.slice(0, cut + 3)));
  const asked = readQueries('queries.jsonl').concat(readQueries('own-demonstration.jsonl'));
  return [...new Set([...typed, ...asked.filter(({ lang }) => lang === 'sv').map(({ q }) => q)])];
}

async function warm() {
  const catalogue = await open(folder, 'sv');
  const queries = manyQueries();
  /** @type {number[]} */
  let times = [];
  // The first round reads the files and lets the machine's compiler settle.
  for (let round = 0; round < 3; round++) {
    times = [];
    for (const q of queries) {
      const begun = performance.now();
      await catalogue.search({ q, filters: {}, today: TODAY, sort: 'match', offset: 0, limit: 10 });
      times.push(performance.now() - begun);
    }
  }
  const slowest = queries.map((q, place) => ({ q, milliseconds: times[place] })).sort((a, b) => b.milliseconds - a.milliseconds);
  return { queries: queries.length, median: quantile(times, 0.5), p95: quantile(times, 0.95), slowest: slowest.slice(0, 3) };
}

// Sizes are remembered by then, so that the second time is that of the search alone.
const questions = [...TYPICAL, ...WORDLESS];
for (const question of questions) await first(question);
const asked = [];
for (const question of questions) asked.push(await first(question));
const typical = asked.slice(0, TYPICAL.length).map(({ bytes }) => bytes);
const all = readFileSync(join(folder, 'search/index.json'));
console.log(
  JSON.stringify({
    client,
    entry: weigh('search/index.json', all),
    asked,
    median: quantile(typical, 0.5),
    worst: Math.max(...typical),
    warm: await warm(),
  }),
);
