// What the main file says, ready for work.
import { listAt, listsOf, optional, readColumn, readLists, readTexts, shifted, sums } from "./column.js";
import { STAGES } from "./keys.js";

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
 * @param {string} space
 * @param {string} field
 * @param {Lists} lists
 * @returns {Side}
 */
function side(space, field, lists) {
  return { space, field, lists };
}

/**
 * @param {any} main  the parsed file
 */
export function readIndex(main) {
  const { titles, traits, places } = main;
  /** @type {Record<string, string[]>} */
  const ids = Object.create(null);
  for (const field of Object.keys(main.ids)) ids[field] = readTexts(main.ids[field]);
  ids.aid = ["yes", "no"];
  ids.free = ["yes"];
  ids.stage = STAGES;
  ids.pace = Array.from({ length: 126 }, (_, pace) => (pace ? String(pace) : "-"));
  const states = readTexts(main.states);
  const epoch = Date.parse(main.epoch) / DAY;
  const timings = readTimings(main.timings, epoch, ids, states);
  const types = readColumn(titles.type);
  const flags = readColumn(traits.flags);
  const towns = shifted(optional(readColumn(places.town)));
  const given = shifted(optional(readColumn(places.municipality)));
  const publishers = readLists(main.publishers.municipalities);
  const areasets = readLists(main.areasets);
  const sets = areasets.at.length - 1;
  const responsible = (/** @type {number} */ at) => (at < sets ? listAt(areasets, at) : listAt(publishers, at - sets));
  const answering = shifted(listsOf(sets + ids.publisher.length, responsible));
  const answers = ["", ...readTexts(main.answers)];
  const alone = (/** @type {number} */ many) => listsOf(many, (index) => [index]);
  const pointed = (/** @type {string} */ field) => shifted(alone(ids[field].length));
  const sides = [
    side("title", "title", alone(types.length)),
    side("title", "type", optional(types.map((type) => type + 1))),
    side("title", "level", optional(readColumn(titles.level))),
    side("title", "area", readLists(titles.areas)),
    side("title", "subject", readLists(titles.subjects)),
    side("title", "occupation", readLists(titles.occupations)),
    side("title", "sfi", readLists(titles.sfi)),
    side("title", "beginner", optional(readColumn(titles.beginner))),
    side("publisher", "publisher", alone(ids.publisher.length)),
    side("provider", "provider", pointed("provider")),
    side("traits", "support", readLists(traits.support)),
    side("traits", "aid", optional(readColumn(traits.aid))),
    side("traits", "swedish", optional(readColumn(traits.swedish))),
    side("traits", "apprenticeship", optional(flags.map((flag) => flag & 1))),
    side("place", "town", towns),
    side("place", "municipality", given),
    // An occasion without a place is where the municipalities are that answer for it.
    side("area", "municipality", answering),
    side("mode", "mode", pointed("mode")),
    side("times", "time", shifted(readLists(main.times))),
    side("paces", "pace", shifted(readLists(main.paces))),
    ...timings.sides,
  ];
  /** @type {Record<string, number>} */
  const sizes = Object.create(null);
  for (const { space, lists } of sides) sizes[space] = lists.at.length - 1;
  sizes.answers = answers.length;
  return {
    ids,
    states,
    sides,
    sizes,
    epoch,
    timings,
    answers,
    towns,
    given,
    answering,
    sets,
    types,
    flags,
    instruction: readColumn(traits.language),
    /** The subject of each level. */
    subjects: ids.level.map((level) => ids.subject.indexOf(level.slice(0, level.lastIndexOf("/")))),
    /** From which course on each title, and each chunk, has its courses. */
    courses: sums(readColumn(titles.courses)),
    chunkCourses: sums(readColumn(main.chunks.courses)),
    chunkFiles: readTexts(main.chunks.files),
    /** @type {string[][]} */
    codes: titles.codes.split("\n").map((/** @type {string} */ codes) => readTexts(codes.replace(/\|/g, "\n"))),
    languageTags: readTexts(main.languageTags),
    homes: readTexts(main.homes),
    /** @type {([number, number] | null)[]} */
    coordinates: main.coordinates,
    /** @type {string} */
    url: main.url,
    /** @type {string} */
    default: main.default,
    /** @type {Map<string, { file: string, words: string | null, scripts: string[] }>} */
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
 * @param {string[]} states
 */
function readTimings(timings, epoch, ids, states) {
  const given = readLists(timings.changes);
  const last = given.at.length - 1;
  // No dates at all, and two more: services that one can apply for at any time, cancelled courses.
  const start = Uint32Array.of(0, ...readColumn(timings.start), 1, 0);
  const apart = (/** @type {number} */ far, /** @type {number} */ from) => from + (far & 1 ? (far + 1) / 2 : -far / 2);
  const closes = Uint32Array.of(0, ...readColumn(timings.closes), 0, 0);
  closes.forEach((far, timing) => {
    if (far) closes[timing] = 1 + apart(far - 1, Math.max(start[timing], 2) - 2);
  });
  const alone = (/** @type {string} */ state) => [states.indexOf(state)];
  const changes = listsOf(start.length, (timing) => {
    if (timing > last) return alone(timing > last + 1 ? "cancelled" : "open-rolling");
    if (!timing) return alone("no-dates");
    const begins = start[timing] - 2;
    const ends = closes[timing] - 1;
    const origin = Math.max(begins < 0 ? ends : begins, 0);
    const known = [ends - 7, ends + 1, begins];
    return [...listAt(given, timing - 1)].map((far, at) => (at & 1 ? (known[far] ?? apart(far - 3, origin)) : far));
  });
  // Not decided, rolling, then months.
  const first = monthOf(epoch) - 2;
  const months = start.map((day) => (day < 2 ? day : monthOf(epoch + day - 2) - first));
  ids.start = ["ej-bestamt", "lopande"];
  const latest = months.reduce((a, b) => Math.max(a, b));
  for (let month = 2; month <= latest; month++) {
    ids.start.push(`${Math.floor((first + month) / 12)}-${String(((first + month) % 12) + 1).padStart(2, "0")}`);
  }
  const sides = [
    side("timing", "start", listsOf(start.length, (timing) => [months[timing]])),
    side("timing", "month", optional(months.map((month) => (month < 2 ? 0 : ((first + month) % 12) + 2)))),
    side("timing", "rolling", optional(start.map((day) => (day === 1 ? 1 : 0)))),
  ];
  return { sides, start, closes, changes, service: last + 1, cancelled: last + 2 };
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
