// The day in the catalogue's time zone, wherever the reader and the machine are.

/** The day that stands in for the real one, in demonstrations. */
const fixed = document.documentElement.dataset.today;

const clock = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
  timeZone: document.documentElement.dataset.zone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

const MINUTE = 60_000;

/**
 * @returns {string}  the day as `2026-11-23`; where the catalogue has fixed it, that one
 */
export function today() {
  if (fixed) return fixed;
  const parts = clock.formatToParts(new Date());
  const part = (/** @type {string} */ type) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}

/**
 * Calls back whenever another day has begun, also on a page that was left open. What comes late
 * while nobody sees the page, comes when it is shown again.
 *
 * @param {(day: string) => void} callback  gets the new day
 */
export function onNewDay(callback) {
  let day = today();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const look = () => {
    clearTimeout(timer);
    if (document.visibilityState === "hidden") return;
    const now = today();
    if (now !== day) {
      day = now;
      callback(day);
    }
    // In every time zone a day begins with a minute, and no sum of hours is right when clocks change.
    timer = setTimeout(look, MINUTE - (Date.now() % MINUTE));
  };
  if (fixed) return;
  document.addEventListener("visibilitychange", look);
  addEventListener("pageshow", look);
  look();
}
