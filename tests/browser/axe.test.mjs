// axe-core finds nothing: every page type and language, phone and desktop, light and dark, and with
// everything open that opens.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { DESKTOP, PHONE } from './lib/chromium.mjs';
import { assertNone } from './lib/faults.mjs';
import { named, open, openTab, samples } from './lib/session.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

const LOOKS = [
  ...[PHONE, DESKTOP].flatMap((viewport) => [
    { viewport, colorScheme: 'light', rules: EVERYTHING },
    { viewport, colorScheme: 'dark', rules: COLOURS },
  ]),
  { viewport: PHONE, colorScheme: 'light', rules: EVERYTHING, opened: true },
];

// As an init script axe runs under the site's own policy, without bypassing it.
const tab = await openTab({}, AXE);

for (const sample of samples) {
  test(`axe: ${named(sample)}`, async () => {
    const faults = new Map();
    await tab.setViewportSize(PHONE);
    await open(tab, sample);
    for (const { viewport, colorScheme, rules, opened } of LOOKS) {
      await tab.setViewportSize(viewport);
      await tab.emulateMedia({ colorScheme });
      if (opened) await tab.evaluate(openAll);
      const { violations } = await tab.evaluate((options) => globalThis.axe.run(document, options), rules);
      for (const fault of violations.flatMap(describeViolation)) {
        faults.set(fault, [...(faults.get(fault) ?? []), `${viewport.width} px ${colorScheme}${opened ? ', open' : ''}`]);
      }
    }
    const report = [...faults].map(([fault, where]) => `${fault}\n    at ${where.join(', ')}`);
    assertNone(report);
  });
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
