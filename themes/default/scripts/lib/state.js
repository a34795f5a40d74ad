// What one can do on the day that it is: in words at each course and occasion, and the button where
// one can apply.
import { at } from "./changes.js";
import { onNewDay, today } from "./day.js";

/**
 * The tag that says a state in the page's language.
 *
 * @param {string} state  such as `open`
 * @returns {Node | null}  a new one each time; null for a state that nothing is said about
 */
export function stateTag(state) {
  const texts = document.querySelector("template#text-states");
  if (!(texts instanceof HTMLTemplateElement)) return null;
  const tag = texts.content.querySelector(`[data-word~="${CSS.escape(state)}"]`);
  return tag && document.importNode(tag, true);
}

/**
 * Says the states within an element, also when they have been said before. What is filled is
 * `[data-state]`; `[data-in]` is shown in the states that it names. Both belong to the nearest
 * `[data-changes]` around them.
 *
 * @param {ParentNode} within
 * @param {string} [day]  such as `2026-11-23`
 */
export function showStates(within, day = today()) {
  for (const element of within.querySelectorAll("[data-state], [data-in]")) {
    const changes = element.closest("[data-changes]")?.getAttribute("data-changes");
    if (!(element instanceof HTMLElement) || changes == null) continue;
    const state = at(changes, day);
    if (element.dataset.in !== undefined) {
      element.hidden = !element.dataset.in.split(" ").includes(state);
    } else if (element.dataset.state !== state) {
      element.dataset.state = state;
      const tag = stateTag(state);
      element.replaceChildren(...(tag ? [tag] : []));
      element.hidden = tag === null;
    }
  }
}

/** Says the states of the whole page, today and on every day that begins while it is open. */
export function keepStates() {
  showStates(document);
  onNewDay((day) => showStates(document, day));
}
