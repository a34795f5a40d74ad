// A table with commas and quotation marks (RFC 4180).

/**
 * @param {string} text
 * @returns {Record<string, string>[]}  one object a row, by the names in the first row
 */
export function readCsv(text) {
  const [names, ...rows] = cells(text.replace(/^\ufeff/, ''));
  return rows.map((row) => Object.fromEntries(names.map((name, place) => [name, row[place] ?? ''])));
}

/** @param {string} text @returns {string[][]} */
function cells(text) {
  /** @type {string[][]} */
  const rows = [];
  /** @type {string[]} */
  let row = [];
  // A cell and what ends it: quoted, with doubled marks inside, or plain.
  for (const [whole, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (whole === '' && row.length === 0) break;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}
