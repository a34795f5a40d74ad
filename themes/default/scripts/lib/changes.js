// What holds on a day, from a list of changes that frisok has worked out. No rule stands here.

/**
 * @param {string} changes  such as `not-yet-open 2026-10-01:open 2026-11-23:closing-soon`: the first
 *   value holds from the beginning, each other one from its day on
 * @param {string} day  such as `2026-11-23`
 * @returns {string}  the value that holds on the day
 */
export function at(changes, day) {
  let value = "";
  for (const change of changes.split(" ")) {
    const colon = change.indexOf(":");
    if (change.slice(0, Math.max(colon, 0)) > day) break;
    value = change.slice(colon + 1);
  }
  return value;
}
