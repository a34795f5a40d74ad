// What stands after `#` in the address: no server sees it.

/** A longer fragment was not made by these pages. */
const LONGEST_FRAGMENT = 20000;

/**
 * The keys and values after `#`, as in `#hem=kumla&rubrik=Till+dig`. An ordinary anchor, such as
 * `#occasions`, has none.
 * @returns {URLSearchParams}
 */
export function read() {
  const text = location.hash.slice(1);
  return new URLSearchParams(text.includes("=") && text.length <= LONGEST_FRAGMENT ? text : "");
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
  if (text || location.hash.includes("=")) {
    history.replaceState(history.state, "", location.pathname + location.search + (text && `#${text}`));
  }
}

/**
 * Lets links to other pages of the site take a key along, where the address has it.
 * @param {string} key
 */
export function carry(key) {
  const { base } = document.documentElement.dataset;
  /** @param {MouseEvent} event */
  const take = ({ target }) => {
    const link = target instanceof Element && target.closest("a");
    const value = read().get(key);
    if (!link || value === null || !link.href.startsWith(location.origin + base)) return;
    // An ordinary anchor on the other page matters more.
    if (link.hash && !link.hash.includes("=")) return;
    const values = new URLSearchParams(link.hash.slice(1));
    values.set(key, value);
    link.hash = asFragment(values);
  };
  addEventListener("click", take);
  addEventListener("auxclick", take);
}
