// A list as a link: all of it stands after `#`, so that no server sees it.
import { asFragment, read } from "./fragment.js";
import { textOf } from "./text.js";

/** How long a heading may be. */
const LONGEST_HEADING = 100;

/**
 * The heading that stands in the address, without what would turn the text around it.
 * @returns {string}
 */
export function headingInAddress() {
  const text = read().get("rubrik") ?? "";
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ").slice(0, LONGEST_HEADING).trim();
}

/**
 * @param {{courses: string[], compared: string[], heading: string}} list
 * @returns {string}  the address that shows the list to others
 */
export function linkTo({ courses, compared, heading }) {
  const values = new URLSearchParams({ kurser: courses.join() });
  if (compared.length) values.set("jamfor", compared.join());
  if (heading) values.set("rubrik", heading);
  return `${location.origin}${location.pathname}#${asFragment(values)}`;
}

/**
 * Copies what stands in a field, or else selects it for those who must copy it themselves.
 * @param {HTMLInputElement} field
 * @returns {Promise<Node>}  what has been done, in words
 */
export async function copyFrom(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return textOf("saved-copied");
  } catch {
    field.focus();
    field.select();
    return textOf("saved-copy-yourself");
  }
}
