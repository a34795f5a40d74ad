// axe-core finds nothing, on every page type and in every language: as it comes on a desktop, and on a
// phone with everything open that opens, in light and dark. English looks as Swedish does: it is met
// closed, on a phone.
import { test } from 'node:test';
import { AS_IT_COMES, AXE, LOOKS, axeFaults } from './lib/axe.mjs';
import { PHONE } from './lib/chromium.mjs';
import { assertNone } from './lib/faults.mjs';
import { named, open, samples } from './lib/chosen.mjs';
import { openTab } from './lib/session.mjs';

const tab = await openTab({}, AXE);

for (const sample of samples) {
  test(`axe: ${named(sample)}`, async () => {
    await tab.setViewportSize(PHONE);
    await open(tab, sample);
    assertNone(await axeFaults(tab, sample.lang === 'en' ? AS_IT_COMES : LOOKS));
  });
}
