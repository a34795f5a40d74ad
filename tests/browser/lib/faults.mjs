const SHOWN = 20;

/**
 * Passes when the list is empty; otherwise fails and shows the first faults and how many there are.
 * (`deepEqual` with `[]` would print a long list twice, between the stack frames of the runner.)
 *
 * @param {string[]} faults  one line or more each: where, and what is wrong
 */
export function assertNone(faults) {
  if (faults.length === 0) return;
  const more = faults.length > SHOWN ? [`… and ${faults.length - SHOWN} more`] : [];
  const error = new Error([`${faults.length} found`, ...faults.slice(0, SHOWN), ...more].join('\n'));
  error.stack = error.message;
  throw error;
}
