// Courses that have been found, as the other lists show them.
import { today } from "../day.js";
import { saveButton } from "../saved.js";
import { textOf } from "../text.js";
import { labelOf } from "./labels.js";
import { dateText, fill, filled, listed, own } from "./words.js";

/** The fields in which a word may be that a card does not show. */
const EXPLAINED = ["occupation", "subject", "area", "level"];

/**
 * @param {import("./client.js").Hit} hit
 * @param {string} main  the catalogue's main language, in which names are
 * @returns {HTMLElement}
 */
export function cardOf(hit, main) {
  const card = textOf("hit");
  card.dataset.course = hit.id;
  // A service without dates waits for none.
  card.dataset.changes = hit.service && !hit.start ? "any-time" : hit.changes;
  if (hit.answers) card.dataset.answers = hit.answers;
  const part = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (card.querySelector(selector));
  const name = (/** @type {string} */ text) => {
    const element = own(text, main);
    element.translate = false;
    return element;
  };
  const link = /** @type {HTMLAnchorElement} */ (part("a"));
  link.href = hit.url;
  const title = own(hit.title, hit.lang);
  link.replaceChildren(title);
  part(".card-kind").append(labelOf("typ", hit.type), " · ", name(hit.provider));
  // What stands on the card explains itself.
  const matched = hit.matched.filter(({ field, label }) => EXPLAINED.includes(field) && label && !hit.title.includes(label));
  fill(part("[data-matched]"), ...listed(matched.map(({ label, lang }) => own(label, lang))));
  part("[data-matched]").hidden = matched.length === 0;
  part("[data-when]").append(...whenOf(hit));
  part("[data-where]").append(...whereOf(hit, hit.towns.length ? hit.towns.map(name) : hit.municipalities.map((id) => labelOf("kommun", id))));
  part(".card-what").append(saveButton(hit.id, title));
  return card;
}

/**
 * When it begins, and until when one applies.
 * @param {import("./client.js").Hit} hit
 * @returns {(Node | string)[]}
 */
function whenOf({ start, closes, service }) {
  const day = today();
  const said = [];
  if (start === "rolling") said.push(textOf("rolling-start"));
  else if (start) said.push(filled(start < day ? "started-on" : "starts-on", dateText(start)));
  else said.push(textOf(service ? "service-any-time" : "start-not-decided"));
  if (closes) said.push(" ", filled(closes < day ? "applications-closed" : "apply-by", dateText(closes)));
  return said;
}

/** How one learns from home, so that a place is only where the school is. */
const FROM_HOME = ["distance", "remote"];

/**
 * Where one learns and how, and how fast.
 * @param {import("./client.js").Hit} hit
 * @param {Node[]} places
 * @returns {(Node | string)[]}
 */
function whereOf({ mode, paces, towns }, places) {
  const said = [];
  const at = listed(places);
  if (mode === "classroom" && at.length) said.push(filled("classroom-in", ...at));
  else if (mode) said.push(textOf(`mode-${mode}-text`));
  if (mode && FROM_HOME.includes(mode) && towns.length) said.push(" ", filled("school-in", ...at));
  else if (mode !== "classroom" && !FROM_HOME.includes(mode ?? "") && at.length) said.push(" ", filled("given-in", ...at));
  const [pace, another] = paces;
  if (another) said.push(" ", filled("pace-choice-text", ...listed(paces.map((one) => filled("percent", `${one}`)), "or")));
  else if (pace === 100 || pace === 50) said.push(" ", textOf(pace === 100 ? "pace-full-text" : "pace-half-text"));
  else if (pace) said.push(" ", filled("pace-percent-text", `${pace}`));
  return said;
}
