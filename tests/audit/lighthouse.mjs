// Lighthouse as for a phone on a slow connection, in a Chromium of its own.
import * as chromeLauncher from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { launchOptions } from '../browser/lib/chromium.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * The median of several runs.
 *
 * @param {string} address
 * @param {{runs: number, ignoreStatus: boolean}} options  `ignoreStatus` for pages that answer 404
 * @returns {Promise<Record<string, number> & {shift: number, failed: Record<string, string>}>}
 *   points from 0 to 100 by category, the layout shift, and what cost points in the median run
 */
export async function lighthouseOf(address, { runs, ignoreStatus }) {
  const results = [];
  for (let run = 0; run < runs; run += 1) results.push(await once(address, ignoreStatus));
  results.sort((a, b) => a.performance - b.performance);
  return results[Math.floor(runs / 2)];
}

/** One run that came about: on a busy machine Lighthouse sometimes misses the start of a page. */
async function once(address, ignoreStatus, attempts = 3) {
  const { executablePath, args } = launchOptions();
  const chrome = await chromeLauncher.launch({
    chromePath: executablePath,
    chromeFlags: ['--headless=new', ...args],
    logLevel: 'silent',
  });
  try {
    const { lhr } = await lighthouse(address, {
      port: chrome.port,
      onlyCategories: CATEGORIES,
      output: 'json',
      logLevel: 'silent',
      ignoreStatusCode: ignoreStatus,
    });
    if (lhr.runtimeError && attempts > 1) return await once(address, ignoreStatus, attempts - 1);
    if (lhr.runtimeError) throw new Error(`Lighthouse at ${address}: ${lhr.runtimeError.message}`);
    const result = { shift: lhr.audits['cumulative-layout-shift'].numericValue, failed: {} };
    for (const name of CATEGORIES) {
      const { score, auditRefs } = lhr.categories[name];
      result[name] = Math.round(score * 100);
      const lost = auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 0.9);
      result.failed[name] = lost.map(({ id }) => `${id} ${lhr.audits[id].displayValue ?? ''}`.trim()).join(', ');
    }
    return result;
  } finally {
    chrome.kill();
  }
}
