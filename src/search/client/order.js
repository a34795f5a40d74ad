// The order of hits.

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./run.js").Hit} Hit */
/** @typedef {import("./day.js").Day} Day */
/** @typedef {import("./labels.js").Labels} Labels */

const COURSES = 2 ** 20;
const ORDERS = 2 ** 18;
const SCORES = 2 ** 8;

/**
 * Places of texts in the order of a language.
 * @param {string[]} texts
 * @param {string[]} languages
 * @returns {Uint32Array}
 */
export function ranksOf(texts, languages) {
  const { compare } = new Intl.Collator(languages, { numeric: true });
  const sorted = texts.map((_, at) => at).sort((a, b) => compare(texts[a], texts[b]) || a - b);
  const ranks = new Uint32Array(texts.length);
  sorted.forEach((at, rank) => (ranks[at] = rank));
  return ranks;
}

/**
 * Puts hits in order.
 * @param {Index} index
 * @param {Labels} labels
 * @param {Day} day
 * @param {string} sort
 * @param {Hit[]} hits
 * @param {number} end  how many from the first on are wanted
 * @returns {Hit[]}  those
 */
export function sorted(index, labels, day, sort, hits, end) {
  const ranks = labels.titleRanks();
  const firsts = labels.courseRanks();
  // All that decides, as one number: it can be sorted at once.
  const keys = new Float64Array(hits.length);
  for (let at = 0; at < hits.length; at++) {
    const { title, chunk, course, occasion, score } = hits[at];
    const timing = chunk.columns.timing[occasion];
    const order = day.order[timing];
    const rank = firsts[title] + chunk.first + course - index.courses[title];
    const worse = SCORES - 1 - score;
    if (sort === "closes") keys[at] = (day.closing[timing] * SCORES + worse) * COURSES + rank;
    else if (sort === "start") keys[at] = ((order < 0x18000 ? order & 0x7fff : order) * SCORES + worse) * COURSES + rank;
    else if (sort === "title") keys[at] = (ranks[title] * ORDERS + order) * COURSES + rank;
    else if (sort === "municipality") keys[at] = (labels.placeRank(chunk, course, occasion) * ORDERS + order) * COURSES + rank;
    else keys[at] = (worse * ORDERS + order) * COURSES + rank;
  }
  /** @type {Map<number, Hit>} */
  const wanted = new Map();
  const inOrder = Float64Array.from(keys).sort().subarray(0, end);
  const last = inOrder[inOrder.length - 1];
  for (let at = 0; at < hits.length; at++) if (keys[at] <= last) wanted.set(keys[at], hits[at]);
  return Array.from(inOrder, (key) => /** @type {Hit} */ (wanted.get(key)));
}
