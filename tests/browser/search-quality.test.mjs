// How good the search is (tests/search-quality): what the task promises, on the queries that came with
// it; and on our own, so that the program is not fitted to those.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askAll } from '../search-quality/lib/ask.mjs';
import { mean, perClass, relevant } from '../search-quality/lib/score.mjs';
import { SETS, demonstrationTruth, importedSite, readQueries } from '../search-quality/lib/sets.mjs';
import { session } from './lib/session.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'frisok-quality-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

const demonstration = session.site.folder;
const sites = {
  imported: importedSite(scratch),
  demonstration: { folder: demonstration, truth: demonstrationTruth(demonstration) },
};

for (const { name, of, promised } of SETS) {
  const { folder, truth } = sites[of];
  const queries = readQueries(name);

  test(`${name}: its rules mean what they meant`, () => {
    const moved = queries.filter((query) => relevant(query, truth).size !== query.n);
    assert.deepEqual(moved.map(({ q, n }) => `${q}: ${n}`), []);
  });

  test(`${name}: the answers are good enough`, async (t) => {
    const judged = await askAll(folder, queries, truth);
    const { recall, mrr, first, none } = mean(judged);
    t.diagnostic(`recall@10 ${recall.toFixed(3)} mrr ${mrr.toFixed(3)} first ${first.toFixed(3)} none ${none.toFixed(3)}`);
    const misses = judged.filter(({ miss }) => miss !== null).map(({ query, miss }) => `${query.class}: ${query.q}: ${miss}`);
    const told = misses.join('\n');
    assert.ok(recall >= promised.recall, `recall@10 ${recall}\n${told}`);
    assert.ok(mrr >= promised.mrr, `mrr ${mrr}\n${told}`);
    assert.ok(first >= promised.first, `first ${first}\n${told}`);
    assert.ok(none <= promised.none, `false hits ${none}\n${told}`);
    const bad = [...perClass(judged)].filter(([, { misses }]) => misses > promised.missesInAClass);
    assert.deepEqual(bad.map(([name]) => name), [], told);
  });
}
