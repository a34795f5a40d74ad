// Takes pictures of every page type, for people to look at.
// usage: node shots.mjs --out DIR [--pages start,area,…] [--langs sv,ar] [--schemes light,dark] [--small]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './lib/build.mjs';
import { DESKTOP, PHONE, chromium, launchOptions } from './lib/chromium.mjs';
import { crawl } from './lib/crawl.mjs';
import { TESTED } from './lib/languages.mjs';
import { NOT_FOUND, chooseSamples } from './lib/samples.mjs';
import { startServer } from './lib/server.mjs';

// For documents: the upper part of a page, in a file of at most this many bytes.
const SMALL = { height: 1800, bytes: 150_000 };

const { values: options } = parseArgs({
  options: {
    out: { type: 'string' },
    pages: { type: 'string' },
    langs: { type: 'string', default: TESTED.join() },
    schemes: { type: 'string', default: 'light,dark' },
    small: { type: 'boolean', default: false },
  },
});
if (!options.out) {
  console.error('--out DIR is missing: the folder for the pictures');
  process.exit(2);
}

const site = mkdtempSync(join(tmpdir(), 'frisok-shots-'));
const server = await startServer();
let browser;
try {
  const base = `${server.origin}/`;
  const written = buildSite(site, base);
  server.mount('/', site);
  browser = await chromium.launch(launchOptions());
  const crawled = await crawl(browser, base, { nowhere: NOT_FOUND, written });
  const samples = choose(chooseSamples(crawled));
  await takeAll(base, samples);
} finally {
  await browser?.close();
  server.close();
  rmSync(site, { recursive: true, force: true });
}

function choose(samples) {
  const types = options.pages?.split(',') ?? samples.map(({ type }) => slug(type));
  const langs = options.langs.split(',');
  const chosen = samples.filter(({ type, lang }) => types.includes(slug(type)) && langs.includes(lang));
  if (chosen.length === 0) {
    const known = [...new Set(samples.map(({ type }) => slug(type)))];
    throw new Error(`no such page; --pages takes ${known.join(', ')} and --langs ${TESTED.join(', ')}`);
  }
  return chosen;
}

async function takeAll(base, samples) {
  mkdirSync(options.out, { recursive: true });
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const tab = await context.newPage();
  const studio = await context.newPage();
  let taken = 0;
  for (const { type, lang, path } of samples) {
    await tab.goto(new URL(path.slice(1), base).href, { waitUntil: 'load' });
    for (const [device, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
      await tab.setViewportSize(viewport);
      for (const colorScheme of options.schemes.split(',')) {
        await tab.emulateMedia({ colorScheme });
        const name = `${slug(type)}-${lang}-${device}-${colorScheme}`;
        const path = (ending) => join(options.out, `${name}.${ending}`);
        if (options.small) {
          writeFileSync(path('webp'), await takeSmall(tab, studio, viewport.width));
        } else {
          await tab.screenshot({ path: path('png'), fullPage: true });
        }
        taken += 1;
      }
    }
  }
  console.log(`${taken} pictures in ${options.out}`);
}

/** The upper part of a page as WebP, as good as the bytes allow. */
async function takeSmall(tab, studio, width) {
  const tall = await tab.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(tall, SMALL.height) };
  const png = await tab.screenshot({ fullPage: true, clip });
  for (const quality of [0.85, 0.7, 0.5, 0.3]) {
    const webp = Buffer.from(await studio.evaluate(encode, [png.toString('base64'), quality]), 'base64');
    if (webp.length <= SMALL.bytes) return webp;
  }
  throw new Error(`${tab.url()}: no picture of ${SMALL.bytes} bytes`);
}

/** Runs in an empty page, since Playwright writes no WebP. */
async function encode([png, quality]) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function slug(type) {
  return type.replace(/[^a-z0-9]+/g, '-');
}
