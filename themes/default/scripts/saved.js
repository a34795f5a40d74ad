// The page of saved courses.
import { showAnswers } from "./lib/apply.js";
import { MOST_COMPARED, compare } from "./lib/compare.js";
import { today } from "./lib/day.js";
import { read, write } from "./lib/fragment.js";
import { findCourses } from "./lib/parts.js";
import { MOST_SAVED, courseIds, save, saveButton, savedIds, showSaved } from "./lib/saved.js";
import { copyFrom, headingInAddress, linkTo } from "./lib/send.js";
import { start } from "./lib/start.js";
import { showStates } from "./lib/state.js";
import { hasStorage, onStored } from "./lib/storage.js";
import { textOf } from "./lib/text.js";

/** What a list tells of a course; the rest stands in the comparison. */
const LISTED = ["when", "until", "where", "pace"];

const by = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(`saved-${id}`));
const page = /** @type {HTMLElement} */ (document.getElementById("saved"));
const frame = /** @type {HTMLTemplateElement} */ (by("page"));
by("without-script").replaceWith(document.importNode(frame.content, true));

const list = by("list").appendChild(document.createElement("ol"));
list.className = "cards";
const table = /** @type {HTMLTableElement} */ (page.querySelector(".compare"));
const heading = /** @type {HTMLInputElement} */ (by("heading"));
const link = /** @type {HTMLInputElement} */ (by("link"));
const mail = /** @type {HTMLAnchorElement} */ (by("mail"));
const title = [...by("title").childNodes];
const titleText = document.title;

/** The courses of a link, or else of one's own: as their ids were written. */
let ids = savedIds();
/** The same as they were before any was removed here. */
let order = ids;
/** Whether they come from a link. */
let sent = false;
/** @type {string[]} */
let compared = [];
/** @type {Map<string, Element | null>} */
let found = new Map();
let round = 0;

/** Reads the list anew, from the address or the browser, and shows it. */
async function show() {
  const values = read();
  // Where nothing can be stored, one's own courses stand in the address.
  const others = values.get("kurser") ?? (hasStorage() ? values.get("mina") : null);
  sent = others !== null;
  ids = sent ? courseIds(others) : savedIds();
  order = ids;
  compared = courseIds(values.get("jamfor")).slice(0, MOST_COMPARED);
  heading.value = headingInAddress();
  round += 1;
  const mine = round;
  by("loading").hidden = ids.length === 0;
  const courses = await findCourses(ids, page.dataset.partPath ?? "", Number(page.dataset.parts));
  if (mine !== round) return;
  found = courses;
  by("loading").hidden = true;
  // A course may stand twice, by its address and by a former one.
  const seen = new Set();
  list.replaceChildren(
    ...ids.flatMap((id) => {
      const key = found.get(id) ?? id;
      return seen.has(key) ? [] : (seen.add(key), item(id));
    }),
  );
  showFrame();
  showSaved();
}

/** Shows what belongs to the list as it is now. */
function showFrame() {
  by("not-kept").hidden = hasStorage();
  by("sent").hidden = !sent;
  by("intro").hidden = sent;
  by("own").hidden = savedIds().length === 0;
  by("failed").hidden = ids.every((id) => found.has(id));
  by("none").hidden = ids.length > 0;
  by("tools").hidden = ids.length === 0;
  by("list").hidden = list.children.length === 0;
  const courses = comparedCourses();
  for (const box of list.querySelectorAll("input")) {
    box.checked = courses.some((course) => course.getAttribute("data-course") === box.value);
  }
  compare(table, courses);
  showStates(page);
  showAnswers();
  by("compare-help").hidden = !table.hidden;
  by("show").hidden = table.hidden;
  showLink();
}

/** The address of this list, wherever it is shown. */
function showLink() {
  const text = heading.value.trim();
  by("title").replaceChildren(...(text ? [nameOf(text)] : title));
  document.title = text ? `${text} – ${titleText}` : titleText;
  const courses = ids.map((id) => found.get(id)?.getAttribute("data-course") ?? id);
  link.value = linkTo({ courses, compared, heading: text });
  by("address").textContent = link.value;
  const subject = encodeURIComponent(text || (by("title").textContent ?? ""));
  mail.href = `mailto:?subject=${subject}&body=${encodeURIComponent(link.value)}`;
}

/**
 * Something that somebody has named, nobody has said in which language.
 * @param {string} text
 * @returns {HTMLElement}
 */
function nameOf(text) {
  const name = document.createElement("bdi");
  name.lang = "";
  name.translate = false;
  name.textContent = text;
  return name;
}

/** Notes in the address what is compared and how the list is called. */
function note() {
  const values = read();
  const noted = { jamfor: compared.join(), rubrik: heading.value.trim() };
  for (const [key, value] of Object.entries(noted)) {
    if (value) values.set(key, value);
    else values.delete(key);
  }
  write(values);
}

/** @returns {Element[]}  the courses that are compared, in the order of the list */
function comparedCourses() {
  const courses = new Set(ids.map((id) => found.get(id)));
  return [...courses].flatMap((course) =>
    course && compared.includes(course.getAttribute("data-course") ?? "") ? course : [],
  );
}

/**
 * A course in the list.
 * @param {string} id
 * @returns {HTMLElement}
 */
function item(id) {
  const course = found.get(id);
  const li = course ? /** @type {HTMLElement} */ (document.importNode(course, true)) : textOf("gone");
  const above = /** @type {Element} */ (li.querySelector(".card-title"));
  const below = document.createElement("h3");
  below.className = above.className;
  below.append(...above.childNodes);
  above.replaceWith(below);
  if (course) {
    for (const fact of li.querySelectorAll(".card-facts [data-about]")) {
      if (!LISTED.includes(fact.getAttribute("data-about") ?? "")) fact.remove();
    }
    for (const line of li.querySelectorAll(".card-facts li:not([data-state], [data-answer])")) {
      if (!line.firstElementChild) line.remove();
    }
  } else {
    below.replaceChildren(nameOf(id));
    // What could not be fetched is not gone.
    if (!found.has(id)) li.querySelector("p")?.remove();
  }
  const controls = textOf("item");
  const name = /** @type {Element} */ (li.querySelector(".card-title bdi"));
  const label = /** @type {HTMLElement} */ (controls.querySelector("label"));
  const button = /** @type {HTMLElement} */ (controls.querySelector("button"));
  for (const hidden of controls.querySelectorAll(".vh")) hidden.append(name.cloneNode(true));
  const box = /** @type {HTMLInputElement} */ (controls.querySelector("input"));
  box.value = course?.getAttribute("data-course") ?? "";
  box.onchange = () => choose(box);
  button.onclick = () => remove(li, id);
  const gone = !course || course.hasAttribute("data-removed");
  if (gone) label.remove();
  if (sent) button.replaceWith(...(gone ? [] : [saveButton(box.value, name)]));
  li.querySelector(".card-what")?.append(controls);
  return li;
}

/**
 * Takes a course into the comparison, or out of it.
 * @param {HTMLInputElement} box
 */
function choose(box) {
  if (box.checked && comparedCourses().length >= MOST_COMPARED) {
    box.checked = false;
    say(textOf("saved-compare-most"));
    return;
  }
  compared = compared.filter((id) => id !== box.value);
  if (box.checked) compared.push(box.value);
  note();
  showFrame();
  say(...(table.hidden ? [] : [textOf("saved-compare-ready")]));
}

/**
 * Removes a course, and leaves in its place the way back.
 * @param {HTMLElement} li
 * @param {string} id
 */
function remove(li, id) {
  const course = found.get(id);
  const gone = ids.filter((other) => other === id || (course && found.get(other) === course));
  ids = ids.filter((other) => !gone.includes(other));
  save(ids);
  const name = /** @type {Element} */ (li.querySelector(".card-title bdi"));
  const named = (/** @type {string} */ text) => {
    const words = textOf(text);
    words.querySelectorAll("bdi:empty")[0]?.append(...name.cloneNode(true).childNodes);
    return words;
  };
  const place = document.createElement("li");
  place.className = "card screen";
  place.dataset.undo = "";
  const undo = textOf("undo");
  undo.lastElementChild?.append(name.cloneNode(true));
  place.append(named("removed"), undo);
  undo.onclick = () => {
    ids = order.filter((other) => gone.includes(other) || ids.includes(other));
    save(ids);
    place.replaceWith(li);
    showFrame();
    say(named("restored"));
    li.querySelector("button")?.focus();
  };
  li.replaceWith(place);
  showFrame();
  say(named("removed"));
  const following = [...list.children].slice([...list.children].indexOf(place) + 1);
  const next = following.find((other) => !other.hasAttribute("data-undo"));
  /** @type {HTMLElement} */ (next?.querySelector("button") ?? by("courses")).focus();
}

/** Saves the courses of a link. */
function keep() {
  const all = [...new Set([...savedIds(), ...ids])];
  const values = read();
  values.delete("kurser");
  values.delete("mina");
  write(values);
  save(all.slice(0, MOST_SAVED));
  const stored = hasStorage();
  show().then(() => {
    if (all.length > MOST_SAVED) say(textOf("save-full").firstChild ?? "");
    else say(textOf(stored ? "saved-kept" : "save-not-kept"));
    by("courses").focus();
  });
}

/**
 * Says what has happened, to everyone.
 * @param {...(Node | string)} words
 */
function say(...words) {
  by("status").replaceChildren(...words);
}

start();
by("keep").onclick = keep;
by("retry").onclick = () => location.reload();
by("print").onclick = () => print();
by("copy").onclick = async () => say(await copyFrom(link));
by("show").onclick = () => by("compare").focus();
link.onfocus = () => link.select();
heading.oninput = showLink;
heading.onchange = note;
addEventListener("beforeprint", () => (by("day").textContent = today()));
addEventListener("hashchange", show);
onStored("saved", () => {
  if (!sent && savedIds().join() !== ids.join()) show();
});
// A list from a link stays where it is in another language.
document.querySelector(".languages")?.addEventListener("click", ({ target }) => {
  const other = target instanceof Element && target.closest("a");
  if (other && other.hreflang) other.hash = location.hash;
});
page.addEventListener("click", () => (by("own").hidden = savedIds().length === 0));
show();
