// What a file weighs on the wire.
import { gzipSync } from 'node:zlib';

/** @type {Map<string, number>} */
const known = new Map();

/**
 * Its size after `gzip -9`, or as it is where that is smaller (files that are compressed already).
 * @param {string} name  a file's name, by which its size is remembered; empty: it is not
 * @param {Uint8Array | string} bytes
 */
export function weigh(name, bytes) {
  const before = known.get(name);
  if (before !== undefined && name !== '') return before;
  const size = Math.min(Buffer.byteLength(bytes), gzipSync(bytes, { level: 9 }).length);
  known.set(name, size);
  return size;
}

/** @param {number[]} values @param {number} share  0.5 is the median */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
