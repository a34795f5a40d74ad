// Which languages a query is read in: the page's, then others, until something is found.
import { codesOf, Language, namesOf, vocabularyOf } from "./lexicon.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./lexicon.js").Lexicon} Lexicon */

/** What a word of another language than the page's is worth. */
const FOREIGN = 0.9;

/** @type {[script: string, letters: RegExp][]} */
const SCRIPTS = [
  ["Latn", /\p{Script=Latin}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["Ethi", /\p{Script=Ethiopic}/u],
];

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
  /** @type {Map<string, Promise<Language>>} */
  const read = new Map();
  const language = (/** @type {string} */ other) => {
    let asked = read.get(other);
    if (!asked) {
      const name = /** @type {{ file: string }} */ (index.languages.get(other)).file;
      asked = file(name).then((json) => new Language(json));
      read.set(other, asked);
      asked.catch(() => read.delete(other));
    }
    return asked;
  };
  const tags = tag === index.default ? [tag] : [tag, index.default];
  const languages = await Promise.all(tags.map(language));
  /** @type {Map<string, Lexicon[]>} */
  const vocabularies = new Map();
  const vocabulary = (/** @type {Language} */ language, /** @type {number} */ factor, /** @type {boolean} */ strict) => {
    const known = vocabularies.get(language.tag) ?? vocabularyOf(language, factor, strict);
    vocabularies.set(language.tag, known);
    return known;
  };
  /** @type {Lexicon[] | undefined} */
  let names;
  /** Easy Swedish is Swedish. */
  const isOwn = (/** @type {Language} */ { tag: other }) => other.split("-")[0] === tag.split("-")[0];
  const near = () => {
    names ??= [namesOf(index, languages), codesOf(index)];
    return [...names, ...languages.filter(isOwn).flatMap((one) => vocabulary(one, 1, false))];
  };

  /**
   * The layers, each wider than the one before.
   * @param {string} q
   * @returns {AsyncGenerator<Layer>}
   */
  async function* layers(q) {
    const own = near();
    const nearTags = languages.filter(isOwn).map((one) => one.tag);
    yield { lexicons: own, guess: false, tags: nearTags };
    let lexicons = own;
    let all = nearTags;
    if (nearTags.length < tags.length) {
      lexicons = [...own, ...vocabulary(languages[languages.length - 1], FOREIGN, false)];
      all = tags;
      yield { lexicons, guess: false, tags: all };
    }
    yield { lexicons, guess: true, tags: all };
    for (const others of othersFor(index, q, tags)) {
      const loaded = await Promise.all(others.map(language));
      const strict = (/** @type {Language} */ { tag: other }) => index.languages.get(other)?.scripts.includes("Latn") ?? false;
      lexicons = [...lexicons, ...loaded.flatMap((one) => vocabulary(one, FOREIGN, strict(one)))];
      all = [...all, ...others];
      yield { lexicons, guess: true, tags: all };
    }
  }
  return { languages, layers, near };
}

/**
 * Other languages that a query's letters can belong to, in turns.
 * @param {Index} index
 * @param {string} q
 * @param {string[]} tags
 */
function othersFor({ languages }, q, tags) {
  const scripts = SCRIPTS.filter(([, letters]) => letters.test(q)).map(([script]) => script);
  const others = [...languages]
    .filter(([tag, { scripts: own }]) => !tags.includes(tag) && own.some((script) => scripts.includes(script)))
    .map(([tag]) => tag)
    .sort();
  const first = others.filter((tag) => tag === "en");
  return [first, others.filter((tag) => tag !== "en")].filter((turn) => turn.length > 0);
}
