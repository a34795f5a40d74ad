// An old page of the calendar shows no days gone by, where scripts run.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { address, openTab } from './lib/session.mjs';

const tab = await openTab();
const bare = await openTab({ javaScriptEnabled: false });

/** Opens the calendar as it is on a day, and says what is to be seen of it. */
async function seen(page, day) {
  await page.route('**/kalender/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/data-today="[^"]*"/, `data-today="${day}"`);
    assert.ok(html.includes(`data-today="${day}"`), 'the demonstration has no day of its own');
    await route.fulfill({ response, body: html });
  });
  await page.goto(address('/kalender/'));
  await page.unroute('**/kalender/');
  const shown = (selector) => page.locator(selector).filter({ visible: true });
  const all = (selector, name) =>
    shown(selector).evaluateAll((elements, name) => elements.map((it) => it.getAttribute(name)), name);
  return {
    days: await all('[data-day]', 'data-day'),
    months: await all('section[data-month]', 'data-month'),
    links: await all('li[data-month]', 'data-month'),
    past: await shown('[data-past]').count(),
  };
}

test('days gone by are not shown', async () => {
  const first = await seen(tab, '2026-11-23');
  assert.equal(first.past, 0);
  const gone = first.days.filter((day) => day < first.days[3]);
  assert.equal(gone.length, 3);
  assert.deepEqual((await seen(tab, first.days[3])).days, first.days.slice(3));
  const later = await seen(tab, '2026-12-01');
  assert.ok(first.months.includes('2026-11') && first.links.includes('2026-11'));
  assert.ok(!later.months.includes('2026-11') && !later.links.includes('2026-11'));
});

test('a page of which nothing is left says so', async () => {
  const { days, months, past } = await seen(tab, '2030-01-01');
  assert.deepEqual({ days, months, past }, { days: [], months: [], past: 1 });
});

test('without scripts everything is there', async () => {
  const { days, past } = await seen(bare, '2030-01-01');
  assert.ok(days.length > 5);
  assert.equal(past, 0);
});
