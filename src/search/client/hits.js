// A hit as a page shows it.
import { listAt } from "./column.js";
import { changesOf } from "./day.js";
import { dateOf, OF_OCCASION } from "./index.js";
import { municipalitiesOf } from "./labels.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./index.js").Side} Side */
/** @typedef {import("./chunks.js").Chunk} Chunk */
/** @typedef {import("./labels.js").Labels} Labels */
/** @typedef {import("./plan.js").Plan} Plan */

/**
 * @param {Index} index
 * @param {Labels} labels
 * @param {import("./day.js").Day} day
 * @param {Side[]} sides
 * @param {Plan} plan
 * @param {string} root  the address that a course's page hangs on
 * @param {import("./run.js").Hit} hit
 */
export function showHit(index, labels, day, sides, plan, root, hit) {
  const { title, chunk, course, occasion } = hit;
  const { columns } = chunk;
  const { epoch, timings, states } = index;
  const number = (/** @type {string} */ space) => columns[space][course];
  const publisher = index.ids.publisher[number("publisher")];
  const id = `${publisher}/${slugOf(index, labels, hit)}`;
  const timing = columns.timing[occasion];
  const provider = number("provider");
  const fallback = labels.languages[labels.languages.length - 1];
  const date = (/** @type {number} */ day) => dateOf(epoch + day);
  const start = timings.start[timing];
  const closes = timings.closes[timing];
  const flags = index.flags[number("traits")];
  return {
    id,
    url: `${root}${id}/`,
    ...labels.title(title),
    type: index.ids.type[index.types[title]],
    publisher,
    provider: provider ? index.ids.provider[provider - 1] : (fallback.labels.publisher?.[number("publisher")] ?? publisher),
    codes: index.codes[title],
    towns: Array.from(listAt(index.towns, columns.place[occasion]), (town) => index.ids.town[town]),
    municipalities: Array.from(municipalitiesOf(index, chunk, course, occasion), (at) => index.ids.municipality[at]),
    start: start > 1 ? date(start - 2) : start ? "rolling" : null,
    closes: closes ? date(closes - 1) : null,
    state: states[day.state[timing]],
    changes: changesOf(index, timing),
    mode: index.ids.mode[columns.mode[occasion] - 1] ?? null,
    paces: Array.from(listAt(/** @type {Side} */ (sides.find(({ field }) => field === "pace")).lists, columns.paces[occasion])),
    answers: index.answers[number("answers")] || null,
    language: index.languageTags[index.instruction[number("traits")]],
    apprenticeship: (flags & 1) > 0,
    cancelled: (flags & 2) > 0,
    service: (flags & 4) > 0,
    score: hit.score,
    matched: matchedOf(labels, sides, plan, hit),
  };
}

/**
 * The values that each word of the query met best.
 * @param {Labels} labels
 * @param {Side[]} sides
 * @param {Plan} plan
 * @param {import("./run.js").Hit} hit
 */
function matchedOf(labels, sides, { words }, { title, chunk, course, occasion }) {
  /** @type {Map<string, { field: string, value: string, label: string | null, lang: string }>} */
  const matched = new Map();
  for (const { row } of words) {
    let best = 0;
    let met = { field: "", value: 0 };
    for (const { space, field, lists } of sides) {
      if (!row[field]) continue;
      const at = space === "title" ? title : chunk.columns[space][OF_OCCASION.includes(space) ? occasion : course];
      for (const value of listAt(lists, at)) {
        if (row[field][value] <= best) continue;
        best = row[field][value];
        met = { field, value };
      }
    }
    if (!best) continue;
    const { field, value } = met;
    matched.set(`${field} ${value}`, { field, ...labels.of(field, value) });
  }
  return [...matched.values()];
}

const LONGEST_ID = 80;

/**
 * A text as an id; `src/search/slug.rs` does the same.
 * @param {string} text
 */
export function idFrom(text) {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, LONGEST_ID)
    .replace(/-$/, "");
}

/**
 * The last part of a course's address.
 * @param {Index} index
 * @param {Labels} labels
 * @param {import("./run.js").Hit} hit
 */
function slugOf(index, labels, { title, chunk, course }) {
  const { slug: rules } = chunk.columns;
  const rule = rules[course];
  if (rule === 2) return chunk.slugs[rules.subarray(0, course).filter((other) => other === 2).length];
  const name = labels.languages[labels.languages.length - 1].titles.get(title) ?? "";
  const slug = idFrom(rule & 1 ? `${name} ${index.codes[title][0] ?? ""}` : name);
  return rule > 2 ? `${slug}-${rule >> 1}` : slug;
}
