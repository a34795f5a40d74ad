// May I apply, and where: what holds for somebody who lives where the reader lives. The rules are
// frisok's; here they are looked up.
import { at } from "./changes.js";
import { onNewDay, today } from "./day.js";
import { forHome, home, onHome } from "./home.js";

/** Shows what is for the reader, now and when the home or the day changes. */
export function startApply() {
  showAnswers();
  onHome(showAnswers);
  onNewDay(showAnswers);
}

/**
 * @template {Element} [T=HTMLElement]
 * @param {string} selector
 * @param {ParentNode} [within]
 * @returns {NodeListOf<T>}
 */
const all = (selector, within = document) => within.querySelectorAll(selector);

/** The states in which one may hope to apply. */
const HOPEFUL = ["not-yet-open", "open", "closing-soon", "open-rolling", "late-open", "any-time", "other-open", "no-dates"];

/** Shows it in all of the page, also in what has just come there. */
export function showAnswers() {
  const day = today();
  const lives = home();
  const address = addressOf(lives);
  for (const section of all("[data-by-home]")) {
    const mine = forHome(at(section.dataset.byHome ?? "", day));
    const isMine = (/** @type {string | undefined} */ letters) => [...(letters ?? "")].some((letter) => mine.includes(letter));
    for (const part of all("[data-group]", section)) part.hidden = !isMine(part.dataset.group);
    const { atCourse, atHome, askHome } = section.dataset;
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (all("a[data-own]"))) {
      const own = lives ? isMine(atCourse) : !isMine(atHome);
      // Who must ask first is led to the words that say so.
      link.href = (own ? link.dataset.own : isMine(askHome) ? "" : address) || "#apply";
    }
    for (const place of all("[data-ask]", section)) place.hidden = !lives?.dataset.page || !isMine(atHome);
  }
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (all("a[data-destination]"))) {
    link.href = address || (link.dataset.destination ?? "");
    link.classList.toggle("button", address !== "");
    // To find one's municipality, or to go there.
    const [find, go] = /** @type {HTMLElement[]} */ ([...link.children]);
    if (find && go) [find.hidden, go.hidden] = [address !== "", !address];
  }
  for (const place of all("[data-mail]")) {
    place.textContent = address.startsWith("mailto:") ? (lives?.dataset.address?.slice("mailto:".length) ?? "") : "";
  }
  for (const name of all("[data-name]:not(option)")) nameHome(name, lives);
  for (const place of all("[data-known]")) place.hidden = Boolean(lives) && !address;
  for (const place of all("[data-unknown]")) place.hidden = !lives || address !== "";
  for (const place of all("[data-home]")) {
    place.hidden = Boolean(lives) && place.dataset.home !== lives?.value;
  }
  for (const row of all('[data-row="answer"]')) row.hidden = !lives;
  for (const card of all("[data-answers]")) {
    const hopeful = HOPEFUL.includes(at(card.closest("[data-changes]")?.getAttribute("data-changes") ?? "open", day));
    showAnswer(card, lives && hopeful ? forHome(at(card.dataset.answers ?? "", day)) : "");
  }
}

/**
 * Where one applies who lives there; a mail begins with what it is about.
 * @param {HTMLOptionElement | undefined} lives
 * @returns {string}
 */
function addressOf(lives) {
  const address = lives?.dataset.address ?? "";
  const about = document.querySelector(".copy span")?.textContent;
  return address.startsWith("mailto:") && about ? `${address}?subject=${encodeURIComponent(about)}` : address;
}

/**
 * Names those who take applications where one lives, with a link to their page where there is room for one.
 * @param {HTMLElement} place
 * @param {HTMLOptionElement | undefined} lives
 */
function nameHome(place, lives) {
  const name = lives?.dataset.name ?? lives?.text ?? "";
  const link = document.createElement("a");
  link.href = lives?.dataset.page ?? "";
  link.textContent = name;
  place.replaceChildren(place.dataset.linked !== undefined && lives?.dataset.page ? link : name);
}

/**
 * Says in a list whether one may apply to a course.
 * @param {HTMLElement} card
 * @param {string} letter  of the answer; none while nobody has asked, or nobody may apply
 */
function showAnswer(card, letter) {
  const place = card.querySelector("[data-answer]");
  const text = /** @type {HTMLTemplateElement | null} */ (document.querySelector(`#answer-${letter || "none"}`));
  place?.replaceChildren(...(text ? [text.content.cloneNode(true)] : []));
  if (place instanceof HTMLElement) place.hidden = !text;
}
