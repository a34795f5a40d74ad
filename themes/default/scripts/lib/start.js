// What scripts add to every page. The entries call it first.
import { startSaved } from "./saved.js";
import { keepStates } from "./state.js";

/** Does all of it. */
export function start() {
  keepStates();
  startSaved();
}
