// Days gone by leave the calendar: its page may have been made, or opened, some time ago.
import { onNewDay, today } from "./day.js";

/** Hides them, today and on every day that begins while the page is open. */
export function keepCalendar() {
  if (!document.querySelector("[data-day]")) return;
  hidePast(today());
  onNewDay(hidePast);
}

/** @param {string} day  such as `2026-11-23` */
function hidePast(day) {
  let left = false;
  for (const one of document.querySelectorAll("[data-day]")) {
    const past = (one.getAttribute("data-day") ?? "") < day;
    one.toggleAttribute("hidden", past);
    left ||= !past;
  }
  for (const month of document.querySelectorAll("section[data-month]")) {
    month.toggleAttribute("hidden", !month.querySelector("[data-day]:not([hidden])"));
  }
  for (const link of document.querySelectorAll("li[data-month]")) {
    link.toggleAttribute("hidden", (link.getAttribute("data-month") ?? "") < day.slice(0, 7));
  }
  document.querySelector("[data-past]")?.toggleAttribute("hidden", left);
}
