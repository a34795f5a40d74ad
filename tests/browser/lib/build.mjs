// Runs what cargo has built: the frisok binary, and the examples.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

export const REPOSITORY = resolve(import.meta.dirname, '../../..');

const BUILT = join(REPOSITORY, 'target/debug');

/** The frisok binary. */
export const FRISOK = process.env.FRISOK_BIN || join(BUILT, 'frisok');

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
  run(FRISOK, ['build', '--root', root, '--out', out, '--base-url', baseUrl], env);
  return readdirSync(out, { recursive: true })
    .map((file) => `/${file.replaceAll(sep, '/')}`)
    .filter((path) => path.endsWith('/index.html'))
    .map((path) => path.slice(0, -'index.html'.length));
}

/** Runs frisok; throws when it does not exit with 0, and says what it said. */
export function frisok(...command) {
  run(FRISOK, command);
}

/** Runs a program of `examples/` and returns what it printed; throws as {@link frisok} does. */
export function runExample(name, ...command) {
  return run(join(process.env.FRISOK_EXAMPLES || join(BUILT, 'examples'), name), command);
}

function run(program, command, env = {}) {
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
  return stdout;
}
