// The browser code answers as the program does: random cases from `examples/vectors.rs`, put to the
// very modules in Chromium.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { REPOSITORY } from './lib/build.mjs';
import { assertNone } from './lib/faults.mjs';
import { openTab } from './lib/session.mjs';

/** Nothing is there; the test answers for it. */
const ORIGIN = 'http://modules.example';

const tab = await openTab();
await tab.route(`${ORIGIN}/**`, (route) => {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
  const body = readFileSync(join(REPOSITORY, 'themes/default/scripts', pathname), 'utf8');
  return route.fulfill({ contentType: 'text/javascript', body });
});
await tab.goto(`${ORIGIN}/`);

/** The cases that the program has made, with its answers. */
const vectors = (() => {
  const cargo = process.env.CARGO || 'cargo';
  const { status, stdout, stderr } = spawnSync(
    cargo,
    ['run', '--quiet', '--package', 'frisok', '--example', 'vectors'],
    { cwd: REPOSITORY, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
})();

test('10,000 random pairs of an occasion and a day', async () => {
  const { states } = vectors;
  assert.equal(states.length, 10_000);
  const all = ['cancelled', 'closed', 'closing-soon', 'late-open', 'no-dates', 'not-yet-open', 'open',
    'open-rolling', 'past', 'running'];
  assert.deepEqual([...new Set(states.map(({ state }) => state))].sort(), all, 'every state is met');
  assertNone(await tab.evaluate(wrongStates, states));
});

test('random pairs of a course with several occasions and a day', async () => {
  const { course_states: states } = vectors;
  const others = states.filter(({ state }) => state === 'other-open');
  assert.ok(others.length > 100, `${others.length} with another occasion that is open`);
  assertNone(await tab.evaluate(wrongStates, states));
});

test('a wrong answer would be found', async () => {
  const [{ changes, day }] = vectors.states;
  assert.equal((await tab.evaluate(wrongStates, [{ changes, day, state: 'other' }])).length, 1);
});

/** Runs in the page: where the browser's answer is not the program's. */
async function wrongStates(cases) {
  const { at } = await import('/lib/changes.js');
  return cases
    .map(({ changes, day, state }) => ({ changes, day, state, found: at(changes, day) }))
    .filter(({ state, found }) => found !== state)
    .map(({ changes, day, state, found }) => `${day} in "${changes}": ${found}, not ${state}`);
}
