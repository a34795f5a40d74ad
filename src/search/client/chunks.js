// Courses and their occasions, loaded in parts.
import { readColumn, readTexts, sums } from "./column.js";

/** @typedef {import("./index.js").Index} Index */

/**
 * @param {Index} index
 * @param {any} json
 * @param {number} first  number of the first course in it
 */
function readChunk(index, json, first) {
  const occasions = sums(readColumn(json.occasions));
  /** @type {Record<string, Uint32Array>} */
  const columns = Object.create(null);
  for (const name of ["publisher", "provider", "traits", "answers", "timing", "place", "mode", "times", "paces"]) {
    columns[name] = readColumn(json[name]);
  }
  const { timing, place, publisher, traits } = columns;
  const areas = readColumn(json.areaset);
  const area = new Uint32Array(place.length);
  const count = publisher.length;
  for (let course = 0; course < count; course++) {
    const flags = index.traits.flags[traits[course]];
    if (!areas[course]) areas[course] = index.sets + publisher[course] + 1;
    for (let at = occasions[course]; at < occasions[course + 1]; at++) {
      const known = index.towards.at[place[at]] < index.towards.at[place[at] + 1];
      if (!known) area[at] = areas[course];
      if (timing[at] === 0 && flags & 6) timing[at] = flags & 2 ? index.timings.cancelled : index.timings.service;
    }
  }
  columns.area = area;
  return { first, count, occasions, columns, areas, slug: readColumn(json.slug), slugs: readTexts(json.slugs) };
}

/** @typedef {ReturnType<typeof readChunk>} Chunk */

/**
 * Parts of the courses, each read once.
 * @param {Index} index
 * @param {(name: string) => Promise<any>} file
 */
export function openChunks(index, file) {
  /** @type {(Chunk | undefined)[]} */
  const chunks = [];
  return {
    /**
     * Chunks with courses of these titles, in order.
     * @param {(title: number) => boolean} wanted
     * @returns {Promise<Chunk[]>}
     */
    async with(wanted) {
      const { chunkCourses, chunkFiles, courses } = index;
      /** @type {Set<number>} */
      const numbers = new Set();
      let chunk = 0;
      for (let title = 0; title + 1 < courses.length; title++) {
        while (chunkCourses[chunk + 1] <= courses[title]) chunk++;
        if (!wanted(title)) continue;
        for (let at = chunk; chunkCourses[at] < courses[title + 1]; at++) numbers.add(at);
      }
      return Promise.all(
        [...numbers].map(async (number) => {
          const json = chunks[number] ? null : await file(chunkFiles[number]);
          return (chunks[number] ??= readChunk(index, json, chunkCourses[number]));
        }),
      );
    },
  };
}
