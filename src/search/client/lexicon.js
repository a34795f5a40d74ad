// Names of values, their words, and which words stand in which names.
import { readColumn, readTexts } from "./column.js";
import { fold, normalise, tokensOf } from "./words.js";

/** @typedef {import("./index.js").Index} Index */

/** How much it counts that a word stands in a name of a field. */
/** @type {Record<string, number>} */
const LABELS = {
  title: 1,
  code: 1,
  level: 0.98,
  sfi: 0.98,
  occupation: 0.9,
  subject: 0.9,
  area: 0.6,
  type: 0.6,
  municipality: 0.7,
  town: 0.7,
  provider: 0.5,
  publisher: 0.5,
  meaning: 0.7,
  text: 0.2,
};
/** The same for everyday words. */
/** @type {Record<string, number>} */
const EVERYDAY = { occupation: 0.8, subject: 0.8, area: 0.5 };
/** What no native speaker has reviewed. */
const UNREVIEWED = 0.95;

/** @typedef {{ field: string, value: number, weight: number, text: string, lang: string, size: number }} Name */

/**
 * What a word of the vocabulary means besides courses: values by field; `filler` for nothing.
 * @typedef {{ filler: boolean, values: [field: string, value: number][] }} Meaning
 */

/** Names of one source, and their words. */
export class Lexicon {
  /**
   * @param {"words" | "whole" | "strict" | "codes"} manner  how its words are compared: `whole`:
   *   from their beginning; `strict`: without errors, and names must be said in full
   */
  constructor(manner) {
    this.manner = manner;
    /** @type {string[]} */
    this.words = [];
    /** @type {string[]} */
    this.folded = [];
    /** The names that a word stands in. @type {number[][]} */
    this.names = [];
    /** @type {Name[]} */
    this.all = [];
    /** @type {Meaning[]} */
    this.meanings = [];
    /** Ends of longer words that say nothing. @type {string[]} */
    this.fillers = [];
    /** @type {Map<string, number>} */
    this.known = new Map();
  }

  /**
   * @param {string} field
   * @param {number} value
   * @param {string} text
   * @param {string} lang
   * @param {number} weight
   */
  add(field, value, text, lang, weight = LABELS[field]) {
    const name = this.all.length;
    let size = 0;
    for (const { word, joined } of this.tokens(text)) {
      if (!joined) size++;
      const names = this.names[this.number(word)];
      if (names[names.length - 1] !== name) names.push(name);
    }
    if (size) this.all.push({ field, value, weight, text, lang, size });
  }

  /** @param {string} text */
  tokens(text) {
    const normal = normalise(text);
    if (this.manner !== "codes") return tokensOf(normal);
    const word = normal.replace(/[^\p{L}\p{N}\p{M}]/gu, "");
    return word ? [{ word, joined: 0 }] : [];
  }

  /**
   * The number of a word.
   * @param {string} word
   */
  number(word) {
    let number = this.known.get(word);
    if (number === undefined) {
      number = this.words.length;
      this.known.set(word, number);
      this.words.push(word);
      this.folded.push(fold(word));
      this.names.push([]);
    }
    return number;
  }
}

/** A language as its file says it. */
export class Language {
  /** @param {any} json */
  constructor(json) {
    /** @type {string} */
    this.tag = json.lang;
    this.json = json;
    /** @type {Record<string, string[]>} */
    this.labels = Object.create(null);
    for (const field of Object.keys(json.labels)) this.labels[field] = readTexts(json.labels[field]);
    /** Its vocabulary, once it was needed. @type {Lexicon[] | undefined} */
    this.lexicons = undefined;
    /** Its everyday words, once they were needed. @type {Lexicon | undefined} */
    this.everyday = undefined;
    /** Titles by number; empty where there is none in this language. @type {Map<number, string>} */
    this.titles = new Map();
    const lines = readTexts(json.titles);
    const steps = json.titleAt === undefined ? null : readColumn(json.titleAt);
    let title = 0;
    lines.forEach((line, at) => {
      title = steps ? title + steps[at] : at;
      this.titles.set(title, line);
    });
  }
}

/**
 * The labels of a language's vocabulary, and its words that narrow or say nothing.
 * @param {Language} language
 * @param {number} factor  of their weight
 * @param {boolean} strict
 * @returns {Lexicon[]}
 */
export function vocabularyOf({ tag, json, labels }, factor, strict) {
  const lexicon = new Lexicon(strict ? "strict" : "words");
  const others = new Lexicon(strict ? "strict" : "whole");
  for (const field of Object.keys(EVERYDAY)) {
    const worth = worthOf(json, field, factor * LABELS[field]);
    (labels[field] ?? []).forEach((label, value) => lexicon.add(field, value, label, tag, worth(value)));
  }
  (labels.type ?? []).forEach((label, value) => lexicon.add("type", value, label, tag, LABELS.type * factor));
  for (const meaning of json.meanings) {
    const number = others.meanings.push(readMeaning(meaning)) - 1;
    for (const word of meaning.words.split("|")) {
      others.add("meaning", number, word, tag, LABELS.meaning * factor);
      const end = fold(normalise(word));
      if (meaning.filler && end.length >= 4) others.fillers.push(end);
    }
  }
  return [lexicon, others];
}

/**
 * A language's everyday words. They are compared from their beginning: who seeks a doctor (läkare)
 * does not mean the word for dental care (tandläkare).
 * @param {Language} language
 * @param {any} words  the file of its everyday words
 * @param {number} factor  of their weight
 * @param {boolean} strict
 */
export function everydayOf({ tag, json }, words, factor, strict) {
  const lexicon = new Lexicon(strict ? "strict" : "whole");
  for (const field of Object.keys(EVERYDAY)) {
    const worth = worthOf(json, field, factor * EVERYDAY[field]);
    readTexts(words[field]).forEach((line, value) => {
      for (const word of line.split("|")) lexicon.add(field, value, word, tag, worth(value));
    });
  }
  return lexicon;
}

/**
 * What the words for the values of a field are worth.
 * @param {any} json  the file of a language
 * @param {string} field
 * @param {number} weight
 * @returns {(value: number) => number}
 */
function worthOf(json, field, weight) {
  const doubted = readColumn(json.unreviewed[field]);
  return (value) => weight * (doubted[value] ? UNREVIEWED : 1);
}

/**
 * @param {any} meaning
 * @returns {Meaning}
 */
function readMeaning(meaning) {
  /** @type {[string, number][]} */
  const values = [];
  for (const field of ["type", "mode", "time", "pace", "month", "support"]) {
    for (const value of meaning[field] ?? []) values.push([field, value]);
  }
  for (const field of ["rolling", "open", "apprenticeship", "beginner"]) {
    if (meaning[field]) values.push([field, 0]);
  }
  if (meaning.aid) values.push(["aid", meaning.aid - 1]);
  return { filler: Boolean(meaning.filler), values };
}

/**
 * Names that are the same in every language, and titles.
 * @param {Index} index
 * @param {Language[]} languages  whose titles and names of places count
 */
export function namesOf(index, languages) {
  const lexicon = new Lexicon("words");
  const fallback = /** @type {Language} */ (languages[languages.length - 1]);
  for (const { tag, titles, labels } of languages) {
    titles.forEach((text, title) => lexicon.add("title", title, text, tag));
    for (const field of ["municipality", "publisher"]) {
      (labels[field] ?? []).forEach((text, value) => lexicon.add(field, value, text, tag));
    }
  }
  for (const field of ["provider", "town"]) {
    index.ids[field].forEach((text, value) => lexicon.add(field, value, text, ""));
  }
  (fallback.labels.level ?? []).forEach((names, value) => {
    for (const name of names.split("|")) lexicon.add("level", value, name, fallback.tag);
  });
  ["a", "b", "c", "d"].forEach((letter, value) => {
    for (const word of ["sfi", "kurs"]) lexicon.add("sfi", value, `${word} ${letter}`, fallback.tag);
  });
  return lexicon;
}

/**
 * Codes, which are compared as wholes and in part.
 * @param {Index} index
 */
export function codesOf(index) {
  const lexicon = new Lexicon("codes");
  index.codes.forEach((codes, title) => {
    for (const code of codes) lexicon.add("code", title, code, "");
  });
  return lexicon;
}
