// The search page. The address is the search: it is read, shown, and written when one searches on.
import { showAnswers } from "./lib/apply.js";
import { onNewDay, today } from "./lib/day.js";
import { asFragment, read, write } from "./lib/fragment.js";
import { home, onHome, writeHome } from "./lib/home.js";
import { showSaved } from "./lib/saved.js";
import { isNear, queryOf, readSearch, requestOf, withValue } from "./lib/search/address.js";
import { cardOf } from "./lib/search/cards.js";
import { chosenOf, showChosen } from "./lib/search/chosen.js";
import { faultText, openClient } from "./lib/search/client.js";
import { findGroups, showGroup } from "./lib/search/groups.js";
import { learn } from "./lib/search/labels.js";
import { wayTo, waysOn, writeTo } from "./lib/search/none.js";
import { showPages } from "./lib/search/pages.js";
import { startPanel } from "./lib/search/panel.js";
import { download, tableOf } from "./lib/search/table.js";
import { counted, filled, listed, own } from "./lib/search/words.js";
import { copyFrom } from "./lib/send.js";
import { start } from "./lib/start.js";
import { showStates } from "./lib/state.js";
import { textOf } from "./lib/text.js";

/** So many courses stand on a page. */
const PER_PAGE = 20;

/** So long one pauses in writing, in milliseconds, before the search follows; and before it is said aloud. */
const PAUSE = 200;
const PAUSE_BEFORE_SAYING = 700;

/** So many unknown parts of a link are named, and so much of each. */
const MOST_UNKNOWN = 5;
const LONGEST_UNKNOWN = 40;

/** More than any catalogue has. */
const ALL = 1_000_000;

const by = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(`search-${id}`));
const whole = /** @type {HTMLElement} */ (document.getElementById("search"));
const frame = /** @type {HTMLTemplateElement} */ (by("page"));
by("without-script").replaceWith(document.importNode(frame.content, true));

const form = /** @type {HTMLFormElement} */ (by("form"));
const box = /** @type {HTMLInputElement} */ (by("q"));
const order = /** @type {HTMLSelectElement} */ (by("sort"));
const within = /** @type {HTMLSelectElement} */ (by("inom"));
const free = /** @type {HTMLInputElement | null} */ (document.querySelector("#search-free input"));
const list = by("list").appendChild(document.createElement("ol"));
list.className = "cards";
const chips = document.createElement("ul");
chips.className = "chips";
by("chips").firstElementChild?.after(chips);
const more = /** @type {HTMLAnchorElement} */ (by("more"));
const titleText = document.title;

let search = readSearch();
/** The first page that is shown: with "show more" there are several. */
let first = search.page;
/** The query whose numbers the groups of filters are in the order of. */
let ordered = "?";
let round = 0;
let arrived = "";
/** Whether the last step was written in the box, which one has not left since. */
let inOneGo = false;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let noting;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let saying;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let pause;

const catalogue = () => openClient(whole.dataset.client ?? "");
const lives = () => home()?.value ?? "";

/**
 * Shows the search as it is now.
 * @param {{adding?: boolean}} [how]  whether courses are added to those that are there
 */
async function show({ adding = false } = {}) {
  round += 1;
  const mine = round;
  showControls();
  try {
    const client = await catalogue();
    learn(client.labels);
    const ask = (/** @type {number} */ from, /** @type {number} */ to) =>
      client.search({ ...requestOf(search, lives(), today()), offset: from * PER_PAGE, limit: (to - from) * PER_PAGE });
    let found = await ask(first - 1, search.page);
    const last = Math.max(1, Math.ceil(found.total / PER_PAGE));
    if (search.page > last) {
      search.page = last;
      first = Math.min(first, last);
      found = await ask(first - 1, last);
    }
    if (mine !== round) return;
    showFound(found, last, adding);
    await showWays(found, client, () => mine === round);
    // The next word may need everyday words, and the network may be gone by then.
    client.suggest("", { limit: 0 }).catch(() => {});
  } catch (error) {
    if (mine === round) showFault(error);
  }
}

/** Puts into the form what is searched for. */
function showControls() {
  if (document.activeElement !== box || box.value.trim() !== search.q) box.value = search.q;
  order.value = search.order;
  if (search.within && ![...within.options].some(({ value }) => value === `${search.within}`)) {
    within.add(new Option(counted("within", search.within).textContent ?? "", `${search.within}`));
  }
  within.value = search.within ? `${search.within}` : "";
  if (free) {
    free.checked = search.free;
    by("free").hidden = !lives() && !search.free;
  }
}

/**
 * @param {import("./lib/search/client.js").Found} found
 * @param {number} last
 * @param {boolean} adding
 */
function showFound(found, last, adding) {
  passOver(found.unknown);
  const count = counted("found", found.total);
  const heading = search.q && !found.anything ? counted("found-for", found.total, own(search.q)) : count.cloneNode(true);
  by("heading").replaceChildren(heading);
  document.title = `${heading.textContent} – ${titleText}`;
  by("failed").hidden = true;
  by("shown").hidden = false;
  by("filters").hidden = false;
  by("open").removeAttribute("disabled");
  showFilters(found);
  showNotes(found);
  by("found").hidden = found.total === 0;
  by("none").hidden = found.total > 0;
  const main = whole.dataset.main ?? "";
  const there = adding ? list.children.length : 0;
  const cards = found.hits.slice(there).map((hit) => cardOf(hit, main));
  if (there) list.append(...cards);
  else list.replaceChildren(...cards);
  list.setAttribute("start", `${(first - 1) * PER_PAGE + 1}`);
  showStates(list);
  showAnswers();
  showSaved();
  const left = Math.min(PER_PAGE, found.total - search.page * PER_PAGE);
  more.hidden = left <= 0;
  if (left > 0) {
    more.replaceChildren(counted("more", left));
    more.href = hrefOf(search, search.page + 1);
  }
  showPages(by("pager"), search.page, last, (page) => hrefOf(search, page));
  by("show").replaceChildren(counted("show", found.total));
  by("link").hidden = true;
  by("said").replaceChildren();
  say(count);
}

/**
 * Values that the catalogue does not have are said, and are not chosen.
 * @param {{ key: string, value: string }[]} unknown
 */
function passOver(unknown) {
  if (!unknown.length) return;
  const filters = { ...search.filters };
  for (const { key, value } of unknown) filters[key] = (filters[key] ?? []).filter((one) => one !== value);
  search = { ...search, filters, unknown: [...search.unknown, ...unknown] };
}

/** @param {import("./lib/search/client.js").Found} found */
function showFilters(found) {
  const anew = ordered !== search.q;
  ordered = search.q;
  let all = 0;
  for (const group of groups) {
    const chosen = search.filters[group.key] ?? [];
    all += chosen.length;
    showGroup(group, found.facets[group.key] ?? [], chosen, anew);
  }
  const near = document.querySelector("[data-within]");
  if (near instanceof HTMLElement) near.hidden = !isNear(search);
  const chosen = chosenOf(search, (group, value) => withValue(search, group, value, false));
  by("chips").hidden = chosen.length === 0;
  showChosen(chips, chosen, (one, after) => go(one.without).then(after), goToGroup);
  const said = by("open").querySelector("[data-chosen]");
  if (said) said.textContent = chosen.length ? `(${chosen.length})` : "";
  const freely = document.querySelector("[data-free] [data-chosen]");
  if (freely) freely.textContent = search.free ? "(1)" : "";
}

/** @param {import("./lib/search/client.js").Found} found */
function showNotes({ total, suggestions, dropped, past, anything, texts }) {
  /** @type {Element[]} */
  const notes = [];
  const parts = search.unknown;
  const note = (/** @type {HTMLElement} */ text) => {
    const element = document.createElement("p");
    element.className = "notice";
    element.append(text);
    notes.push(element);
  };
  if (total && suggestions[0]) note(wayTo({ ...search, q: suggestions[0].q, page: 1 }, filled("did-you-mean", own(suggestions[0].q))));
  if (search.q && anything) note(filled("anything", own(search.q)));
  if (total && texts) note(filled("in-texts", own(search.q)));
  if (dropped.length) note(counted("dropped", dropped.length, ...listed(dropped.map((word) => own(word)))));
  if (parts.length) {
    const named = parts.slice(0, MOST_UNKNOWN).map(({ key, value }) => own(`${key}=${value}`.slice(0, LONGEST_UNKNOWN)));
    note(filled("unknown", ...listed(named), parts.length > MOST_UNKNOWN ? " …" : ""));
  }
  by("notes").replaceChildren(...notes);
  const hidden = past > 0 && !search.filters.ansokan?.length;
  by("past").hidden = !hidden;
  if (hidden) {
    by("past").querySelector("span")?.replaceChildren(counted("past", past));
    const link = by("past").querySelector("a");
    if (link) link.href = hrefOf(withValue(search, "ansokan", "alla", true));
  }
}

/**
 * When there is nothing: what else one can do.
 * @param {import("./lib/search/client.js").Found} found
 * @param {import("./lib/search/client.js").Catalogue} client
 * @param {() => boolean} current
 */
async function showWays(found, client, current) {
  const ways = /** @type {Element} */ (by("none").querySelector("ul"));
  if (found.total > 0) return;
  const chosen = chosenOf(search, (group, value) => withValue(search, group, value, false));
  const count = async (/** @type {import("./lib/search/address.js").Search} */ other) =>
    (await client.search({ ...requestOf(other, lives(), today()), offset: 0, limit: 1 })).total;
  const others = await waysOn(search, found, chosen, count);
  if (!current()) return;
  for (const old of ways.querySelectorAll("[data-search]")) old.parentElement?.remove();
  ways.prepend(...others);
  const letter = document.getElementById("search-mail");
  const link = letter?.querySelector("a");
  if (letter) letter.hidden = !search.q;
  if (link) writeTo(link, search.q);
}

/** @param {unknown} error */
function showFault(error) {
  if (!(error instanceof Error && "code" in error)) console.error(error);
  by("error").replaceChildren(faultText(error));
  by("failed").hidden = false;
  by("shown").hidden = true;
  by("heading").replaceChildren(textOf("failed"));
  say(textOf("failed"));
  document.title = titleText;
}

/**
 * Says how many there are, when one has stopped writing. The same number is said again.
 * @param {Node} count
 */
function say(count) {
  clearTimeout(saying);
  by("status").replaceChildren();
  saying = setTimeout(() => by("status").replaceChildren(count), PAUSE_BEFORE_SAYING);
}

/**
 * @param {import("./lib/search/address.js").Search} wanted
 * @param {number} [page]
 */
function hrefOf(wanted, page = 1) {
  return `${location.pathname}${queryOf(wanted, page)}${location.hash.includes("=") ? location.hash : ""}`;
}

/**
 * Searches on: a step in the history.
 * @param {import("./lib/search/address.js").Search} wanted
 * @param {{writing?: boolean, from?: number}} [how]  `from`: the first page shown
 */
function go(wanted, { writing = false, from = wanted.page } = {}) {
  clearTimeout(pause);
  const adding = from < wanted.page;
  const values = read();
  const wasFree = values.get("fritt") === "ja";
  search = { ...wanted, unknown: [] };
  first = from;
  if (search.free) values.set("fritt", "ja");
  else values.delete("fritt");
  const fragment = asFragment(values);
  const address = `${location.pathname}${queryOf(search, search.page)}`;
  // What one writes in one go is one step, from the first pause on, and so is what one chooses while
  // the filters lie over the page; submitting it again is none.
  const same = address === location.pathname + location.search && search.free === wasFree;
  if ((writing && inOneGo) || same || panel.isOpen()) history.replaceState({ from }, "", address + location.hash);
  else history.pushState({ from }, "", address + location.hash);
  inOneGo = writing;
  write(new URLSearchParams(fragment));
  arrived = step();
  return show({ adding });
}

/** What a step in the history is about; an anchor on the page is none. */
const step = () => `${location.search} ${read().get("fritt")}`;

/** Shows what the address says, after one has come or gone back to it. */
async function arriveAt() {
  const { state } = history;
  if (step() === arrived && !state) return;
  arrived = step();
  search = readSearch();
  first = Math.min(Number(state?.from) || search.page, search.page);
  await show();
  if (typeof state?.y === "number") scrollTo({ top: state.y, behavior: "instant" });
}

/** What was chosen in the panel stays chosen when the way back leads out of it. */
function stay() {
  writeHome();
  if (step() !== arrived) go(search);
}

/** @param {string} key */
function goToGroup(key) {
  const group = document.querySelector(key === "fritt" ? "[data-free]" : `[data-facet="${key === "inom" ? "kommun" : key}"]`);
  const place = /** @type {HTMLElement | null} */ (group?.querySelector("summary"));
  // On a small screen the filters are not there now.
  if (place?.checkVisibility?.() ?? place?.offsetParent) place?.focus();
  else by("open").focus();
}

/** What is searched for in the box now. */
function written() {
  return { ...search, q: box.value.trim(), page: 1 };
}

start();
history.scrollRestoration = "manual";
const panel = startPanel(by("filters"), by("open"), by("close"), by("status"));
const groups = findGroups(form, (key, value, wanted) => go(withValue(written(), key, value, wanted)));

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const shown = go(written());
  panel.close(by("heading"));
  shown.then(() => by("heading").focus());
});
box.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(() => box.value.trim() !== search.q && go(written(), { writing: true }), PAUSE);
});
box.addEventListener("blur", () => (inOneGo = false));
order.onchange = () => go({ ...written(), order: order.value });
within.onchange = () => go({ ...written(), within: Number(within.value) });
if (free) free.onchange = () => go({ ...written(), free: free.checked });
by("show").onclick = () => panel.close(by("heading"));
by("clear").onclick = () => go({ ...written(), filters: {}, within: 0, free: false }).then(() => by("heading").focus());
by("retry").onclick = () => location.reload();
by("print").onclick = () => print();
by("csv").onclick = async () => {
  const found = await (await catalogue()).search({ ...requestOf(search, lives(), today()), offset: 0, limit: ALL });
  download(`kurser-${today()}.csv`, tableOf(found.hits));
};
by("copy").onclick = async () => {
  const link = /** @type {HTMLInputElement} */ (by("address"));
  by("link").hidden = false;
  // Where one lives goes along only where the search depends on it.
  const values = new URLSearchParams(search.free ? { hem: lives(), fritt: "ja" } : {});
  link.value = `${location.origin}${location.pathname}${queryOf(search, first)}${search.free ? `#${asFragment(values)}` : ""}`;
  const said = await copyFrom(link);
  by("link").hidden = said.textContent === textOf("saved-copied").textContent;
  by("said").replaceChildren(said);
};
more.onclick = (event) => {
  event.preventDefault();
  const next = list.children.length;
  go({ ...search, page: search.page + 1 }, { from: first }).then(() => list.children[next]?.querySelector("a")?.focus());
};
whole.addEventListener("click", (event) => {
  const link = event.target instanceof Element && event.target.closest("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  const { page, search: way } = link.dataset;
  const past = link.closest("#search-past");
  if (page === undefined && way === undefined && !past) return;
  event.preventDefault();
  const there = page ? { ...search, page: Number(page) } : past ? withValue(search, "ansokan", "alla", true) : searchOf(link);
  go(there).then(() => {
    by("heading").focus();
    by("results").scrollIntoView();
  });
});

/** @param {HTMLAnchorElement} link */
function searchOf(link) {
  return { ...readSearch(link.search), free: link.dataset.search === "fritt" };
}

addEventListener("popstate", () => {
  if (panel.passed()) stay();
  else arriveAt();
});
addEventListener("beforeprint", () => {
  by("day").textContent = today();
  by("printed").textContent = location.href.split("#")[0] ?? "";
  // The code on paper leads to the page, not to what is found there.
  const paper = document.querySelector(".paper");
  if (paper instanceof HTMLElement) paper.hidden = location.search !== "";
});
// How far one has come down, so that one gets back there.
addEventListener("scroll", () => {
  clearTimeout(noting);
  noting = setTimeout(noteScroll, 400);
});
addEventListener("pagehide", noteScroll);
function noteScroll() {
  history.replaceState({ ...history.state, y: scrollY }, "");
}

// A search stays where it is in another language.
document.querySelector(".languages")?.addEventListener("click", ({ target }) => {
  const other = target instanceof Element && target.closest("a");
  if (other && other.hreflang) [other.search, other.hash] = [location.search, location.hash];
});
onHome(() => show());
onNewDay(() => show());
arriveAt();
