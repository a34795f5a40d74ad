// The browser's storage, which may be blocked, full or closed to private windows.

const STORED_UNDER = "frisok.";
let storageFailed = false;

/**
 * What is stored under a key; `null` when nothing is, or nothing that can be read. It may be
 * anything: people and other programs can write there too.
 * @param {string} key
 * @returns {unknown}
 */
export function load(key) {
  let text = null;
  try {
    text = localStorage.getItem(STORED_UNDER + key);
  } catch {
    storageFailed = true;
  }
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

/**
 * Stores a value, or removes what is stored when it is `null`.
 * @param {string} key
 * @param {unknown} value
 * @returns {boolean} whether it could
 */
export function store(key, value) {
  try {
    if (value === null) {
      localStorage.removeItem(STORED_UNDER + key);
    } else {
      localStorage.setItem(STORED_UNDER + key, JSON.stringify(value));
    }
    storageFailed = false;
  } catch {
    storageFailed = true;
  }
  return !storageFailed;
}

/**
 * Whether storage was to be had when it was last asked for.
 * @returns {boolean}
 */
export function hasStorage() {
  return !storageFailed;
}

/**
 * Calls back when another tab has stored or removed something under a key.
 * @param {string} key
 * @param {() => void} callback
 */
export function onStored(key, callback) {
  addEventListener("storage", (event) => {
    if (event.key === STORED_UNDER + key || event.key === null) callback();
  });
}
