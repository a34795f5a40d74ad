// What a query means: for each of its words, how well it fits each value.
import { SAME } from "./match.js";
import { threshold } from "./query.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./lexicon.js").Lexicon} Lexicon */
/** @typedef {import("./query.js").Found} Found */

/** Words for these narrow a search when something remains, else they are dropped. */
export const NARROWING = ["municipality", "town", "mode", "time", "pace", "month", "rolling", "open", "support", "aid"];
const NARROWS_FROM = 75;
/** Names of these often have a place in them, which says no more than the place. */
const NAMED_AFTER = ["publisher", "provider"];
/** How many points a name can give that the query's words make up. */
export const NAME = 50;

/**
 * How well a word fits the values of fields.
 * @typedef {Record<string, Float64Array>} Row
 */

/**
 * A word of a query. `row`: points, 0 to 100, for the values of each field; `named`: it is in a name
 * that the query says in full.
 * @typedef {{ found: Found, row: Row, filler: boolean, narrows: boolean, fits: boolean, named: boolean }} Word
 */

/**
 * @param {Index} index
 * @param {Found[]} all
 * @param {Lexicon[]} lexicons
 * @returns {{ words: Word[], cover: Row }}  `cover`: how much of the best name of each value the
 *   query is, and the other way round
 */
export function readWords(index, all, lexicons) {
  const fits = lexicons.map((_, at) => all.map((found) => namesWith(found, lexicons[at], at)));
  const counts = fits.map((ofLexicon) => {
    /** @type {Map<number, number>} */
    const counts = new Map();
    for (const names of ofLexicon) for (const name of names.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
  });
  /** @type {Row} */
  const cover = Object.create(null);
  /** @type {Map<number, number>[]} */
  const points = lexicons.map(() => new Map());
  /** @type {Word[]} */
  const words = all.map((found) => ({ found, row: Object.create(null), filler: false, narrows: false, fits: false, named: false }));
  // A number may have its company in the subject of a level: matte 2b, English 6.
  const inSubject = (/** @type {string} */ field, /** @type {number} */ level) =>
    field === "level" && words.some(({ row }) => row.subject?.[index.subjects[level]] > 0);
  const inTurn = [...all.keys()].sort((a, b) => +all[a].token.weak - +all[b].token.weak);
  for (const which of inTurn) {
    const found = all[which];
    const word = words[which];
    let others = false;
    lexicons.forEach((lexicon, at) => {
      for (const [number, quality] of fits[at][which]) {
        const { field, value, weight, size, lang } = lexicon.all[number];
        const company = /** @type {number} */ (counts[at].get(number));
        if (quality >= SAME && company >= size) word.named = true;
        if (field === "meaning") {
          // An error of typing says nothing about when or how: häst is no "höst".
          if (found.guessed) continue;
          const meaning = lexicon.meanings[value];
          if (company < size) continue;
          // Only as it stands there: städare is no "stad".
          if (meaning.filler) word.filler ||= quality === 100;
          for (const [of, one] of meaning.values) {
            put(index, word.row, of, one, quality * weight);
            if (!NARROWING.includes(of)) others = true;
            else if (quality >= NARROWS_FROM) word.narrows = true;
          }
          continue;
        }
        if (found.token.weak && size > 1 && company < 2 && !inSubject(field, value)) continue;
        if (lexicon.manner === "strict" && lang !== "en" && company < size) continue;
        put(index, word.row, field, value, quality * weight);
        points[at].set(number, (points[at].get(number) ?? 0) + ((quality * quality) / 100) * weight);
        if (!NARROWING.includes(field)) others ||= !NAMED_AFTER.includes(field);
        else if (quality >= NARROWS_FROM) word.narrows = true;
      }
    });
    word.fits = Object.keys(word.row).length > 0;
    if (word.fits && found.guessed && !others) word.narrows = true;
  }
  lexicons.forEach((lexicon, at) => {
    for (const [number, sum] of points[at]) {
      const { field, value, size } = lexicon.all[number];
      const company = Math.min(/** @type {number} */ (counts[at].get(number)), size);
      put(index, cover, field, value, ((NAME * sum) / 100 / Math.max(size, company)) * (company / all.length));
    }
  });
  return { words, cover };
}

/**
 * The names that a word stands in, and how well it fits them.
 * @param {Found} found
 * @param {Lexicon} lexicon
 * @param {number} at  place of the lexicon
 * @returns {Map<number, number>}
 */
function namesWith(found, lexicon, at) {
  const least = threshold(found);
  const pairs = found.hits[at];
  /** @type {Map<number, number>} */
  const names = new Map();
  for (let i = 0; i < pairs.length; i += 2) {
    if (pairs[i + 1] < least) continue;
    const quality = pairs[i + 1] * found.factor;
    for (const name of lexicon.names[pairs[i]]) {
      if (!(/** @type {number} */ (names.get(name)) >= quality)) names.set(name, quality);
    }
  }
  return names;
}

/**
 * @param {Index} index
 * @param {Row} row
 * @param {string} field
 * @param {number} value
 * @param {number} points
 */
function put(index, row, field, value, points) {
  const of = field === "code" || field === "text" ? "title" : field;
  const values = (row[of] ??= new Float64Array(sizeOf(index, of)));
  if (points > values[value]) values[value] = points;
}

/**
 * How many values a field has.
 * @param {Index} index
 * @param {string} field
 */
function sizeOf(index, field) {
  return field === "title" ? index.types.length : (index.ids[field]?.length ?? 128);
}
