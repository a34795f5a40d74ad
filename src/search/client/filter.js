// Narrowing: which numbers of each space do not have a value that was chosen.
import { FIELD_OF, STAGES, WORDS_OF } from "./keys.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./index.js").Side} Side */

/**
 * `fails`: by space, for each number a bit for every key that it does not fit; `whole`: spaces of
 * courses in which something can fail; `hidden`: the bit that only what is past has; `chosen`: the
 * values of each key.
 * @typedef {{
 *   fails: Record<string, Int32Array>,
 *   whole: Record<string, boolean>,
 *   hidden: number,
 *   chosen: Map<string, Set<number>>,
 *   unknown: { key: string, value: string }[],
 * }} Filter
 */

/**
 * The number of a value that stands in an address; -1 for one that there is not.
 * @param {Index} index
 * @param {string} field
 * @param {string} value
 * @returns {number}
 */
function numberOf(index, field, value) {
  if (field === "stage") return STAGES.indexOf(value);
  if (field === "pace") return /^\d{1,3}$/.test(value) && +value >= 1 && +value <= 125 ? +value : -1;
  const own = WORDS_OF[field];
  const id = own && Object.prototype.hasOwnProperty.call(own, value) ? own[value] : value;
  const number = index.ids[field].indexOf(id);
  // A month in which nothing starts is one all the same.
  return number < 0 && field === "start" && /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? 0xffff : number;
}

/**
 * @param {Index} index
 * @param {Side[]} sides  those of the day among them
 * @param {Record<string, unknown>} filters  as in the address
 * @param {{ within: number, hide: boolean, home: boolean }} options
 * @returns {Filter}
 */
export function filterOf(index, sides, filters, { within, hide, home }) {
  /** @type {Filter} */
  const filter = {
    fails: Object.create(null),
    whole: Object.create(null),
    hidden: 0,
    chosen: new Map(),
    unknown: [],
  };
  for (const space of Object.keys(index.sizes)) filter.fails[space] = new Int32Array(index.sizes[space]);
  for (const key of Object.keys(filters)) {
    const place = FIELD_OF.findIndex(([known]) => known === key);
    const given = /** @type {any} */ (filters)[key];
    for (const value of Array.isArray(given) ? given : [given]) {
      const text = String(value);
      const number = place < 0 ? -1 : numberOf(index, FIELD_OF[place][1], text);
      if (number < 0 || (key === "fritt" && !home)) {
        filter.unknown.push({ key, value: text });
      } else {
        const chosen = filter.chosen.get(key) ?? new Set();
        filter.chosen.set(key, chosen.add(number));
      }
    }
  }
  FIELD_OF.forEach(([key, field], place) => {
    let chosen = filter.chosen.get(key);
    if (field === "municipality" && chosen && chosen.size === 1 && within > 0) chosen = around(index, [...chosen][0], within);
    if (field === "stage" && !chosen && hide) {
      filter.hidden = 1 << place;
      chosen = new Set();
    }
    if (!chosen) return;
    for (const side of sides) if (side.field === field) fail(filter, side, chosen, 1 << place);
  });
  return filter;
}

/**
 * @param {Filter} filter
 * @param {Side} side
 * @param {Set<number>} chosen
 * @param {number} bit
 */
function fail(filter, { space, field, lists }, chosen, bit) {
  const { at, flat } = lists;
  const fails = filter.fails[space];
  filter.whole[space] = true;
  for (let number = 0; number < fails.length; number++) {
    let fits = false;
    for (let i = at[number]; !fits && i < at[number + 1]; i++) fits = chosen.has(flat[i]);
    // Only what is over is hidden; a place that says no municipality leaves the word to those that answer.
    if (field === "stage" && bit === filter.hidden) fits = at[number] === at[number + 1] || flat[at[number]] !== 4;
    if (field === "municipality" && at[number] === at[number + 1]) fits = true;
    if (!fits) fails[number] |= bit;
  }
}

const RADIUS = 6371;

/**
 * The municipalities so near to one.
 * @param {Index} index
 * @param {number} centre
 * @param {number} within  in kilometres
 */
function around({ coordinates }, centre, within) {
  const near = new Set([centre]);
  const from = coordinates[centre];
  coordinates.forEach((to, number) => {
    if (from && to && kilometres(from, to) <= within) near.add(number);
  });
  return near;
}

/**
 * @param {[number, number]} from  latitude and longitude in degrees
 * @param {[number, number]} to
 */
function kilometres(from, to) {
  const [a, b, c, d] = [...from, ...to].map((degrees) => (degrees * Math.PI) / 180);
  const half = (/** @type {number} */ angle) => Math.sin(angle / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.sqrt(half(c - a) + Math.cos(a) * Math.cos(c) * half(d - b)));
}
