// The filters that are chosen, each with a way to take it away.
import { WITH_PAST, isNear } from "./address.js";
import { labelOf } from "./labels.js";
import { textOf } from "../text.js";
import { counted, filled } from "./words.js";

/**
 * @typedef {{group: string, value: string, label: HTMLElement, without: import("./address.js").Search}} Chosen
 */

/**
 * @param {import("./address.js").Search} search
 * @param {(group: string, value: string) => import("./address.js").Search} without
 * @returns {Chosen[]}
 */
export function chosenOf(search, without) {
  const chosen = Object.entries(search.filters).flatMap(([group, values]) =>
    values.map((value) => ({ group, value, label: value === WITH_PAST ? textOf("link-all") : labelOf(group, value), without: without(group, value) })),
  );
  if (search.within && isNear(search)) {
    chosen.push({ group: "inom", value: "", label: counted("within", search.within), without: { ...search, within: 0, page: 1 } });
  }
  if (search.free) {
    chosen.push({ group: "fritt", value: "", label: textOf("search-free"), without: { ...search, free: false, page: 1 } });
  }
  return chosen;
}

/**
 * Shows them. Focus goes to the next one when one is taken away, else to where it was chosen.
 * @param {Element} list
 * @param {Chosen[]} chosen
 * @param {(chosen: Chosen, after: () => void) => void} onRemove
 * @param {(group: string) => void} goTo  moves focus to a group
 */
export function showChosen(list, chosen, onRemove, goTo) {
  const buttons = chosen.map((one, index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "chip";
    const said = filled("remove", one.label.cloneNode(true));
    said.className = "vh";
    const seen = document.createElement("span");
    seen.setAttribute("aria-hidden", "true");
    seen.append(one.label);
    button.append(said, seen);
    button.onclick = () =>
      onRemove(one, () => {
        const left = list.querySelectorAll("button");
        const next = left[index] ?? left[left.length - 1];
        if (next) next.focus();
        else goTo(one.group);
      });
    return button;
  });
  list.replaceChildren(
    ...buttons.map((button) => {
      const item = document.createElement("li");
      item.append(button);
      return item;
    }),
  );
}
