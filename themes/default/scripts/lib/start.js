// What scripts add to every page. The entries call it first.
import { startSaved } from "./saved.js";

/** Does all of it. */
export function start() {
  startSaved();
}
