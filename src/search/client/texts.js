// Words of descriptions, in parts: asked only when names gave nothing.
import { readLists, readTexts, listAt } from "./column.js";
import { Lexicon } from "./lexicon.js";
import { sought } from "./match.js";

/** @typedef {import("./index.js").Index} Index */

/**
 * The titles in whose descriptions words stand.
 * @param {Index} index
 * @param {(name: string) => Promise<any>} file
 * @param {string[]} words
 * @returns {Promise<Lexicon>}
 */
export async function textsWith(index, file, words) {
  const lexicon = new Lexicon("strict");
  if (!index.texts) return lexicon;
  const list = await file(index.texts);
  const files = readTexts(list.files);
  await Promise.all(
    words.map(async (word) => {
      const { stem } = sought(word);
      const { stems, titles } = await file(files[partOf(stem, list.count)]);
      const at = readTexts(stems).indexOf(stem);
      let title = 0;
      for (const step of at < 0 ? [] : listAt(readLists(titles), at)) lexicon.add("text", (title += step), word, index.default);
    }),
  );
  return lexicon;
}

/**
 * The part that a stem is in: FNV-1a with 32 bits over its bytes.
 * @param {string} stem
 * @param {number} count
 */
function partOf(stem, count) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(stem)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0) % count;
}
