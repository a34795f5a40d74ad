// What scripts add to every page. The entries call it first.
import { keepCalendar } from "./calendar.js";
import { keepStates } from "./state.js";

/** Does all of it. */
export function start() {
  keepStates();
  keepCalendar();
}
