// From a query to a plan: layer by layer, until courses are found.
import { planOf, without } from "./plan.js";
import { findWords, queryWords } from "./query.js";
import { readWords } from "./reading.js";
import { isAny, possible } from "./run.js";
import { textsWith } from "./texts.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./index.js").Side} Side */
/** @typedef {import("./lexicon.js").Lexicon} Lexicon */
/** @typedef {import("./plan.js").Plan} Plan */
/** @typedef {Awaited<ReturnType<typeof import("./layers.js").openLayers>>} Layers */
/** @typedef {ReturnType<typeof import("./chunks.js").openChunks>} Chunks */

/**
 * What a query was understood as. `plan`: null when nothing can be found; `dropped`: words that
 * would have left nothing; `tags`: the languages that it was read in; `lexicons`: of the last try;
 * `texts`: only descriptions have its words.
 * @typedef {{ plan: Plan | null, dropped: string[], tags: string[], lexicons: Lexicon[], texts?: boolean }} Understood
 */

/**
 * @param {Index} index
 * @param {Layers} layers
 * @param {Chunks} chunks
 * @param {(name: string) => Promise<any>} file
 * @param {Side[]} sides
 * @param {string} q
 * @returns {Promise<Understood>}
 */
export async function understand(index, layers, chunks, file, sides, q) {
  const words = queryWords(q);
  if (words.length === 0) {
    return { plan: planOf(index, sides, [], Object.create(null)), dropped: [], tags: [], lexicons: [] };
  }
  const normal = words.map(({ word }) => word).join(" ");
  /** @type {Lexicon[]} */
  let lexicons = [];
  /** @type {string[]} */
  let tags = [];
  for await (const layer of layers.layers(normal)) {
    ({ lexicons, tags } = layer);
    const understood = await tryLayer(layer);
    if (understood) return understood;
  }
  if (index.texts) {
    const all = lexicons;
    lexicons = [...lexicons, await textsWith(index, file, words.map(({ word }) => word))];
    const understood = await tryLayer({ sure: false, guess: false });
    if (understood) return { ...understood, texts: true };
    lexicons = all;
  }
  return { plan: null, dropped: [], tags, lexicons };

  /**
   * @param {{ sure: boolean, guess: boolean }} layer
   * @returns {Promise<Understood | null>}
   */
  async function tryLayer({ sure, guess }) {
    const read = readWords(index, findWords(words, lexicons, guess), lexicons);
    if (read.words.some((word) => !word.filler && !(sure ? word.named : word.fits))) return null;
    const whole = planOf(index, sides, read.words, read.cover);
    for (const dropped of [0, ...droppable(whole)]) {
      const plan = dropped ? without(whole, dropped) : whole;
      if ((dropped && !plan.need) || !(await isFound(plan))) continue;
      const said = plan.words.filter((_, which) => dropped & (1 << which)).map((word) => word.found.text);
      return { plan, dropped: said, tags, lexicons };
    }
    return null;
  }

  /** @param {Plan} plan */
  async function isFound(plan) {
    return isAny(index, await chunks(possible(plan)), plan);
  }
}

/**
 * Words that may be left out, as bits: each alone from the last, then all.
 * @param {Plan} plan
 * @returns {number[]}
 */
function droppable({ words, need }) {
  const bits = words.map((word, which) => (word.narrows ? need & (1 << which) : 0)).filter((bit) => bit !== 0);
  const all = bits.reduce((sum, bit) => sum | bit, 0);
  return bits.length > 1 ? [...bits.reverse(), all] : bits;
}
