// Asks the sets of queries and prints how good the answers are.
// usage: node quality.mjs [--misses] [--only NAME] [--imported SITE] [--demonstration SITE]
//   SITE: a site that is built already; else it is built with the program in FRISOK_BIN
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '../browser/lib/build.mjs';
import { askAll } from './lib/ask.mjs';
import { table } from './lib/score.mjs';
import { SETS, demonstrationTruth, importedSite, importedTruth, readQueries } from './lib/sets.mjs';

const { values } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    only: { type: 'string' },
    imported: { type: 'string' },
    demonstration: { type: 'string' },
  },
});

const scratch = mkdtempSync(join(tmpdir(), 'frisok-quality-'));
try {
  /** @type {Record<string, { folder: string, truth: import('./lib/truth.mjs').Truth }>} */
  const sites = {};
  for (const { name, of } of SETS.filter(({ name }) => !values.only || name.includes(values.only))) {
    sites[of] ??= of === 'imported' ? imported() : demonstration();
    const judged = await askAll(sites[of].folder, readQueries(name), sites[of].truth);
    console.log(`\n${name}, asked of ${of === 'imported' ? 'the imported courses' : 'the demonstration'}\n`);
    if (values.misses) {
      for (const { query, miss } of judged.filter(({ miss }) => miss !== null)) {
        console.log(`MISS ${query.class.padEnd(15)} ${query.lang.padEnd(3)} ${JSON.stringify(query.q).padEnd(36)} ${miss}`);
      }
    }
    console.log(table(judged));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function imported() {
  return values.imported ? { folder: values.imported, truth: importedTruth() } : importedSite(join(scratch, 'imported'));
}

function demonstration() {
  const folder = values.demonstration ?? join(scratch, 'demonstration');
  if (!values.demonstration) buildSite(folder, 'https://vux.example/');
  return { folder, truth: demonstrationTruth(folder) };
}
