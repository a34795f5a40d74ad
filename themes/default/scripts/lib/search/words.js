// What the page says with numbers, names and dates in it. All words stand in the page's templates.
import { textOf } from "../text.js";

const rules = new Intl.PluralRules(document.documentElement.lang);

/** The day and the year of the dates that the page has written, one for each month. */
const SAMPLE_DAY = "23";
const SAMPLE_YEAR = "2019";

/**
 * Puts something where a text has a place for it.
 * @template {Element} T
 * @param {T} text
 * @param {...(Node | string)} parts
 * @returns {T}
 */
export function fill(text, ...parts) {
  for (const slot of text.querySelectorAll("[data-slot]")) slot.replaceChildren(...parts);
  return text;
}

/**
 * @param {string} name  of a template `text-…`
 * @param {...(Node | string)} parts
 * @returns {HTMLElement}
 */
export function filled(name, ...parts) {
  return fill(textOf(name), ...parts);
}

/**
 * A text with a number in the right plural form. The page has one for each form that any language
 * has, with another number in it.
 * @param {string} name  of a template `text-…`
 * @param {number} number
 * @param {...(Node | string)} parts
 * @returns {HTMLElement}
 */
export function counted(name, number, ...parts) {
  const texts = /** @type {HTMLTemplateElement} */ (document.getElementById(`text-${name}`)).content;
  const samples = [...texts.querySelectorAll("[data-count]")];
  const like = samples.find((one) => {
    const sample = Number(one.getAttribute("data-count"));
    return sample > 0 && rules.select(sample) === rules.select(number);
  });
  const chosen = texts.querySelector(`[data-count="${number}"]`) ?? like ?? samples[samples.length - 1];
  const text = /** @type {HTMLElement} */ (document.importNode(/** @type {Element} */ (chosen), true));
  const sample = text.dataset.count ?? "";
  delete text.dataset.count;
  for (const node of textNodes(text)) node.data = node.data.replace(sample, grouped(number));
  return fill(text, ...parts);
}

/**
 * @param {Node} within
 * @returns {Text[]}
 */
function textNodes(within) {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(/** @type {Text} */ (walker.currentNode));
  return nodes;
}

/**
 * A number with room between its thousands: a comma or a point is read in two ways.
 * @param {number} number
 */
function grouped(number) {
  return `${number}`.replace(/\B(?=(\d{3})+$)/g, "\u00A0");
}

/**
 * A day or a month as the page's language writes it.
 * @param {string} date  `2027-01-11` or `2027-01`
 * @returns {HTMLTimeElement}
 */
export function dateText(date) {
  const [year = "", month = "", day] = date.split("-");
  const texts = /** @type {HTMLTemplateElement} */ (document.getElementById("text-dates")).content.children;
  const text = texts[(Number(month) - 1) * 2 + (day ? 0 : 1)]?.textContent ?? date;
  const time = document.createElement("time");
  time.dateTime = date;
  time.textContent = text.replace(SAMPLE_DAY, `${Number(day)}`).replace(SAMPLE_YEAR, year);
  return time;
}

/**
 * Something that has its own language, as it is called there.
 * @param {string} text
 * @param {string} [lang]  nothing for what nobody has said it of
 * @returns {HTMLElement}
 */
export function own(text, lang = "") {
  const name = document.createElement("bdi");
  if (lang !== document.documentElement.lang) name.lang = lang;
  if (!lang) name.translate = false;
  name.textContent = text;
  return name;
}

/**
 * Several, as the page's language lists them. The page has lists of two and of three numbers: not all
 * browsers know how all languages do it.
 * @param {Node[]} parts
 * @param {string} [manner]  `and` or `or`
 * @returns {(Node | string)[]}
 */
export function listed(parts, manner = "and") {
  const samples = /** @type {HTMLTemplateElement} */ (document.getElementById(`text-list-${manner}`)).content.children;
  const [before = "", ...between] = samples[parts.length > 2 ? 1 : 0]?.textContent?.split(/\d/) ?? [];
  const after = between.pop() ?? "";
  const last = between.pop() ?? "";
  const left = parts.length;
  if (left < 2) return parts;
  return [before, ...parts.flatMap((part, index) => [part, index === left - 1 ? after : index === left - 2 ? last : between[0] ?? last])];
}
