// What stands after `#` in the address: no server sees it.

/** A longer fragment was not made by these pages. */
const LONGEST_FRAGMENT = 20000;

/** What stood there before an ordinary anchor. */
let last = "";

/**
 * The keys and values after `#`, as in `#hem=kumla&rubrik=Till+dig`. An ordinary anchor, such as
 * `#occasions`, has none: those before it hold on.
 * @returns {URLSearchParams}
 */
export function read() {
  const text = location.hash.slice(1);
  if (!text || text.includes("=")) last = text.length <= LONGEST_FRAGMENT ? text : "";
  return new URLSearchParams(last);
}

/**
 * Keys and values as they stand after `#`, with the signs that people read left as they are.
 * @param {URLSearchParams} values
 * @returns {string}
 */
export function asFragment(values) {
  return `${values}`.replace(/%2F/g, "/").replace(/%2C/g, ",");
}

/**
 * Puts keys and values after `#` in place of those that stand there, without a new step in the
 * history. Without any, an ordinary anchor stays.
 * @param {URLSearchParams} values
 */
export function write(values) {
  const text = asFragment(values);
  if (text === asFragment(read())) return;
  last = text;
  if (text || location.hash.includes("=")) {
    history.replaceState(history.state, "", location.pathname + location.search + (text && `#${text}`));
  }
}

/** Goes where a link to a place on the page led that took keys along. */
export function arrive() {
  const values = read();
  const place = values.get("till");
  if (place === null) return;
  values.delete("till");
  write(values);
  document.getElementById(place)?.scrollIntoView();
}

/**
 * Lets links to other pages of the site take a key along, where the address has it. Files are no
 * pages: their addresses are copied, and nobody else is to know.
 * @param {string} key
 */
export function carry(key) {
  const { base } = document.documentElement.dataset;
  /** @param {MouseEvent} event */
  const take = ({ target, button }) => {
    const link = target instanceof Element && target.closest("a");
    const value = read().get(key);
    if (!link || value === null || button === 2) return;
    if (!link.href.startsWith(location.origin + base) || !link.pathname.endsWith("/")) return;
    const keys = link.hash.includes("=");
    // A place on this page is no other page.
    if (link.hash && !keys && link.pathname === location.pathname) return;
    const values = new URLSearchParams(keys ? link.hash.slice(1) : "");
    if (link.hash && !keys) values.set("till", link.hash.slice(1));
    values.set(key, value);
    link.hash = asFragment(values);
  };
  addEventListener("click", take);
  addEventListener("auxclick", take);
}
