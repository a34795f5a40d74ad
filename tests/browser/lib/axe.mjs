// axe-core: which rules in which looks, and what it finds.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DESKTOP, PHONE } from './chromium.mjs';

/** To be added as an init script: then axe runs under the site's own policy, without bypassing it. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const EVERYTHING = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

// A colour scheme changes nothing for the other rules.
const COLOURS = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

/** On a phone, as it comes: all that can differ between two languages of one script and direction. */
export const AS_IT_COMES = [{ viewport: PHONE, colorScheme: 'light', rules: EVERYTHING }];

/** As it comes on a desktop, and with everything open that opens on a phone, in light and dark. */
export const LOOKS = [
  { viewport: DESKTOP, colorScheme: 'light', rules: EVERYTHING },
  { viewport: PHONE, colorScheme: 'light', rules: EVERYTHING, opened: true },
  { viewport: PHONE, colorScheme: 'dark', rules: COLOURS, opened: true },
];

/**
 * What axe finds on the page that a tab shows.
 *
 * @param {import('playwright-core').Page} tab  with {@link AXE} as an init script
 * @param {typeof LOOKS} [looks]  the looks in which it is looked at, and which stay
 * @returns {Promise<string[]>}  each fault once, with the looks in which it is met
 */
export async function axeFaults(tab, looks = LOOKS) {
  const faults = new Map();
  for (const { viewport, colorScheme, rules, opened } of looks) {
    await tab.setViewportSize(viewport);
    await tab.emulateMedia({ colorScheme });
    if (opened) await tab.evaluate(openAll);
    const { violations } = await tab.evaluate((options) => globalThis.axe.run(document, options), rules);
    for (const fault of violations.flatMap(describeViolation)) {
      faults.set(fault, [...(faults.get(fault) ?? []), `${viewport.width} px ${colorScheme}${opened ? ', open' : ''}`]);
    }
  }
  return [...faults].map(([fault, where]) => `${fault}\n    at ${where.join(', ')}`);
}

/** Runs in the page. */
function openAll() {
  for (const element of document.querySelectorAll('details')) element.open = true;
}

function describeViolation({ id, help, nodes }) {
  return nodes.map(({ target, failureSummary }) => {
    const reason = failureSummary.split('\n').slice(1).map((line) => line.trim()).join('; ');
    return `${id}: ${help}\n    ${target.join(' ')}\n    ${reason}`;
  });
}
