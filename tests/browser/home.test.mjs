// "I live in …": answers on the course, in lists and at /ansok/; that nobody but the browser knows.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { AXE, axeFaults } from './lib/axe.mjs';
import { DESKTOP, PHONE, chromium } from './lib/chromium.mjs';
import { assertNone } from './lib/faults.mjs';
import { TESTED, inLanguage } from './lib/languages.mjs';
import { address, session } from './lib/session.mjs';
import { visit } from './lib/visitor.mjs';

// A vocational course of Kumla: free for residents of the county, who apply at home.
const COURSE = '/kurser/kumla/kock-larling/';
const LIST = '/typ/yrkesvux/';
const APPLY = '/ansok/';

const browser = await chromium.connect(session.endpoint);
after(() => browser.close());

/** A visitor: everything that is asked for, and what goes wrong. */
async function visitor(options = {}, ...scripts) {
  const { context, tab, requests, faults } = await visit(browser, { viewport: PHONE, ...options }, ...scripts);
  return {
    context,
    tab,
    asked: () => requests.map((request) => `${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`),
    faults,
    open: (path) => tab.goto('about:blank').then(() => tab.goto(address(path))),
    live: (id) => tab.locator('#home').selectOption(id),
    remember: (yes) => tab.locator('#home-remember').setChecked(yes),
    stored: () => tab.evaluate(() => localStorage.getItem('frisok.home')),
    hash: () => new URL(tab.url()).hash,
    /** The answers that are seen. */
    answers: () => tab.locator('.answer:visible').allTextContents(),
    /** Where the buttons at the occasions lead. */
    buttons: () => tab.locator('a[data-own]:visible').evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')))]),
  };
}

describe('where one lives', () => {
  test('a course answers, and its buttons lead to the right municipality', async () => {
    const { tab, open, live, answers, buttons, hash, stored, faults } = await visitor();
    await open(COURSE);
    assert.deepEqual(await answers(), ['Ja, du får söka', 'Fråga din hemkommun'], 'everybody, while no home is chosen');
    assert.deepEqual(await buttons(), ['#apply'], 'the page asks first');

    await live('nora');
    assert.deepEqual(await answers(), ['Ja, du får söka']);
    assert.deepEqual(await buttons(), ['https://nora.example/ansok']);
    const way = tab.locator('a[data-destination]');
    assert.equal((await way.innerText()).trim(), 'Gå till Vuxenutbildningen i Nora');
    assert.equal(await way.getAttribute('href'), 'https://nora.example/ansok');

    await live('kumla');
    assert.deepEqual(await buttons(), ['https://kumla.example/ansok'], "the course's own municipality");
    assert.ok(await way.isHidden());

    await live('ludvika');
    assert.deepEqual(await answers(), ['Fråga din hemkommun'], 'across the border of the county');
    assert.deepEqual(await buttons(), ['#apply'], 'one asks first');
    assert.equal(await way.getAttribute('href'), 'https://ludvika.example/vuxenutbildning', 'there');

    await live('ljusnarsberg');
    assert.equal(await tab.locator('[data-mail]').textContent(), 'ansokan@ljusnarsberg.example');
    assert.match((await buttons())[0], /^mailto:ansokan@ljusnarsberg\.example\?subject=Kock/);
    const asks = tab.locator('[data-ask] a');
    assert.equal(await asks.textContent(), 'Vuxenutbildningen i Ljusnarsberg');
    assert.match(await asks.getAttribute('href'), /\/kurser\/ljusnarsberg\/$/);

    await live('arboga');
    assert.deepEqual(await buttons(), ['#apply'], 'nobody knows where');
    assert.ok(await way.isHidden());
    assert.ok(await tab.locator('[data-unknown]').isVisible(), 'whom to call');

    await live('-');
    assert.deepEqual(await answers(), ['Fråga din hemkommun']);
    await live('');
    assert.equal((await answers()).length, 2);
    assert.equal(hash(), '');
    assert.equal(await stored(), null, 'nothing is stored that nobody asked for');
    assertNone(faults);
  });

  test('it stands after # and goes along to other pages; storage is written only when asked', async () => {
    const { tab, open, live, remember, hash, stored, asked, faults } = await visitor();
    await open(COURSE);
    await live('nora');
    assert.equal(hash(), '#hem=nora');
    assert.equal(await stored(), null);
    await tab.locator('.breadcrumbs a').nth(1).click();
    await tab.waitForURL('**/kurser/#hem=nora');
    assert.equal(await tab.locator('#home').inputValue(), 'nora');
    assert.ok((await tab.locator('.card [data-answer]:visible').count()) > 10, 'cards answer');

    await tab.locator('.home summary').click();
    await remember(true);
    assert.equal(await stored(), '"nora"');
    assert.equal(hash(), '', 'what is stored need not stand in the address');
    await open(LIST);
    assert.equal(await tab.locator('#home').inputValue(), 'nora');
    await tab.locator('.home summary').click();
    await remember(false);
    assert.equal(await stored(), null);
    await open(LIST);
    assert.equal(await tab.locator('#home').inputValue(), '');

    // A link that somebody sends says where the reader lives, and stores nothing.
    await open(`${LIST}#hem=laxa`);
    assert.equal(await tab.locator('#home').inputValue(), 'laxa');
    assert.equal(await stored(), null);
    await open(`${LIST}#hem=%3Cscript%3E`);
    assert.equal(await tab.locator('#home').inputValue(), '', 'what is no home is none');

    assertNone(faults);
    assertNone(asked().filter((request) => /hem=|\bnora\b|\blaxa\b/.test(request)), 'asked for with the home in it');
  });

  test('a link to a place on the page, or on another, does not forget it', async () => {
    const { tab, open, live, hash, answers } = await visitor();
    await open(COURSE);
    await live('nora');
    for (const anchor of ['#apply', '#counsellor', '#occasions']) {
      await tab.evaluate((to) => { location.hash = to; }, anchor);
      await tab.waitForFunction((to) => location.hash === to, anchor);
      assert.deepEqual(await answers(), ['Ja, du får söka'], anchor);
    }
    await tab.keyboard.press('Tab');
    await tab.locator('.skip').focus();
    await tab.keyboard.press('Enter');
    assert.deepEqual(await answers(), ['Ja, du får söka'], 'the skip link');
    await live('ludvika');
    await tab.evaluate(() => { location.hash = '#apply'; });
    await live('arboga');
    assert.equal(hash(), '#hem=arboga');
    // From the calendar to an occasion: the place is shown, and the home has come along.
    await open('/kalender/#hem=ljusnarsberg');
    await tab.locator('a[href*="#occasion-"]').first().click();
    await tab.waitForURL('**/#hem=ljusnarsberg');
    assert.equal(await tab.locator('#home').inputValue(), 'ljusnarsberg');
    assert.ok((await tab.evaluate(() => scrollY)) > 0, 'at the occasion');
    // A file's address is copied, and nobody else is to know.
    await open('/kalender/#hem=ljusnarsberg');
    await tab.locator('.feeds summary').click();
    const feed = tab.locator('.feeds a').first();
    await feed.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
    await feed.click();
    assert.doesNotMatch(await feed.getAttribute('href'), /hem/);
  });

  test('nobody is told yes where nobody may apply', async () => {
    const { tab, open } = await visitor();
    await open('/kurser/2/#hem=orebro');
    const cards = await tab.locator('.card').evaluateAll((all) => all.map((card) => [
      card.querySelector('[data-state]')?.dataset.state,
      card.querySelector('[data-answer]')?.hidden,
    ]));
    const over = ['closed', 'running', 'past', 'cancelled'];
    for (const path of ['/kurser/', '/kurser/7/', '/kurser/8/']) {
      await open(`${path}#hem=orebro`);
      cards.push(...await tab.locator('.card').evaluateAll((all) => all.map((card) => [
        card.querySelector('[data-state]')?.dataset.state,
        card.querySelector('[data-answer]')?.hidden,
      ])));
    }
    assert.ok(cards.some(([state]) => over.includes(state)), 'some are over');
    assert.deepEqual(cards.filter(([state, hidden]) => over.includes(state) && !hidden), []);
    assert.ok(cards.some(([, hidden]) => hidden === false));
  });

  test('cards say what holds for the reader', async () => {
    const { tab, open } = await visitor();
    const said = async () => new Set(await tab.locator('.card [data-answer]:visible').allTextContents());
    await open(LIST);
    assert.equal((await said()).size, 0);
    await open(`${LIST}#hem=orebro`);
    assert.deepEqual(await said(), new Set(['Ja, du får söka']));
    await open(`${LIST}#hem=ludvika`);
    assert.deepEqual(await said(), new Set(['Fråga din hemkommun']));
    await open('/kurser/#hem=orebro');
    assert.ok((await said()).size > 2, 'by type and municipality');
    await open('/teckensprak/#hem=orebro');
    assert.ok((await said()).size > 0, 'wherever courses are listed');
  });

  test('at /ansok/ one sees what is for oneself', async () => {
    const { tab, open, live } = await visitor({ viewport: DESKTOP });
    await open(APPLY);
    assert.equal(await tab.locator('th[data-group]:visible').count(), 3);
    await live('nora');
    assert.equal(await tab.locator('th[data-group]:visible').count(), 2);
    assert.deepEqual(await tab.locator('[data-home]:visible dt').allTextContents(), ['Nora']);
    await live('ludvika');
    assert.equal(await tab.locator('th[data-group]:visible').count(), 1);
    assert.equal(await tab.locator('[data-home]:visible dt').count(), 1);
    const said = await tab.locator('#words ~ div:visible h3').allTextContents();
    assert.ok(said.length > 0 && !said.includes('Ja, du får söka'), `${said}`);
  });

  test('what one must write is copied', async () => {
    const { context, tab, open } = await visitor();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(COURSE);
    await tab.locator('[data-copy]').first().click();
    await tab.locator('.copy [role=status]', { hasText: 'Kopierat' }).first().waitFor();
    const copied = await tab.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^Kock, lärlingsutbildning på restaurang, .*Vuxenutbildningen i Kumla, \d{4}-\d\d-\d\d$/);
  });

  test('without storage it works for the visit, and does not say that it remembers', async () => {
    const refuse = () => {
      Storage.prototype.getItem = () => { throw new DOMException('no', 'SecurityError'); };
      Storage.prototype.setItem = () => { throw new DOMException('no', 'SecurityError'); };
      Storage.prototype.removeItem = () => { throw new DOMException('no', 'SecurityError'); };
    };
    const { tab, open, live, hash, answers, faults } = await visitor({}, refuse);
    await open(COURSE);
    await live('nora');
    await tab.locator('#home-remember').click();
    assert.equal(await tab.locator('#home-remember').isChecked(), false);
    assert.match(await tab.locator('#home-status').textContent(), /kan inte spara/);
    assert.deepEqual(await answers(), ['Ja, du får söka']);
    assert.equal(hash(), '#hem=nora');
    assertNone(faults);
  });

  for (const lang of TESTED) {
    test(`axe, with a home chosen: ${lang}`, async () => {
      const { tab, open } = await visitor({}, AXE);
      for (const path of [COURSE, LIST, APPLY]) {
        await open(`${inLanguage(path, lang)}#hem=nora`);
        assertNone(await axeFaults(tab));
      }
    });
  }
});
