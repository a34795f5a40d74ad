// How good lists of hits are: recall in the first ten, rank of the first relevant one, what stands first,
// and what was found where nothing should be.

/** @typedef {import('./truth.mjs').Course} Course */
/** @typedef {import('./truth.mjs').Truth} Truth */
/** @typedef {import('./truth.mjs').Hit} Hit */
/** @typedef {Record<string, any>} Rule  all conditions must hold; `any`: one of several, `not`: it must not */
/**
 * @typedef {object} Query
 * @property {string} q
 * @property {string} lang
 * @property {string} class
 * @property {Rule} relevant  `{none: true}` where nothing may be found
 * @property {boolean} [first]  the top hit must be relevant
 * @property {Rule} [first_relevant]  and be one of these
 * @property {Rule} [not_first]  a near-word that must not be on top
 */
/**
 * @typedef {{ recall?: number, mrr?: number, first?: number, none?: number }} Marks
 * @typedef {{ query: Query, marks: Marks, miss: string | null }} Judged
 */

const DEPTH = 10;

/** @param {Rule} rule @param {Course} course @returns {boolean} */
export function matches(rule, course) {
  return Object.entries(rule).every(([key, wanted]) => {
    if (key === 'any') return wanted.some((/** @type {Rule} */ one) => matches(one, course));
    if (key === 'not') return !matches(wanted, course);
    if (key === 'pace') return course.pace.has(wanted);
    const field = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (course))[key.replace(/_regex$/, '')];
    if (!key.endsWith('_regex') || !Array.isArray(field)) throw new Error(`no rule of relevance is called ${key}`);
    const pattern = new RegExp(wanted, 'iu');
    return field.some((text) => pattern.test(text));
  });
}

/** @param {Query} query @param {Truth} truth @returns {Set<string>} */
export function relevant(query, truth) {
  if (query.relevant.none) return new Set();
  return new Set([...truth.courses.values()].filter((course) => matches(query.relevant, course)).map(({ key }) => key));
}

/** @param {Query} query @param {Hit[]} hits  best first @param {Truth} truth @returns {Judged} */
export function judge(query, hits, truth) {
  // Several hits of one course count once.
  const order = [...new Set(hits.map(truth.keyOf))];
  const names = order.slice(0, 3).map((key) => truth.courses.get(key)?.title[0] ?? key).join('; ');
  if (query.relevant.none) {
    const none = order.length > 0 ? 1 : 0;
    return { query, marks: { none }, miss: none ? `false hits: ${names}` : null };
  }
  const wanted = relevant(query, truth);
  const top = order.slice(0, DEPTH);
  const found = top.filter((key) => wanted.has(key)).length;
  const possible = Math.min(DEPTH, wanted.size);
  const rank = top.findIndex((key) => wanted.has(key));
  /** @type {Marks} */
  const marks = { recall: found / possible, mrr: rank < 0 ? 0 : 1 / (rank + 1) };
  if (query.first || query.not_first) marks.first = topIsRight(query, order[0], wanted, truth) ? 1 : 0;
  const miss = found < possible || marks.first === 0;
  return { query, marks, miss: miss ? `${found}/${possible} first ${marks.first ?? '-'} got: ${names}` : null };
}

/** @param {Query} query @param {string | undefined} top @param {Set<string>} wanted @param {Truth} truth */
function topIsRight(query, top, wanted, truth) {
  if (top === undefined) return false;
  const course = truth.courses.get(top);
  if (query.first && !wanted.has(top)) return false;
  if (query.first && query.first_relevant && !(course && matches(query.first_relevant, course))) return false;
  return !(query.not_first && course && matches(query.not_first, course));
}

/**
 * @typedef {{ n: number, recall: number | null, mrr: number | null, first: number | null, none: number | null, misses: number }} Mean
 * @param {Judged[]} judged @returns {Mean}
 */
export function mean(judged) {
  /** @param {'recall' | 'mrr' | 'first' | 'none'} mark */
  const of = (mark) => {
    const values = judged.map(({ marks }) => marks[mark]).filter((value) => value !== undefined);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  const misses = judged.filter(({ miss }) => miss !== null).length;
  return { n: judged.length, recall: of('recall'), mrr: of('mrr'), first: of('first'), none: of('none'), misses };
}

/** @param {Judged[]} judged @returns {Map<string, Mean>}  per class, in the order of the alphabet */
export function perClass(judged) {
  const names = [...new Set(judged.map(({ query }) => query.class))].sort();
  return new Map(names.map((name) => [name, mean(judged.filter(({ query }) => query.class === name))]));
}

/** @param {Judged[]} judged @returns {string}  a table for people */
export function table(judged) {
  /** @param {number | null} value */
  const shown = (value) => (value === null ? '-' : value.toFixed(3)).padStart(7);
  /** @param {string} name @param {Mean} means */
  const line = (name, { n, recall, mrr, first, none, misses }) =>
    `${name.padEnd(16)}${String(n).padStart(4)}${shown(recall)}${shown(mrr)}${shown(first)}${shown(none)}${String(misses).padStart(7)}`;
  const head = `${'class'.padEnd(16)}   n recall    mrr  first   none misses`;
  const rows = [...perClass(judged)].map(([name, means]) => line(name, means));
  return [head, ...rows, line('all', mean(judged))].join('\n');
}
