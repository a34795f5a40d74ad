// What scripts add to every page. The entries call it first.
import { keepStates } from "./state.js";

/** Does all of it. */
export function start() {
  keepStates();
}
