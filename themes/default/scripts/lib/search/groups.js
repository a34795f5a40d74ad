// The groups of filters: values with how many courses have them. What one has under the pointer
// neither goes nor moves: an option stays once it has been there, and order follows from numbers
// only when the words that are searched for change.
import { textOf } from "../text.js";
import { labelOf } from "./labels.js";
import { filled } from "./words.js";

/** So many values stand in a group before one asks for the others. */
const FIRST = 8;

/** Groups whose values have an order of their own: the client's. */
const ORDERED = ["typ", "start", "ansokan", "takt", "form", "tid", "sprakstod", "svenska", "studiestod"];

/**
 * @typedef {object} Group
 * @property {string} key
 * @property {HTMLDetailsElement} element
 * @property {Map<string, {label: HTMLElement, box: HTMLInputElement, number: HTMLElement, count: number}>} options
 * @property {boolean} whole  all values are shown
 */

/**
 * Finds the groups of the page.
 * @param {Element} form
 * @param {(key: string, value: string, wanted: boolean) => void} onChoice
 * @returns {Group[]}
 */
export function findGroups(form, onChoice) {
  return [.../** @type {NodeListOf<HTMLDetailsElement>} */ (form.querySelectorAll("[data-facet]"))].map((element) => {
    const group = { key: element.dataset.facet ?? "", element, options: new Map(), whole: false };
    element.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) onChoice(group.key, target.value, target.checked);
    });
    element.querySelector("[data-more]")?.addEventListener("click", () => {
      group.whole = !group.whole;
      showSome(group);
    });
    return group;
  });
}

/**
 * Shows the values of a group.
 * @param {Group} group
 * @param {import("./client.js").Option[]} found
 * @param {string[]} chosen
 * @param {boolean} anew  other words are searched for
 */
export function showGroup(group, found, chosen, anew) {
  const { key, options, element } = group;
  const place = /** @type {HTMLElement} */ (element.querySelector("[data-options]"));
  const counts = new Map(found.map(({ value, count }) => [value, count]));
  // What a link has chosen is seen at once.
  if (options.size === 0 && chosen.length) element.open = true;
  // It can be taken away, whether there is such a thing or not.
  for (const value of [...counts.keys(), ...chosen]) {
    if (!options.has(value)) options.set(value, addOption(place, key, value));
  }
  for (const [value, option] of options) {
    option.count = counts.get(value) ?? 0;
    option.number.textContent = `(${option.count})`;
    option.box.checked = chosen.includes(value);
    option.label.classList.toggle("zero", option.count === 0);
  }
  if (anew && !place.contains(document.activeElement)) putInOrder(group, [...counts.keys()], place);
  element.hidden = options.size === 0;
  const said = element.querySelector("[data-chosen]");
  if (said) said.textContent = chosen.length ? `(${chosen.length})` : "";
  showSome(group);
}

/**
 * @param {Element} place
 * @param {string} key
 * @param {string} value
 */
function addOption(place, key, value) {
  const label = place.appendChild(textOf("option"));
  const box = /** @type {HTMLInputElement} */ (label.querySelector("input"));
  const [text, number] = /** @type {HTMLElement[]} */ ([...label.querySelectorAll("span span")]);
  box.name = key;
  box.value = value;
  text?.append(labelOf(key, value));
  return { label, box, number: number ?? label, count: 0 };
}

/**
 * @param {Group} group
 * @param {string[]} order  the client's
 * @param {Element} place
 */
function putInOrder({ key, options }, order, place) {
  const at = (/** @type {string} */ value) => (order.includes(value) ? order.indexOf(value) : order.length);
  const inOrder = [...options].sort(([a, one], [b, other]) => {
    const byCount = ORDERED.includes(key) ? 0 : Number(other.box.checked) - Number(one.box.checked) || other.count - one.count;
    return byCount || at(a) - at(b);
  });
  options.clear();
  for (const [value, option] of inOrder) {
    options.set(value, option);
    place.append(option.label);
  }
}

/** @param {Group} group */
function showSome(group) {
  const { options, element, whole } = group;
  let shown = 0;
  for (const { label, box } of options.values()) {
    // The chosen ones are always there.
    const first = shown < FIRST;
    label.hidden = !(whole || first || box.checked || box === document.activeElement);
    shown += label.hidden ? 0 : 1;
  }
  const more = /** @type {HTMLElement} */ (element.querySelector("[data-more]"));
  const name = element.querySelector("summary span");
  more.hidden = !whole && shown === options.size;
  more.setAttribute("aria-expanded", `${whole}`);
  more.replaceChildren(filled(whole ? "group-less" : "group-more", ...(name?.cloneNode(true).childNodes ?? [])));
}
