// Courses that somebody has saved: in this browser, written only when a button is pressed. Where
// nothing can be stored they stand after `#` as `mina`, and links take them along.
import { carry, read, write } from "./fragment.js";
import { load, onStored, store } from "./storage.js";
import { textOf } from "./text.js";

/** How many courses one can save. */
export const MOST_SAVED = 100;

const COURSE_ID = /^[a-z\d][a-z\d-]{0,79}\/[a-z\d][a-z\d-]{0,79}$/;

/**
 * Course ids such as `kumla/underskoterska` from what may be anything, each once.
 * @param {unknown} value  a list, or a text with commas
 * @returns {string[]}
 */
export function courseIds(value) {
  /** @type {unknown[]} */
  const all = typeof value === "string" ? value.split(",") : Array.isArray(value) ? value : [];
  const ids = all.flatMap((one) => (typeof one === "string" && COURSE_ID.test(one) ? one : []));
  return [...new Set(ids)].slice(0, MOST_SAVED);
}

/**
 * The saved courses, in the order in which they were saved.
 * @returns {string[]}
 */
export function savedIds() {
  return courseIds([...courseIds(load("saved")), ...courseIds(read().get("mina"))]);
}

/**
 * Saves courses in place of those that were.
 * @param {string[]} ids
 * @returns {boolean}  whether they could be stored; else they stand in the address
 */
export function save(ids) {
  const stored = store("saved", ids.length ? ids : null);
  const values = read();
  if (stored || !ids.length) values.delete("mina");
  else values.set("mina", ids.join());
  write(values);
  showSaved();
  return stored;
}

/** Shows on buttons and in the menu what is saved. */
export function showSaved() {
  const ids = savedIds();
  for (const button of document.querySelectorAll("[data-save]")) {
    const pressed = ids.includes(button.getAttribute("data-save") ?? "");
    button.setAttribute("aria-pressed", `${pressed}`);
  }
  for (const link of document.querySelectorAll("[data-saved]")) {
    link.querySelector("b")?.remove();
    const count = document.createElement("b");
    count.textContent = ` (${ids.length})`;
    if (ids.length) link.append(count);
  }
}

/**
 * A button that saves a course, and removes it when it is pressed again.
 * @param {string} id
 * @param {Element | null} title  the course's name, for those who hear the button only
 * @returns {HTMLElement}
 */
export function saveButton(id, title) {
  const button = textOf("save");
  button.dataset.save = id;
  if (title) button.lastElementChild?.append(title.cloneNode(true));
  button.onclick = () => {
    const ids = savedIds();
    const wanted = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
    const said = button.nextElementSibling;
    if (said?.matches('[role="alert"]')) said.remove();
    if (wanted.length > MOST_SAVED) button.after(textOf("save-full"));
    else if (!save(wanted)) button.after(textOf("save-not-kept"));
  };
  return button;
}

/** Puts a button beside each course of the page. */
export function startSaved() {
  // A theme of its own may do without.
  if (!document.getElementById("text-save")) return;
  for (const course of document.querySelectorAll("[data-course]:not([data-removed])")) {
    const title = course.querySelector("h1 bdi, .card-title bdi");
    const button = saveButton(course.getAttribute("data-course") ?? "", title);
    course.querySelector(".page-head, .card-what")?.append(button);
  }
  carry("mina");
  showSaved();
  onStored("saved", showSaved);
  // A page that comes back from the history shows what was saved elsewhere since.
  addEventListener("pageshow", showSaved);
}
