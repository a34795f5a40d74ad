// Search in a catalogue: in browsers and in Node, without dependencies. `../FORMAT.md` is what it reads.
import { openChunks } from "./chunks.js";
import { readDay, readFree } from "./day.js";
import { Counts } from "./facets.js";
import { filterOf } from "./filter.js";
import { showHit } from "./hits.js";
import { dateOf, dayOf, readIndex } from "./index.js";
import { FIELD_OF, STAGES, WORDS_OF } from "./keys.js";
import { Labels } from "./labels.js";
import { openLayers } from "./layers.js";
import { sorted } from "./order.js";
import { IndexError, openFiles, READS, readBelow, readMain } from "./read.js";
import { possible, runPlan } from "./run.js";
import { completions, spelling } from "./suggest.js";
import { understand } from "./understand.js";

/** The version of the index that is read here. */
export const VERSION = READS;
/** Why an index cannot be searched: its `code` is `missing`, `corrupt` or `newer`. */
export const SearchError = IndexError;
/** The keys in addresses, each with the field that it narrows. */
export const KEYS = FIELD_OF;
/** By field, the values in addresses and what the content format calls them. */
export const VALUES = WORDS_OF;
/** The values of `ansokan`, which follow from dates. */
export const APPLICATION = STAGES;

/** Facets with so few and fixed values that they stand in their own order; others by count. */
const IN_ORDER = ["start", "ansokan", "takt", "form", "tid", "sprakstod", "studiestod", "svenska"];
const LIMIT = 10;

/**
 * What is sought.
 * @typedef {object} Question
 * @property {string} [q]  words
 * @property {Record<string, string | string[]>} [filters]  values by key, as they stand in addresses
 * @property {string} [today]  such as `2026-11-23`; otherwise the machine's day
 * @property {string} [sort]  `match`, `closes`, `start`, `title` or `municipality`
 * @property {number} [offset]
 * @property {number} [limit]
 * @property {string} [home]  the id of the municipality where one lives
 * @property {string} [past]  `hide` leaves out what is over
 * @property {number} [within]  kilometres around the one municipality that is chosen
 */

/** @typedef {import("./plan.js").Plan} Plan */

/** @typedef {{ value: string, label: string | null, lang: string, count: number }} FacetValue */

/**
 * Opens a catalogue.
 * @param {object} options
 * @param {string} options.base  the site's root address, ending in `/`
 * @param {string} options.lang  the page's language
 * @param {import("./read.js").Read} [options.read]  reads a file below the root
 * @throws {IndexError}
 */
export async function openCatalogue({ base, lang, read = readBelow(base) }) {
  const file = openFiles(read);
  const main = await readMain(file);
  const index = decoded(main);
  const tag = [lang, lang.split("-")[0]].find((one) => index.languages.has(one)) ?? index.default;
  const layers = await openLayers(index, file, tag);
  const labels = new Labels(index, layers.languages);
  const chunks = openChunks(index, file);
  const shown = index.interface.includes(lang) && lang !== index.default ? `${lang}/` : "";
  const root = `${base}${shown}${index.url}`;
  /** @type {{ key: string, value: ReturnType<typeof understand> }} */
  let before = { key: "", value: understand(index, layers, chunks, file, index.sides, "") };
  /** @type {{ date: string, day: ReturnType<typeof readDay> } | undefined} */
  let lastDay;

  /** @param {string} date */
  function dayAt(date) {
    if (lastDay?.date !== date) lastDay = { date, day: readDay(index, dayOf(date) - index.epoch) };
    return lastDay.day;
  }

  /**
   * The same query on the same day is understood once, whatever filters and pages are asked for.
   * @param {string} q
   * @param {string} date
   */
  function understoodOn(q, date) {
    const key = `${date} ${q}`;
    if (before.key !== key) {
      const value = understand(index, layers, chunks, file, [...index.sides, ...dayAt(date).sides], q);
      before = { key, value };
      value.catch(() => {
        if (before.value === value) before.key = "";
      });
    }
    return before.value;
  }

  /**
   * Finds courses.
   * @param {Question} [question]
   * @throws {IndexError}
   */
  async function search(question = {}) {
    const { filters = {}, today = "", sort = "", offset, limit, home, past, within = 0 } = question;
    const q = String(question.q ?? "");
    const date = Number.isNaN(dayOf(today)) ? dateOf(Math.floor(Date.now() / 86_400_000)) : today;
    const day = dayAt(date);
    const sides = [...index.sides, ...day.sides];
    const all = home ? [...sides, readFree(index, home, date)] : sides;
    const understood = await understoodOn(q, date);
    const { plan } = understood;
    const filter = filterOf(index, all, filters, +within, past === "hide");
    const counts = new Counts(index, all, filter.hidden);
    const found = plan ? runPlan(index, await chunks(possible(plan)), plan, filter, day.order, counts) : [];
    const from = whole(offset, 0);
    const wanted = sorted(index, labels, day, sort, found, from + whole(limit, LIMIT)).slice(from);
    const over = found.filter(({ chunk, occasion }) => day.standing[chunk.columns.timing[occasion]] === 3);
    return {
      total: found.length,
      past: filter.hidden ? counts.past : over.length,
      facets: facetsOf(counts.result(), filter.chosen),
      hits: wanted.map((hit) => showHit(index, labels, day, all, /** @type {Plan} */ (plan), root, hit)),
      suggestions: await suggestionsFor(q, sides, understood),
      dropped: understood.dropped,
      unknown: filter.unknown,
      layers: understood.tags,
      // What the page says of it: nothing in the query says what is sought, so that everything is
      // found; only descriptions have its words.
      anything: plan?.need === 0,
      texts: understood.texts === true,
    };
  }

  /**
   * @param {Record<string, Uint32Array>} counts
   * @param {Map<string, Set<number>>} chosen
   */
  function facetsOf(counts, chosen) {
    /** @type {Record<string, FacetValue[]>} */
    const facets = Object.create(null);
    for (const [key, field] of FIELD_OF) {
      if (!counts[key]) continue;
      /** @type {FacetValue[]} */
      const values = [];
      counts[key].forEach((count, value) => {
        if (count || chosen.get(key)?.has(value)) values.push({ ...labels.of(field, value), count });
      });
      if (!IN_ORDER.includes(key)) values.sort((a, b) => b.count - a.count);
      facets[key] = values;
    }
    return facets;
  }

  /**
   * @param {string} q
   * @param {import("./index.js").Side[]} sides
   * @param {import("./understand.js").Understood} understood
   */
  async function suggestionsFor(q, sides, { plan, lexicons }) {
    const better = spelling(index, plan, q, lexicons);
    const leads = better && (plan || (await understand(index, layers, chunks, file, sides, better)).plan);
    return leads ? [{ q: better, why: "spelling" }] : [];
  }

  return {
    search,
    /**
     * Completes what is being typed.
     * @param {string} q
     * @param {{ limit?: number }} [options]
     */
    async suggest(q, { limit = 8 } = {}) {
      return completions(index, await layers.near(), String(q), limit);
    },
    /** The names of the values that one can choose, by key. */
    get labels() {
      return labels.all();
    },
  };
}

/** @param {any} main */
function decoded(main) {
  try {
    return readIndex(main);
  } catch {
    throw new IndexError("corrupt", "search/index.json");
  }
}

/**
 * @param {unknown} number
 * @param {number} otherwise
 */
function whole(number, otherwise) {
  const integer = Math.floor(Number(number));
  return integer >= 0 ? integer : otherwise;
}
