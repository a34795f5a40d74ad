// Takes pictures of every page type, for people to look at.
// usage: node shots.mjs --out DIR [--pages start,area,…] [--langs sv,ar] [--schemes light,dark] [--small]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DESKTOP, PHONE } from './lib/chromium.mjs';
import { WHICH, slug, withDemonstration } from './lib/demonstration.mjs';

// For documents: the upper part of a page, in a file of at most this many bytes.
const SMALL = { height: 1800, bytes: 150_000 };

const { values: options } = parseArgs({
  options: {
    out: { type: 'string' },
    ...WHICH,
    schemes: { type: 'string', default: 'light,dark' },
    small: { type: 'boolean', default: false },
  },
});
if (!options.out) {
  console.error('--out DIR is missing: the folder for the pictures');
  process.exit(2);
}

await withDemonstration(options, takeAll);

async function takeAll({ browser, base, samples }) {
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
