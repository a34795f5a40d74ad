// A search and its address: readable, the same keys and values in every language. What only the
// browser is to know stands after `#`.
import { asFragment, read } from "../fragment.js";

/** The groups of filters, in the order in which they stand in addresses. */
export const GROUPS = ["typ", "kommun", "omrade", "amne", "yrke", "start", "ansokan", "takt", "form", "tid", "sprakstod", "studiestod", "svenska"];

/**
 * Words in addresses, and what the client calls them; the first order of all has none.
 * @type {Record<string, string>}
 */
const ORDERS = { "sista-dag": "closes", start: "start", titel: "title", kommun: "municipality" };

/** With this value courses that are over are shown too. */
export const WITH_PAST = "alla";

const LONGEST_QUERY = 200;
const MOST_VALUES = 50;
const FARTHEST = 500;

/**
 * @typedef {object} Search
 * @property {string} q
 * @property {Record<string, string[]>} filters  values by group
 * @property {number} within  kilometres; 0 for none
 * @property {string} order  a word of addresses, or nothing
 * @property {number} page  from 1
 * @property {boolean} free  only what one may apply for freely
 * @property {{key: string, value: string}[]} unknown  what else stands in the address
 */

/**
 * The search that the address asks for, whatever somebody has written there.
 * @param {string} [query]  what stands from `?` on
 * @returns {Search}
 */
export function readSearch(query = location.search) {
  /** @type {Search} */
  const search = { q: "", filters: {}, within: 0, order: "", page: 1, free: read().get("fritt") === "ja", unknown: [] };
  for (const [key, value] of new URLSearchParams(query)) {
    const number = /^\d{1,6}$/.test(value) ? Number(value) : 0;
    if (GROUPS.includes(key)) {
      const values = [...(search.filters[key] ?? []), ...value.split(/[,،]/).map(asId).filter(Boolean)];
      if (values.length) search.filters[key] = [...new Set(values)].slice(0, MOST_VALUES);
    } else if (key === "q") {
      search.q = [...value].slice(0, LONGEST_QUERY).join("").trim();
    } else if (key === "inom" && (!value || (number && number <= FARTHEST))) {
      search.within = number;
    } else if (key === "sortera" && ["", ...Object.keys(ORDERS)].includes(value)) {
      search.order = value;
    } else if (key === "sida" && number) {
      search.page = number;
    } else {
      search.unknown.push({ key, value });
    }
  }
  return search;
}

/**
 * A value as people write it, as it stands in addresses: Örebro is orebro.
 * @param {string} value
 */
function asId(value) {
  const plain = value.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return plain.trim().toLowerCase().replace(/\s+/g, "-");
}

/**
 * What stands in the address after the path for a search; nothing for a search for everything.
 * @param {Search} search
 * @param {number} [page]
 * @returns {string}
 */
export function queryOf(search, page = 1) {
  const values = new URLSearchParams();
  if (search.q) values.set("q", search.q);
  for (const group of GROUPS) {
    const chosen = search.filters[group];
    if (chosen?.length) values.set(group, chosen.join());
  }
  if (search.within && isNear(search)) values.set("inom", `${search.within}`);
  if (search.order) values.set("sortera", search.order);
  if (page > 1) values.set("sida", `${page}`);
  const text = asFragment(values);
  return text && `?${text}`;
}

/**
 * Whether one can ask for what is near: around one municipality.
 * @param {Search} search
 */
export function isNear({ filters }) {
  return filters.kommun?.length === 1;
}

/**
 * The search as the client takes it.
 * @param {Search} search
 * @param {string} home  where the reader lives, or nothing
 * @param {string} day
 */
export function requestOf(search, home, day) {
  const { ansokan = [], ...others } = search.filters;
  /** @type {Record<string, string[]>} */
  const filters = { ...others };
  const stages = ansokan.filter((value) => value !== WITH_PAST);
  if (stages.length) filters.ansokan = stages;
  if (search.free && home) filters.fritt = ["ja"];
  return {
    q: search.q,
    filters,
    today: day,
    sort: ORDERS[search.order] ?? "match",
    home,
    past: ansokan.length ? "show" : "hide",
    within: isNear(search) ? search.within : 0,
  };
}

/**
 * The same search with a value of a group more or less, from its first page.
 * @param {Search} search
 * @param {string} group
 * @param {string} value
 * @param {boolean} wanted
 * @returns {Search}
 */
export function withValue(search, group, value, wanted) {
  const others = (search.filters[group] ?? []).filter((other) => other !== value);
  // What is over is part of everything: one chooses this, or among the others.
  const rest = group === "ansokan" && wanted ? others.filter((other) => (value === WITH_PAST) === (other === WITH_PAST)) : others;
  const filters = { ...search.filters, [group]: wanted ? [...rest, value] : rest };
  return { ...search, filters, page: 1 };
}
