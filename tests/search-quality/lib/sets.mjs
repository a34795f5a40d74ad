// The sets of queries and the catalogues that they are asked of.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSite } from '../../browser/lib/build.mjs';
import { fromOpenData, fromTable } from './truth.mjs';

export const FOLDER = resolve(import.meta.dirname, '..');
const REPOSITORY = resolve(FOLDER, '../..');
const TABLE = join(FOLDER, 'courses.csv');

/** The day on which the queries are asked: that of the demonstration. */
export const TODAY = '2026-11-23';

/** What search.md promises for the set that came with the task. */
const PROMISED = { recall: 0.95, mrr: 0.92, first: 0.95, none: 0.02, missesInAClass: 1 };

/**
 * The sets, what each is asked of, and how good the answers must be. Those called `own` keep the program from
 * being fitted to the one that was given.
 */
export const SETS = /** @type {const} */ ([
  { name: 'queries.jsonl', of: 'imported', promised: PROMISED },
  { name: 'own-imported.jsonl', of: 'imported', promised: PROMISED },
  { name: 'own-demonstration.jsonl', of: 'demonstration', promised: PROMISED },
]);

/** @param {string} name @returns {import('./score.mjs').Query[]} */
export function readQueries(name) {
  const lines = readFileSync(join(FOLDER, name), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
}

/**
 * Imports the table of real courses and builds its site.
 * @param {string} scratch  an empty folder to write in
 * @returns {{ folder: string, truth: import('./truth.mjs').Truth }}
 */
export function importedSite(scratch) {
  const catalogue = join(scratch, 'catalogue');
  const folder = join(scratch, 'site');
  mkdirSync(scratch, { recursive: true });
  const map = join(REPOSITORY, 'examples/vasternorrland/import.map.yaml');
  const program = process.env.FRISOK_BIN || join(REPOSITORY, 'target/debug/frisok');
  const run = spawnSync(program, ['import', 'csv', TABLE, '--map', map, '--into', catalogue], { encoding: 'utf8' });
  // 4: rows were left out; those without a name are.
  if (run.status !== 4) throw new Error(`frisok import: ${run.error ?? `exit code ${run.status}`}\n${run.stderr}`);
  buildSite(folder, 'https://vux.example/', catalogue, { SOURCE_DATE_EPOCH: String(Date.parse(TODAY) / 1000) });
  return { folder, truth: importedTruth() };
}

/** What is true of the imported courses. */
export const importedTruth = () => fromTable(TABLE);

/**
 * What is true of the demonstration, from a built site.
 * @param {string} folder
 */
export const demonstrationTruth = (folder) => fromOpenData(join(folder, 'data/kurser.json'));
