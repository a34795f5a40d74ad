// The way through many courses: the pages around this one, as lists without scripts have it, and
// more below what is shown.
import { filled } from "./words.js";

/**
 * @param {HTMLElement} nav
 * @param {number} current
 * @param {number} last
 * @param {(page: number) => string} address
 */
export function showPages(nav, current, last, address) {
  nav.hidden = last < 2;
  const { content } = /** @type {HTMLTemplateElement} */ (document.getElementById("text-pager"));
  const [gap, before, after] = content.children;
  const copy = (/** @type {Element | null | undefined} */ one) => document.importNode(/** @type {Element} */ (one), true);
  const link = (/** @type {number} */ page, /** @type {Node[]} */ ...words) => {
    const item = document.createElement("li");
    const a = item.appendChild(document.createElement("a"));
    a.href = address(page);
    a.dataset.page = `${page}`;
    a.append(...words);
    if (page === current && words.length > 1) a.setAttribute("aria-current", "page");
    return item;
  };
  const items = [];
  if (current > 1) items.push(link(current - 1, copy(before?.firstElementChild)));
  for (let page = 1; page <= last; page += 1) {
    if (page === 1 || page === last || Math.abs(page - current) < 2) {
      const number = document.createElement("span");
      number.setAttribute("aria-hidden", "true");
      number.textContent = `${page}`;
      items.push(link(page, filled("page", `${page}`), number));
    } else if (Math.abs(page - current) === 2) {
      items.push(/** @type {HTMLLIElement} */ (copy(gap)));
    }
  }
  if (current < last) items.push(link(current + 1, copy(after?.firstElementChild)));
  const pages = document.createElement("ul");
  pages.append(...items);
  nav.replaceChildren(pages);
}
