// Everything can be reached by links alone and no link is broken, at the root of a host and below
// a folder of one.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pathBelow } from './lib/crawl.mjs';
import { assertNone } from './lib/faults.mjs';
import { TESTED, inLanguage } from './lib/languages.mjs';
import { isCourse } from './lib/samples.mjs';
import { below, site } from './lib/walked.mjs';

for (const [name, { base, visits, sitemap, reached }] of Object.entries({
  'at the root': site,
  'in a folder of another host': below,
})) {
  const { origin } = new URL(base);
  const pages = Object.entries(visits).filter(([, visit]) => visit.page);
  const references = pages.flatMap(([from, { page }]) =>
    [...page.links, ...page.resources].map((address) => ({ from, address })),
  );

  describe(`links, ${name}`, () => {
    test('every course in the sitemap is reached from the start page, in every language', () => {
      const courses = sitemap.filter(isCourse);
      assert.notEqual(courses.length, 0, 'the sitemap names no course');
      const known = new Set(reached);
      const languages = TESTED.filter((lang) => visits[inLanguage('/', lang)]?.page);
      const wanted = courses.flatMap((path) => languages.map((lang) => inLanguage(path, lang)));
      assertNone(wanted.filter((path) => !known.has(path)));
    });

    test('every page in the sitemap is reached', () => {
      const known = new Set(reached);
      assertNone(sitemap.filter((path) => !known.has(path)));
    });

    test('everything that pages and the sitemap refer to answers 200', () => {
      const broken = Object.entries(visits)
        .filter(([, { status, expected }]) => status !== expected)
        .map(([path, { status, from }]) => `${path} answers ${status}; named in ${from}`);
      assertNone(broken);
    });

    test('no address on this host leaves the path of the site', () => {
      const astray = references
        .filter(({ address }) => address.startsWith(`${origin}/`) && !pathBelow(base, address))
        .map(({ from, address }) => `${from}: ${address}`);
      assertNone(astray);
    });

    test('addresses can be read and name no other host for what a page loads', () => {
      const faults = pages.flatMap(([from, { page }]) => [
        ...page.resources.filter((address) => !address.startsWith(`${origin}/`) && !address.startsWith('data:')),
        ...page.links.filter((address) => !/^(?:https?|mailto|tel|sms):/.test(address)),
      ].map((address) => `${from}: ${address}`));
      assertNone(faults);
    });

    test('every #fragment has its target', () => {
      const ids = new Map(pages.map(([path, { page }]) => [path, new Set(page.ids)]));
      const lost = references.filter(({ address }) => {
        const [, fragment] = address.split('#');
        // Keys and values that only the browser reads are no place.
        const there = fragment && fragment !== 'top' && !fragment.includes('=') && ids.get(pathBelow(base, address));
        return there && !there.has(decodeURIComponent(fragment));
      });
      assertNone(lost.map(({ from, address }) => `${from}: ${address}`));
    });
  });
}
