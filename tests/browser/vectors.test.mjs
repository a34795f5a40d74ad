// The browser code answers as the program does: random cases from `examples/vectors.rs`, put to the
// very modules in Chromium.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { REPOSITORY, runExample } from './lib/build.mjs';
import { assertNone } from './lib/faults.mjs';
import { openTab } from './lib/session.mjs';

/** Nothing is there; the test answers for it. */
const ORIGIN = 'http://modules.example';

/** The homes of the example whose residents ask, and elsewhere. */
const HOMES = `<select id="home"><option value=""></option>${Array.from({ length: 22 }, (_, home) => `<option value="h${home}"></option>`).join('')}</select>`;

const tab = await openTab();
await tab.route(`${ORIGIN}/**`, (route) => {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: `<!doctype html>${HOMES}` });
  const body = readFileSync(join(REPOSITORY, 'themes/default/scripts', pathname), 'utf8');
  return route.fulfill({ contentType: 'text/javascript', body });
});
await tab.goto(`${ORIGIN}/`);

/** The cases that the program has made, with its answers. */
const vectors = JSON.parse(runExample('vectors'));

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

test('10,000 random pairs of a home and a course', async () => {
  const { answers } = vectors;
  assert.equal(answers.length, 10_000);
  assert.deepEqual([...new Set(answers.map(({ answer }) => answer))].sort(), ['a', 'f', 'h', 'p', 's'], 'every answer is met');
  assertNone(await tab.evaluate(wrongAnswers, answers));
});

test('a wrong answer would be found', async () => {
  const [{ changes, day }] = vectors.states;
  assert.equal((await tab.evaluate(wrongStates, [{ changes, day, state: 'other' }])).length, 1);
  const [one] = vectors.answers;
  assert.equal((await tab.evaluate(wrongAnswers, [{ ...one, answer: 'x' }])).length, 1);
});

/** Runs in the page: where the browser's answer is not the program's. */
async function wrongStates(cases) {
  const { at } = await import('/lib/changes.js');
  return cases
    .map(({ changes, day, state }) => ({ changes, day, state, found: at(changes, day) }))
    .filter(({ state, found }) => found !== state)
    .map(({ changes, day, state, found }) => `${day} in "${changes}": ${found}, not ${state}`);
}

/** Runs in the page: the same for who asks; each home is chosen once, as a reader does. */
async function wrongAnswers(cases) {
  const { at } = await import('/lib/changes.js');
  const { forHome, startHome } = await import('/lib/home.js');
  const homes = document.querySelector('#home');
  startHome();
  const wrong = [];
  for (let home = 0; home < homes.options.length - 1; home += 1) {
    homes.selectedIndex = home + 1;
    homes.dispatchEvent(new Event('change'));
    for (const one of cases.filter((one) => one.home === home)) {
      const found = forHome(at(one.answers, one.day));
      if (found !== one.answer) wrong.push(`${one.day}, home ${home} in "${one.answers}": ${found}, not ${one.answer}`);
    }
  }
  return wrong;
}
