// Reading the files of the index: each once, whole, and of a version that is understood.

/** The version of the index that this client reads. */
export const READS = 1;

/** So long a file may be on its way, in milliseconds. */
const PATIENCE = 30_000;

/** Why the index cannot be searched. */
export class IndexError extends Error {
  /**
   * @param {"missing" | "corrupt" | "newer"} code  the file is not there or could not be read; it is
   *   not what it should be; it is of a later version than this client
   * @param {string} path  of the file, below the site's root
   */
  constructor(code, path) {
    super(`${code}: ${path}`);
    this.name = "SearchError";
    this.code = code;
    this.path = path;
  }
}

/**
 * @callback Read
 * @param {string} path  below the site's root
 * @returns {Promise<ArrayBuffer>}
 */

/**
 * Reads over the network, from the site itself.
 * @param {string} base  the root's address, ending in `/`
 * @returns {Read}
 */
export function readBelow(base) {
  return async (path) => {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), PATIENCE);
    try {
      // The entry has no hash in its name: an old one would name files that are gone.
      const cache = path.endsWith("/index.json") ? "no-cache" : "default";
      const answer = await fetch(base + path, { signal: stop.signal, cache });
      if (!answer.ok) throw new Error(String(answer.status));
      return await answer.arrayBuffer();
    } finally {
      clearTimeout(timer);
    }
  };
}

/**
 * Two sums over the bytes, as 16 digits; `src/search/files.rs` does the same.
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function sumOf(bytes) {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let at = 0; at < bytes.length; at++) {
    first = Math.imul(first ^ bytes[at], 0x01000193);
    second = Math.imul(second ^ bytes[at], 0x85ebca6b);
  }
  const digits = (/** @type {number} */ sum) => (sum >>> 0).toString(16).padStart(8, "0");
  return digits(first) + digits(second);
}

/**
 * The files of an index, each read once. What failed is tried again when it is asked for again.
 * @param {Read} read
 * @returns {(name: string) => Promise<any>}  what is in a file of the folder `search/`
 */
export function openFiles(read) {
  /** @type {Map<string, Promise<any>>} */
  const asked = new Map();
  return (name) => {
    let file = asked.get(name);
    if (!file) {
      file = readFile(read, name);
      asked.set(name, file);
      file.catch(() => asked.delete(name));
    }
    return file;
  };
}

/**
 * @param {Read} read
 * @param {string} name
 */
async function readFile(read, name) {
  const path = `search/${name}`;
  let bytes;
  try {
    bytes = new Uint8Array(await read(path));
  } catch {
    throw new IndexError("missing", path);
  }
  const sum = name.split(".")[1];
  try {
    if (name !== "index.json" && sum !== sumOf(bytes)) throw new Error(sum);
    const json = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof json !== "object" || json === null) throw new Error(name);
    return json;
  } catch {
    throw new IndexError("corrupt", path);
  }
}

/**
 * The file that the others hang on.
 * @param {(name: string) => Promise<any>} file
 * @returns {Promise<any>}
 */
export async function readMain(file) {
  const entry = await file("index.json");
  const path = "search/index.json";
  if (entry.frisok !== "search" || !(entry.version >= 1)) throw new IndexError("corrupt", path);
  if (entry.version > READS) throw new IndexError("newer", path);
  if (!/^main\.[0-9a-f]{16}\.json$/.test(entry.main)) throw new IndexError("corrupt", path);
  const main = await file(entry.main);
  if (main.version > READS) throw new IndexError("newer", `search/${entry.main}`);
  return main;
}
