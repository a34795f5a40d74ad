// Builds a catalogue with the frisok binary.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve, sep } from 'node:path';

export const REPOSITORY = resolve(import.meta.dirname, '../../..');

/**
 * Builds a catalogue for one address.
 *
 * @param {string} out  the folder to write
 * @param {string} baseUrl  the address that the folder will be served at, with its last slash
 * @param {string} [root]  the catalogue; by default the demonstration
 * @param {Record<string, string>} [env]  variables besides those that there are
 * @returns {string[]}  the paths of all pages written, with a first slash; without those for errors
 * @throws when frisok does not exit with 0; the message holds what it said
 */
export function buildSite(out, baseUrl, root = REPOSITORY, env = {}) {
  run(['build', '--root', root, '--out', out, '--base-url', baseUrl], env);
  return readdirSync(out, { recursive: true })
    .map((file) => `/${file.replaceAll(sep, '/')}`)
    .filter((path) => path.endsWith('/index.html'))
    .map((path) => path.slice(0, -'index.html'.length));
}

/** Runs frisok; throws when it does not exit with 0, and says what it said. */
export function frisok(...command) {
  run(command, {});
}

function run(command, env) {
  const program = process.env.FRISOK_BIN || resolve(REPOSITORY, 'target/debug/frisok');
  const { status, signal, error, stdout, stderr } = spawnSync(program, command, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 300_000,
    env: { ...process.env, ...env },
  });
  if (status !== 0) {
    const end = error ? error.message : signal ? `stopped by ${signal}` : `exit code ${status}`;
    throw new Error(`${program} ${command.join(' ')}: ${end}\n${stdout ?? ''}${stderr ?? ''}`);
  }
}
