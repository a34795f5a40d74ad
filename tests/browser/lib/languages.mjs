// The languages a catalogue may have, as the tests know them: direction and script.

/** @type {Record<string, {dir: 'ltr' | 'rtl', script: 'Latn' | 'Arab' | 'Ethi' | 'Cyrl'}>} */
export const LANGUAGES = {
  sv: { dir: 'ltr', script: 'Latn' },
  'sv-simple': { dir: 'ltr', script: 'Latn' },
  en: { dir: 'ltr', script: 'Latn' },
  ar: { dir: 'rtl', script: 'Arab' },
  fa: { dir: 'rtl', script: 'Arab' },
  so: { dir: 'ltr', script: 'Latn' },
  ti: { dir: 'ltr', script: 'Ethi' },
  uk: { dir: 'ltr', script: 'Cyrl' },
  fi: { dir: 'ltr', script: 'Latn' },
};

export const DEFAULT_LANGUAGE = 'sv';

/** The languages whose pages are opened in the browser; the crawl fetches those of all there are. */
export const TESTED = ['sv', 'en', 'ar', 'ti'];

/** The language of a page, from its address: `/en/kurser/` is English, `/kurser/` is the default. */
export function languageOf(path) {
  const first = path.split('/')[1];
  return first !== DEFAULT_LANGUAGE && first in LANGUAGES ? first : DEFAULT_LANGUAGE;
}

/** The address of the same page in the default language. */
export function inDefault(path) {
  const language = languageOf(path);
  return language === DEFAULT_LANGUAGE ? path : path.slice(language.length + 1);
}

/** The address of a page of the default language in another one; slugs are the same in all. */
export function inLanguage(path, language) {
  return language === DEFAULT_LANGUAGE ? path : `/${language}${path}`;
}
