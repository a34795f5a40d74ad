// `frisok serve` in a browser: pages follow what is saved, and errors lie over the last good page,
// under the strict policy and without a fault of accessibility.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { FRISOK } from './lib/build.mjs';
import { assertNone } from './lib/faults.mjs';
import { openTab } from './lib/session.mjs';

const root = mkdtempSync(join(tmpdir(), 'frisok-serve-'));
const course = join(root, 'content/kumla/underskoterska.yaml');
const made = spawnSync(FRISOK, ['new', 'catalogue', root], { encoding: 'utf8' });
assert.equal(made.status, 0, made.stderr);
after(() => rmSync(root, { recursive: true, force: true }));
const address = await serve();

const tab = await openTab({}, () => {
  globalThis.refused = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    globalThis.refused.push(`${event.effectiveDirective} refuses ${event.blockedURI}`);
  });
});
const faults = [];
tab.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const heading = tab.getByRole('heading', { level: 1 });
const panel = tab.getByRole('alert');

/** Starts a server that ends with the tests; its address. */
function serve() {
  const server = spawn(FRISOK, ['serve', '--port', '0', '--lang', 'sv', '--root', root], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  after(() => server.kill());
  return new Promise((found, failed) => {
    let said = '';
    server.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
      const [address] = said.match(/http:\/\/127\.0\.0\.1:\d+\//) ?? [];
      if (address) found(address);
    });
    server.on('exit', (code) => failed(new Error(`exit code ${code}\n${said}`)));
  });
}

function edit(from, to) {
  const text = readFileSync(course, 'utf8');
  assert.ok(text.includes(from), from);
  writeFileSync(course, text.replace(from, to));
}

async function assertWhole() {
  assertNone([...faults, ...(await tab.evaluate(() => globalThis.refused))]);
  await tab.evaluate(axe);
  const { violations } = await tab.evaluate(() => globalThis.axe.run());
  assertNone(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`));
}

test('the page follows what is saved', async () => {
  await tab.goto(`${address}kurser/kumla/underskoterska/`);
  await heading.filter({ hasText: 'Undersköterska' }).waitFor();
  edit('sv: Undersköterska', 'sv: Vårdbiträde');
  await heading.filter({ hasText: 'Vårdbiträde' }).waitFor();
});

test('errors lie over the last good page until they are corrected', async () => {
  edit('type: yrkesvux', 'type: <b>yrkesvux</b>');
  await panel.getByText('underskoterska.yaml:3:7').waitFor();
  await panel.getByText('<b>yrkesvux</b>').first().waitFor();
  await heading.filter({ hasText: 'Vårdbiträde' }).waitFor();
  assert.equal(await panel.getAttribute('lang'), 'sv');
  await assertWhole();
  await panel.getByRole('button', { name: 'Dölj' }).click();
  await panel.waitFor({ state: 'hidden' });
  // They are there again on the next page, until they are corrected.
  await tab.goto(`${address}en/`);
  await panel.getByText('underskoterska.yaml:3:7').waitFor();
  edit('type: <b>yrkesvux</b>', 'type: yrkesvux');
  await panel.waitFor({ state: 'hidden' });
});

test('where there is no good page yet, a page of errors stands', async () => {
  writeFileSync(join(root, 'content/kumla/fel.yaml'), 'titel: Fel\n');
  await panel.getByText('fel.yaml').first().waitFor();
  await tab.goto(await serve());
  await heading.filter({ hasText: 'Sidan kan inte visas' }).waitFor();
  await assertWhole();
  rmSync(join(root, 'content/kumla/fel.yaml'));
  await heading.filter({ hasText: 'Sidan kan inte visas' }).waitFor({ state: 'detached' });
});
