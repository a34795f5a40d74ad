// The pages that are opened in the browser, chosen among those that the crawl has met.
import { address, prepared } from './session.mjs';

/** @typedef {{type: string, lang: string, path: string, status: number}} Sample */

/** @type {Sample[]} */
export const samples = prepared('samples');

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
