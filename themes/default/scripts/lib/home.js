// Where the reader lives. Only this browser knows: it stands after `#` in the address, and in the
// browser's storage when the reader asks for that. No server is told.
import { carry, read, write } from "./fragment.js";
import { load, onStored, store } from "./storage.js";
import { textOf } from "./text.js";

const homes = /** @type {HTMLSelectElement | null} */ (document.querySelector("#home"));
const remember = /** @type {HTMLInputElement | null} */ (document.querySelector("#home-remember"));
const details = homes?.closest("details");
let chosen = "";
/** @type {(() => void)[]} */
const listeners = [];

/**
 * The option that the reader has chosen, with what frisok says of it; none before that.
 * @returns {HTMLOptionElement | undefined}
 */
export function home() {
  return chosen ? homes?.selectedOptions[0] : undefined;
}

/**
 * What holds for the reader's home, of letters in the order of the homes that one can choose.
 * @param {string} letters
 * @returns {string}  one letter; all of them while no home is chosen
 */
export function forHome(letters) {
  // The first option chooses nothing.
  return home() ? ([...letters][(homes?.selectedIndex ?? 0) - 1] ?? "") : letters;
}

/**
 * Calls back when the reader has chosen another home.
 * @param {() => void} callback
 */
export function onHome(callback) {
  listeners.push(callback);
}

/** Takes the home from the address, or else from the storage, and follows what the reader chooses. */
export function startHome() {
  carry("hem");
  if (!homes) return;
  takeHome();
  homes.addEventListener("change", () => {
    if (remember?.checked) keepHome(homes.value);
    chooseHome(homes.value);
  });
  remember?.addEventListener("change", () => {
    keepHome(remember.checked ? chosen : "");
    chooseHome(chosen);
  });
  onStored("home", takeHome);
  addEventListener("hashchange", takeHome);
  addEventListener("pageshow", (event) => event.persisted && takeHome());
}

/**
 * Stores the home, or forgets it; says so where it cannot be stored.
 * @param {string} id
 */
function keepHome(id) {
  const kept = store("home", id || null);
  if (remember && !kept) remember.checked = false;
  document.querySelector("#home-status")?.replaceChildren(...(kept ? [] : [textOf("home-not-kept")]));
}

function takeHome() {
  const known = (/** @type {unknown} */ id) => typeof id === "string" && [...(homes?.options ?? [])].some((one) => one.value === id);
  const stored = load("home");
  if (remember) remember.checked = Boolean(stored) && known(stored);
  const sent = read().get("hem");
  chooseHome(known(sent) ? String(sent) : known(stored) ? String(stored) : "");
}

/** @param {string} id */
function chooseHome(id) {
  if (!homes) return;
  chosen = homes.value = id;
  writeHome();
  const shown = details?.querySelector("[data-home-name]");
  if (shown) shown.textContent = home()?.text ?? "";
  for (const listener of listeners) listener();
}

/** Puts the home into the address, or back into one that the reader has come to. */
export function writeHome() {
  const values = read();
  // What is stored need not stand there too.
  if (chosen && chosen !== load("home")) values.set("hem", chosen);
  else values.delete("hem");
  write(values);
}
