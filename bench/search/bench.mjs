// Measures the search and its peers, and prints tables in Markdown.
// usage: node bench.mjs [COURSES …] [--out FILE] [--no-peers]
//   FRISOK_BIN and FRISOK_EXAMPLES: the program and the folder of its examples, built for release
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { askAll } from '../../tests/search-quality/lib/ask.mjs';
import { mean, perClass } from '../../tests/search-quality/lib/score.mjs';
import { importedSite, readQueries } from '../../tests/search-quality/lib/sets.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, 'no-peers': { type: 'boolean', default: false } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [3000, 30000, 300000];
const examples = process.env.FRISOK_EXAMPLES ?? '';
/** Larger ones than this they do not take: Pagefind's index needs gigabytes. */
const PEERS_TO = 30000;
/** Times in a browser that is slowed down are promised for so many courses. */
const THROTTLED = [3000, 30000];

/** @param {number | null | undefined} bytes */
const kB = (bytes) => (bytes == null ? '–' : `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`);
/** @param {number | null | undefined} milliseconds */
const ms = (milliseconds) => (milliseconds == null ? '–' : `${milliseconds.toFixed(1)} ms`);
/** @param {number | null | undefined} part */
const part = (part) => (part == null ? '–' : part.toFixed(3));
/** @param {number} count */
const count = (count) => count.toLocaleString('en');
/** @param {number | null} bytes */
const MB = (bytes) => (bytes === null ? '–' : `${Math.round(bytes / 1e6)} MB`);

/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) =>
  [head, head.map((_, place) => (place === 0 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const scratch = mkdtempSync(join(tmpdir(), 'frisok-bench-'));
try {
  const text = await report();
  console.log(text);
  if (values.out) writeFileSync(values.out, text);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function report() {
  const measured = sizes.map(measure);
  const { rows, classes } = await quality();
  const processor = cpus()[0]?.model ?? 'unknown';
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `Measured ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} on ${cpus().length} × ${processor}, ${memory} GB.`,
    '### Weight and time',
    sizeTable(measured),
    '### Each query',
    'Bytes (gzip -9) from nothing to the first ten results with all facets, `search.js` included.',
    queryTable(measured),
    ...(values['no-peers'] ? [] : ['### Peers', peerTable(measured)]),
    '### Quality',
    '`queries.jsonl` over the imported courses; *none* is the share of queries that should find nothing and did.',
    qualityTable(rows),
    classTable(classes),
    '',
  ].join('\n\n');
}

/** @param {string} program @param {string[]} words */
function run(program, words) {
  console.error(`$ ${[program.split('/').at(-1), ...words.map((word) => word.replace(scratch, '…'))].join(' ')}`);
  const { status, signal, error, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${program}: ${error ?? signal ?? `exit code ${status}`}\n${stderr}`);
  return stdout;
}

/** @param {string} script @param {string[]} words */
function node(script, ...words) {
  return JSON.parse(run(process.execPath, ['--max-old-space-size=8192', join(import.meta.dirname, script), ...words]));
}

/** @param {number} courses */
function measure(courses) {
  const catalogue = join(scratch, `catalogue-${courses}`);
  const site = join(scratch, `site-${courses}`);
  const documents = join(scratch, `${courses}.jsonl`);
  const said = run(join(examples, 'lifelike'), [String(courses), catalogue]).trim();
  const withPeers = courses <= PEERS_TO && !values['no-peers'];
  const more = withPeers ? ['--documents', documents] : [];
  const index = JSON.parse(run(join(examples, 'search_index'), [catalogue, site, ...more]));
  rmSync(catalogue, { recursive: true });
  const search = node('measure.mjs', site);
  const throttled = THROTTLED.includes(courses) ? node('throttle.mjs', site) : null;
  const peers = withPeers ? peersOf(documents, join(scratch, `peers-${courses}`)) : [];
  return { courses, said, index, search, throttled, peers };
}

/** What has been measured is not lost when a peer fails. @param {string} documents @param {string} folder */
function peersOf(documents, folder) {
  try {
    return node('peers.mjs', documents, folder);
  } catch (error) {
    return [{ name: 'peers', labels: '–', failed: String(error).split('\n')[0] }];
  }
}

async function quality() {
  const { folder, truth } = importedSite(join(scratch, 'imported'));
  const queries = readQueries('queries.jsonl');
  const judged = await askAll(folder, queries, truth);
  const across = judged.filter(({ query }) => query.class === 'crosslingual');
  const own = { name: '**frisok**', labels: 'by need', ...mean(judged), crosslingual: mean(across).recall };
  const rows = [own];
  if (!values['no-peers']) {
    const documents = join(scratch, 'imported.jsonl');
    run(join(examples, 'search_index'), [join(scratch, 'imported/catalogue'), join(scratch, 'imported/again'), '--documents', documents]);
    rows.push(...node('peers.mjs', documents, join(scratch, 'peers-imported'), 'imported'));
  }
  return { rows, classes: perClass(judged) };
}

/** @param {ReturnType<typeof measure>[]} all */
function sizeTable(all) {
  /** @type {[string, (one: ReturnType<typeof measure>) => string][]} */
  const lines = [
    ['occasions', ({ index }) => count(index.occasions)],
    ['titles', ({ said }) => count(Number(said.match(/(\d+) titles/)?.[1]))],
    ['bytes to the first ten results, median of the queries', ({ search }) => kB(search.median)],
    ['the same, worst', ({ search }) => kB(search.worst)],
    ['`search.js` in it', ({ search }) => kB(search.client)],
    ['files of the index', ({ index }) => count(index.files)],
    ['building the index, CPU', ({ index }) => `${index.cpu_seconds.toFixed(2)} s`],
    ['building the index, memory used, with what it reads of the catalogue', ({ index }) => MB(index.memory_used)],
    ['the whole process, reading and checking the catalogue, at most', ({ index }) => MB(index.memory_peak)],
    ['a query in Node, median', ({ search }) => ms(search.warm.median)],
    ['the same, 95 %', ({ search }) => ms(search.warm.p95)],
    ['the first query in Node, files read from disk', ({ search }) => ms(search.asked[0].milliseconds)],
    ['a query in Chromium slowed down 6 times, median', ({ throttled }) => ms(throttled?.median)],
    ['the same, 95 %', ({ throttled }) => ms(throttled?.p95)],
  ];
  return table(
    ['courses', ...all.map(({ courses }) => count(courses))],
    lines.map(([name, of]) => [name, ...all.map(of)]),
  );
}

/** @param {ReturnType<typeof measure>[]} all */
function queryTable(all) {
  const rows = all[0].search.asked.map((/** @type {any} */ { name }, /** @type {number} */ place) => [
    name.startsWith('(') ? name : `\`${name}\``,
    ...all.flatMap(({ search }) => [kB(search.asked[place].bytes), count(search.asked[place].total)]),
  ]);
  return table(['query', ...all.flatMap(({ courses }) => [`${count(courses)}: bytes`, 'courses found'])], rows);
}

/** @param {ReturnType<typeof measure>[]} all */
function peerTable(all) {
  const rows = all.flatMap(({ courses, search, throttled, peers }) => [
    [count(courses), '**frisok**', 'by need', kB(search.median), kB(search.worst), ms(search.warm.median)],
    ...peers.map((/** @type {any} */ peer) => [
      count(courses),
      peer.name,
      peer.labels,
      peer.failed ?? kB(peer.bytes),
      kB(peer.worst),
      `${ms(peer.median)}${peer.name === 'Pagefind' ? ' (Chromium)' : ''}`,
    ]),
  ]);
  return table(['courses', 'search', 'labels in', 'bytes, median', 'worst', 'a query, median'], rows);
}

/** @param {any[]} rows */
function qualityTable(rows) {
  return table(
    ['search', 'labels in', 'recall@10', 'MRR', 'first', 'none', 'across languages'],
    rows.map(({ name, labels, recall, mrr, first, none, crosslingual }) => [name, labels, part(recall), part(mrr), part(first), part(none), part(crosslingual)]),
  );
}

/** @param {Map<string, import('../../tests/search-quality/lib/score.mjs').Mean>} classes */
function classTable(classes) {
  return table(
    ['class', 'queries', 'recall@10', 'MRR', 'first', 'none', 'misses'],
    [...classes].map(([name, { n, recall, mrr, first, none, misses }]) => [name, String(n), part(recall), part(mrr), part(first), part(none), String(misses)]),
  );
}
