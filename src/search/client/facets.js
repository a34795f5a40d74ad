// How many courses have each value: those that fit all else that was chosen.
import { FIELD_OF } from "./keys.js";
import { OF_OCCASION } from "./index.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./index.js").Side} Side */
/** @typedef {import("./chunks.js").Chunk} Chunk */

/** @typedef {{ side: Side, bit: number, of: number, seen: Uint32Array, counts: Uint32Array }} Facet */

/** Counts courses while they are gone through. */
export class Counts {
  /**
   * @param {Index} index
   * @param {Side[]} sides
   */
  constructor(index, sides) {
    /** Courses that fit all but that they are over. */
    this.past = 0;
    this.now = 0;
    /** Keys without which alone the course would fit. */
    this.missed = 0;
    this.all = false;
    /** @type {Record<string, Uint32Array>} */
    this.values = Object.create(null);
    /** @type {Facet[]} */
    this.ofOccasion = [];
    /** By number of a course's space. @type {Facet[]} */
    this.ofCourse = [];
    FIELD_OF.forEach(([key, field], place) => {
      for (const side of sides) {
        if (side.field !== field) continue;
        const most = side.lists.flat.reduce((a, b) => Math.max(a, b), 0);
        const size = Math.max(most + 1, index.ids[field]?.length ?? 0);
        const before = this.values[key];
        const counts = before && before.length >= size ? before : new Uint32Array(size);
        this.values[key] = counts;
        const ofOccasion = OF_OCCASION.includes(side.space);
        const same = this.ofOccasion.find((other) => other.of === place);
        const seen = ofOccasion ? (same?.seen ?? new Uint32Array(size)) : new Uint32Array(index.sizes[side.space]);
        (ofOccasion ? this.ofOccasion : this.ofCourse).push({ side, bit: 1 << place, of: place, seen, counts });
      }
    });
  }

  /** Begins with a course. */
  begin() {
    this.now++;
    this.missed = 0;
    this.all = false;
  }

  /**
   * Takes an occasion of it.
   * @param {number} missed  the bit of the only key that it does not fit; 0 when it fits all
   * @param {Chunk} chunk
   * @param {number} at
   */
  take(missed, chunk, at) {
    if (missed) this.missed |= missed;
    else this.all = true;
    for (let i = 0; i < this.ofOccasion.length; i++) {
      const { side, bit, seen, counts } = this.ofOccasion[i];
      if (missed && missed !== bit) continue;
      const { lists } = side;
      const number = chunk.columns[side.space][at];
      for (let j = lists.at[number]; j < lists.at[number + 1]; j++) {
        const value = lists.flat[j];
        if (seen[value] === this.now) continue;
        seen[value] = this.now;
        counts[value]++;
      }
    }
  }

  /**
   * Ends with a course.
   * @param {number} title
   * @param {Chunk} chunk
   * @param {number} course
   * @param {boolean} fits
   * @param {boolean} past  it would fit if what is over were not hidden
   */
  end(title, chunk, course, fits, past) {
    if (!fits && past) this.past++;
    if (!this.all && !this.missed) return;
    for (let i = 0; i < this.ofCourse.length; i++) {
      const { side, bit, seen } = this.ofCourse[i];
      if (!this.all && !(this.missed & bit)) continue;
      seen[side.space === "title" ? title : chunk.columns[side.space][course]]++;
    }
  }

  /**
   * @returns {Record<string, Uint32Array>}  by key, how many courses have each value
   */
  result() {
    for (const { side, seen, counts } of this.ofCourse) {
      const { at, flat } = side.lists;
      for (let number = 0; number < seen.length; number++) {
        for (let i = at[number]; seen[number] && i < at[number + 1]; i++) counts[flat[i]] += seen[number];
      }
      seen.fill(0);
    }
    return this.values;
  }
}
