// What holds on a day: states of occasions, and who may apply freely.
import { listsOf } from "./column.js";

/** @typedef {import("./index.js").Index} Index */

const OPEN = ["open", "closing-soon", "open-rolling", "late-open"];
/** Later than every start. */
const NEVER = 0x7fff;

/**
 * @param {Index} index
 * @param {string[]} states  the keys of states
 * @param {number} today  in days from the index's first one
 */
export function readDay(index, states, today) {
  const { start, closes, changes, size, service, cancelled } = index.timings;
  const state = new Uint8Array(size);
  /** 0 open, 1 upcoming, 2 undated, 3 past. */
  const standing = new Uint8Array(size);
  /** Standing, then what starts next: the smallest is what one would choose. */
  const order = new Uint32Array(size);
  /** What closes next. */
  const closing = new Uint32Array(size);
  const number = (/** @type {string} */ key) => states.indexOf(key);
  const [none, rolling, ended, closed, later] = ["no-dates", "open-rolling", "cancelled", "closed", "not-yet-open"].map(number);
  for (let timing = 0; timing < size; timing++) {
    const from = changes.at[timing - 1];
    const to = changes.at[timing];
    let now = timing === service ? rolling : timing === cancelled ? ended : none;
    if (timing > 0 && timing < service) {
      now = changes.flat[from];
      for (let at = from + 1; at < to && changes.flat[at] <= today; at += 2) now = changes.flat[at + 1];
    }
    state[timing] = now;
    const day = start[timing] - 2;
    if (OPEN.includes(states[now])) standing[timing] = 0;
    else if (now === later || (now === closed && day > today)) standing[timing] = 1;
    else standing[timing] = now === none ? 2 : 3;
    const next = day < 0 ? (start[timing] ? 0 : NEVER) : day > today ? day - today : NEVER - 1;
    // Of what is over, the latest.
    const over = day < 0 ? NEVER : Math.max(0, today - day);
    order[timing] = standing[timing] * 0x8000 + Math.min(standing[timing] === 3 ? over : next, NEVER);
    const last = closes[timing] - 1;
    const left = last < 0 ? NEVER - 1 : last < today ? NEVER : last - today;
    closing[timing] = standing[timing] * 0x8000 + Math.min(standing[timing] ? NEVER : left, NEVER);
  }
  const stages = listsOf(size, (timing) => {
    const key = states[state[timing]];
    const found = standing[timing] === 0 ? [0] : standing[timing] === 1 ? [3] : standing[timing] === 3 ? [4] : [];
    if (key === "closing-soon") found.push(1);
    if (key === "late-open") found.push(2);
    return found;
  });
  const open = listsOf(size, (timing) => (standing[timing] === 0 ? [0] : []));
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
export function readFree(index, home, date) {
  const place = index.homes.indexOf(home);
  const lists = listsOf(index.answers.length, (number) => {
    const letters = valueOn(index.answers[number], date);
    return letters[place < 0 ? letters.length - 1 : place] === "f" ? [0] : [];
  });
  return { space: "answers", field: "free", lists };
}

/**
 * @param {string} changes  such as `fffa 2027-07-01:aaaa`
 * @param {string} date
 * @returns {string}  what holds on the day
 */
function valueOn(changes, date) {
  let value = "";
  for (const change of changes.split(" ")) {
    const colon = change.indexOf(":");
    if (change.slice(0, Math.max(colon, 0)) > date) break;
    value = change.slice(colon + 1);
  }
  return value;
}

/**
 * The states of an occasion as pages carry them: `not-yet-open 2026-10-01:open`.
 * @param {Index} index
 * @param {string[]} states
 * @param {number} timing
 * @param {(day: number) => string} date
 * @returns {string}
 */
export function changesOf(index, states, timing, date) {
  const { changes, service, cancelled } = index.timings;
  if (timing === 0 || timing >= service) {
    return timing === service ? "open-rolling" : timing === cancelled ? "cancelled" : "no-dates";
  }
  const flat = changes.flat.subarray(changes.at[timing - 1], changes.at[timing]);
  let text = states[flat[0]];
  for (let at = 1; at < flat.length; at += 2) text += ` ${date(flat[at])}:${states[flat[at + 1]]}`;
  return text;
}
