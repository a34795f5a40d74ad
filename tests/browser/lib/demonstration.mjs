// The demonstration, built and served for scripts that look at some of its pages.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './build.mjs';
import { chromium, launchOptions } from './chromium.mjs';
import { crawl } from './crawl.mjs';
import { TESTED } from './languages.mjs';
import { NOT_FOUND, chooseSamples } from './samples.mjs';
import { startServer } from './server.mjs';

/** Options for `parseArgs` that say which pages. */
export const WHICH = {
  pages: { type: 'string' },
  langs: { type: 'string', default: TESTED.join() },
};

/**
 * Builds and serves the demonstration, hands over what is wanted of it, and clears away.
 *
 * @param {{pages?: string, langs: string}} which  names of page types and languages, with commas
 * @param {(site: {browser: import('playwright-core').Browser, base: string, folder: string,
 *   samples: import('./session.mjs').Sample[]}) => Promise<void>} work
 * @throws for a name that there is not, before `work` begins
 */
export async function withDemonstration(which, work) {
  const folder = mkdtempSync(join(tmpdir(), 'frisok-demonstration-'));
  const server = await startServer();
  let browser;
  try {
    const base = `${server.origin}/`;
    const written = buildSite(folder, base);
    server.mount('/', folder);
    browser = await chromium.launch(launchOptions());
    const crawled = await crawl(browser, base, { nowhere: NOT_FOUND, written });
    await work({ browser, base, folder, samples: choose(chooseSamples(crawled), which) });
  } finally {
    await browser?.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function choose(samples, which) {
  const types = [...new Set(samples.map(({ type }) => slug(type)))];
  const pages = which.pages?.split(',') ?? types;
  const langs = which.langs.split(',');
  const unknown = [...pages.filter((page) => !types.includes(page)), ...langs.filter((lang) => !TESTED.includes(lang))];
  if (unknown.length > 0) {
    throw new Error(`there is no ${unknown.join(', ')}; --pages takes ${types.join(', ')} and --langs ${TESTED.join(', ')}`);
  }
  return samples.filter(({ type, lang }) => pages.includes(slug(type)) && langs.includes(lang));
}

/** A page type as a word for options and file names. */
export const slug = (type) => type.replace(/[^a-z0-9]+/g, '-');
