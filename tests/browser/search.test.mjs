// The search page: links to searches, writing, filters, the way back, nothing found, failures; and
// that hostile words do nothing.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { AS_IT_COMES, AXE, axeFaults } from './lib/axe.mjs';
import { DESKTOP, PHONE, chromium } from './lib/chromium.mjs';
import { assertNone } from './lib/faults.mjs';
import { address, session, site } from './lib/session.mjs';
import { visit } from './lib/visitor.mjs';

const browser = await chromium.connect(session.endpoint);
after(() => browser.close());

/** A visitor on the search page. */
async function visitor(path, options = {}, ...scripts) {
  const one = await visit(browser, { viewport: DESKTOP, ...options }, ...scripts);
  const { tab } = one;
  const titles = () => tab.locator('#search-list .card-title').allTextContents();
  const heading = () => tab.locator('#search-heading').textContent();
  /** Waits until the heading says it. */
  const says = (text) => tab.locator('#search-heading', { hasText: text }).waitFor();
  const focused = () => tab.evaluate(() => document.activeElement.textContent.trim().replace(/\s+/g, ' '));
  const open = async (path) => {
    await tab.goto(address(path));
    await tab.locator('#search-shown, #search-failed').locator('visible=true').first().waitFor();
  };
  if (path) await open(path);
  return { ...one, titles, heading, says, focused, open };
}

/** Closes the visitor, of whom nothing may have gone wrong, nor have asked anyone else. */
async function leave({ context, faults, requests }) {
  assertNone([...faults, ...requests.map((request) => request.url()).filter((url) => !/^blob:/.test(url) && !url.startsWith(site.base))]);
  await context.close();
}

/** What the page looks like to axe, which styles it inline and is refused. */
async function seen({ tab, faults }) {
  assertNone([...faults, ...(await axeFaults(tab, AS_IT_COMES))]);
  faults.length = 0;
}

test('a link made by hand shows what it says, and says what it does not know', async () => {
  const one = await visitor('/sok/?q=kock&kommun=orebro&farg=gul&__proto__=x&form=luft');
  const titles = await one.titles();
  assert.match(titles[0], /kock/i);
  const note = await one.tab.locator('#search-notes').textContent();
  for (const part of ['farg=gul', '__proto__=x', 'form=luft']) assert.ok(note.includes(part), note);
  assert.match(await one.tab.title(), /^\d+ kurser för ”kock” – Sök – /);
  assert.equal(await one.tab.locator('[data-facet=kommun] input[value=orebro]').isChecked(), true);
  assert.equal(await one.tab.getByLabel('Vad vill du lära dig?').inputValue(), 'kock');
  await leave(one);
});

test('everything that the page about links explains is understood', async () => {
  const one = await visitor();
  await one.tab.goto(address('/lanka/'));
  const keys = one.tab.locator('#keys + dl a[href*="?"]');
  const queries = await keys.evaluateAll((all) => all.map(({ search }) => search.slice(1)));
  assert.ok(queries.length > 50);
  // What nobody is to know stands after the sign that no server sees.
  assert.equal(queries.filter((query) => /(^|&)(hem|fritt)=/.test(query)).length, 0);
  assert.equal(await one.tab.locator('#keys + dl a[href*="/sok/#hem="]').count(), 2);
  const values = queries.filter((query) => !/^(q|sortera|sida)=|&inom/.test(query));
  await one.open(`/sok/?${values.join('&')}&sortera=titel&sida=1&q=svenska`);
  assert.equal(await one.tab.locator('#search-notes').textContent(), '');
  await leave(one);
});

describe('searching on', () => {
  test('what is written in one go is one step in the history; submitting moves focus to the heading', async () => {
    const one = await visitor('/sok/');
    const { tab } = one;
    const steps = () => tab.evaluate(() => history.length);
    const before = await steps();
    await tab.getByLabel('Vad vill du lära dig?').pressSequentially('sjuksk', { delay: 20 });
    await one.says('sjuksk');
    await tab.keyboard.type('öt');
    await one.says('sjuksköt');
    assert.equal(new URL(tab.url()).searchParams.get('q'), 'sjuksköt');
    assert.equal(await steps(), before + 1);
    await tab.locator('#search-status', { hasText: /kurs/ }).waitFor();
    await tab.keyboard.press('Enter');
    await tab.locator('#search-heading:focus').waitFor();
    assert.equal(await steps(), before + 1);
    await tab.goBack();
    await one.says(/^\d+ kurser$/);
    assert.equal(await tab.getByLabel('Vad vill du lära dig?').inputValue(), '');
    await leave(one);
  });

  test('a filter keeps focus; its values do not move; back and forward bring everything again', async () => {
    const one = await visitor('/sok/?q=svenska');
    const { tab } = one;
    const first = await one.heading();
    const values = () => tab.locator('[data-facet=typ] input').evaluateAll((all) => all.map(({ value }) => value));
    const before = await values();
    const box = tab.locator('[data-facet=typ] input').nth(1);
    await box.focus();
    await tab.keyboard.press('Space');
    await tab.locator('.chip').waitFor();
    assert.equal(await box.evaluate((element) => element === document.activeElement), true);
    assert.deepEqual((await values()).slice(0, before.length), before);
    const narrowed = await one.heading();
    assert.notEqual(narrowed, first);
    // The count that a value promises is the one that is found.
    const promised = (await tab.locator('[data-facet=typ] .check').nth(1).textContent()).match(/\((\d+)\)/)[1];
    assert.ok(narrowed.startsWith(promised === '1' ? 'En ' : promised), `${narrowed}, not ${promised}`);
    await tab.evaluate(() => scrollTo(0, 500));
    await tab.waitForTimeout(500);
    await tab.locator('#search-list a').first().click();
    await tab.locator('.page-head h1').waitFor();
    await tab.goBack();
    await one.says(narrowed);
    await tab.waitForFunction(() => scrollY === 500);
    await tab.goBack();
    await one.says(first);
    assert.equal(await tab.locator('.chip').count(), 0);
    await tab.goForward();
    await one.says(narrowed);
    await leave(one);
  });

  test('taking filters away moves focus to the next, then to its group', async () => {
    const one = await visitor('/sok/?form=distans&takt=50');
    const chip = (name) => one.tab.getByRole('button', { name: `Ta bort filter: ${name}` });
    await chip('50 %').click();
    await one.tab.locator('.chip:focus').waitFor();
    assert.match(await one.focused(), /Distans/);
    await one.tab.keyboard.press('Enter');
    await one.tab.locator('[data-facet=form] summary:focus').waitFor();
    assert.equal(new URL(one.tab.url()).search, '');
    await leave(one);
  });

  test('more courses come below, and focus goes to the first of them; the pages have addresses', async () => {
    const one = await visitor('/sok/');
    const { tab } = one;
    const before = await one.titles();
    await tab.locator('#search-more').click();
    await tab.locator(`#search-list li.card:nth-child(${before.length + 1}) a:focus`).waitFor();
    assert.deepEqual((await one.titles()).slice(0, before.length), before);
    assert.equal(new URL(tab.url()).search, '?sida=2');
    await tab.reload();
    await tab.locator(`#search-list li.card:nth-child(${before.length + 1})`).waitFor();
    assert.deepEqual((await one.titles()).slice(0, before.length), before);
    await tab.locator('#search-pager a', { hasText: 'Nästa' }).click();
    await tab.locator('#search-heading:focus').waitFor();
    assert.equal(await tab.locator('#search-pager [aria-current]').textContent(), 'Sida 33');
    // One who comes by the address sees that page only.
    const other = await visitor('/sok/?sida=2');
    assert.equal((await other.titles()).length, before.length);
    assert.notDeepEqual(await other.titles(), before);
    await other.open('/sok/?sida=9999');
    assert.ok((await other.titles()).length > 0);
    await leave(one);
    await leave(other);
  });

  test('where one lives stands after # and is told to nobody', async () => {
    const one = await visitor('/sok/?typ=yrkesvux#hem=kumla');
    const { tab } = one;
    await tab.locator('[data-free] summary').click();
    const all = await one.heading();
    await tab.getByLabel('Bara kurser som jag får söka fritt').check();
    await tab.locator('.chip', { hasText: 'fritt' }).waitFor();
    assert.match(new URL(tab.url()).hash, /hem=kumla&fritt=ja/);
    const link = tab.url();
    await tab.getByRole('button', { name: 'Ta bort filter: Bara kurser' }).click();
    await one.says(all);
    const other = await visitor('/sok/');
    await other.tab.goto(link);
    await other.tab.locator('.chip', { hasText: 'fritt' }).waitFor();
    for (const request of [...one.requests, ...other.requests]) assert.doesNotMatch(request.url(), /hem=|fritt/);
    await leave(one);
    await leave(other);
  });

  test('what is over is hidden, counted, and one click away', async () => {
    const one = await visitor('/sok/?q=engelska');
    await one.tab.getByRole('link', { name: 'Visa även kurser som är slut' }).click();
    await one.tab.locator('.chip', { hasText: 'Även kurser som är slut' }).waitFor();
    assert.equal(new URL(one.tab.url()).search, '?q=engelska&ansokan=alla');
    assert.equal(await one.tab.locator('#search-past').isVisible(), false);
    await leave(one);
  });
});

test('nothing found: it is said, with ways that lead to courses and a letter with the word', async () => {
  const one = await visitor('/sok/?q=kock&form=fjarr&kommun=kumla', {}, AXE);
  const { tab } = one;
  await one.says('Inga kurser');
  await tab.locator('#search-status', { hasText: 'Inga kurser' }).waitFor();
  await seen(one);
  await tab.setViewportSize(DESKTOP);
  const way = tab.locator('#search-none [data-search]', { hasText: 'alla filter' });
  const promised = (await way.textContent()).match(/\d+/)[0];
  await way.click();
  await one.says(`${promised} kurser`);
  await one.open('/sok/?q=xqzt%20%26body=%0A');
  const letter = new URL(await tab.locator('#search-mail a').getAttribute('href'));
  assert.equal(letter.searchParams.get('subject'), 'Sökord utan träff: xqzt &body=');
  assert.equal(letter.pathname, 'katalogen@vux.example');
  await leave(one);
});

test('what was searched for is said truly: nothing in it, or in descriptions only', async () => {
  const one = await visitor('/sok/');
  const all = await one.heading();
  const notes = () => one.tab.locator('#search-notes').textContent();
  assert.equal(await notes(), '');
  // The second is no UTF-8.
  for (const [query, shown] of [['!!!', '!!!'], ['%E0%A4%A', '\uFFFD%A'], ['kurs', 'kurs']]) {
    await one.open(`/sok/?q=${query}`);
    assert.equal(await one.heading(), all, query);
    assert.equal(await notes(), `I ”${shown}” finns inget ord att söka på. Därför sökte vi utan det.`);
  }
  await one.open('/sok/?q=handverktyg');
  assert.ok((await one.titles()).length > 0);
  assert.equal(await notes(), 'Ingen kurs heter ”handverktyg”. Det står bara i beskrivningen.');
  await one.open('/sok/?q=undersköterska');
  assert.equal(await notes(), '');
  await leave(one);
});

test('several are listed as the page’s language does it', async () => {
  const one = await visitor();
  for (const [lang, two, three] of [
    ['', 'a=1 och b=2', 'a=1, b=2 och c=3'],
    ['ar/', 'a=1 وb=2', 'a=1 وb=2 وc=3'],
    ['ti/', 'a=1ን b=2ን', 'a=1፣ b=2ን c=3ን'],
    ['so/', 'a=1 iyo b=2', 'a=1, b=2 iyo c=3'],
  ]) {
    await one.open(`/${lang}sok/?a=1`);
    const notes = () => one.tab.locator('#search-notes').textContent();
    assert.match(await notes(), /: a=1[.።]$/);
    await one.open(`/${lang}sok/?a=1&b=2`);
    assert.ok((await notes()).includes(two), await notes());
    await one.open(`/${lang}sok/?a=1&b=2&c=3`);
    assert.ok((await notes()).includes(three), await notes());
  }
  await leave(one);
});

test('once it has answered, it answers without a network: names, errors of typing, everyday words', async () => {
  const one = await visitor();
  const words = one.tab.waitForResponse((response) => response.url().includes('/search/sv-words.'));
  await one.open('/sok/?q=kock');
  await (await words).finished();
  await one.context.setOffline(true);
  for (const word of ['undeskötrska', 'dagis', 'kock örebro']) {
    await one.tab.getByLabel('Vad vill du lära dig?').fill(word);
    await one.says(`kurser för ”${word}”`);
  }
  // An icon of the tab may be asked for again.
  one.faults.length = 0;
  await leave(one);
});

test('when the search fails it says so, and leads to the lists', async () => {
  const one = await visitor();
  const { tab } = one;
  const courses = (route) => route.fulfill({ body: '{"courses":' });
  for (const [what, pattern, answer, said] of [
    ['its code is missing', '**/search/search.js', (route) => route.abort(), 'Har du internet?'],
    ['the index is missing', '**/search/*.json', (route) => route.fulfill({ status: 404 }), 'Har du internet?'],
    ['a file is cut off', '**/search/main.*.json', courses, 'kom inte fram hela'],
    ['the index is newer', '**/search/index.json', (route) => route.fulfill({ json: { frisok: 'search', version: 99, main: 'x' } }), 'har ändrats'],
  ]) {
    await tab.goto('about:blank');
    await tab.route(pattern, answer);
    await one.open('/sok/?q=kock');
    const failed = await tab.locator('#search-failed').textContent();
    assert.ok(failed.includes(said), `${what}: ${failed}`);
    assert.equal(await tab.locator('#search-failed a').first().isVisible(), true, what);
    assert.equal(await tab.locator('#search-list .card').count(), 0, what);
    await tab.unroute(pattern);
  }
  await tab.getByRole('button', { name: 'Försök igen' }).click();
  await one.says('kock');
  await one.context.close();
});

test('words that mean harm: nothing runs, nothing hangs', async () => {
  const one = await visitor();
  for (const q of [
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    'x'.repeat(10000),
    '\u0000\u0007\u202ekock\u200b\u0008',
    '__proto__ constructor toString',
  ]) {
    await one.open(`/sok/?q=${encodeURIComponent(q)}&typ=__proto__&kommun=constructor`);
    assert.equal(await one.tab.locator('main :is(img, script)').count(), 0);
  }
  await one.tab.getByLabel('Vad vill du lära dig?').fill('kock');
  await one.says('kock');
  // What the catalogue does not have is said, and is not chosen.
  assert.equal(await one.tab.getByRole('button', { name: /^Ta bort filter/ }).count(), 0);
  await leave(one);
});

test('on a phone the filters lie over the page: Escape closes them, focus returns', async () => {
  const one = await visitor('/sok/?q=svenska', { viewport: PHONE }, AXE);
  const { tab } = one;
  await tab.getByRole('button', { name: 'Filtrera' }).click();
  await tab.getByRole('dialog', { name: 'Filtrera' }).waitFor();
  await seen(one);
  assert.equal(await tab.evaluate(() => document.querySelector('.site-header').closest('[inert]') !== null), true);
  await tab.locator('[data-facet=kommun] .check').first().click();
  const promised = await tab.locator('#search-show').textContent();
  await tab.keyboard.press('Escape');
  assert.match(await one.focused(), /^Filtrera/);
  assert.equal(await tab.locator('[inert]').count(), 0);
  await tab.getByRole('button', { name: 'Filtrera' }).click();
  await tab.locator('#search-show').click();
  await tab.locator('#search-heading:focus').waitFor();
  assert.equal((await one.heading()).match(/\d+/)?.[0], promised.match(/\d+/)?.[0]);
  await leave(one);
});

test('on a phone the way back closes the filters and keeps what was chosen', async () => {
  const one = await visitor('/sok/?q=svenska', { viewport: PHONE });
  const { tab } = one;
  const panel = tab.getByRole('dialog', { name: 'Filtrera' });
  const open = async () => {
    await tab.getByRole('button', { name: 'Filtrera' }).click();
    await panel.waitFor();
  };
  // Not at once: a step that leaves the page would take the answer of `evaluate` with it.
  const goBack = () => tab.evaluate(() => void setTimeout(() => history.back()));
  const isClosed = async () => {
    await panel.waitFor({ state: 'detached' });
    assert.equal(await tab.locator('[inert]').count(), 0);
    assert.match(await one.focused(), /^Filtrera/);
  };
  const all = await one.heading();
  await open();
  await goBack();
  await isClosed();
  assert.equal(new URL(tab.url()).search, '?q=svenska');

  // Closed otherwise, it leaves no step behind.
  await tab.goto(address('/'));
  await one.open('/sok/?q=svenska');
  await open();
  await tab.keyboard.press('Escape');
  await isClosed();
  await open();
  await tab.locator('[data-facet=typ] .check').nth(0).click();
  await tab.locator('[data-facet=typ] .check').nth(1).click();
  await tab.waitForFunction(() => /typ=[^&]+,/.test(location.search));
  const chosen = new URL(tab.url()).search;
  await goBack();
  await isClosed();
  await tab.waitForFunction((search) => location.search === search, chosen);
  assert.equal(await tab.locator('.chip').count(), 2);
  await goBack();
  await one.says(all);
  assert.equal(await tab.locator('.chip').count(), 0);
  await goBack();
  await tab.waitForURL(address('/'));
  await leave(one);
});

test('in Arabic an Arabic word finds Swedish courses, each text in its own language', async () => {
  const one = await visitor(`/ar/sok/?q=${encodeURIComponent('سائق شاحنة')}`, { viewport: PHONE }, AXE);
  const { tab } = one;
  assert.ok((await one.titles()).length > 0);
  assert.ok((await tab.locator('#search-list bdi[lang=sv]').count()) > 0);
  assertNone(await tab.evaluate(() => globalThis.inspect.foreignText(document)));
  await seen(one);
  await tab.setViewportSize(DESKTOP);
  await tab.locator('.languages a[hreflang=en]').click();
  await one.says('course');
  assert.equal(await tab.getByLabel('What do you want to learn?').inputValue(), 'سائق شاحنة');
  await leave(one);
});

test('a result as a table and as a link', async () => {
  const one = await visitor('/sok/?q=kock', { permissions: ['clipboard-read', 'clipboard-write'] });
  const { tab } = one;
  const [file] = await Promise.all([tab.waitForEvent('download'), tab.getByRole('button', { name: 'Ladda ner' }).click()]);
  const chunks = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  assert.ok(text.startsWith('\uFEFFKurs;Typ;Anordnare;Kommun;Ort;Start;'), text.slice(0, 80));
  assert.equal(text.trim().split('\r\n').length, (await one.titles()).length + 1);
  await tab.getByRole('button', { name: 'Kopiera länken' }).click();
  await tab.getByText('Länken är kopierad.').waitFor();
  assert.equal(await tab.evaluate(() => navigator.clipboard.readText()), `${site.base}sok/?q=kock`);
  await leave(one);
});

test('the box of the start page suggests, by keyboard too, and leads to the search', async () => {
  const one = await visit(browser, { viewport: DESKTOP }, AXE);
  const { tab } = one;
  await tab.goto(address('/'));
  const asks = () => one.requests.filter((request) => request.url().includes('/search/')).length;
  assert.equal(asks(), 0, 'nothing is fetched before one goes to the box');
  const box = tab.getByRole('combobox', { name: 'Vad vill du lära dig?' });
  await box.pressSequentially('under', { delay: 20 });
  await tab.getByRole('option', { name: /^Undersköterska$/i }).waitFor();
  await seen(one);
  await tab.keyboard.press('ArrowDown');
  assert.equal(await box.getAttribute('aria-activedescendant'), 'suggestion-0');
  await tab.keyboard.press('Escape');
  assert.equal(await tab.getByRole('option', { name: /^Undersköterska$/i }).count(), 0);
  await box.pressSequentially('sk');
  await tab.getByRole('option', { name: /^Undersköterska$/i }).waitFor();
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.press('Enter');
  await tab.locator('#search-list .card').first().waitFor();
  assert.match(new URL(tab.url()).search, /^\?q=under/i);
  await leave(one);
});
