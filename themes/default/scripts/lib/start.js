// What scripts add to every page. The entries call it first.
import { startApply } from "./apply.js";
import { startCopy } from "./copy.js";
import { arrive } from "./fragment.js";
import { startHome } from "./home.js";
import { startSaved } from "./saved.js";
import { keepCalendar } from "./calendar.js";
import { keepStates } from "./state.js";

/** Does all of it. */
export function start() {
  // What only scripts can do is shown where they run.
  document.documentElement.classList.add("js");
  arrive();
  keepStates();
  startHome();
  startApply();
  startCopy();
  startSaved();
  keepCalendar();
}
