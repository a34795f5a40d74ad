// What values, titles and places are called in the page's language, else in the default one.
import { sums, listAt } from "./column.js";
import { FIELD_OF, WORDS_OF } from "./keys.js";
import { ranksOf } from "./order.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./lexicon.js").Language} Language */
/** @typedef {import("./chunks.js").Chunk} Chunk */

/** @typedef {{ value: string, label: string | null, lang: string }} Labelled */

/** Fields whose values have names that each language says. */
const UNNAMED = ["start", "stage", "pace", "free"];

/** The names of a page's language. */
export class Labels {
  /**
   * @param {Index} index
   * @param {Language[]} languages  the page's first, the default one last
   */
  constructor(index, languages) {
    this.index = index;
    this.languages = languages;
    /** @type {Uint32Array | undefined} */
    this.places = undefined;
  }

  /**
   * A value as it stands in addresses, and its name; `null` for what a page must say itself.
   * @param {string} field
   * @param {number} value
   * @returns {Labelled}
   */
  of(field, value) {
    const id = this.index.ids[field]?.[value] ?? String(value);
    if (field === "title") return { value: "", label: this.title(value).title, lang: this.title(value).lang };
    const words = WORDS_OF[field] ?? {};
    const word = Object.keys(words).find((word) => words[word] === id) ?? id;
    if (UNNAMED.includes(field)) return { value: word, label: null, lang: "" };
    for (const { tag, labels } of this.languages) {
      const label = labels[field]?.[value];
      if (label) return { value: word, label: field === "level" ? label.split("|")[0] : label, lang: tag };
    }
    return { value: word, label: id, lang: "" };
  }

  /**
   * A title and its language.
   * @param {number} title
   */
  title(title) {
    for (const { tag, titles } of this.languages) {
      const text = titles.get(title);
      if (text) return { title: text, lang: tag };
    }
    return { title: "", lang: "" };
  }

  /** All values of the fields that pages let one choose from, by key. */
  all() {
    /** @type {Record<string, Labelled[]>} */
    const all = Object.create(null);
    for (const [key, field] of FIELD_OF) {
      all[key] = this.index.ids[field].map((_, value) => this.of(field, value));
    }
    return all;
  }

  /** The places of titles in the order of the alphabet. */
  titleRanks() {
    if (!this.ranks) {
      const tags = this.languages.map((language) => language.tag);
      this.ranks = ranksOf(Array.from(this.index.types, (_, title) => this.title(title).title), tags);
    }
    return this.ranks;
  }

  /** The places of each title's first course, when titles are in that order. */
  courseRanks() {
    if (!this.firsts) {
      const ranks = this.titleRanks();
      const { courses } = this.index;
      const counts = new Uint32Array(ranks.length);
      ranks.forEach((rank, title) => (counts[rank] = courses[title + 1] - courses[title]));
      const first = sums(counts);
      this.firsts = ranks.map((rank) => first[rank]);
    }
    return this.firsts;
  }

  /**
   * The place of an occasion's municipality in the order of the alphabet.
   * @param {Chunk} chunk
   * @param {number} course
   * @param {number} occasion
   */
  placeRank(chunk, course, occasion) {
    this.places ??= ranksOf(
      this.index.ids.municipality.map((_, value) => this.of("municipality", value).label ?? ""),
      this.languages.map((language) => language.tag),
    );
    const [first] = municipalitiesOf(this.index, chunk, course, occasion);
    return first === undefined ? this.places.length : this.places[first];
  }
}

/**
 * Where an occasion is: its place's municipality, else those that answer for the course.
 * @param {Index} index
 * @param {Chunk} chunk
 * @param {number} course
 * @param {number} occasion
 */
export function municipalitiesOf(index, { columns }, course, occasion) {
  const at = listAt(index.given, columns.place[occasion]);
  return at.length ? at : listAt(index.answering, columns.areaset[course]);
}
