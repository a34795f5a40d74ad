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

/** Shows it in all of the page, also in what has just come there. */
export function showAnswers() {
  const day = today();
  const lives = home();
  const address = lives?.dataset.address ?? "";
  for (const section of all("[data-by-home]")) {
    const mine = forHome(at(section.dataset.byHome ?? "", day));
    const isMine = (/** @type {string | undefined} */ letters) => [...(letters ?? "")].some((letter) => mine.includes(letter));
    for (const part of all("[data-group]", section)) part.hidden = !isMine(part.dataset.group);
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (all("a[data-own]"))) {
      const own = lives ? isMine(section.dataset.atCourse) : section.dataset.atHome === undefined;
      link.href = (own ? link.dataset.own : address) || "#apply";
    }
  }
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (all("a[data-destination]"))) {
    link.href = address || (link.dataset.destination ?? "");
    link.classList.toggle("button", address !== "");
    // To find one's municipality, or to go there.
    all("a > span", link.parentElement ?? link).forEach((text, index) => (text.hidden = (index === 1) !== (address !== "")));
    for (const name of all("[data-name]", link)) name.textContent = lives?.dataset.name ?? lives?.text ?? "";
  }
  for (const place of all("[data-home]")) {
    place.hidden = Boolean(lives) && place.dataset.home !== lives?.value;
  }
  for (const row of all('[data-row="answer"]')) row.hidden = !lives;
  for (const card of all("[data-answers]")) showAnswer(card, lives ? forHome(at(card.dataset.answers ?? "", day)) : "");
}

/**
 * Says in a list whether one may apply to a course.
 * @param {HTMLElement} card
 * @param {string} letter  of the answer; none while nobody has asked
 */
function showAnswer(card, letter) {
  const place = card.querySelector("[data-answer]");
  const text = /** @type {HTMLTemplateElement | null} */ (document.querySelector(`#answer-${letter || "none"}`));
  place?.replaceChildren(...(text ? [text.content.cloneNode(true)] : []));
  if (place instanceof HTMLElement) place.hidden = !text;
}
