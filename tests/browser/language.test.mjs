// Every page says what language it is in and which way it runs, and so does every passage in another.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertNone } from './lib/faults.mjs';
import { DEFAULT_LANGUAGE, LANGUAGES, TESTED, inDefault, inLanguage, languageOf } from './lib/languages.mjs';
import { isCourse } from './lib/samples.mjs';
import { named, open, samples } from './lib/chosen.mjs';
import { openTab } from './lib/session.mjs';
import { pages, reachedPages, site } from './lib/walked.mjs';

const tab = await openTab();

test('html carries the language and direction of the address', () => {
  const faults = pages
    .map(([path, { lang, dir }]) => ({ path, lang, dir, expected: languageOf(path) }))
    .filter(({ lang, dir, expected }) => lang !== expected || (dir ?? 'ltr') !== LANGUAGES[expected].dir)
    .map(({ path, lang, dir, expected }) => `${path}: lang="${lang}" dir="${dir}", not ${expected}`);
  assertNone(faults);
});

test('every course and listing exists in every language', () => {
  const swedish = pages.map(([path]) => path).filter((path) => languageOf(path) === DEFAULT_LANGUAGE);
  assert.ok(swedish.some(isCourse));
  const missing = TESTED.flatMap((lang) => swedish.map((path) => inLanguage(path, lang)))
    .filter((path) => !site.visits[path]?.page);
  assertNone(missing);
});

for (const lang of TESTED) {
  test(`text in another script is marked up as such, all pages in ${lang}`, () => {
    const faults = pages
      .filter(([path]) => languageOf(path) === lang)
      .flatMap(([path, page]) => page.foreignText.map((fault) => `${path}: ${fault}`));
    assertNone(faults);
  });
}

test('what is planted is found: text without a language of its own, a wrong one, a wrong direction', async () => {
  await open(tab, samples.find(({ lang, type }) => lang === 'ar' && type === 'start'));
  const found = await tab.evaluate(() => {
    const plant = ([name, attributes, text]) => {
      const element = document.createElement('p');
      const planted = Object.assign(document.createElement(name), { textContent: text });
      for (const [key, value] of Object.entries(attributes)) planted.setAttribute(key, value);
      element.append(planted);
      document.querySelector('main').prepend(element);
      const faults = globalThis.inspect.foreignText(document);
      element.remove();
      return faults;
    };
    return [
      ['span', {}, 'Undersköterska'],
      ['span', { lang: 'ti' }, 'Undersköterska'],
      ['span', { lang: 'sv' }, 'Undersköterska'],
      ['span', { lang: 'sv', dir: 'ltr' }, 'Undersköterska'],
      ['bdi', { lang: 'sv' }, 'Undersköterska'],
      ['span', { lang: 'ti', dir: 'ltr' }, 'መእተዊ'],
      ['span', {}, 'መእተዊ'],
      ['span', {}, 'مرحبا'],
    ].map(plant);
  });
  const kinds = found.map((faults) => faults.map((fault) => fault.replace(/^.*?(is marked|stands)/, '$1')));
  assert.deepEqual(kinds, [
    ['is marked as lang="ar"'],
    ['is marked as lang="ti"'],
    ['stands in dir="rtl"'],
    [],
    [],
    [],
    ['is marked as lang="ar"'],
    [],
  ]);
});

describe('language, with what scripts add', () => {
  for (const sample of samples) {
    test(named(sample), async () => {
      await open(tab, sample);
      assert.equal(await tab.getAttribute('html', 'lang'), sample.lang);
      assert.equal((await tab.getAttribute('html', 'dir')) ?? 'ltr', LANGUAGES[sample.lang].dir);
      assertNone(await tab.evaluate(() => globalThis.inspect.foreignText(document)));
    });
  }
});

test('hreflang joins real translations, both ways, with Swedish as the default', () => {
  const byAddress = new Map(pages.map(([path, page]) => [new URL(path.slice(1), site.base).href, page]));
  const faults = [];
  for (const [own, page] of byAddress) {
    if (page.alternates.length === 0) continue;
    if (!page.alternates.some(({ lang, address }) => lang === page.lang && address === own)) {
      faults.push(`${own} is not among its own hreflang links`);
    }
    for (const { lang, address } of page.alternates) {
      const there = byAddress.get(address);
      const expected = lang === 'x-default' ? DEFAULT_LANGUAGE : lang;
      const fetched = site.visits[`/${address.slice(site.base.length)}`];
      if (!there && fetched?.status === 200 && languageOf(address.slice(site.base.length - 1)) === expected) continue;
      if (!there) faults.push(`${own}: hreflang="${lang}" leads to ${address}, which no page has`);
      else if (there.lang !== expected) faults.push(`${own}: hreflang="${lang}" leads to a page in ${there.lang}`);
      else if (!there.alternates.some((back) => back.address === own)) {
        faults.push(`${address} does not lead back to ${own}`);
      }
    }
  }
  assertNone(faults);
  assert.ok([...byAddress.values()].some((page) => page.alternates.some(({ lang }) => lang === 'x-default')));
});

/** Whether a page's main content is in its language: easy Swedish is not among the hreflang links. */
const isTranslated = (path, { lang, alternates }) =>
  lang === 'sv-simple' ? !isCourse(inDefault(path)) : alternates.some((other) => other.lang === lang);

test('a page that is no translation has its canonical address in Swedish', () => {
  const faults = reachedPages.flatMap(([path, page]) => {
    const own = new URL(path.slice(1), site.base).href;
    const swedish = new URL(inDefault(path).slice(1), site.base).href;
    const expected = isTranslated(path, page) || page.lang === DEFAULT_LANGUAGE ? own : swedish;
    return page.canonical.length === 1 && page.canonical[0] === expected
      ? []
      : [`${path}: canonical ${page.canonical.join(', ') || 'is missing'}, not ${expected}`];
  });
  assertNone(faults);
});
