// The outline of every page, on the whole site: one h1, no skipped level, landmarks, titles.
import { test } from 'node:test';
import { assertNone } from './lib/faults.mjs';
import { pages, reachedPages } from './lib/walked.mjs';

/** Collects faults over all pages, so that one run shows them all. */
function onEveryPage(name, check) {
  test(name, () => {
    const faults = pages.flatMap(([path, page]) => [check(page)].flat().map((fault) => `${path}: ${fault}`));
    assertNone(faults);
  });
}

onEveryPage('one h1, and it comes first', ({ headings }) => {
  const ones = headings.filter(({ level }) => level === 1);
  if (ones.length !== 1) return `${ones.length} h1`;
  return headings[0].level === 1 ? [] : `h${headings[0].level} "${headings[0].text}" stands before h1`;
});

onEveryPage('no heading level is skipped, no heading is empty', ({ headings }) =>
  headings.flatMap(({ level, text }, index) => {
    const above = headings[index - 1]?.level ?? level;
    const faults = text === '' ? [`an empty h${level}`] : [];
    return level > above + 1 ? [...faults, `h${level} "${text}" follows h${above}`] : faults;
  }),
);

onEveryPage('one main, one header, one footer; navigation, each with a name of its own', ({ landmarks }) => {
  const { main, header, footer, nav } = landmarks;
  const faults = Object.entries({ main, header, footer })
    .filter(([, count]) => count !== 1)
    .map(([landmark, count]) => `${count} ${landmark}`);
  if (nav.length === 0) faults.push('no nav');
  if (nav.length > 1 && (nav.includes('') || new Set(nav).size < nav.length)) {
    faults.push(`nav landmarks cannot be told apart: ${nav.map((label) => `"${label}"`).join(', ')}`);
  }
  return faults;
});

onEveryPage('no id is used twice', ({ ids }) => ids.filter((id, index) => ids.indexOf(id) !== index));

test('every page has a title, and no two in one language the same', () => {
  const seen = new Map();
  const faults = reachedPages.flatMap(([path, { lang, title }]) => {
    if (title === '') return [`${path} has no title`];
    const key = `${lang} ${title}`;
    if (seen.has(key)) return [`"${title}": ${seen.get(key)} and ${path}`];
    seen.set(key, path);
    return [];
  });
  assertNone(faults);
});
