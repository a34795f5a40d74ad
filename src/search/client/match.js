// How well a word that is sought fits a word that is known.
import { distance, fold, stem } from "./words.js";

/** @typedef {import("./lexicon.js").Lexicon} Lexicon */

/** What is at least this good is the same word. */
export const SAME = 76;
/** A word of the same stem. The end of a compound is nearer to it: tekniker is no teknik. */
const STEM = 76;
/** What is at least this good has the word in it, and is no guess. */
export const FITS = 50;

/**
 * A word that is sought. `weak`: a number or a letter, which says nothing alone.
 * @typedef {{ word: string, folded: string, stem: string, digits: boolean, weak: boolean }} Sought
 */

/**
 * @param {string} word  normalised
 * @returns {Sought}
 */
export function sought(word) {
  const folded = fold(word);
  const weak = /^(?:\d+\p{L}?|.)$/u.test(word);
  return { word, folded, stem: stem(folded), digits: /\d/.test(word), weak };
}

/**
 * The words of a lexicon that fit.
 * @param {Sought} token
 * @param {Lexicon} lexicon
 * @returns {number[]}  word, quality, word, quality …
 */
export function matches(token, { words, folded: all, manner }) {
  const { word, folded, digits } = token;
  const length = folded.length;
  /** @type {number[]} */
  const found = [];
  for (let at = 0; at < all.length; at++) {
    const other = all[at];
    // What has the word or its stem in it, has its stem in it.
    const near = other.indexOf(token.stem);
    if (near < 0) continue;
    const place = other.indexOf(folded);
    let quality = 0;
    if (place === 0 && other.length === length) quality = words[at] === word ? 100 : 92;
    else if (manner === "codes") quality = ofCode(place, length, other.length);
    else if (digits) quality = place === 0 && other.length === length + 1 && !/\d$/.test(other) ? prefix(length, other) : 0;
    else if (near === 0 && stem(other) === token.stem && isStem(token, other)) quality = STEM;
    else if (manner === "strict") continue;
    else if (place === 0 && length >= 2) quality = prefix(length, other);
    else if (manner === "whole") continue;
    else if (place > 0 && length >= 4 && other.endsWith(folded)) quality = (length >= 5 ? 78 : 50) + (8 * length) / other.length;
    else if (token.stem.length >= 5 && stem(other).endsWith(token.stem)) quality = 48;
    else if (place > 0 && length >= 5) quality = 35;
    if (quality > 0) found.push(at, quality);
  }
  return found;
}

/**
 * Whether a lexicon has the very word, or another form of it.
 * @param {Sought} token
 * @param {Lexicon} lexicon
 */
export function hasWord(token, lexicon) {
  return lexicon.manner !== "codes" && matches(token, lexicon).some((quality, at) => at % 2 && (quality === STEM || quality >= 92));
}

/**
 * Three letters are a stem only of words that have lost an ending both: förare is no för.
 * @param {Sought} token
 * @param {string} other
 */
function isStem({ folded, stem }, other) {
  return stem.length >= 4 || (stem.length < folded.length && stem.length < other.length);
}

/**
 * @param {number} length
 * @param {string} other
 */
function prefix(length, other) {
  return 55 + (20 * length) / other.length;
}

/**
 * @param {number} place
 * @param {number} length
 * @param {number} whole
 */
function ofCode(place, length, whole) {
  if (place === 0) return length >= 3 ? 55 + (20 * length) / whole : 0;
  return place > 0 && length >= 4 ? 35 : 0;
}

/**
 * The words of a lexicon that differ in an error or two of typing.
 * @param {Sought} token
 * @param {Lexicon} lexicon
 * @returns {number[]}  word, quality, word, quality …
 */
export function typos({ folded, digits }, lexicon) {
  const most = folded.length < 5 ? 0 : folded.length < 8 ? 1 : 2;
  /** @type {number[]} */
  const found = [];
  if (digits || !most || (lexicon.manner !== "words" && lexicon.manner !== "whole")) return found;
  lexicon.folded.forEach((other, at) => {
    const limit = other[0] === folded[0] ? most : 1;
    const errors = distance(folded, other, limit);
    if (errors > 0 && errors <= limit && !/\d/.test(other)) found.push(at, errors === 1 ? 45 : 38);
  });
  return found;
}
