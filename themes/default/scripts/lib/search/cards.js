// Courses that have been found, as the other lists show them.
import { today } from "../day.js";
import { saveButton } from "../saved.js";
import { textOf } from "../text.js";
import { labelOf } from "./labels.js";
import { dateText, fill, filled, listed, own } from "./words.js";

/**
 * @param {import("./client.js").Hit} hit
 * @param {string} main  the catalogue's main language, in which names are
 * @returns {HTMLElement}
 */
export function cardOf(hit, main) {
  const card = textOf("hit");
  card.dataset.course = hit.id;
  card.dataset.changes = hit.changes ?? hit.state;
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
  const matched = hit.matched.filter(({ field, label }) => field !== "title" && label && !hit.title.includes(label));
  fill(part("[data-matched]"), ...listed(matched.map(({ label, lang }) => own(label, lang))));
  part("[data-matched]").hidden = matched.length === 0;
  part("[data-when]").append(...whenOf(hit));
  const places = hit.towns.length ? hit.towns.map(name) : hit.municipalities.map((id) => labelOf("kommun", id));
  if (places.length) part("[data-where]").append(filled("given-in", ...listed(places)));
  else part("[data-where]").remove();
  part(".card-what").append(saveButton(hit.id, title));
  return card;
}

/**
 * When it begins, and until when one applies.
 * @param {import("./client.js").Hit} hit
 * @returns {(Node | string)[]}
 */
function whenOf({ start, closes, state }) {
  const day = today();
  const said = [];
  if (start === "rolling") said.push(textOf("rolling-start"));
  else if (start) said.push(filled(start < day ? "started-on" : "starts-on", dateText(start)));
  else said.push(textOf(state === "any-time" || state === "open-rolling" ? "service-any-time" : "start-not-decided"));
  if (closes) said.push(" ", filled(closes < day ? "applications-closed" : "apply-by", dateText(closes)));
  return said;
}
