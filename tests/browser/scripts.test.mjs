// The browser code has the types that it says it has.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const CONFIG = join(import.meta.dirname, 'tsconfig.json');
const COMPILER = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc');

/** What the compiler says about the files of a configuration, and about which files. */
function check(config) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [COMPILER, '--project', config, '--pretty', 'false', '--listFiles'],
    { encoding: 'utf8', cwd: import.meta.dirname },
  );
  const lines = stdout.split('\n');
  const files = lines.filter((line) => /^\/.*\.js$/.test(line));
  return { status, files, said: [...lines.filter((line) => /: error /.test(line)), stderr].join('\n').trim() };
}

test('the client of the search has no fault of types', () => {
  const { status, files, said } = check(join(import.meta.dirname, 'tsconfig.search.json'));
  assert.equal(said, '');
  assert.equal(status, 0);
  assert.ok(files.some((file) => file.endsWith('client/search.js')));
});

test('browser code has no fault of types', () => {
  const { status, files, said } = check(CONFIG);
  assert.equal(said, '');
  assert.equal(status, 0);
  for (const name of ['scripts/page.js', 'scripts/lib/day.js', 'client/reload.js']) {
    assert.ok(files.some((file) => file.endsWith(name)), `${name} is not checked`);
  }
});

test('a fault of types would be found', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'frisok-types-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'a.js'), '/** @param {string} day */\nexport const f = (day) => day.lenght;\n');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: CONFIG, include: ['.'] }));
  const { status, said } = check(join(folder, 'tsconfig.json'));
  assert.match(said, /a\.js.*lenght/);
  assert.notEqual(status, 0);
});
