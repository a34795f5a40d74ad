// What a page weighs on its way to a phone, and what it may weigh.
import { gzipSync } from 'node:zlib';
import { isCourse } from './samples.mjs';
import { inDefault } from './languages.mjs';

/** kB with gzip, and requests. A film loads only when somebody plays it, and is counted apart. */
const COURSE = { html: 12, css: 10, js: 5, font: 0, total: 40, requests: 8 };
/** With results, and 45 kB for the index. */
const SEARCH = { html: 25, css: 10, js: 25, font: 0, total: 60 + 45, requests: 20 };
const OTHER = { html: 20, css: 10, js: 15, font: 0, total: 60, requests: 12 };

/** The budget of the page at a path. */
export const budgetOf = (path) => (isCourse(inDefault(path)) ? COURSE : inDefault(path) === '/sok/' ? SEARCH : OTHER);

const KINDS = { document: 'html', stylesheet: 'css', script: 'js', font: 'font' };

/**
 * Opens a page as a first visit does, and weighs all that it loads.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @returns {Promise<{html: number, css: number, js: number, font: number, total: number, requests: number}>}
 *   kB with gzip, and the number of requests
 */
export async function weigh(browser, address) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const responses = [];
  tab.on('response', (response) => responses.push(response));
  await tab.goto(address, { waitUntil: 'networkidle' });
  const weight = { html: 0, css: 0, js: 0, font: 0, total: 0, requests: responses.length };
  for (const response of responses) {
    const size = gzipSync(await response.body(), { level: 9 }).length / 1000;
    const kind = KINDS[response.request().resourceType()];
    if (kind) weight[kind] += size;
    weight.total += size;
  }
  await context.close();
  return weight;
}
