// What the main file says, ready for work.
import { listAt, listsOf, optional, readColumn, readLists, readTexts, shifted, sums } from "./column.js";

/** @typedef {import("./column.js").Lists} Lists */

/**
 * Courses and occasions have numbers of shared things: a title, a place, a list of times. Each kind
 * of such things is a space; a side says which values of a field the things of one space have.
 * @typedef {{ space: string, field: string, lists: Lists }} Side
 */

/** Spaces that each occasion has a number of; those of a whole course are `title` and these. */
export const OF_OCCASION = ["timing", "place", "area", "mode", "times", "paces"];
export const OF_COURSE = ["publisher", "provider", "traits", "answers"];

const DAY = 86_400_000;

/**
 * @param {any} main  the parsed file
 */
export function readIndex(main) {
  /** @type {Record<string, string[]>} */
  const ids = Object.create(null);
  for (const field of Object.keys(main.ids)) ids[field] = readTexts(main.ids[field]);
  ids.aid = ["yes", "no"];
  ids.free = ["yes"];
  const titles = main.titles;
  const epoch = Date.parse(main.epoch) / DAY;
  const courses = sums(readColumn(titles.courses));
  const traits = {
    flags: readColumn(main.traits.flags),
    swedish: readColumn(main.traits.swedish),
    aid: readColumn(main.traits.aid),
    language: readColumn(main.traits.language),
    support: readLists(main.traits.support),
  };
  const publishers = readLists(main.publishers.municipalities);
  const areasets = readLists(main.areasets);
  const sets = areasets.at.length - 1;
  const timings = readTimings(main.timings, epoch, ids);
  const types = readColumn(titles.type);
  const count = (/** @type {string} */ field) => ids[field].length;
  const alone = (/** @type {number} */ many) => listsOf(many, (index) => [index]);
  const pointed = (/** @type {number} */ many) => shifted(alone(many));
  const towns = shifted(optional(readColumn(main.places.town)));
  const towards = shifted(optional(readColumn(main.places.municipality)));
  const responsible = (/** @type {number} */ at) => (at < sets ? listAt(areasets, at) : listAt(publishers, at - sets));
  const answering = shifted(listsOf(sets + count("publisher"), responsible));
  /** @type {Side[]} */
  const sides = [
    { space: "title", field: "title", lists: alone(types.length) },
    { space: "title", field: "type", lists: optional(types.map((type) => type + 1)) },
    { space: "title", field: "level", lists: optional(readColumn(titles.level)) },
    { space: "title", field: "area", lists: readLists(titles.areas) },
    { space: "title", field: "subject", lists: readLists(titles.subjects) },
    { space: "title", field: "occupation", lists: readLists(titles.occupations) },
    { space: "title", field: "sfi", lists: readLists(titles.sfi) },
    { space: "title", field: "beginner", lists: optional(readColumn(titles.beginner)) },
    { space: "publisher", field: "publisher", lists: alone(count("publisher")) },
    { space: "provider", field: "provider", lists: pointed(count("provider")) },
    { space: "traits", field: "support", lists: traits.support },
    { space: "traits", field: "aid", lists: optional(traits.aid) },
    { space: "traits", field: "swedish", lists: optional(traits.swedish) },
    { space: "traits", field: "apprenticeship", lists: optional(traits.flags.map((flags) => flags & 1)) },
    { space: "place", field: "town", lists: towns },
    { space: "place", field: "municipality", lists: towards },
    // An occasion without a place is where the municipalities are that answer for it.
    { space: "area", field: "municipality", lists: answering },
    { space: "mode", field: "mode", lists: pointed(count("mode")) },
    { space: "times", field: "time", lists: shifted(readLists(main.times)) },
    { space: "paces", field: "pace", lists: shifted(readLists(main.paces)) },
    ...timings.sides,
  ];
  /** @type {Record<string, number>} */
  const sizes = Object.create(null);
  for (const side of sides) sizes[side.space] = side.lists.at.length - 1;
  const answers = ["", ...readTexts(main.answers)];
  sizes.answers = answers.length;
  const chunkCourses = sums(readColumn(main.chunks.courses));
  return {
    ids,
    sides,
    sizes,
    epoch,
    courses,
    traits,
    timings,
    answers,
    towns,
    towards,
    answering,
    types,
    sets,
    /** Which chunks there are: from which course on, and in which file. */
    chunkCourses,
    chunkFiles: readTexts(main.chunks.files),
    codes: readTexts(titles.codes).map((codes) => readTexts(codes.replace(/\|/g, "\n"))),
    languageTags: readTexts(main.languageTags),
    homes: readTexts(main.homes),
    /** @type {([number, number] | null)[]} */
    coordinates: main.coordinates,
    /** @type {string} */
    url: main.url,
    /** @type {string} */
    default: main.default,
    /** @type {Map<string, { file: string, scripts: string[] }>} */
    languages: new Map(Object.entries(main.languages)),
    /** @type {string[]} */
    interface: main.interface,
    /** @type {string | null} */
    texts: main.texts,
  };
}

/** @typedef {ReturnType<typeof readIndex>} Index */

/**
 * @param {any} timings
 * @param {number} epoch  the day that days are counted from
 * @param {Record<string, string[]>} ids  gets those of starts
 */
function readTimings(timings, epoch, ids) {
  const starts = readColumn(timings.start);
  const changes = readLists(timings.changes);
  const none = starts.length + 1;
  // Two more: services that one can apply for at any time, and cancelled courses without dates.
  const start = Uint32Array.of(0, ...starts, 1, 0);
  const closes = Uint32Array.of(0, ...readColumn(timings.closes), 0, 0);
  // From the second month on: not decided, rolling, then months.
  const first = epoch >= 0 ? monthOf(epoch) : 0;
  const months = start.map((day) => (day < 2 ? day : monthOf(epoch + day - 2) - first + 2));
  const last = months.reduce((a, b) => Math.max(a, b), 1);
  ids.start = Array.from({ length: last + 1 }, (_, index) => {
    if (index < 2) return index ? "lopande" : "ej-bestamt";
    const month = first + index - 2;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
  const size = start.length;
  /** @type {Side[]} */
  const sides = [
    { space: "timing", field: "start", lists: listsOf(size, (index) => [months[index]]) },
    {
      space: "timing",
      field: "month",
      lists: listsOf(size, (index) => (months[index] < 2 ? [] : [((first + months[index] - 2) % 12) + 1])),
    },
    { space: "timing", field: "rolling", lists: optional(start.map((day) => (day === 1 ? 1 : 0))) },
  ];
  return { sides, start, closes, changes, size, service: none, cancelled: none + 1 };
}

/**
 * @param {number} day  from 1970-01-01
 * @returns {number}  months from the year 0
 */
function monthOf(day) {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/**
 * @param {string} date  such as `2026-11-23`
 * @returns {number}  days from 1970-01-01; NaN for what is no date
 */
export function dayOf(date) {
  return /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) / DAY : NaN;
}

/**
 * @param {number} day  from 1970-01-01
 * @returns {string}  such as `2026-11-23`
 */
export function dateOf(day) {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
