// Going through courses and occasions.
import { OF_COURSE, OF_OCCASION } from "./index.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./chunks.js").Chunk} Chunk */
/** @typedef {import("./plan.js").Plan} Plan */
/** @typedef {import("./filter.js").Filter} Filter */
/** @typedef {import("./facets.js").Counts} Counts */

/**
 * A course that is found: its title, its chunk and its number there, and the occasion that fits best.
 * @typedef {{ title: number, chunk: Chunk, course: number, occasion: number, score: number }} Hit
 */

/**
 * Whether courses of a title can be what is sought; when not, its courses need not be loaded.
 * @param {Plan} plan
 * @returns {(title: number) => boolean}
 */
export function possible({ bits, low, need }) {
  return (title) => ((bits.title[title] | low) & need) === need;
}

/**
 * Visits the occasions that all words of a plan fit which must, course by course.
 * @param {Index} index
 * @param {Chunk[]} chunks
 * @param {Plan} plan
 * @param {(title: number, chunk: Chunk, course: number, occasion: number) => boolean | void} visit
 *   returns whether that is enough
 */
function visitFits({ courses }, chunks, plan, visit) {
  const { bits, need } = plan;
  const wanted = possible(plan);
  const [ofCourse, ofOccasion] = [OF_COURSE, OF_OCCASION].map((spaces) => spaces.map((space) => bits[space]));
  for (const chunk of chunks) {
    const { outer, inner, occasions, first, count } = chunk;
    let title = -1;
    for (let course = 0; course < count; course++) {
      while (courses[title + 1] <= first + course) title++;
      if (!wanted(title)) {
        course = courses[title + 1] - first - 1;
        continue;
      }
      let whole = bits.title[title];
      for (let i = 0; need && i < outer.length; i++) whole |= ofCourse[i][outer[i][course]];
      for (let at = occasions[course]; at < occasions[course + 1]; at++) {
        let found = whole;
        for (let i = 0; (found & need) !== need && i < inner.length; i++) found |= ofOccasion[i][inner[i][at]];
        if ((found & need) === need && visit(title, chunk, course, at)) return;
      }
    }
  }
}

/** The flag of a service: it can always be asked for, and would stand before every course. */
const SERVICE = 4;
const BEHIND = 3;

/**
 * Whether a course is there that a plan fits.
 * @param {Index} index
 * @param {Chunk[]} chunks
 * @param {Plan} plan
 */
export function isAny(index, chunks, plan) {
  let any = false;
  visitFits(index, chunks, plan, () => (any = true));
  return any;
}

/**
 * All courses for which an occasion fits a plan and a filter, in no order.
 * @param {Index} index
 * @param {Chunk[]} chunks
 * @param {Plan} plan
 * @param {Filter} filter
 * @param {Uint32Array} order  by timing: which occasion one would rather have, the smallest first
 * @param {Counts} counts  counts what is found
 * @returns {Hit[]}
 */
export function runPlan(index, chunks, plan, { fails }, order, counts) {
  /** @type {Hit[]} */
  const hits = [];
  /** @type {Chunk | undefined} */
  let inChunk;
  let ofCourse = -1;
  let failed = 0;
  /** @type {Hit | null} */
  let hit = null;
  const [outer, inner] = [OF_COURSE, OF_OCCASION].map((spaces) => spaces.map((space) => fails[space]));
  visitFits(index, chunks, plan, (title, chunk, course, at) => {
    if (course !== ofCourse || chunk !== inChunk) {
      counts.end();
      inChunk = chunk;
      ofCourse = course;
      hit = null;
      failed = fails.title[title];
      for (let i = 0; i < outer.length; i++) failed |= outer[i][chunk.outer[i][course]];
      counts.begin(title, chunk, course);
    }
    let missed = failed;
    for (let i = 0; i < inner.length; i++) missed |= inner[i][chunk.inner[i][at]];
    if (missed & (missed - 1)) return;
    counts.take(missed, at);
    if (missed) return;
    if (!hit) hits.push((hit = { title, chunk, course, occasion: at, score: 0 }));
    else if (order[chunk.inner[0][at]] < order[chunk.inner[0][hit.occasion]]) hit.occasion = at;
  });
  counts.end();
  score(index, plan, hits);
  return hits;
}

/**
 * @param {Index} index
 * @param {Plan} plan
 * @param {Hit[]} hits
 */
function score({ types, flags }, plan, hits) {
  const { points, cover, low } = plan;
  if (!points.length) return;
  /** Points of titles for which nothing else counts. */
  const known = new Float64Array(types.length).fill(-1);
  for (const hit of hits) {
    const { title, chunk, course, occasion } = hit;
    let sum = low ? -1 : known[title];
    if (sum < 0) {
      sum = 0;
      for (const of of points) {
        let best = of.title ? of.title[title] : 0;
        for (const space of OF_COURSE) if (of[space]) best = Math.max(best, of[space][chunk.columns[space][course]]);
        for (const space of OF_OCCASION) if (of[space]) best = Math.max(best, of[space][chunk.columns[space][occasion]]);
        sum += best;
      }
      known[title] = sum;
    }
    const service = flags[chunk.columns.traits[course]] & SERVICE;
    hit.score = Math.round(sum / points.length + cover[title]) - (service ? BEHIND : 0);
  }
}
