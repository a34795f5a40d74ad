// Words that are offered: to complete what is being typed, and instead of what is misspelt.
import { FITS } from "./match.js";
import { findWords, queryWords } from "./query.js";
import { readWords } from "./reading.js";
import { distance, normalise } from "./words.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./lexicon.js").Lexicon} Lexicon */
/** @typedef {import("./plan.js").Plan} Plan */

/** Fields whose names complete a query. */
const OFFERED = ["title", "occupation", "subject", "area"];

/**
 * Names that begin as a query does, the best first.
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
  /** @type {Map<string, { text: string, lang: string, field: string, count: number, points: number }>} */
  const offers = new Map();
  lexicons.forEach((lexicon, at) => {
    /** @type {Map<number, { fits: number, sum: number }>} */
    const names = new Map();
    for (const { hits } of found) {
      /** @type {Map<number, number>} */
      const best = new Map();
      const pairs = hits[at];
      for (let i = 0; i < pairs.length; i += 2) {
        if (pairs[i + 1] < FITS) continue;
        for (const name of lexicon.names[pairs[i]]) best.set(name, Math.max(best.get(name) ?? 0, pairs[i + 1]));
      }
      for (const [name, quality] of best) {
        const { fits, sum } = names.get(name) ?? { fits: 0, sum: 0 };
        names.set(name, { fits: fits + 1, sum: sum + quality });
      }
    }
    for (const [name, { fits, sum }] of names) {
      const { field, value, text, lang, weight, size } = lexicon.all[name];
      const key = normalise(text);
      if (fits < found.length || !OFFERED.includes(field) || key === typed) continue;
      const before = offers.get(key);
      // Titles of one name are counted together; an occupation of that name has them among its own.
      const same = before && before.field === field ? before.count : 0;
      const count = Math.max(same + coursesWith(index, field, value), before ? before.count : 0);
      const points = Math.max(weight * (sum / found.length + (50 * found.length) / size), before ? before.points : 0);
      offers.set(key, { text, lang, field, count, points });
    }
  });
  const all = [...offers.values()].filter(({ count }) => count > 0);
  all.sort((a, b) => b.points - a.points || b.count - a.count || (a.text < b.text ? -1 : 1));
  return all.slice(0, limit).map(({ text, lang, count }) => ({ text, lang, q: text, count }));
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
    const near = found.guessed || !(fits || filler) ? nearest(found.token.folded, lexicons) : "";
    changed ||= near !== "";
    return near || found.text;
  });
  return changed ? text.join(" ") : null;
}

/**
 * The nearest word of names that begins with the same letter, when it is not far.
 * @param {string} folded
 * @param {Lexicon[]} lexicons
 * @returns {string}
 */
function nearest(folded, lexicons) {
  if (folded.length < 4 || /\d/.test(folded)) return "";
  let limit = (folded.length < 8 ? 1 : 2) + 0.5;
  let word = "";
  for (const { manner, folded: all, words, names } of lexicons) {
    if (manner !== "words" && manner !== "whole") continue;
    all.forEach((other, at) => {
      if (other[0] !== folded[0] || /\d/.test(other)) return;
      // Of equal ones that which stands in most names.
      const far = distance(folded, other, 3) - Math.min(names[at].length, 99) / 1000;
      if (far >= limit) return;
      limit = far;
      word = words[at];
    });
  }
  return word;
}
