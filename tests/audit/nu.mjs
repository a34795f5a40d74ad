// The Nu HTML Checker, which needs Java.
import { spawnSync } from 'node:child_process';
import vnu from 'vnu-jar';

/**
 * What the checker says about a file: errors and warnings, not its notes on style.
 *
 * @param {string} file
 * @returns {string[]}
 */
export function nuMessages(file) {
  const { status, stderr, error } = spawnSync('java', ['-jar', vnu, '--format', 'json', '--exit-zero-always', file], {
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  if (error || status !== 0) throw new Error(`the Nu checker cannot be run: ${error?.message ?? stderr}`);
  return JSON.parse(stderr)
    .messages.filter(({ type, subType }) => type !== 'info' || subType === 'warning')
    .map(({ lastLine, lastColumn, message }) => `Nu ${lastLine}:${lastColumn} ${message}`);
}
