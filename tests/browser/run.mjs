// Builds and serves the demonstration, starts one Chromium, crawls, then runs the test files.
// usage: node run.mjs [part of a file name …]
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './lib/build.mjs';
import { chromium, launchOptions } from './lib/chromium.mjs';
import { crawl } from './lib/crawl.mjs';
import { NOT_FOUND, chooseSamples } from './lib/samples.mjs';
import { startServer } from './lib/server.mjs';

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
  const endpoint = browser.wsEndpoint();

  const crawler = await chromium.connect(endpoint);
  const walk = async ({ base, folder, written }) => ({
    base,
    folder,
    ...(await crawl(crawler, base, { nowhere: NOT_FOUND, written })),
  });
  const sites = await timed('crawl', async () => ({ site: await walk(atRoot), below: await walk(inFolder) }));
  await crawler.close();
  console.log(`${sites.site.reached.length} pages and files reached by links`);

  const session = join(scratch, 'session.json');
  writeFileSync(session, JSON.stringify({ endpoint, ...sites, samples: chooseSamples(sites.site) }));
  return node(['--test', '--test-reporter=spec', '--test-concurrency=2', '--test-timeout=300000', ...files], {
    FRISOK_BROWSER_SESSION: session,
  });
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

function node(args, env) {
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
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
