// What scripts add to every page. The entries call it first.

/** Does all of it. */
export function start() {}
