// Facts of courses, in parts of some thirty: which of them somebody has saved, no server sees.

/**
 * The part, from 1, that a course is in: FNV-1a with 32 bits over the bytes of its id, modulo the
 * number of parts; `src/pages/saved.rs` does the same.
 * @param {string} id
 * @param {number} parts
 * @returns {number}
 */
export function partOf(id, parts) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  return ((hash >>> 0) % parts) + 1;
}

/**
 * A part as a page; `null` when it cannot be had.
 * @param {string} address
 * @param {number} parts  how many there are: a part of an earlier or a later site has other courses
 * @returns {Promise<Document | null>}
 */
function fetchPart(address, parts) {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    // The only way to mark-up under Trusted Types.
    request.responseType = "document";
    request.onloadend = () => {
      const page = request.status === 200 ? request.responseXML : null;
      done(page?.querySelector(`[data-parts="${parts}"]`) ? page : null);
    };
    request.send();
  });
}

/**
 * Finds courses by their ids, former ones among them.
 * @param {string[]} ids
 * @param {string} path  the address of all parts, without their number
 * @param {number} parts
 * @returns {Promise<Map<string, Element | null>>}  an element of a part for each id, `null` for a
 *   course that there is not; nothing for one whose part could not be had
 */
export async function findCourses(ids, path, parts) {
  /** @type {Map<number, Promise<Document | null>>} */
  const asked = new Map();
  const pageWith = (/** @type {string} */ id) => {
    const part = partOf(id, parts);
    const page = asked.get(part) ?? fetchPart(`${path}${part}/`, parts);
    asked.set(part, page);
    return page;
  };
  /** @type {Map<string, Element | null>} */
  const found = new Map();
  await Promise.all(
    ids.map(async (id) => {
      const page = await pageWith(id);
      const to = page?.querySelector(`[data-moved="${id}"]`)?.getAttribute("data-to") ?? id;
      const there = to === id ? page : await pageWith(to);
      if (there) found.set(id, there.querySelector(`[data-course="${to}"]`));
    }),
  );
  return found;
}
