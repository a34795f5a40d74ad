// What scripts add moves nothing that is already drawn.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DESKTOP, PHONE } from './lib/chromium.mjs';
import { named, open, samples } from './lib/chosen.mjs';
import { openTab } from './lib/session.mjs';

/**
 * The sum of layout shifts (CLS) that scripts may make. A page may have 0.02; a list whose states
 * come after it is drawn has 0.01 to 0.017, and ought to have none.
 */
const MOST = 0.005;

const TYPES = ['start', 'courses', 'search', 'publisher', 'course in en', 'longest course'];

const tab = await openTab({}, () => {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      const moved = sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 100) ?? '?');
      globalThis.shifts.push({ value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
});
// Scripts come late, as they do to an old phone.
await tab.route('**/*.js', async (route) => {
  await new Promise((done) => setTimeout(done, 400));
  await route.continue();
});

/** The sum of shifts once the page is at rest, and what moved. */
async function shifts() {
  await tab.waitForLoadState('networkidle');
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
  const all = await tab.evaluate(() => globalThis.shifts);
  return { sum: all.reduce((sum, { value }) => sum + value, 0), moved: all.flatMap(({ moved }) => moved) };
}

// One language of each direction.
const sides = samples.filter(({ type, lang }) => TYPES.includes(type) && ['sv', 'ar'].includes(lang));

for (const sample of sides) {
  test(`shift: ${named(sample)}`, async () => {
    for (const viewport of [PHONE, DESKTOP]) {
      await tab.setViewportSize(viewport);
      await open(tab, sample);
      const { sum, moved } = await shifts();
      assert.ok(sum <= MOST, `${sum.toFixed(3)} at ${viewport.width} px, at most ${MOST}:\n${moved.join('\n')}`);
      // Nothing may have moved because nothing was added.
      const said = await tab.locator('[data-state]:not([hidden])').count();
      assert.ok(said > 0, 'no state is said');
    }
  });
}

test('what moves would be found', async () => {
  await open(tab, samples.find(({ type }) => type === 'courses'));
  await shifts();
  await tab.evaluate(() => {
    const room = document.createElement('p');
    room.textContent = 'Något som kommer sent.';
    document.querySelector('main').prepend(room, room.cloneNode(true), room.cloneNode(true), room.cloneNode(true));
  });
  assert.ok((await shifts()).sum > MOST);
});
