// Which pages are opened in the browser: every page type, a few courses that differ most.
import { TESTED, inLanguage } from './languages.mjs';

/** An address that no catalogue has, deep enough for relative links in the 404 page to go wrong. */
const NOWHERE = '/finns/inte/alls/';

/** That address in every tested language. */
export const NOT_FOUND = TESTED.map((lang) => inLanguage(NOWHERE, lang));

// The last part of a further page of a publisher's list is a number.
const COURSE = /^\/kurser\/[a-z][^/]*\/(?!\d+\/)[^/]+\/$/;

/**
 * Page types and how the page that stands for the type is found among the crawled ones.
 * The first match in order of address counts. A type that a catalogue lacks is an error:
 * a sample that silently shrinks would test nothing.
 */
const TYPES = {
  start: /^\/$/,
  courses: /^\/kurser\/$/,
  'courses, page 2': /^\/kurser\/2\/$/,
  publisher: /^\/kurser\/[a-z][^/]*\/$/,
  type: /^\/typ\/yrkesvux\/$/,
  municipality: /^\/kommun\/kumla\/$/,
  areas: /^\/omrade\/$/,
  area: /^\/omrade\/[^/]+\/$/,
  occupation: /^\/yrke\/[^/]+\/$/,
  subject: /^\/amne\/[^/]+\/$/,
  'guided way': /^\/valj\/$/,
  'guided way, second question': /^\/valj\/yrke\/$/,
  'guided way, result': /^\/valj\/yrke\/visa\/$/,
  'how to apply': /^\/ansok\/$/,
  calendar: /^\/kalender\/$/,
  search: /^\/sok\/$/,
  'linking to a search': /^\/lanka\/$/,
  'saved courses': /^\/sparade\/$/,
  'sign language': /^\/teckensprak\/$/,
  'accessibility statement': /^\/tillganglighet\/$/,
  'information, all': /^\/om\/$/,
  information: /^\/om\/[^/]+\/$/,
};

/** Pages that only scripts ask for: no link leads there. */
const UNLINKED = {
  'saved courses, a part': /^\/sparade\/delar\/1\/$/,
};

/** @param {string} path  in the default language */
export const isCourse = (path) => COURSE.test(path);

/**
 * @param {{visits: Record<string, import('./crawl.mjs').Visit>, reached: string[]}} crawled
 * @returns {{type: string, lang: string, path: string, status: number}[]}
 */
export function chooseSamples({ visits, reached }) {
  const paths = reached.filter((path) => visits[path].page).sort();
  const find = (types, candidates) =>
    Object.entries(types).map(([type, pattern]) => {
      const path = candidates.find((candidate) => pattern.test(candidate));
      if (!path) throw new Error(`there is no page of the type "${type}" (${pattern})`);
      return [type, path];
    });
  const chosen = [...find(TYPES, paths), ...find(UNLINKED, Object.keys(visits).filter((path) => visits[path].page))];
  chosen.push(...courses(visits, paths.filter(isCourse)));

  return TESTED.flatMap((lang) => [
    ...chosen.map(([type, path]) => ({ type, lang, path: inLanguage(path, lang), status: 200 })),
    { type: 'not found', lang, path: inLanguage(NOWHERE, lang), status: 404 },
  ]);
}

/** The shortest and the longest course page, and for each other language one translated into it. */
function courses(visits, paths) {
  if (paths.length === 0) throw new Error('no course page can be reached by links');
  const bySize = [...paths].sort((a, b) => visits[a].bytes - visits[b].bytes);
  const chosen = [
    ['shortest course', bySize[0]],
    ['longest course', bySize.at(-1)],
  ];
  for (const lang of TESTED.slice(1)) {
    const translated = paths.find((path) =>
      visits[path].page.alternates.some((alternate) => alternate.lang === lang),
    );
    if (!translated) throw new Error(`no course page has a translation (hreflang) into ${lang}`);
    chosen.push([`course in ${lang}`, translated]);
  }
  return chosen;
}
