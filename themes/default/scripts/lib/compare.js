// Courses side by side: a column for each, a row for each fact.
import { textOf } from "./text.js";

/** How many courses have room beside each other. */
export const MOST_COMPARED = 3;

/**
 * Where the facts of a row stand, unless they have its name.
 * @type {Record<string, string>}
 */
const PLACES = { page: ".card-title a", when: '[data-about="when"], [data-about="more"]' };

/**
 * Fills the table; it is hidden while there is nothing to compare.
 * @param {HTMLTableElement} table  whose rows have `data-row` and their headings
 * @param {Element[]} courses  elements of parts
 */
export function compare(table, courses) {
  for (const cell of table.querySelectorAll("td, thead th + th")) cell.remove();
  table.hidden = courses.length < 2;
  for (const course of courses) {
    const heading = document.createElement("th");
    heading.scope = "col";
    heading.append(titleOf(course));
    table.querySelector("thead tr")?.append(heading);
    for (const row of table.querySelectorAll("tbody tr")) {
      const label = document.createElement("span");
      label.className = "label";
      label.append(titleOf(course));
      const value = document.createElement("div");
      if (row.getAttribute("data-row") === "until") {
        const state = document.createElement("p");
        state.dataset.state = "";
        value.dataset.changes = course.getAttribute("data-changes") ?? "";
        value.append(state);
      }
      if (row.getAttribute("data-row") === "answer") {
        const answer = document.createElement("p");
        answer.dataset.answer = "";
        value.dataset.answers = course.getAttribute("data-answers") ?? "";
        value.append(answer);
      } else {
        value.append(...factOf(course, row.getAttribute("data-row") ?? ""));
      }
      const cell = document.createElement("td");
      cell.append(label, value);
      row.append(cell);
    }
  }
}

/**
 * A course's name, to be put elsewhere in the page.
 * @param {Element} course
 * @returns {Node}
 */
function titleOf(course) {
  return document.importNode(/** @type {Element} */ (course.querySelector(".card-title bdi")), true);
}

/**
 * @param {Element} course
 * @param {string} row
 * @returns {Node[]}  what is said about it, or that nobody has said it
 */
function factOf(course, row) {
  const said = [...course.querySelectorAll(PLACES[row] ?? `[data-about="${row}"]`)];
  if (said.length) return said.map((one) => document.importNode(one, true));
  return [textOf(course.hasAttribute("data-cancelled") ? "cancelled" : "missing")];
}
