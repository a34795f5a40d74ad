// How words are compared. `src/search/words.rs` does the same; `tests/fixtures/search-words.json`
// holds the two together.

const LEFT_OUT = /[\u00ad\u200b-\u200f\u2060'’‘ʼ`\u0640\u064b-\u065f\u0670]/g;
/** Most names have only such letters: they need less work. */
const PLAIN = /^[\w åäö]*$/i;
const UNIFIED = /[أإآٱىیئکةؤ\u0660-\u0669\u06f0-\u06f9]/g;
const UNIFIED_FROM = "أإآٱىیئکةؤ";
const UNIFIED_TO = "اااايييكهو";

/**
 * A text in one form: small letters, one way of writing for what people write in several.
 * @param {string} text
 * @returns {string}
 */
export function normalise(text) {
  return PLAIN.test(text) ? text.toLowerCase() : text
    .normalize("NFKC")
    .toLowerCase()
    .replace(LEFT_OUT, "")
    .replace(UNIFIED, (sign) => UNIFIED_TO[UNIFIED_FROM.indexOf(sign)] ?? String(sign.charCodeAt(0) & 15));
}

/**
 * The words of a normalised text, in order. After those around a hyphen or a slash stands their
 * joined form.
 * @param {string} text
 * @returns {{ word: string, joined: number }[]}  `joined` says of how many words before it it is
 *   made; 0 for a word
 */
export function tokensOf(text) {
  /** @type {{ word: string, joined: number }[]} */
  const tokens = [];
  if (PLAIN.test(text)) {
    for (const word of text.split(/[ _]+/)) if (word) tokens.push({ word, joined: 0 });
    return tokens;
  }
  for (const [run] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}+#]*(?:[-‐‑/][\p{L}\p{N}][\p{L}\p{N}\p{M}+#]*)*/gu)) {
    const words = run.split(/[-‐‑/]/);
    for (const word of words) tokens.push({ word, joined: 0 });
    if (words.length > 1) tokens.push({ word: words.join(""), joined: words.length });
  }
  return tokens;
}

const ALIKE = /[øæßłđıሐ-ሖሠ-ሦኀ-ኆዐ-ዖፀ-ፆ]/g;
/** Latin letters, and the first of those Ethiopic ones that sound alike in all seven orders. */
/** @type {Record<string, string>} */
const LIKE = { ø: "o", æ: "ae", ß: "ss", ł: "l", đ: "d", ı: "i", ሐ: "ሀ", ሠ: "ሰ", ኀ: "ሀ", ዐ: "አ", ፀ: "ጸ" };

/**
 * A word without what people leave out: rings and dots over Latin letters, the Arabic article,
 * differences between Ethiopic letters that sound alike.
 * @param {string} word
 * @returns {string}
 */
export function fold(word) {
  if (/^[a-z0-9]*$/.test(word)) return word;
  const folded = word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(ALIKE, (letter) => LIKE[letter] ?? inOrder(letter.charCodeAt(0)));
  return folded.startsWith("ال") && folded.length >= 5 ? folded.slice(2) : folded;
}

/** @param {number} code  of an Ethiopic letter: eight codes for the orders of each */
function inOrder(code) {
  const first = LIKE[String.fromCharCode(code & ~7)];
  return String.fromCharCode(first.charCodeAt(0) + (code & 7));
}

/** A Latin word whose end can be taken off: as little as possible before it is as long an end as possible. */
const ENDED =
  /^([a-z]{3,}?)(?:n?ing(?:ar(?:na)?|en|s)?|ningarnas|ningens|[aeo]rnas?|are(?:ns?|s)?|[ae]nde|eri(?:er|et|n)?|ist(?:er(?:na)?|en)?|e[nrt]s?|[ao]r|an|na|[aeo]?s|[aeio])$/;

/**
 * What is left of a folded word without its ending. Only Latin words of five letters and more have
 * one, and three letters stay.
 * @param {string} folded
 * @returns {string}
 */
export function stem(folded) {
  return folded.length < 5 ? folded : folded.replace(ENDED, "$1");
}

/** Three rows of the table of distances; words are no longer than this. */
const LONGEST_WORD = 64;
const rows = [new Uint8Array(LONGEST_WORD + 1), new Uint8Array(LONGEST_WORD + 1), new Uint8Array(LONGEST_WORD + 1)];

/**
 * How many letters must be added, left out, replaced or exchanged with their neighbour to make one
 * word of the other (optimal string alignment).
 * @param {string} a
 * @param {string} b
 * @param {number} most
 * @returns {number}  `most + 1` when it is more than that
 */
export function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most || a.length > LONGEST_WORD || b.length > LONGEST_WORD) return most + 1;
  let [before, last, row] = rows;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), last[j] + 1, row[j - 1] + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, before[j - 2] + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length], most + 1);
}
