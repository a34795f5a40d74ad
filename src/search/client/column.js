// Numbers and texts as the files hold them; `src/search/column.rs` writes them.

/**
 * Numbers.
 * @param {string} text  one sign a number, two from 50,000 on
 * @returns {Uint32Array}
 */
export function readColumn(text) {
  const numbers = new Uint32Array(text.length);
  let count = 0;
  let high = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 50_100) {
      high = (unit - 50_100) * 50_000;
    } else {
      numbers[count++] = high + unit - (unit > 92 ? 36 : 35);
      high = 0;
    }
  }
  return numbers.subarray(0, count);
}

/**
 * Lists of numbers in a row: list `i` is `flat` from `at[i]` to before `at[i + 1]`.
 * @typedef {{ at: Uint32Array, flat: Uint32Array }} Lists
 */

/**
 * @param {[string, string]} columns  how many stand in each list, and all of them
 * @returns {Lists}
 */
export function readLists([counts, flat]) {
  return { at: sums(readColumn(counts)), flat: readColumn(flat) };
}

/**
 * Where each begins when so many of each stand in a row; last, where all end.
 * @param {Uint32Array} counts
 * @returns {Uint32Array}
 */
export function sums(counts) {
  const at = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) at[i + 1] = at[i] + counts[i];
  return at;
}

/**
 * @param {number} count  how many lists
 * @param {(index: number) => ArrayLike<number>} list  one of them
 * @returns {Lists}
 */
export function listsOf(count, list) {
  const at = new Uint32Array(count + 1);
  /** @type {number[]} */
  const flat = [];
  for (let i = 0; i < count; i++) {
    const numbers = list(i);
    for (let j = 0; j < numbers.length; j++) flat.push(numbers[j]);
    at[i + 1] = flat.length;
  }
  return { at, flat: Uint32Array.from(flat) };
}

/**
 * @param {Lists} lists
 * @param {number} index
 * @returns {Uint32Array}
 */
export function listAt(lists, index) {
  return lists.flat.subarray(lists.at[index], lists.at[index + 1]);
}

/**
 * Lists of one number each, or none: a column that has 0 for none.
 * @param {ArrayLike<number>} column
 * @returns {Lists}
 */
export function optional(column) {
  return listsOf(column.length, (index) => (column[index] ? [column[index] - 1] : []));
}

/**
 * The same lists behind an empty one: those that a column with 0 for none points to.
 * @param {Lists} lists
 * @returns {Lists}
 */
export function shifted(lists) {
  return { at: Uint32Array.of(0, ...lists.at), flat: lists.flat };
}

/**
 * Texts.
 * @param {string | undefined} text  one a line
 * @returns {string[]}
 */
export function readTexts(text) {
  return text ? text.split("\n") : [];
}
