// What the words of a query may be: words that are known, parts of them, or errors of typing.
import { FITS, SAME, hasWord, matches, sought, typos } from "./match.js";
import { normalise, tokensOf } from "./words.js";

/** @typedef {import("./lexicon.js").Lexicon} Lexicon */
/** @typedef {import("./match.js").Sought} Sought */

const LONGEST_QUERY = 200;
const MOST_WORDS = 12;

/**
 * A word of the query and the words that fit it. `hits`: for each lexicon word, quality, word, …
 * `text`: as it was typed; `factor`: what the qualities are worth; `guessed`: errors of typing have
 * been thought of.
 * @typedef {{ text: string, token: Sought, hits: number[][], best: number, factor: number, guessed: boolean }} Found
 */

/**
 * The words of a query.
 * @param {string} q
 * @returns {{ word: string, joined: string }[]}  `joined`: what it makes with its neighbours around
 *   a hyphen
 */
export function queryWords(q) {
  const normal = normalise(q.slice(0, 4 * LONGEST_QUERY)).replace(/\p{Cc}/gu, " ").trim().slice(0, LONGEST_QUERY);
  /** @type {Map<string, { word: string, joined: string }>} */
  const words = new Map();
  /** @type {string[]} */
  const before = [];
  for (const { word, joined } of tokensOf(normal)) {
    if (!joined && words.size < MOST_WORDS) words.set(word, { word, joined: "" });
    if (!joined) before.push(word);
    for (const part of joined ? before.slice(-joined) : []) {
      const known = words.get(part);
      if (known) known.joined = word;
    }
  }
  return [...words.values()];
}

/**
 * The words of the lexicons that fit the words of a query.
 * @param {{ word: string, joined: string }[]} words
 * @param {Lexicon[]} lexicons
 * @param {boolean} guess  whether errors of typing are thought of
 * @returns {Found[]}
 */
export function findWords(words, lexicons, guess) {
  const look = (/** @type {string} */ word) => found(word, sought(word), lexicons);
  const plain = words.map(({ word, joined }) => (joined ? both(look(word), look(joined)) : look(word)));
  const known = plain.map((one) => (isKnown(one) ? one : withoutEnd(one, lexicons, false)));
  /** @type {Found[]} */
  const all = [];
  for (let at = 0; at < plain.length; at++) {
    const one = plain[at];
    const next = plain[at + 1];
    if (next && !(known[at] && known[at + 1]) && !one.token.weak && !next.token.weak) {
      const joined = look(one.text + next.text);
      if (isKnown(joined)) {
        all.push(joined);
        at++;
        continue;
      }
    }
    const mended = known[at] ?? (guess ? guessed(one, lexicons) ?? withoutEnd(one, lexicons, true) : null);
    all.push(...(mended ? [mended] : split(one, lexicons) ?? [one]));
  }
  return all;
}

/** @param {Found} found */
function isKnown({ best, token }) {
  return best >= FITS || token.weak;
}

/**
 * @param {string} text
 * @param {Sought} token
 * @param {Lexicon[]} lexicons
 * @returns {Found}
 */
function found(text, token, lexicons) {
  return withBest(text, token, lexicons.map((lexicon) => matches(token, lexicon)));
}

/**
 * @param {string} text
 * @param {Sought} token
 * @param {number[][]} hits
 * @returns {Found}
 */
function withBest(text, token, hits) {
  let best = 0;
  for (const pairs of hits) for (let at = 1; at < pairs.length; at += 2) best = Math.max(best, pairs[at]);
  return { text, token, hits, best, factor: 1, guessed: false };
}

/**
 * @param {Found} one
 * @param {Found} other
 * @returns {Found}
 */
function both(one, other) {
  return withBest(one.text, one.token, one.hits.map((pairs, at) => pairs.concat(other.hits[at])));
}

/**
 * A long word without an end that says nothing: mattekurs, tandsköterskeutbildning.
 * @param {Found} one
 * @param {Lexicon[]} lexicons
 * @param {boolean} guess
 * @returns {Found | null}
 */
function withoutEnd({ text, token }, lexicons, guess) {
  const { word, folded } = token;
  const ends = lexicons.flatMap((lexicon) => lexicon.fillers).filter((end) => folded.endsWith(end));
  for (const end of ends.sort((a, b) => b.length - a.length)) {
    const whole = word.length === folded.length ? word : folded;
    const rest = whole.slice(0, -end.length);
    for (const left of [rest, ...(/[seao]$/.test(rest) ? [rest.slice(0, -1)] : [])]) {
      if (left.length < 3) continue;
      const plain = found(text, sought(left), lexicons);
      const one = guess ? guessed(plain, lexicons) : plain;
      if (one && (guess || one.best >= FITS)) return { ...one, factor: 0.95 };
    }
  }
  return null;
}

/**
 * A word as two that are known: körkortsteori.
 * @param {Found} one
 * @param {Lexicon[]} lexicons
 * @returns {Found[] | null}
 */
function split({ token }, lexicons) {
  const { word } = token;
  const isWord = (/** @type {string} */ part) => part.length >= 3 && lexicons.some((lexicon) => hasWord(sought(part), lexicon));
  for (let at = word.length - 3; at >= 3; at--) {
    const tail = word.slice(at);
    const heads = [word.slice(0, at), ...(word[at - 1] === "s" ? [word.slice(0, at - 1)] : [])];
    const head = isWord(tail) ? heads.find(isWord) : undefined;
    if (head === undefined) continue;
    return [head, tail].map((part) => found(part, sought(part), lexicons));
  }
  return null;
}

/**
 * With errors of typing.
 * @param {Found} one
 * @param {Lexicon[]} lexicons
 * @returns {Found | null}
 */
function guessed(one, lexicons) {
  const near = lexicons.map((lexicon) => typos(one.token, lexicon));
  if (near.every((pairs) => pairs.length === 0)) return null;
  return { ...withBest(one.text, one.token, one.hits.map((pairs, at) => pairs.concat(near[at]))), guessed: true };
}

/**
 * From which quality on words count: what is sure makes guesses needless.
 * @param {Found} found
 */
export function threshold({ best }) {
  return best >= SAME ? FITS : best >= FITS ? 46 : 0;
}
