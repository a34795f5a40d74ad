// Courses and their occasions, loaded in parts.
import { listAt, readColumn, readTexts, sums } from "./column.js";
import { OF_COURSE, OF_OCCASION } from "./index.js";

/** @typedef {import("./index.js").Index} Index */

/**
 * @param {Index} index
 * @param {any} json
 * @param {number} first  number of the first course in it
 */
function readChunk({ sets, given, flags, timings }, json, first) {
  const occasions = sums(readColumn(json.occasions));
  /** @type {Record<string, Uint32Array>} */
  const columns = Object.create(null);
  for (const name of ["publisher", "provider", "areaset", "traits", "answers", "slug", ...OF_OCCASION]) {
    columns[name] = readColumn(json[name] ?? json.place);
  }
  const { publisher, areaset, area, place, timing } = columns;
  publisher.forEach((number, course) => {
    const flag = flags[columns.traits[course]];
    areaset[course] ||= sets + number + 1;
    for (let at = occasions[course]; at < occasions[course + 1]; at++) {
      area[at] = listAt(given, place[at]).length ? 0 : areaset[course];
      if (!timing[at] && flag & 6) timing[at] = flag & 2 ? timings.cancelled : timings.service;
    }
  });
  return {
    first,
    count: publisher.length,
    occasions,
    columns,
    /** The same in the order of spaces: what is gone through has no names. */
    outer: OF_COURSE.map((space) => columns[space]),
    inner: OF_OCCASION.map((space) => columns[space]),
    slugs: readTexts(json.slugs),
  };
}

/** @typedef {ReturnType<typeof readChunk>} Chunk */

/**
 * Parts of the courses, each read once.
 * @param {Index} index
 * @param {(name: string) => Promise<any>} file
 * @returns {(wanted: (title: number) => boolean) => Promise<Chunk[]>}  the parts with courses of the
 *   titles that are wanted, in order
 */
export function openChunks(index, file) {
  const { chunkCourses, chunkFiles, courses } = index;
  /** @type {(Chunk | undefined)[]} */
  const read = [];
  return (wanted) => {
    /** @type {Promise<Chunk>[]} */
    const asked = [];
    let title = 0;
    chunkFiles.forEach((name, at) => {
      const [from, to] = [chunkCourses[at], chunkCourses[at + 1]];
      while (courses[title + 1] <= from) title++;
      let needed = false;
      for (let one = title; !needed && courses[one] < to; one++) needed = wanted(one);
      if (needed) asked.push(take(name, at, from));
    });
    return Promise.all(asked);
  };

  /**
   * @param {string} name
   * @param {number} at
   * @param {number} first
   */
  async function take(name, at, first) {
    const json = read[at] ? null : await file(name);
    return (read[at] ??= readChunk(index, json, first));
  }
}
