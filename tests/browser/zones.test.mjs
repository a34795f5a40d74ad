// On the last day one can apply until midnight where the catalogue is, wherever the reader's
// machine thinks that it is, and across both changes of clocks: on the course's page, in a list, and
// on a page that was left open. Without scripts there are only dates.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { buildSite } from './lib/build.mjs';
import { chromium, launchOptions } from './lib/chromium.mjs';
import { startServer } from './lib/server.mjs';
import { COURSES, writeDeadlines } from './lib/deadlines.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'frisok-zones-'));
const server = await startServer();
const browsers = [];
after(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  server.close();
  rmSync(scratch, { recursive: true, force: true });
});

// The day on which it was built, long before: pages grow old.
const BUILT = String(Date.parse('2026-10-01T12:00:00+02:00') / 1000);
writeDeadlines(join(scratch, 'catalogue'));
buildSite(join(scratch, 'site'), `${server.origin}/`, join(scratch, 'catalogue'), { SOURCE_DATE_EPOCH: BUILT });
server.mount('/', join(scratch, 'site'));

const address = (path) => new URL(path, server.origin).href;
const page = (course) => address(`/kurser/kumla/${course}/`);
const LIST = address('/kurser/');

// Every browser is a process of its own with a time zone of its own: nothing is emulated.
const tabs = new Map();
for (const zone of ['Europe/Stockholm', 'Asia/Tokyo', 'America/Los_Angeles']) {
  const browser = await chromium.launch({ ...launchOptions(), env: { ...process.env, TZ: zone } });
  browsers.push(browser);
  tabs.set(zone, () => browser.newPage());
}

/** What a page says of a course: in its row, at its top, and whether its button is there. */
async function onPage(tab) {
  const button = tab.locator('#occasion-a [data-in] .button');
  return {
    row: await tab.locator('#occasion-a [data-state]').innerText(),
    top: await tab.locator('.glance [data-state]').innerText(),
    button: (await button.isVisible()) ? (await button.innerText()).split('–')[0].trim() : null,
  };
}

/** What the list says of a course. */
const inList = (tab, course) => tab.locator(`[data-course="kumla/${course}"] [data-state]`).innerText();

async function openAt(newTab, moment, url) {
  const tab = await newTab();
  await tab.clock.install({ time: new Date(moment) });
  await tab.goto(url);
  return tab;
}

for (const [zone, newTab] of tabs) {
  describe(`on a machine in ${zone}`, () => {
    test('the machine is there', async () => {
      const tab = await newTab();
      await tab.goto(LIST);
      assert.equal(await tab.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone), zone);
      await tab.close();
    });

    for (const { course, says, last, over } of COURSES) {
      test(`${course}: open at ${last}, not at ${over}`, async () => {
        const before = await openAt(newTab, last, page(course));
        assert.deepEqual(await onPage(before), { row: 'Stänger snart', top: 'Stänger snart', button: says });
        await before.goto(LIST);
        assert.equal(await inList(before, course), 'Stänger snart');
        await before.close();

        const after = await openAt(newTab, over, page(course));
        assert.deepEqual(await onPage(after), {
          row: 'Ansökan är stängd', top: 'Ansökan är stängd', button: null,
        });
        await after.goto(LIST);
        assert.equal(await inList(after, course), 'Ansökan är stängd');
        await after.close();
      });

      test(`${course}: a page that was left open knows it at midnight`, async () => {
        const tab = await newTab();
        const hour = 3_600_000;
        await tab.clock.install({ time: new Date(Date.parse(last) - hour) });
        await tab.goto(page(course));
        await tab.clock.pauseAt(new Date(last));
        assert.equal((await onPage(tab)).button, says);
        await tab.clock.runFor(Date.parse(over) - Date.parse(last) - 1);
        assert.equal((await onPage(tab)).button, says, 'a moment before midnight');
        await tab.clock.runFor(1);
        assert.deepEqual(await onPage(tab), { row: 'Ansökan är stängd', top: 'Ansökan är stängd', button: null });
        await tab.close();
      });
    }

    test('a page that nobody saw at midnight knows it when it is shown again', async () => {
      const { course, says, last, over } = COURSES[0];
      const tab = await openAt(newTab, last, page(course));
      const show = (state) =>
        tab.evaluate((value) => {
          Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => value });
          document.dispatchEvent(new Event('visibilitychange'));
        }, state);
      await show('hidden');
      await tab.clock.pauseAt(new Date(Date.parse(over) + 60_000));
      assert.equal((await onPage(tab)).button, says);
      await show('visible');
      assert.equal((await onPage(tab)).button, null);
      await tab.close();
    });

    test('on the first day the button comes at midnight, with its date', async () => {
      const tab = await newTab();
      await tab.clock.install({ time: new Date('2026-11-09T23:00:00+01:00') });
      await tab.goto(page('oppnar'));
      await tab.clock.pauseAt(new Date('2026-11-09T23:59:59+01:00'));
      assert.deepEqual(await onPage(tab), { row: 'Öppnar senare', top: 'Öppnar senare', button: null });
      await tab.clock.runFor(1000);
      assert.deepEqual(await onPage(tab), {
        row: 'Öppen för ansökan', top: 'Öppen för ansökan', button: 'Ansök senast 30 november 2026',
      });
      await tab.close();
    });

    test('after the last day the button of a course with places left has no date', async () => {
      const { says, last, over } = COURSES[0];
      const before = await openAt(newTab, last, page('platser'));
      assert.equal((await onPage(before)).button, says);
      await before.close();
      const after = await openAt(newTab, over, page('platser'));
      assert.deepEqual(await onPage(after), {
        row: 'Platser kvar, sök nu', top: 'Platser kvar, sök nu', button: 'Ansök',
      });
      await after.close();
    });

    test('another occasion that is open is told in the list', async () => {
      const tab = await openAt(newTab, '2026-11-30T23:59:00+01:00', LIST);
      assert.equal(await inList(tab, 'tva'), 'Stänger snart');
      await tab.clock.pauseAt(new Date('2026-12-01T00:00:30+01:00'));
      assert.equal(await inList(tab, 'tva'), 'Ett annat kurstillfälle går att söka');
      await tab.close();
    });
  });
}

describe('without JavaScript', () => {
  const words = [];
  const read = async (path) => {
    const context = await browsers[0].newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(path);
    const text = await tab.locator('body').innerText();
    await context.close();
    return text;
  };

  test('the page has words for states, for scripts only', async () => {
    const tab = await tabs.get('Europe/Stockholm')();
    await tab.goto(LIST);
    const texts = await tab.locator('#text-states').evaluate((all) =>
      [...all.content.querySelectorAll('[data-word]')].map((tag) => [tag.dataset.word, tag.textContent]),
    );
    await tab.close();
    words.push(...texts);
    assert.deepEqual(texts.map(([state]) => state).sort(), ['any-time', 'closed', 'closing-soon', 'late-open',
      'no-dates', 'not-yet-open', 'open', 'open-rolling', 'other-open', 'past', 'running']);
  });

  for (const path of [LIST, ...['host', 'platser', 'oppnar', 'tva'].map(page)]) {
    test(`${new URL(path).pathname} says no state, and has the dates`, async () => {
      const text = await read(path);
      const said = words.map(([, word]) => word).filter((word) => text.includes(word));
      assert.deepEqual(said, []);
      assert.match(text, /Sök senast \d+ (oktober|november|mars) 202[67]/);
    });
  }
});
