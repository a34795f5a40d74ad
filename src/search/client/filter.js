// Narrowing: which numbers of each space do not have a value that was chosen.
import { listAt } from "./column.js";
import { FIELD_OF, WORDS_OF } from "./keys.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./index.js").Side} Side */

/**
 * `fails`: by space, for each number a bit for every key that it does not fit; `hidden`: the bit
 * that only what is over has; `chosen`: the values of each key.
 * @typedef {{
 *   fails: Record<string, Int32Array>,
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
function numberOf({ ids }, field, value) {
  const id = new Map(Object.entries(WORDS_OF[field] ?? {})).get(value) ?? value;
  const number = ids[field].indexOf(id);
  // A month in which nothing starts is one all the same.
  return number < 0 && field === "start" && /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? ids.start.length : number;
}

/**
 * @param {Index} index
 * @param {Side[]} sides  those of the day and of the home among them
 * @param {Record<string, unknown>} filters  as in the address
 * @param {number} within  kilometres around the one municipality that is chosen
 * @param {boolean} hide  whether what is over is hidden, when nothing about that is chosen
 * @returns {Filter}
 */
export function filterOf(index, sides, filters, within, hide) {
  /** @type {Filter} */
  const filter = { fails: Object.create(null), hidden: 0, chosen: new Map(), unknown: [] };
  for (const space of Object.keys(index.sizes)) filter.fails[space] = new Int32Array(index.sizes[space]);
  const known = new Map(FIELD_OF);
  for (const [key, given] of Object.entries(filters)) {
    const field = known.get(key);
    const can = sides.some((side) => side.field === field);
    for (const value of [given].flat().map(String)) {
      const number = field && can ? numberOf(index, field, value) : -1;
      if (number < 0) filter.unknown.push({ key, value });
      else filter.chosen.set(key, (filter.chosen.get(key) ?? new Set()).add(number));
    }
  }
  FIELD_OF.forEach(([key, field], place) => {
    const bit = 1 << place;
    let chosen = filter.chosen.get(key);
    // An occasion that says no municipality is where those are that answer for it.
    let unsaid = field === "municipality";
    if (unsaid && chosen && chosen.size === 1 && within > 0) chosen = around(index, [...chosen][0], within);
    if (field === "stage" && !chosen && hide) {
      filter.hidden = bit;
      chosen = new Set([0, 1, 2, 3]);
      unsaid = true;
    }
    if (!chosen) return;
    const fit = chosen;
    for (const side of sides) {
      if (side.field !== field) continue;
      filter.fails[side.space].forEach((_, number, fails) => {
        const values = listAt(side.lists, number);
        if (values.length ? !values.some((value) => fit.has(value)) : !unsaid) fails[number] |= bit;
      });
    }
  });
  return filter;
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
