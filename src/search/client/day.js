// What holds on a day: states of occasions, and who may apply freely.
import { listAt, listsOf } from "./column.js";
import { dateOf } from "./index.js";
import { LATE } from "./order.js";

/** @typedef {import("./index.js").Index} Index */

const OPEN = ["open", "closing-soon", "late-open", "open-rolling"];

/**
 * @param {Index} index
 * @param {number} today  in days from the index's first one
 */
export function readDay({ timings, states }, today) {
  const { start, closes, changes } = timings;
  const state = start.map((_, timing) => {
    const days = listAt(changes, timing);
    let at = 1;
    while (days[at] <= today) at += 2;
    return days[at - 1];
  });
  /** 0 open, 1 upcoming, 2 undated, 3 past. */
  const standing = state.map((number, timing) => {
    const key = states[number];
    if (OPEN.includes(key)) return 0;
    if (key === "not-yet-open" || (key === "closed" && start[timing] - 2 > today)) return 1;
    return key === "no-dates" ? 2 : 3;
  });
  /** Standing, then days to the start, or from it: the smallest is what one would choose. */
  const order = standing.map((stands, timing) => {
    const days = start[timing] < 2 ? LATE * (1 - start[timing]) : stands < 3 ? start[timing] - 2 - today : today + 2 - start[timing];
    return stands * (LATE + 1) + (days < 0 || days > LATE ? LATE : days);
  });
  /** Standing, then days to the last one for applying. */
  const closing = standing.map((stands, timing) => {
    const left = closes[timing] - 1 - today;
    return stands * (LATE + 1) + (left < 0 || left > LATE ? LATE : left);
  });
  // The places of values in STAGES.
  const stages = listsOf(start.length, (timing) => {
    const special = OPEN.indexOf(states[state[timing]]);
    const found = [[0], [3], [], [4]][standing[timing]];
    return special === 1 || special === 2 ? [0, special] : found;
  });
  const open = listsOf(start.length, (timing) => (standing[timing] ? [] : [0]));
  return {
    state,
    standing,
    order,
    closing,
    sides: [
      { space: "timing", field: "stage", lists: stages },
      { space: "timing", field: "open", lists: open },
    ],
  };
}

/** @typedef {ReturnType<typeof readDay>} Day */

/**
 * Who may apply freely, of the answers that courses have.
 * @param {Index} index
 * @param {string} home  id of a municipality
 * @param {string} date  such as `2026-11-23`
 */
export function readFree({ answers, homes }, home, date) {
  const place = homes.indexOf(home);
  const lists = listsOf(answers.length, (number) => {
    let letters = "";
    for (const change of answers[number].split(" ")) {
      const [from, value] = change.includes(":") ? change.split(":") : ["", change];
      if (from <= date) letters = value;
    }
    return letters[place < 0 ? letters.length - 1 : place] === "f" ? [0] : [];
  });
  return { space: "answers", field: "free", lists };
}

/**
 * The states of an occasion as pages carry them: `not-yet-open 2026-10-01:open`.
 * @param {Index} index
 * @param {number} timing
 * @returns {string}
 */
export function changesOf({ timings, states, epoch }, timing) {
  const [first, ...days] = listAt(timings.changes, timing);
  let text = states[first];
  for (let at = 0; at < days.length; at += 2) text += ` ${dateOf(epoch + days[at])}:${states[days[at + 1]]}`;
  return text;
}
