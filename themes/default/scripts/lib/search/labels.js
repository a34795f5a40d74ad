// What values are called: those that all catalogues have in the page, the others in what the client
// has found.
import { dateText, filled, own } from "./words.js";

/** @type {Map<string, {label: string, lang: string}>} */
const known = new Map();

/**
 * Remembers what the client calls values.
 * @param {Record<string, import("./client.js").Option[]>} facets
 */
export function learn(facets) {
  for (const [group, options] of Object.entries(facets)) {
    for (const { value, label, lang } of options) if (label) known.set(`${group}=${value}`, { label, lang });
  }
}

/**
 * @param {string} group
 * @param {string} value
 * @returns {HTMLElement}
 */
export function labelOf(group, value) {
  const texts = /** @type {HTMLTemplateElement} */ (document.getElementById("text-values")).content;
  const text = texts.querySelector(`[data-value="${CSS.escape(`${group}=${value}`)}"]`);
  if (text) return /** @type {HTMLElement} */ (document.importNode(text, true).firstElementChild);
  if (group === "start" && /^\d{4}-\d\d$/.test(value)) return dateText(value);
  if (group === "takt" && /^\d+$/.test(value)) return filled("percent", value);
  const found = known.get(`${group}=${value}`);
  return own(found?.label ?? value, found?.lang);
}
