// Saved courses: saving, comparing, sending and printing, by keyboard too; and that nobody but the
// browser ever knows which they are.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { AXE, axeFaults } from './lib/axe.mjs';
import { REPOSITORY } from './lib/build.mjs';
import { DESKTOP, PHONE, chromium } from './lib/chromium.mjs';
import { assertNone } from './lib/faults.mjs';
import { TESTED, inLanguage } from './lib/languages.mjs';
import { address, session, site } from './lib/session.mjs';
import { visit } from './lib/visitor.mjs';

const SAVED = '/sparade/';
// A course with many facts, one with few, one by its former id, one that is gone, one that never was.
const WHOLE = 'kumla/underskoterska-sprakstod';
const FORMER = 'kumla/lagerarbetare';
const NOW = 'kumla/lager-logistik';
const REMOVED = 'hallefors/lokalvard';
const NEVER = 'kumla/finns-inte';

const browser = await chromium.connect(session.endpoint);
after(() => browser.close());

/** A visitor: everything that is asked for, and what goes wrong. */
async function visitor(options = {}, ...scripts) {
  const { context, tab, requests, faults } = await visit(browser, { viewport: DESKTOP, ...options }, ...scripts);
  return {
    context,
    tab,
    requests,
    faults,
    /** Opens a page of the site that shows all that it has to fetch. */
    async open(path) {
      await tab.goto('about:blank');
      await tab.goto(address(path));
      await tab.locator('#saved-loading').waitFor({ state: 'hidden' });
    },
    stored: () => tab.evaluate(() => localStorage.getItem('frisok.saved')),
    status: () => tab.locator('#saved-status').textContent(),
    focused: () => tab.evaluate(() => document.activeElement.textContent.trim().replace(/\s+/g, ' ')),
    titles: () => tab.locator('#saved-list [data-course] .card-title').allTextContents(),
  };
}

/** A visitor who has saved some courses. */
async function saver(ids, options) {
  const one = await visitor(options);
  await one.tab.goto(address('/'));
  await one.tab.evaluate((ids) => localStorage.setItem('frisok.saved', JSON.stringify(ids)), ids);
  return one;
}

/** The ids of the first cards of the list of all courses. */
async function listed(count) {
  const tab = await browser.newPage();
  await tab.goto(address('/kurser/'));
  const ids = await tab.locator('.card').evaluateAll((cards) => cards.map((card) => card.dataset.course));
  await tab.close();
  return ids.slice(0, count);
}

test('a course is in the part that the program put it in', async () => {
  const { partOf } = await import(join(REPOSITORY, 'themes/default/scripts/lib/parts.js'));
  const vectors = JSON.parse(readFileSync(join(REPOSITORY, 'tests/fixtures/saved-parts.json'), 'utf8'));
  for (const [id, parts, part] of vectors) assert.equal(partOf(id, parts), part, `${id} of ${parts}`);
});

describe('saving', () => {
  test('by keyboard alone, in a list and on a course page', async () => {
    const one = await visitor();
    const { tab } = one;
    const tabTo = async (selector) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await tab.keyboard.press('Tab');
        if (await tab.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
      }
      throw new Error(`no ${selector} within 60 presses of the tabulator key`);
    };
    await tab.goto(address('/kurser/'));
    assert.equal(await one.stored(), null, 'nothing is written before a button is pressed');
    await tabTo('.card .save');
    assert.match(await one.focused(), /^Spara/);
    await tab.keyboard.press('Enter');
    const first = await tab.locator('.card').first().getAttribute('data-course');
    assert.deepEqual(JSON.parse(await one.stored()), [first]);
    const button = tab.locator('.card .save').first();
    assert.equal(await button.getAttribute('aria-pressed'), 'true');
    assert.equal(await tab.locator('[data-saved] b').first().textContent(), ' (1)');

    await tab.goto(address(`/kurser/${WHOLE}/`));
    await tabTo('.page-head .save');
    await tab.keyboard.press('Space');
    assert.deepEqual(JSON.parse(await one.stored()), [first, WHOLE]);
    await tab.getByRole('button', { name: /^Sparad – / }).waitFor();
    await tab.keyboard.press('Space');
    assert.deepEqual(JSON.parse(await one.stored()), [first]);

    await tab.goto(address('/kurser/'));
    await tab.locator('.card .save').first().click();
    assert.equal(await one.stored(), null, 'what is empty leaves nothing behind');
    assertNone(one.faults);
    await one.context.close();
  });

  test('not more than a hundred, and it says so', async () => {
    const many = Array.from({ length: 100 }, (_, number) => `kumla/x-${number}`);
    const one = await saver(many);
    await one.tab.goto(address(`/kurser/${WHOLE}/`));
    await one.tab.locator('.page-head .save').click();
    await one.tab.getByRole('alert').getByText('högst 100 kurser').waitFor();
    assert.equal(JSON.parse(await one.stored()).length, 100);
    assert.equal(await one.tab.locator('.page-head .save').getAttribute('aria-pressed'), 'false');
    await one.context.close();
  });

  test('in one tab is seen in the others', async () => {
    const one = await visitor();
    const other = await one.context.newPage();
    await other.goto(address(SAVED));
    await other.getByText('Du har inte sparat någon kurs').waitFor();
    await one.tab.goto(address(`/kurser/${WHOLE}/`));
    await one.tab.locator('.page-head .save').click();
    await other.locator(`#saved-list [data-course="${WHOLE}"]`).waitFor();
    await one.context.close();
  });
});

describe('the list', () => {
  test('shows courses in the order saved: by former ids, gone, and never there', async () => {
    const one = await saver([FORMER, WHOLE, REMOVED, NEVER, NOW]);
    await one.open(SAVED);
    assert.deepEqual(
      await one.tab.locator('#saved-list .card').evaluateAll((all) => all.map((li) => li.dataset.course ?? null)),
      [NOW, WHOLE, REMOVED, null],
    );
    const gone = one.tab.locator('#saved-list .card', { hasText: NEVER });
    assert.match(await gone.textContent(), /Kursen finns inte längre/);
    assert.match(await one.tab.locator(`[data-course="${REMOVED}"]`).textContent(), /Kursen finns inte längre/);
    assert.equal(await gone.locator('input').count(), 0, 'what is gone cannot be compared');
    await gone.getByRole('button').click();
    await one.tab.locator(`[data-course="${NOW}"]`).getByRole('button').click();
    assert.deepEqual(JSON.parse(await one.stored()), [WHOLE, REMOVED], 'both ids of a course go together');
    assertNone(one.faults);
    await one.context.close();
  });

  test('removing moves focus to the next course, else the heading, and can be undone', async () => {
    const ids = await listed(3);
    const one = await saver(ids);
    await one.open(SAVED);
    const titles = await one.titles();
    const buttons = one.tab.locator('#saved-list [data-course] button');
    await buttons.nth(1).click();
    assert.equal(await one.focused(), `Ta bort – ${titles[2].trim()}`);
    assert.match(await one.status(), /^Du har tagit bort /);
    await buttons.nth(1).click();
    assert.equal(await one.focused(), 'Kurser');
    assert.deepEqual(JSON.parse(await one.stored()), [ids[0]]);
    await one.tab.getByRole('button', { name: `Ångra – ${titles[1].trim()}` }).click();
    assert.equal(await one.focused(), `Ta bort – ${titles[1].trim()}`);
    await one.tab.getByRole('button', { name: /^Ångra/ }).click();
    assert.deepEqual(JSON.parse(await one.stored()), ids);
    assert.deepEqual(await one.titles(), titles);
    await one.context.close();
  });

  test('compares up to three, and shows what nobody has stated as missing', async () => {
    const ids = [WHOLE, ...(await listed(4)).filter((id) => id !== WHOLE).slice(0, 3)];
    const one = await saver(ids);
    await one.open(SAVED);
    const { tab } = one;
    const boxes = tab.locator('#saved-list input[type=checkbox]');
    const table = tab.getByRole('table');
    await boxes.nth(0).check();
    assert.equal(await table.isVisible(), false, 'one alone is no comparison');
    await boxes.nth(1).check();
    assert.match(await one.status(), /Jämförelsen finns/);
    await boxes.nth(2).check();
    await boxes.nth(3).click();
    assert.equal(await boxes.nth(3).isChecked(), false);
    assert.match(await one.status(), /högst tre/);
    const heads = await table.locator('thead th').allTextContents();
    assert.equal(heads.length, 4);
    assert.deepEqual(await table.locator('th:not([scope])').count(), 0);
    // Whether one may apply is said when one has said where one lives.
    for (const row of await table.locator('tbody tr:visible').all()) {
      assert.equal(await row.locator('td').count(), 3);
      for (const text of await row.locator('td > div').allTextContents()) assert.notEqual(text.trim(), '');
    }
    // Whether a fact is there is what the course's own facts say.
    const missing = await table.locator('td:has(.missing)').count();
    assert.ok(missing > 0, 'these courses state everything: choose others');
    await tab.getByRole('button', { name: 'Visa jämförelsen' }).click();
    assert.equal(await one.focused(), 'Jämför');
    // The address has it, so that it is there again after a reload.
    await tab.reload();
    await table.waitFor();
    assert.deepEqual(await table.locator('thead th').allTextContents(), heads);
    await boxes.nth(0).uncheck();
    assert.equal(await table.locator('thead th').count(), 3);
    assertNone(one.faults);
    await one.context.close();
  });
});

describe('a link', () => {
  test('shows the same list elsewhere, with its heading, and stores nothing', async () => {
    const ids = await listed(3);
    const one = await saver(ids, { permissions: ['clipboard-read', 'clipboard-write'] });
    await one.open(SAVED);
    await one.tab.locator('#saved-list input').nth(0).check();
    await one.tab.locator('#saved-list input').nth(2).check();
    await one.tab.getByLabel('Rubrik på listan').fill('Till dig & <b>mig</b> #1');
    await one.tab.getByRole('button', { name: 'Kopiera länken' }).click();
    await one.tab.getByText('Länken är kopierad.').waitFor();
    const link = await one.tab.evaluate(() => navigator.clipboard.readText());
    assert.equal(link, await one.tab.getByLabel('Länk till listan').inputValue());
    assert.ok(link.startsWith(`${site.base}sparade/#kurser=${ids.join(',')}&`), link);
    const mail = new URL(await one.tab.getByRole('link', { name: 'Skicka med e-post' }).getAttribute('href'));
    assert.equal(mail.searchParams.get('body'), link);

    const other = await saver([REMOVED]);
    const mine = await other.stored();
    await other.tab.goto(link);
    await other.tab.locator('#saved-list .card').nth(2).waitFor();
    assert.deepEqual(await other.titles(), await one.titles());
    assert.equal(await other.tab.locator('h1').textContent(), 'Till dig & <b>mig</b> #1');
    assert.equal(await other.tab.locator('.compare thead th').count(), 3);
    assert.equal(await other.stored(), mine);
    // In another language it is the same list.
    await other.tab.setViewportSize(DESKTOP);
    await other.tab.locator('.languages a[hreflang=en]').click();
    await other.tab.getByText('You see a list from a link').waitFor();
    await other.tab.locator('#saved-list .card').nth(2).waitFor();
    await other.tab.goBack();
    // One's own list is a click away, and the link's can be kept.
    await other.tab.getByRole('button', { name: 'Spara de här kurserna hos dig' }).click();
    await other.tab.getByText('Kurserna är sparade hos dig.').waitFor();
    assert.deepEqual(JSON.parse(await other.stored()), [REMOVED, ...ids]);
    assert.equal(await other.focused(), 'Kurser');
    await other.tab.goto(link);
    await other.tab.getByRole('link', { name: 'Visa kurserna som du själv har sparat' }).click();
    await other.tab.locator(`[data-course="${REMOVED}"]`).waitFor();
    assertNone([...one.faults, ...other.faults]);
    await one.context.close();
    await other.context.close();
  });

  test('is selected where the clipboard refuses', async () => {
    const one = await saver([WHOLE]);
    await one.context.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await one.open(SAVED);
    await one.tab.getByRole('button', { name: 'Kopiera länken' }).click();
    await one.tab.getByText('Länken är markerad.').waitFor();
    const link = await one.tab.getByLabel('Länk till listan').inputValue();
    assert.equal(await one.tab.evaluate(() => getSelection().toString()), link);
    await one.context.close();
  });

  for (const [what, fragment, shown] of [
    ['a hundred thousand signs', `kurser=${'kumla/x,'.repeat(12500)}`, 0],
    ['more than a hundred courses', `kurser=${Array.from({ length: 150 }, (_, n) => `a/${n}`)}`, 100],
    ['what is no id', `kurser=${WHOLE},../../x,<img src=x>,a/b/c,A/B,%00/x,"]/a`, 1],
    ['mark-up as a heading', `kurser=${WHOLE}&rubrik=<img src=x onerror=alert(1)>%E2%80%AE`, 1],
    ['broken escapes', `kurser=${WHOLE},%E0%A4%A&rubrik=%&jamfor=%`, 1],
    ['an ordinary anchor', 'saved-title', 0],
  ]) {
    test(`with ${what} does no harm`, async () => {
      const one = await visitor();
      await one.open(`${SAVED}#${fragment}`);
      assert.equal(await one.tab.locator('#saved-list .card').count(), shown);
      assert.equal(await one.tab.locator('main img').count(), 0);
      assert.equal(await one.stored(), null);
      assertNone(one.faults);
      await one.context.close();
    });
  }

  for (const junk of ['{', '"x"', '{"length":3}', '[1,null,["a/b"],"a/b/c"]', '[[[[]]]]']) {
    test(`and junk in the storage, ${junk}, does no harm`, async () => {
      const one = await visitor();
      await one.tab.goto(address('/'));
      await one.tab.evaluate((junk) => localStorage.setItem('frisok.saved', junk), junk);
      await one.open(SAVED);
      assert.equal(await one.tab.locator('#saved-none').isVisible(), true);
      await one.tab.goto(address(`/kurser/${WHOLE}/`));
      await one.tab.locator('.page-head .save').click();
      assert.equal(await one.stored(), JSON.stringify([WHOLE]));
      assertNone(one.faults);
      await one.context.close();
    });
  }
});

describe('where nothing can be stored', () => {
  const BLOCKED = () => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });
  const FULL = () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; };

  test('blocked: it says so, and the courses go along in the address', async () => {
    const one = await visitor({}, BLOCKED);
    const { tab } = one;
    await tab.goto(address(`/kurser/${WHOLE}/`));
    await tab.locator('.page-head .save').click();
    await tab.getByRole('alert').getByText('Din webbläsare kan inte spara').waitFor();
    assert.equal(new URL(tab.url()).hash, `#mina=${WHOLE}`);
    await tab.locator(`main a[href$="/kurser/"]`).first().click();
    await tab.locator('.card .save').first().click();
    await tab.locator('.main-nav [data-saved]').click();
    await tab.locator('#saved-list .card').nth(1).waitFor();
    await tab.getByText('Din webbläsare kan inte spara kurser').waitFor();
    await tab.locator('#saved-list button').first().click();
    assert.equal(await tab.locator('#saved-list [data-course]').count(), 1);
    await tab.getByRole('button', { name: /^Ångra/ }).click();
    assert.equal(await tab.locator('#saved-list [data-course]').count(), 2);
    assertNone(one.faults);
    await one.context.close();
  });

  test('full: it says so when somebody wants to save', async () => {
    const one = await visitor({}, FULL);
    await one.tab.goto(address(`/kurser/${WHOLE}/`));
    assert.equal(await one.tab.getByRole('alert').count(), 0);
    await one.tab.locator('.page-head .save').click();
    await one.tab.getByRole('alert').waitFor();
    assert.equal(await one.tab.locator('.page-head .save').getAttribute('aria-pressed'), 'true');
    await one.open(`${SAVED}#kurser=${WHOLE}`);
    await one.tab.getByRole('button', { name: 'Spara de här kurserna hos dig' }).click();
    await one.tab.locator('#saved-not-kept').waitFor();
    assert.equal(await one.tab.locator('#saved-list .card').count(), 1);
    assertNone(one.faults);
    await one.context.close();
  });
});

test('no request names a saved course or leaves the site', async () => {
  const ids = (await listed(8)).filter((id) => id !== WHOLE);
  const one = await saver(ids);
  one.requests.length = 0;
  await one.open(SAVED);
  await one.open(`${SAVED}#kurser=${ids.slice(0, 4)},${FORMER},${NEVER}&rubrik=hemligt`);
  await one.tab.getByRole('button', { name: 'Spara de här kurserna hos dig' }).click();
  await one.tab.getByText('Kurserna är sparade hos dig.').waitFor();
  assert.ok(one.requests.some((request) => request.url().includes('/sparade/delar/')), 'parts are fetched');
  const words = [...ids, FORMER, NEVER].flatMap((id) => [id, id.split('/')[1], encodeURIComponent(id)]);
  for (const request of one.requests) {
    const said = [request.url().split('#')[0], request.postData() ?? '', ...Object.values(await request.allHeaders())].join(' ');
    assert.ok(request.url() === 'about:blank' || request.url().startsWith(site.base), request.url());
    assertNone([...words, 'hemligt'].filter((word) => said.includes(word)).map((word) => `${said} names ${word}`));
  }
  await one.context.close();
});

test('where a part cannot be fetched it says so, and nothing is taken for gone', async () => {
  const one = await saver([WHOLE]);
  await one.context.route('**/sparade/delar/**', (route) => route.abort());
  await one.open(SAVED);
  await one.tab.getByText('Alla kurser kunde inte hämtas').waitFor();
  assert.equal(await one.tab.getByText('Kursen finns inte längre').count(), 0);
  await one.context.unroute('**/sparade/delar/**');
  await one.tab.getByRole('button', { name: 'Försök igen' }).click();
  await one.tab.locator(`[data-course="${WHOLE}"]`).waitFor();
  await one.context.close();
});

test('on paper: the heading, the courses, the comparison, the link and the day; nothing to press', async () => {
  const ids = await listed(2);
  const one = await visitor({ permissions: ['clipboard-read'] });
  await one.open(`${SAVED}#kurser=${ids}&jamfor=${ids}&rubrik=Kurser+för+dig`);
  await one.tab.emulateMedia({ media: 'print' });
  await one.tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const printed = await one.tab.evaluate(() => document.body.innerText);
  for (const title of await one.titles()) assert.ok(printed.includes(title.trim()), title);
  for (const text of ['Kurser för dig', `${SAVED}#kurser=${ids}`, 'Utskriven 2026-11-23']) {
    assert.ok(printed.includes(text), `${text} is not in: ${printed}`);
  }
  const pressed = await one.tab.evaluate(() =>
    [...document.querySelectorAll('button, input, label, [role=status], .save')]
      .filter((element) => element.checkVisibility())
      .map((element) => element.outerHTML),
  );
  assertNone(pressed);
  const pdf = await one.tab.pdf({ preferCSSPageSize: true });
  assert.ok(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length <= 2, 'two courses take two sheets at most');
  await one.context.close();
});

describe('the filled page', () => {
  for (const lang of TESTED) {
    test(`${lang}: no fault of accessibility, nothing sticks out, nothing in the wrong language`, async () => {
      const ids = await listed(3);
      const one = await visitor({ viewport: PHONE }, { content: AXE });
      await one.open(`${inLanguage(SAVED, lang)}#kurser=${ids},${REMOVED},${NEVER}&jamfor=${ids}&rubrik=X`);
      assertNone(await axeFaults(one.tab));
      for (const width of [320, 360, 1280]) {
        await one.tab.setViewportSize({ width, height: 700 });
        assertNone(await one.tab.evaluate(beyond));
      }
      await one.tab.setViewportSize({ width: 320, height: 700 });
      // Each fact is a block with the courses under it.
      const tops = await one.tab.locator('.compare tbody tr').first().locator('td').evaluateAll((cells) =>
        cells.map((cell) => cell.getBoundingClientRect().top),
      );
      assert.ok(tops[0] < tops[1] && tops[1] < tops[2], `${tops}`);
      assertNone(await one.tab.evaluate(() => globalThis.inspect.foreignText(document)));
      assertNone(one.faults);
      await one.context.close();
    });
  }

  for (const path of ['/kurser/', `/kurser/${WHOLE}/`, SAVED]) {
    test(`${path}: nothing moves while it is shown`, async () => {
      const one = await saver(await listed(3), { viewport: PHONE });
      await one.context.addInitScript(() => {
        globalThis.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) globalThis.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await one.open(path);
      await one.tab.waitForTimeout(300);
      const shift = await one.tab.evaluate(() => globalThis.shift);
      assert.ok(shift <= 0.02, `CLS ${shift}`);
      await one.context.close();
    });
  }
});

/** Runs in the page: what is drawn to the left or right of the viewport. */
function beyond() {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll('main *')]
    .filter((element) => element.checkVisibility() && !element.closest('.vh, thead'))
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right - left > 1 && (left < -1 || right > width + 1);
    })
    .slice(0, 5)
    .map((element) => `${width} px: <${element.localName} class="${element.className}"> sticks out`);
}
