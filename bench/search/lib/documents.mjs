// The courses as documents, for engines that search in texts: a line of JSON each, as
// `examples/search_index` writes them.
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Document
 * @property {string} id
 * @property {string} title
 * @property {string[]} codes
 * @property {string} provider
 * @property {string[]} towns
 * @property {string[]} municipalities
 * @property {string} type
 * @property {string[]} modes
 * @property {string[]} times
 * @property {string[]} starts
 * @property {string[]} areas
 * @property {string[]} labels  what its subjects, occupations and areas are called in Swedish, everyday words too
 * @property {Record<string, string[]>} others  the same in other languages
 */

/** @param {string} file @returns {Document[]} */
export function readDocuments(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** What people filter by, under the names that the peers take. @param {Document} course */
export const facetsOf = (course) => ({
  type: [course.type],
  municipality: course.municipalities,
  area: course.areas,
  mode: course.modes,
  time: course.times,
  start: course.starts.map((start) => start.slice(0, 7)),
});

/** Labels in other languages, as one text. @param {Document} course */
export const foreign = (course) => Object.values(course.others).flat().join(', ');

/** @param {Document} course @returns {import('../../../tests/search-quality/lib/truth.mjs').Hit} */
export const hitOf = ({ id, title, provider, codes, towns }) => ({ id, title, provider, codes, towns });
