// What run.mjs prepares first and every test file may use: the served sites, one Chromium.
// Files that take no more than this need not wait for the crawl: see chosen.mjs and walked.mjs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { chromium } from './chromium.mjs';
import { addInspector } from './inspect.mjs';

const folder = process.env.FRISOK_BROWSER_SESSION;
if (!folder) throw new Error('start the tests through run.mjs, or: cargo xtask test --only browser');

/** What run.mjs has prepared under a name. */
export const prepared = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

/**
 * @typedef {object} Site
 * @property {string} base  its address, with the last slash
 * @property {string} folder  where its files are
 *
 * @type {{endpoint: string, site: Site, below: Site}}
 *   `site` is the demonstration at the root of its host, `below` a small catalogue in a folder of another.
 */
export const session = prepared('session');

export const { site } = session;

/** The absolute address of a path such as `/kurser/` on the site. */
export const address = (path) => new URL(path.slice(1), site.base).href;

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
