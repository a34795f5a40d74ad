// Which languages a query is read in: the page's, then others, until something is found.
import { codesOf, Language, namesOf, vocabularyOf } from "./lexicon.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./lexicon.js").Lexicon} Lexicon */

/** What a word of another language than the page's is worth. */
const FOREIGN = 0.9;

/**
 * `lexicons`: what words are looked up in; `guess`: whether errors of typing are thought of;
 * `tags`: the languages.
 * @typedef {{ lexicons: Lexicon[], guess: boolean, tags: string[] }} Layer
 */

/**
 * @param {Index} index
 * @param {(name: string) => Promise<any>} file
 * @param {string} tag  the page's language, or the default one
 */
export async function openLayers(index, file, tag) {
  const tags = tag === index.default ? [tag] : [tag, index.default];
  /** @type {Map<string, Language>} */
  const read = new Map();
  const languages = await Promise.all(tags.map(language));
  // Easy Swedish is Swedish.
  const isOwn = (/** @type {Language} */ { tag: other }) => other.split("-")[0] === tag.split("-")[0];
  /** @type {Lexicon[] | undefined} */
  let names;

  /** @param {string} other */
  async function language(other) {
    const { file: name } = /** @type {{ file: string }} */ (index.languages.get(other));
    const known = read.get(other) ?? new Language(await file(name));
    read.set(other, known);
    return known;
  }

  /**
   * Names, and the vocabularies of languages. Words of others with the same letters count as wholes.
   * @param {Language[]} wanted
   */
  function lexicons(wanted) {
    names ??= [namesOf(index, languages), codesOf(index)];
    const strict = (/** @type {string} */ other) => !tags.includes(other) && scriptsOf(index, other).includes("Latn");
    return [...names, ...wanted.flatMap((one) => (one.lexicons ??= vocabularyOf(one, isOwn(one) ? 1 : FOREIGN, strict(one.tag))))];
  }

  return {
    languages,
    /** What words are looked up in first. */
    near: () => lexicons(languages.filter(isOwn)),
    /**
     * The layers, each wider than the one before.
     * @param {string} q
     * @returns {AsyncGenerator<Layer>}
     */
    async *layers(q) {
      let wanted = languages.filter(isOwn);
      const layer = (/** @type {boolean} */ guess) => ({ lexicons: lexicons(wanted), guess, tags: wanted.map((one) => one.tag) });
      yield layer(false);
      if (wanted.length < languages.length) {
        wanted = languages;
        yield layer(false);
      }
      yield layer(true);
      for (const others of othersFor(index, q, tags)) {
        wanted = [...wanted, ...(await Promise.all(others.map(language)))];
        yield layer(true);
      }
    },
  };
}

/**
 * Other languages that a query's letters can belong to, in turns.
 * @param {Index} index
 * @param {string} q
 * @param {string[]} tags
 */
function othersFor(index, q, tags) {
  const isIn = (/** @type {string} */ script) => new RegExp(`\\p{sc=${script}}`, "u").test(q);
  const others = [...index.languages.keys()].filter((tag) => !tags.includes(tag) && scriptsOf(index, tag).some(isIn));
  return [others.filter((tag) => tag === "en"), others.filter((tag) => tag !== "en")].filter((turn) => turn.length);
}

/**
 * @param {Index} index
 * @param {string} tag
 */
function scriptsOf({ languages }, tag) {
  return languages.get(tag)?.scripts ?? [];
}
