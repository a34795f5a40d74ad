// axe-core finds nothing: every page type and language, phone and desktop, light and dark, and with
// everything open that opens. English looks as Swedish does: it is met on a phone only, as it
// comes.
import { test } from 'node:test';
import { AXE, FIRST, LOOKS, axeFaults } from './lib/axe.mjs';
import { PHONE } from './lib/chromium.mjs';
import { assertNone } from './lib/faults.mjs';
import { named, open, samples } from './lib/chosen.mjs';
import { openTab } from './lib/session.mjs';

const tab = await openTab({}, AXE);

for (const sample of samples) {
  test(`axe: ${named(sample)}`, async () => {
    await tab.setViewportSize(PHONE);
    await open(tab, sample);
    assertNone(await axeFaults(tab, sample.lang === 'en' ? FIRST : LOOKS));
  });
}
