// The order of hits.

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./run.js").Hit} Hit */
/** @typedef {import("./labels.js").Labels} Labels */

/** What is after this many days, is late. An order is a standing and days. */
export const LATE = 0xfff;
const COURSES = 2 ** 20;
const ORDERS = 4 * (LATE + 1);

/**
 * Places of texts in the order of a language.
 * @param {string[]} texts
 * @param {string[]} languages
 * @returns {Uint32Array}
 */
export function ranksOf(texts, languages) {
  const { compare } = new Intl.Collator(languages, { numeric: true });
  const inOrder = texts.map((_, at) => at).sort((a, b) => compare(texts[a], texts[b]) || a - b);
  const ranks = new Uint32Array(texts.length);
  inOrder.forEach((at, rank) => (ranks[at] = rank));
  return ranks;
}

/**
 * Puts hits in order.
 * @param {Index} index
 * @param {Labels} labels
 * @param {import("./day.js").Day} day
 * @param {string} sort
 * @param {Hit[]} hits
 * @param {number} end  how many from the first on are wanted
 * @returns {Hit[]}  those
 */
export function sorted(index, labels, day, sort, hits, end) {
  const ranks = labels.titleRanks();
  const firsts = labels.courseRanks();
  // All that decides, as one number: numbers are sorted in no time.
  const keys = Float64Array.from(hits, ({ title, chunk, course, occasion, score }) => {
    const timing = chunk.columns.timing[occasion];
    const order = day.order[timing];
    let [first, then] = [255 - score, order];
    if (sort === "closes") [first, then] = [day.closing[timing], first];
    else if (sort === "start") [first, then] = [order < 3 * (LATE + 1) ? order & LATE : order, first];
    else if (sort === "title") first = ranks[title];
    else if (sort === "municipality") first = labels.placeRank(chunk, course, occasion);
    return (first * ORDERS + then) * COURSES + firsts[title] + chunk.first + course - index.courses[title];
  });
  /** @type {Map<number, Hit>} */
  const wanted = new Map();
  const inOrder = keys.slice().sort().subarray(0, end);
  const last = inOrder[inOrder.length - 1];
  keys.forEach((key, at) => key <= last && wanted.set(key, hits[at]));
  return Array.from(inOrder, (key) => /** @type {Hit} */ (wanted.get(key)));
}
