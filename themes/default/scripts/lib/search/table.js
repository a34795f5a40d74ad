// Courses as a table that spreadsheets open.
import { labelOf } from "./labels.js";

/** Excel takes it for UTF-8 only with this sign before it. */
const MARK = "\uFEFF";

/** Spreadsheets in Sweden, where decimals have a comma, part cells at semicolons. */
const BETWEEN = ";";

/**
 * A cell that no spreadsheet runs; `src/export/cell.rs` has the same rule.
 * @param {string} text
 * @returns {string}
 */
export function inertCell(text) {
  const safe = text.replace(/(^|[;\t\r\n])([" ]*)(?=[=+\-@\t\r＝＋－＠])/g, "$1$2'");
  return /[";\t\r\n]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
}

/**
 * @param {import("./client.js").Hit[]} hits
 * @returns {string}
 */
export function tableOf(hits) {
  const { content } = /** @type {HTMLTemplateElement} */ (document.getElementById("text-columns"));
  const name = (/** @type {string} */ group) => (/** @type {string} */ value) => labelOf(group, value).textContent ?? value;
  const rows = hits.map((hit) => [
    hit.title,
    name("typ")(hit.type),
    hit.provider,
    hit.municipalities.map(name("kommun")).join(", "),
    hit.towns.join(", "),
    hit.start === "rolling" ? name("start")("lopande") : (hit.start ?? ""),
    hit.closes ?? "",
    hit.paces.map((percent) => `${percent} %`).join(", "),
    new URL(hit.url, location.href).href,
  ]);
  const head = [...content.children].map((one) => one.textContent ?? "");
  return MARK + [head, ...rows].map((row) => `${row.map(inertCell).join(BETWEEN)}\r\n`).join("");
}

/**
 * Hands the reader a file.
 * @param {string} name
 * @param {string} text
 */
export function download(name, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  // Some browsers read it a little later.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
