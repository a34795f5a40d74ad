// How many courses have each value: those that fit all else that was chosen.
import { OF_OCCASION } from "./index.js";
import { FIELD_OF } from "./keys.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./index.js").Side} Side */
/** @typedef {import("./chunks.js").Chunk} Chunk */

/**
 * `counts`: courses by value; `seen`: the course that was last counted for each value, or, on sides
 * of courses, how many courses have each number; `last`, `of`: the number that was taken last, and
 * for which course; `column`: the place among an occasion's spaces.
 * @typedef {{ side: Side, column: number, bit: number, counts: Uint32Array, seen: Uint32Array, last: number, of: number }} Facet
 */

/** Counts courses while they are gone through. */
export class Counts {
  /**
   * @param {Index} index
   * @param {Side[]} sides
   * @param {number} hidden  the bit that only what is over has
   */
  constructor(index, sides, hidden) {
    this.hidden = hidden;
    /** Courses that would fit if what is over were not hidden. */
    this.past = 0;
    /** How many courses have been begun. */
    this.now = 0;
    /** By key, how many courses have each value. @type {Record<string, Uint32Array>} */
    this.values = Object.create(null);
    /** @type {Facet[]} */
    this.ofOccasion = [];
    /** @type {Facet[]} */
    this.ofCourse = [];
    this.title = 0;
    /** @type {Chunk | null} */
    this.chunk = null;
    this.course = 0;
    /** Keys without which alone the course would fit. */
    this.missed = 0;
    this.fits = false;
    FIELD_OF.forEach(([key, field], place) => {
      /** @type {Uint32Array | undefined} */
      let seen;
      for (const side of sides) {
        if (side.field !== field) continue;
        const column = OF_OCCASION.indexOf(side.space);
        const inner = column >= 0;
        const size = Math.max(index.ids[field].length, 1 + side.lists.flat.reduce((a, b) => Math.max(a, b), 0));
        const counts = (this.values[key] ??= new Uint32Array(size));
        // What two sides say of one occasion counts once.
        seen = inner ? seen ?? new Uint32Array(size) : new Uint32Array(index.sizes[side.space]);
        (inner ? this.ofOccasion : this.ofCourse).push({ side, column, bit: 1 << place, counts, seen, last: 0, of: 0 });
      }
    });
  }

  /**
   * Begins with a course.
   * @param {number} title
   * @param {Chunk} chunk
   * @param {number} course
   */
  begin(title, chunk, course) {
    this.now++;
    this.title = title;
    this.chunk = chunk;
    this.course = course;
    this.missed = 0;
    this.fits = false;
  }

  /**
   * Takes an occasion of it.
   * @param {number} missed  the bit of the only key that it does not fit; 0 when it fits all
   * @param {number} at
   */
  take(missed, at) {
    const { now, chunk, ofOccasion } = this;
    if (!chunk) return;
    if (missed) this.missed |= missed;
    else this.fits = true;
    for (let i = 0; i < ofOccasion.length; i++) {
      const facet = ofOccasion[i];
      if (missed && missed !== facet.bit) continue;
      /** @type {number} */
      const number = chunk.inner[facet.column][at];
      if (facet.last === number && facet.of === now) continue;
      facet.last = number;
      facet.of = now;
      const { side, seen, counts } = facet;
      /** @type {number} */
      let j = side.lists.at[number];
      for (; j < side.lists.at[number + 1]; j++) {
        const value = side.lists.flat[j];
        if (seen[value] === now) continue;
        seen[value] = now;
        counts[value]++;
      }
    }
  }

  /** Ends with a course. */
  end() {
    const { chunk, fits, missed } = this;
    if (!chunk || !(fits || missed)) return;
    if (!fits && missed & this.hidden) this.past++;
    for (const { side, bit, seen } of this.ofCourse) {
      if (fits || missed & bit) seen[side.space === "title" ? this.title : chunk.columns[side.space][this.course]]++;
    }
  }

  /** By key, how many courses have each value; to be asked once. */
  result() {
    for (const { side, seen, counts } of this.ofCourse) {
      const { at, flat } = side.lists;
      seen.forEach((many, number) => {
        for (let i = at[number]; many && i < at[number + 1]; i++) counts[flat[i]] += many;
      });
    }
    return this.values;
  }
}
