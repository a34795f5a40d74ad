// What run.mjs prepares once and every test file uses: the served site, its crawl, one Chromium.
import { readFileSync } from 'node:fs';
import { after } from 'node:test';
import { chromium } from './chromium.mjs';
import { addInspector } from './inspect.mjs';

const file = process.env.FRISOK_BROWSER_SESSION;
if (!file) throw new Error('start the tests through run.mjs, or: cargo xtask test --only browser');

/**
 * @typedef {object} Site
 * @property {string} base  its address, with the last slash
 * @property {string} folder  where its files are
 * @property {Record<string, import('./crawl.mjs').Visit>} visits
 * @property {string[]} sitemap
 * @property {string[]} reached
 *
 * @typedef {{type: string, lang: string, path: string, status: number}} Sample
 *
 * @type {{endpoint: string, site: Site, below: Site, samples: Sample[]}}
 *   `site` is the demonstration at the root of its host, `below` a small catalogue in a folder of another.
 */
export const session = JSON.parse(readFileSync(file, 'utf8'));

export const { samples, site } = session;

/** The absolute address of a path such as `/kurser/` on the site. */
export const address = (path) => new URL(path.slice(1), site.base).href;

/** All pages that the crawl read, those for errors and former addresses included: [path, description]. */
export const pages = Object.entries(site.visits)
  .filter(([, visit]) => visit.page)
  .map(([path, visit]) => [path, visit.page]);

/** Those that links lead to. */
export const reachedPages = pages.filter(([path]) => site.reached.includes(path));

/**
 * A tab in the one Chromium, in a context of its own, closed after the file's tests. Motion is off,
 * and test code finds the functions of inspect.mjs under `inspect`.
 *
 * Call it before the first test is declared: Node's runner ends a file when the tests that it
 * knows have ended, also while the file still waits for something.
 *
 * @param {import('playwright-core').BrowserContextOptions} [options]
 * @param {...(string | (() => void))} scripts  run in every page before its own; the policy does not stop them
 */
export async function openTab(options = {}, ...scripts) {
  const browser = await chromium.connect(session.endpoint);
  after(() => browser.close());
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  await addInspector(context);
  for (const script of scripts) {
    await context.addInitScript(typeof script === 'string' ? { content: script } : script);
  }
  return context.newPage();
}

/** Opens a sample and insists on the status that it must have. */
export async function open(tab, sample) {
  const response = await tab.goto(address(sample.path), { waitUntil: 'load' });
  if (response.status() !== sample.status) {
    throw new Error(`${sample.path} answers ${response.status()}, not ${sample.status}`);
  }
  return response;
}

/** The name of a test about one sample. */
export const named = ({ lang, type, path }) => `${lang}, ${type}: ${path}`;
