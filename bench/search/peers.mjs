// The same courses, labels and queries with Pagefind and MiniSearch.
// usage: node peers.mjs DOCUMENTS SCRATCH [imported]    prints JSON; `imported`: judge queries.jsonl too
import { join } from 'node:path';
import { judge, mean } from '../../tests/search-quality/lib/score.mjs';
import { importedTruth, readQueries } from '../../tests/search-quality/lib/sets.mjs';
import { readDocuments } from './lib/documents.mjs';
import * as minisearch from './lib/minisearch.mjs';
import * as pagefind from './lib/pagefind.mjs';
import { TYPICAL } from './lib/queries.mjs';

const [file, scratch, imported] = process.argv.slice(2);
const documents = readDocuments(file);
const queries = imported ? readQueries('queries.jsonl') : TYPICAL;
const truth = imported ? importedTruth() : null;

/** @param {import('../../tests/search-quality/lib/truth.mjs').Hit[][]} hits */
function quality(hits) {
  if (!truth) return {};
  const judged = readQueries('queries.jsonl').map((query, place) => judge(query, hits[place] ?? [], truth));
  const across = judged.filter(({ query }) => query.class === 'crosslingual');
  return { ...mean(judged), crosslingual: mean(across).recall };
}

const rows = [];
for (const allLanguages of [false, true]) {
  const labels = allLanguages ? 'every language' : 'Swedish';
  const built = minisearch.build(documents, allLanguages);
  const { hits, ...times } = minisearch.ask(built.index, documents, queries);
  rows.push({ name: 'MiniSearch', labels, bytes: built.bytes, worst: built.bytes, ...times, ...quality(hits) });
}
for (const allLanguages of [false, true]) {
  const labels = allLanguages ? 'every language' : 'Swedish';
  const folder = join(scratch, allLanguages ? 'pagefind-all' : 'pagefind-sv');
  try {
    await pagefind.build(documents, allLanguages, folder);
    const { hits, ...rest } = await pagefind.ask(folder, documents, TYPICAL, queries);
    rows.push({ name: 'Pagefind', labels, ...rest, ...quality(hits) });
  } catch (error) {
    rows.push({ name: 'Pagefind', labels, failed: String(error).split('\n')[0] });
  }
}
console.log(JSON.stringify(rows));
