// Words that are offered: to complete what is being typed, and instead of what is misspelt.
import { FITS } from "./match.js";
import { PLACES } from "./plan.js";
import { findWords, queryWords } from "./query.js";
import { NARROWING, readWords } from "./reading.js";
import { distance, fold, normalise, stem } from "./words.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./lexicon.js").Lexicon} Lexicon */
/** @typedef {import("./plan.js").Plan} Plan */

/** Fields whose names complete a query. */
const OFFERED = ["title", "occupation", "subject", "area"];

/**
 * A name that can complete a query. `label`: it is what the value is called, not an everyday word.
 * @typedef {{ key: string, text: string, lang: string, field: string, value: number, label: boolean, points: number }} Offer
 */

/**
 * Names that begin as a query does, the best first; of each value one.
 * @param {Index} index
 * @param {Lexicon[]} lexicons
 * @param {string} q
 * @param {number} limit
 * @returns {{ text: string, lang: string, q: string, count: number }[]}
 */
export function completions(index, lexicons, q, limit) {
  const words = queryWords(q);
  const found = findWords(words, lexicons, false);
  const typed = normalise(q).trim();
  if (words.length === 0 || found.some(({ best }) => best < FITS)) return [];
  /** @type {Map<string, Offer>} */
  const ofValue = new Map();
  const ends = lexicons.flatMap((lexicon) => lexicon.fillers).sort((a, b) => b.length - a.length);
  /** A word without its ending: svetskurs and svetsning are forms of svetsa. */
  const form = (/** @type {string} */ key) => {
    const folded = fold(key);
    const end = ends.find((end) => folded.endsWith(end) && folded.length - end.length >= 3);
    return stem(end ? folded.slice(0, -end.length) : folded);
  };
  const ofTyped = form(typed);
  lexicons.forEach((lexicon, at) => {
    for (const [name, sum] of namesWithAll(found, lexicon, at)) {
      const { field, value, text, lang, weight, size } = lexicon.all[name];
      if (!OFFERED.includes(field)) continue;
      const id = `${field} ${value}`;
      const key = normalise(text);
      const label = lexicon.manner === "words";
      // Another everyday form of what one has typed says nothing new.
      if (key === typed || (!label && form(key) === ofTyped)) continue;
      const points = weight * (sum / found.length + (50 * found.length) / size);
      const before = ofValue.get(id);
      const better = !before || (label === before.label ? points > before.points : label);
      if (better) ofValue.set(id, { key, text, lang, field, value, label, points });
    }
  });
  /** @type {Map<string, Offer & { count: number }>} */
  const offers = new Map();
  for (const one of ofValue.values()) {
    const before = offers.get(one.key);
    const count = coursesWith(index, one.field, one.value);
    // Titles of one name are counted together; an occupation of that name has them among its own.
    const same = before?.field === one.field ? before.count : 0;
    offers.set(one.key, {
      ...one,
      count: Math.max(same + count, before?.count ?? 0),
      points: Math.max(one.points, before?.points ?? 0),
    });
  }
  const all = [...offers.values()].filter(({ count }) => count > 0);
  all.sort((a, b) => b.points - a.points || b.count - a.count || (a.text < b.text ? -1 : 1));
  const forms = new Set(all.map(({ key, label }) => (label ? form(key) : "")));
  const unlike = all.filter(({ key, label }) => label || (!forms.has(form(key)) && forms.add(form(key))));
  return unlike.slice(0, limit).map(({ text, lang, count }) => ({ text, lang, q: text, count }));
}

/**
 * The names that all words of a query fit, and the sum of how well.
 * @param {import("./query.js").Found[]} found
 * @param {Lexicon} lexicon
 * @param {number} at  place of the lexicon
 */
function namesWithAll(found, lexicon, at) {
  /** @type {Map<number, number>} */
  let names = new Map();
  found.forEach(({ hits }, which) => {
    /** @type {Map<number, number>} */
    const best = new Map();
    const pairs = hits[at];
    for (let i = 0; i < pairs.length; i += 2) {
      if (pairs[i + 1] < FITS) continue;
      for (const name of lexicon.names[pairs[i]]) best.set(name, Math.max(best.get(name) ?? 0, pairs[i + 1]));
    }
    const before = names;
    names = new Map();
    for (const [name, quality] of best) {
      const sum = which ? before.get(name) : 0;
      if (sum !== undefined) names.set(name, sum + quality);
    }
  });
  return names;
}

/**
 * How many courses have a value of a field of titles.
 * @param {Index} index
 * @param {string} field
 * @param {number} value
 */
function coursesWith({ sides, courses }, field, value) {
  const { lists } = /** @type {import("./index.js").Side} */ (sides.find((side) => side.field === field));
  let count = 0;
  for (let title = 0; title + 1 < lists.at.length; title++) {
    for (let i = lists.at[title]; i < lists.at[title + 1]; i++) {
      if (lists.flat[i] === value) count += courses[title + 1] - courses[title];
    }
  }
  return count;
}

/**
 * A query in which misspelt words are as they are known.
 * @param {Index} index
 * @param {Plan | null} plan  what was found, if anything
 * @param {string} q
 * @param {Lexicon[]} lexicons
 * @returns {string | null}  null when nothing was misspelt, or nothing is near
 */
export function spelling(index, plan, q, lexicons) {
  const words = plan ? plan.words : readWords(index, findWords(queryWords(q), lexicons, true), lexicons).words;
  let changed = false;
  const text = words.map(({ found, fits, filler }) => {
    const near = found.guessed || !(fits || filler) ? nearest(found.token.folded, lexicons, found.guessed) : "";
    changed ||= near !== "";
    return near || found.text;
  });
  return changed ? text.join(" ") : null;
}

/**
 * The nearest word of names that begins with the same letter, when it is not far. Words for when and
 * how are none: höst is not what one who writes häst means.
 * @param {string} folded
 * @param {Lexicon[]} lexicons
 * @param {boolean} guessed  whether the word was taken for another one
 * @returns {string}
 */
function nearest(folded, lexicons, guessed) {
  if (folded.length < 4 || /\d/.test(folded)) return "";
  let limit = (folded.length < 8 ? 1 : folded.length < 9 ? 2 : 3) + 0.5;
  let word = "";
  for (const lexicon of lexicons) {
    const { manner, folded: all, words, names } = lexicon;
    if (manner !== "words" && manner !== "whole") continue;
    all.forEach((other, at) => {
      if (other[0] !== folded[0] || /\d/.test(other)) return;
      // Of equal ones that which stands in most names.
      const far = distance(folded, other, 3) - Math.min(names[at].length, 99) / 1000;
      if (far >= limit || !isContent(words[at], lexicon, lexicons, guessed)) return;
      limit = far;
      word = words[at];
    });
  }
  return word;
}

/**
 * Whether a word says what one learns, or where (only for what was taken for a place), and nothing about when or how.
 * @param {string} word
 * @param {Lexicon} lexicon  the word's
 * @param {Lexicon[]} lexicons
 * @param {boolean} place
 */
function isContent(word, lexicon, lexicons, place) {
  const namesIn = (/** @type {Lexicon} */ { known, names, all }) => (names[known.get(word) ?? -1] ?? []).map((name) => all[name]);
  const isMeant = lexicons.some((other) =>
    namesIn(other).some(({ field, value, size }) => {
      if (field !== "meaning" || size > 1) return false;
      const { filler, values } = other.meanings[value];
      return filler || values.some(([of]) => NARROWING.includes(of));
    }),
  );
  return !isMeant && namesIn(lexicon).some(({ field }) => field !== "meaning" && (place || !PLACES.includes(field)));
}
