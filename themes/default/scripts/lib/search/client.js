// The client that searches: a file of its own, which all pages of the site share.
import { textOf } from "../text.js";

/**
 * @typedef {{value: string, label: string, lang: string, count: number}} Option
 * @typedef {{field: string, value: string, label: string, lang: string}} Match
 * @typedef {object} Hit
 * @property {string} id
 * @property {string} url
 * @property {string} title
 * @property {string} lang
 * @property {string} type
 * @property {string} provider
 * @property {string[]} codes
 * @property {string[]} towns
 * @property {string[]} municipalities
 * @property {string | null} start
 * @property {string | null} closes
 * @property {string} state
 * @property {string | null} mode
 * @property {number[]} paces
 * @property {boolean} service
 * @property {Match[]} matched
 * @property {string} changes
 * @property {string | null} answers
 *
 * @typedef {object} Found
 * @property {number} total
 * @property {number} past
 * @property {Record<string, Option[]>} facets
 * @property {Hit[]} hits
 * @property {{q: string}[]} suggestions
 * @property {string[]} dropped
 * @property {{key: string, value: string}[]} unknown
 * @property {boolean} anything  no word says what is sought
 * @property {boolean} texts  only descriptions have the words
 *
 * @typedef {object} Catalogue
 * @property {(request: object) => Promise<Found>} search
 * @property {Record<string, Option[]>} labels
 * @property {(q: string, options: {limit: number}) => Promise<{text: string, lang: string, q: string}[]>} suggest
 */

/** @type {Promise<Catalogue> | undefined} */
let opening;

/**
 * Opens the catalogue, once.
 * @param {string} address  of the client
 * @returns {Promise<Catalogue>}
 */
export function openClient(address) {
  opening ??= import(address).then(({ openCatalogue }) => {
    const { lang, dataset } = document.documentElement;
    return openCatalogue({ base: new URL(dataset.base ?? "/", location.origin).href, lang });
  });
  // What has failed may be tried again.
  opening.catch(() => (opening = undefined));
  return opening;
}

/**
 * What went wrong, in words.
 * @param {unknown} error
 * @returns {HTMLElement}
 */
export function faultText(error) {
  const code = error instanceof Error && "code" in error ? `${error.code}` : "missing";
  return textOf(`search-error-${["missing", "corrupt", "newer"].includes(code) ? code : "missing"}`);
}
