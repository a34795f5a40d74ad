// What scripts add to every page. The entries call it first.
import { startApply } from "./apply.js";
import { startCopy } from "./copy.js";
import { startHome } from "./home.js";

/** Does all of it. */
export function start() {
  startHome();
  startApply();
  startCopy();
}
