// What stands after `#` in the address: no server sees it.

/** A longer fragment was not made by these pages. */
const LONGEST = 20000;

/**
 * The keys and values after `#`, as in `#hem=kumla&rubrik=Till+dig`. An ordinary anchor, such as
 * `#occasions`, has none.
 * @returns {URLSearchParams}
 */
export function read() {
  const text = location.hash.slice(1);
  return new URLSearchParams(text.includes("=") && text.length <= LONGEST ? text : "");
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
