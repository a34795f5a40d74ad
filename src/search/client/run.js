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
 * Whether a course is there that a plan fits.
 * @param {Index} index
 * @param {Chunk[]} chunks
 * @param {Plan} plan
 */
export function isAny(index, chunks, plan) {
  let any = false;
  walk(index, chunks, plan, (title, chunk, course) => {
    const from = bitsOfCourse(plan, title, chunk, course);
    for (let at = chunk.occasions[course]; !any && at < chunk.occasions[course + 1]; at++) {
      any = ((from | bitsOfOccasion(plan, chunk, at)) & plan.need) === plan.need;
    }
    return any;
  });
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
export function runPlan(index, chunks, plan, filter, order, counts) {
  /** @type {Hit[]} */
  const hits = [];
  const { need, low } = plan;
  const { fails, whole } = filter;
  const ofTitles = plan.words.length ? titleScores(index, plan) : null;
  const some = (need & low) !== 0;
  walk(index, chunks, plan, (title, chunk, course) => {
    const { columns, occasions } = chunk;
    const { timing, place, area, mode, times, paces } = columns;
    let failed = fails.title[title];
    for (let i = 0; i < OF_COURSE.length; i++) {
      const space = OF_COURSE[i];
      if (whole[space]) failed |= fails[space][columns[space][course]];
    }
    if (failed & (failed - 1)) return false;
    const from = some ? bitsOfCourse(plan, title, chunk, course) : need;
    let best = -1;
    let least = Infinity;
    let past = false;
    counts.begin();
    for (let at = occasions[course]; at < occasions[course + 1]; at++) {
      if (some && ((from | bitsOfOccasion(plan, chunk, at)) & need) !== need) continue;
      const missed =
        failed |
        fails.timing[timing[at]] |
        fails.place[place[at]] |
        fails.area[area[at]] |
        fails.mode[mode[at]] |
        fails.times[times[at]] |
        fails.paces[paces[at]];
      if (missed & (missed - 1)) continue;
      counts.take(missed, chunk, at);
      if (missed === filter.hidden && missed) past = true;
      if (missed) continue;
      if (order[timing[at]] < least) {
        least = order[timing[at]];
        best = at;
      }
    }
    counts.end(title, chunk, course, best >= 0, past);
    if (best >= 0) {
      const score = ofTitles ? (plan.low ? scoreOf(plan, title, chunk, course, best) : ofTitles[title]) : 0;
      hits.push({ title, chunk, course, occasion: best, score });
    }
    return false;
  });
  return hits;
}

/**
 * @param {Index} index
 * @param {Chunk[]} chunks
 * @param {Plan} plan
 * @param {(title: number, chunk: Chunk, course: number) => boolean} visit  returns whether it is enough
 */
function walk({ courses }, chunks, plan, visit) {
  const wanted = possible(plan);
  for (const chunk of chunks) {
    const end = chunk.first + chunk.count;
    for (let title = titleOf(courses, chunk.first); courses[title] < end; title++) {
      if (!wanted(title)) continue;
      const last = Math.min(courses[title + 1], end);
      for (let course = Math.max(courses[title], chunk.first); course < last; course++) {
        if (visit(title, chunk, course - chunk.first)) return;
      }
    }
  }
}

/**
 * The title of a course: the last one whose courses begin at or before it.
 * @param {Uint32Array} courses
 * @param {number} course
 */
function titleOf(courses, course) {
  let low = 0;
  let high = courses.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (courses[middle] <= course) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * @param {Plan} plan
 * @param {number} title
 * @param {Chunk} chunk
 * @param {number} course
 */
function bitsOfCourse({ bits }, title, { columns }, course) {
  let found = bits.title[title];
  for (let i = 0; i < OF_COURSE.length; i++) found |= bits[OF_COURSE[i]][columns[OF_COURSE[i]][course]];
  return found;
}

/**
 * @param {Plan} plan
 * @param {Chunk} chunk
 * @param {number} at
 */
function bitsOfOccasion({ bits }, { columns }, at) {
  let found = 0;
  for (let i = 0; i < OF_OCCASION.length; i++) found |= bits[OF_OCCASION[i]][columns[OF_OCCASION[i]][at]];
  return found;
}

/**
 * @param {Index} index
 * @param {Plan} plan
 */
function titleScores(index, plan) {
  const scores = new Float64Array(index.types.length);
  for (const points of plan.points) {
    for (let title = 0; points.title && title < scores.length; title++) scores[title] += points.title[title];
  }
  for (let title = 0; title < scores.length; title++) {
    scores[title] = Math.round(scores[title] / plan.words.length + plan.cover[title]);
  }
  return scores;
}

/**
 * @param {Plan} plan
 * @param {number} title
 * @param {Chunk} chunk
 * @param {number} course
 * @param {number} occasion
 */
function scoreOf(plan, title, { columns }, course, occasion) {
  let sum = 0;
  for (const points of plan.points) {
    let best = points.title ? points.title[title] : 0;
    for (const space of OF_COURSE) if (points[space]) best = Math.max(best, points[space][columns[space][course]]);
    for (const space of OF_OCCASION) if (points[space]) best = Math.max(best, points[space][columns[space][occasion]]);
    sum += best;
  }
  return Math.round(sum / plan.words.length + plan.cover[title]);
}
