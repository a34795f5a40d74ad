// What the crawl has met, on all of both sites. It is much: only tests about whole sites read it.
import { prepared, session } from './session.mjs';

const walks = prepared('walks');

/**
 * @typedef {import('./session.mjs').Site & Walk} Walked
 *
 * @typedef {object} Walk
 * @property {Record<string, import('./crawl.mjs').Visit>} visits
 * @property {string[]} sitemap
 * @property {string[]} reached
 */

/** @type {Walked} */
export const site = { ...session.site, ...walks.site };

/** @type {Walked} */
export const below = { ...session.below, ...walks.below };

/** All pages that the crawl read, those for errors and former addresses included: [path, description]. */
export const pages = Object.entries(site.visits)
  .filter(([, visit]) => visit.page)
  .map(([path, visit]) => [path, visit.page]);

const reached = new Set(site.reached);

/** Those that links lead to. */
export const reachedPages = pages.filter(([path]) => reached.has(path));
