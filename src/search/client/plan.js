// A query as points for the numbers that courses and occasions hold.
import { OF_COURSE, OF_OCCASION } from "./index.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./index.js").Side} Side */
/** @typedef {import("./reading.js").Row} Row */
/** @typedef {import("./reading.js").Word} Word */

/**
 * `points`: for each word, by space, the points of each number; `bits`: by space, which words each
 * number fits; `need`: the words that must fit; `low`: those that something else than a title can
 * fit; `cover`: what is added for the best name of each title.
 * @typedef {{
 *   words: Word[],
 *   points: Record<string, Float64Array>[],
 *   bits: Record<string, Int32Array>,
 *   need: number,
 *   low: number,
 *   cover: Float64Array,
 * }} Plan
 */

/**
 * The largest value of a row that each number of a side's space has, onto what is there already.
 * @param {Side} side
 * @param {Row} row
 * @param {Record<string, Float64Array>} points
 */
function project({ space, field, lists }, row, points) {
  const values = row[field];
  if (!values) return;
  const { at, flat } = lists;
  const size = at.length - 1;
  const of = (points[space] ??= new Float64Array(size));
  for (let number = 0; number < size; number++) {
    for (let i = at[number]; i < at[number + 1]; i++) {
      const value = values[flat[i]];
      if (value > of[number]) of[number] = value;
    }
  }
}

/**
 * @param {Index} index
 * @param {Side[]} sides
 * @param {Word[]} words
 * @param {Row} cover
 * @returns {Plan}
 */
export function planOf(index, sides, words, cover) {
  /** @type {Record<string, Int32Array>} */
  const bits = Object.create(null);
  let need = 0;
  let low = 0;
  const points = words.map((word, which) => {
    /** @type {Record<string, Float64Array>} */
    const points = Object.create(null);
    for (const side of sides) project(side, word.row, points);
    if (!word.filler) need |= 1 << which;
    for (const space of Object.keys(points)) {
      const of = (bits[space] ??= new Int32Array(index.sizes[space]));
      const values = points[space];
      for (let number = 0; number < values.length; number++) if (values[number] > 0) of[number] |= 1 << which;
      if (space !== "title") low |= 1 << which;
    }
    return points;
  });
  for (const space of ["title", ...OF_COURSE, ...OF_OCCASION]) bits[space] ??= new Int32Array(index.sizes[space]);
  const either = alternatives(words, bits.place);
  for (const of of either ? Object.values(bits) : []) of.forEach((fits, number) => (of[number] |= fits & either && either));
  if (low & either) low |= either;
  /** @type {Record<string, Float64Array>} */
  const covers = Object.create(null);
  for (const side of sides) if (side.space === "title") project(side, cover, covers);
  return { words, points, bits, need, low, cover: covers.title ?? new Float64Array(index.types.length) };
}

/** Fields that a word for a place fits, and those whose names often have a place in them. */
export const PLACES = ["municipality", "town"];
const PLACED = [...PLACES, "publisher", "provider"];

/**
 * Words for places, as bits, of which one is enough: nobody studies in Kumla and in Karlskoga. None
 * when one place has two of them: Upplands Väsby, or a town and its municipality.
 * @param {Word[]} words
 * @param {Int32Array} places  which words fit each place
 * @returns {number}
 */
function alternatives(words, places) {
  const rows = words.map(({ row }) => {
    const fields = Object.keys(row);
    return fields.every((field) => PLACED.includes(field)) && PLACES.some((field) => fields.includes(field)) ? row : null;
  });
  const all = rows.reduce((bits, row, which) => (row ? bits | (1 << which) : bits), 0);
  const several = (/** @type {number} */ bits) => (bits & (bits - 1)) !== 0;
  const isShared = PLACES.some((field) => {
    const values = rows.flatMap((row) => (row?.[field] ? [row[field]] : []));
    return values[0]?.some((_, value) => values.filter((points) => points[value] > 0).length > 1);
  });
  return several(all) && !isShared && !places.some((bits) => several(bits & all)) ? all : 0;
}

/**
 * The same without some words that narrow.
 * @param {Plan} plan
 * @param {number} dropped  a bit for each word
 * @returns {Plan}
 */
export function without(plan, dropped) {
  return { ...plan, need: plan.need & ~dropped };
}
