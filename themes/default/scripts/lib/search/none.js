// When nothing fits: what one can do about it.
import { isNear, queryOf } from "./address.js";
import { labelOf } from "./labels.js";
import { counted, filled, own } from "./words.js";

/** How far one goes when nothing is near. */
const NEARBY = 45;

/** So many filters are tried one by one. */
const MOST_TRIED = 8;

/**
 * A link that searches on.
 * @param {import("./address.js").Search} search
 * @param {Node} words
 * @returns {HTMLElement}
 */
export function wayTo(search, words) {
  const link = document.createElement("a");
  link.href = queryOf(search) || "?";
  link.dataset.search = search.free ? "fritt" : "";
  link.append(words);
  return link;
}

/**
 * Ways on from a search that finds nothing, as links: words spelled otherwise, fewer filters, what
 * is near. Only such as lead to courses.
 * @param {import("./address.js").Search} search
 * @param {import("./client.js").Found} found
 * @param {import("./chosen.js").Chosen[]} chosen
 * @param {(search: import("./address.js").Search) => Promise<number>} count
 * @returns {Promise<HTMLElement[]>}  items of a list
 */
export async function waysOn(search, found, chosen, count) {
  const ways = found.suggestions.map(({ q }) => wayTo({ ...search, q, page: 1 }, filled("did-you-mean", own(q))));
  if (isNear(search) && search.within < NEARBY) {
    const near = { ...search, within: NEARBY, page: 1 };
    const courses = await count(near);
    if (courses) ways.push(wayTo(near, counted("nearby", courses, labelOf("kommun", search.filters.kommun?.[0] ?? ""))));
  }
  for (const one of chosen.slice(0, MOST_TRIED)) {
    const courses = await count(one.without);
    if (courses) ways.push(wayTo(one.without, counted("without-filter", courses, one.label.cloneNode(true))));
  }
  if (chosen.length > 1) {
    const bare = { ...search, filters: {}, within: 0, free: false, page: 1 };
    const courses = await count(bare);
    if (courses) ways.push(wayTo(bare, counted("without-filters", courses)));
  }
  return ways.map((link) => {
    const item = document.createElement("li");
    item.append(link);
    return item;
  });
}

/**
 * Writes the words that found nothing into the letter to those who can mend it.
 * @param {HTMLAnchorElement} link
 * @param {string} q
 */
export function writeTo(link, q) {
  const text = (/** @type {string} */ name) => encodeURIComponent(filled(name, q).textContent ?? "");
  link.href = `mailto:${link.dataset.contact}?subject=${text("search-mail-subject")}&body=${text("search-mail-body")}%0A`;
}
