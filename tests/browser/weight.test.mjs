// No page is heavier than an old phone on a bad connection can bear.
import { after, test } from 'node:test';
import { chromium } from './lib/chromium.mjs';
import { assertNone } from './lib/faults.mjs';
import { named, samples } from './lib/chosen.mjs';
import { address, session } from './lib/session.mjs';
import { budgetOf, weigh } from './lib/weight.mjs';

const browser = await chromium.connect(session.endpoint);
after(() => browser.close());

// The longest words, and the script with the most bytes a letter; others weigh less.
const HEAVIEST = ['sv', 'ti'];

for (const sample of samples.filter(({ lang }) => HEAVIEST.includes(lang))) {
  test(`weight: ${named(sample)}`, async () => {
    const weight = await weigh(browser, address(sample.path));
    const faults = Object.entries(budgetOf(sample.path))
      .filter(([kind, most]) => weight[kind] > most)
      .map(([kind, most]) => `${kind}: ${weight[kind].toFixed(1)}, at most ${most}`);
    assertNone(faults);
  });
}
