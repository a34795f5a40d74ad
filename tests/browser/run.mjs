// Builds and serves the demonstration, starts one Chromium, crawls, then runs the test files.
// usage: node run.mjs [part of a file name …]
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './lib/build.mjs';
import { chromium, launchOptions } from './lib/chromium.mjs';
import { crawl } from './lib/crawl.mjs';
import { NOT_FOUND, chooseSamples } from './lib/samples.mjs';
import { startServer } from './lib/server.mjs';

/** A file of tests that takes longer, in milliseconds, hangs: the longest takes four minutes by itself. */
const HANGS = 900_000;

/** So many files of tests run at once after the crawl: what waits for a page to be still leaves room. */
const AT_ONCE = 3;

const files = chooseFiles(process.argv.slice(2));
const scratch = mkdtempSync(join(tmpdir(), 'frisok-browser-'));
const server = await startServer();
let browser;
try {
  process.exitCode = await run();
} finally {
  await browser?.close();
  server.close();
  rmSync(scratch, { recursive: true, force: true });
}

async function run() {
  const atRoot = await timed('build', () => serve('/', 'root'));
  const inFolder = await timed('build of a small one for a folder of another host', () =>
    serve('/lan/katalog/', 'below', join(import.meta.dirname, '../fixtures/small')),
  );
  browser = await chromium.launchServer(launchOptions());
  prepare('session', { endpoint: browser.wsEndpoint(), site: atRoot, below: inFolder });

  // What needs no crawl is tested meanwhile: much of either is waiting.
  const [later, soon] = [files.filter(needsCrawl), files.filter((file) => !needsCrawl(file))];
  const begun = soon.length > 0 && node(soon, 1, 'pipe');
  const code = later.length > 0 ? await afterCrawl(atRoot, inFolder, () => node(later, AT_ONCE, 'inherit')) : { code: 0 };
  const first = (await begun) || { code: 0, said: '' };
  process.stdout.write(first.said);
  return code.code || first.code;
}

async function afterCrawl(atRoot, inFolder, work) {
  // Over a pipe: every page goes to it as text.
  const crawler = await chromium.launch(launchOptions());
  const walk = ({ base, written }) => crawl(crawler, base, { nowhere: NOT_FOUND, written });
  const walks = await timed('crawl', async () => ({ site: await walk(atRoot), below: await walk(inFolder) }));
  await crawler.close();
  console.log(`${walks.site.reached.length} pages and files reached by links`);
  prepare('walks', walks);
  prepare('samples', chooseSamples(walks.site));
  return work();
}

/** Writes what test files read: see lib/session.mjs. */
function prepare(name, data) {
  writeFileSync(join(scratch, `${name}.json`), JSON.stringify(data));
}

/** Whether a test file takes what the crawl has found. */
function needsCrawl(file) {
  return /from '\.\/lib\/(?:chosen|walked)\.mjs'/.test(readFileSync(file, 'utf8'));
}

function serve(prefix, folder, catalogue) {
  const out = join(scratch, folder);
  const base = `${server.origin}${prefix}`;
  const written = buildSite(out, base, catalogue);
  server.mount(prefix, out);
  return { base, folder: out, written };
}

async function timed(what, work) {
  const start = performance.now();
  const result = await work();
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/**
 * Runs test files, so many at once; with `pipe`, what they say is handed over at the end instead of
 * shown.
 */
function node(tests, atOnce, output) {
  const args = ['--test', '--test-reporter=spec', `--test-concurrency=${atOnce}`, `--test-timeout=${HANGS}`, ...tests];
  const env = { ...process.env, FRISOK_BROWSER_SESSION: scratch };
  const child = spawn(process.execPath, args, { stdio: ['ignore', output, 'inherit'], env });
  const said = [];
  child.stdout?.on('data', (part) => said.push(part));
  return new Promise((done) => {
    child.on('close', (code) => done({ code: code ?? 1, said: Buffer.concat(said) }));
  });
}

function chooseFiles(parts) {
  const all = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.mjs')).sort();
  const chosen = parts.length === 0 ? all : all.filter((name) => parts.some((part) => name.includes(part)));
  if (chosen.length === 0) {
    console.error(`no test file is named like ${parts.join(', ')}; there are: ${all.join(', ')}`);
    process.exit(2);
  }
  return chosen.map((name) => join(import.meta.dirname, name));
}
