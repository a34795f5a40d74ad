// Which languages a query is read in: the page's, then others, until something is found.
import { codesOf, everydayOf, Language, namesOf, vocabularyOf } from "./lexicon.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./lexicon.js").Lexicon} Lexicon */

/** What a word of another language than the page's is worth. */
const FOREIGN = 0.9;

/**
 * `lexicons`: what words are looked up in; `sure`: whether names must be said in full;
 * `guess`: whether errors of typing are thought of; `tags`: the languages.
 * @typedef {{ lexicons: Lexicon[], sure: boolean, guess: boolean, tags: string[] }} Layer
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

  const own = languages.filter(isOwn);

  /** @param {Language} one */
  const factor = (one) => (isOwn(one) ? 1 : FOREIGN);

  /**
   * Words of other languages with the same letters count as wholes.
   * @param {Language} one
   */
  const strict = ({ tag: other }) => !tags.includes(other) && scriptsOf(index, other).includes("Latn");

  /**
   * Names, and the labels of languages.
   * @param {Language[]} wanted
   */
  function labels(wanted) {
    names ??= [namesOf(index, languages), codesOf(index)];
    return [...names, ...wanted.flatMap((one) => (one.lexicons ??= vocabularyOf(one, factor(one), strict(one))))];
  }

  /**
   * The same, and the everyday words of the languages, which are files of their own.
   * @param {Language[]} wanted
   */
  async function everything(wanted) {
    const everyday = wanted.map(async (one) => {
      const words = index.languages.get(one.tag)?.words;
      return (one.everyday ??= everydayOf(one, words ? await file(words) : {}, factor(one), strict(one)));
    });
    return [...labels(wanted), ...(await Promise.all(everyday))];
  }

  return {
    languages,
    /** What words are looked up in first. */
    near: () => everything(own),
    /**
     * The layers, each wider than the one before.
     * @param {string} q
     * @returns {AsyncGenerator<Layer>}
     */
    async *layers(q) {
      const tagsOf = (/** @type {Language[]} */ wanted) => wanted.map((one) => one.tag);
      const layer = async (/** @type {Language[]} */ wanted, /** @type {boolean} */ guess) => ({
        lexicons: await everything(wanted),
        sure: false,
        guess,
        tags: tagsOf(wanted),
      });
      yield { lexicons: labels(own), sure: true, guess: false, tags: tagsOf(own) };
      yield layer(own, false);
      if (own.length < languages.length) yield layer(languages, false);
      yield layer(languages, true);
      let wanted = languages;
      for (const others of othersFor(index, q, tags)) {
        wanted = [...wanted, ...(await Promise.all(others.map(language)))];
        yield layer(wanted, true);
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
