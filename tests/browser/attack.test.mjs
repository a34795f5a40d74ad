// Every text of a catalogue against every file of its site: nothing of it runs, breaks out or is
// lost. The catalogue is made from the schemas, and every file is looked at: what is added to
// either is attacked by itself.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { after, test } from 'node:test';
import { buildSite, frisok } from './lib/build.mjs';
import { assertNone } from './lib/faults.mjs';
import { formOf } from './lib/forms.mjs';
import { writeHostile } from './lib/hostile.mjs';
import { startServer } from './lib/server.mjs';
import { openTab } from './lib/session.mjs';

const TABS = 6;

/** Fields that no page shows, or what their names begin with, and why. */
const NOT_SHOWN = [
  ['course.internal_note', 'never published'],
  ['course.source.', 'says where an import got it'],
  ['course.occasions.source.', 'says where an import got it'],
  [/^vocabulary\..*\.(words|codes|names|ssyk)$/, 'helps to find a term'],
  ['catalogue.county.name', 'for machines'],
  ['catalogue.contact.email', 'in links, for those who want to write'],
  ['catalogue.extra', "for themes of one's own"],
  ['catalogue.municipalities.apply_url', 'for those who have chosen a home'],
  ['publisher.website', 'has no place yet'],
];

const tab = await openTab({}, () => {
  globalThis.refused = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    globalThis.refused.push(`${event.effectiveDirective} refuses ${event.blockedURI} ${event.sample}`);
  });
});
const server = await startServer();
const scratch = mkdtempSync(join(tmpdir(), 'frisok-attack-'));
after(() => {
  server.close();
  rmSync(scratch, { recursive: true, force: true });
});

const base = `${server.origin}/`;
frisok('schema', '--out', join(scratch, 'schemas'));
const [attack, harmless] = ['attack', 'harmless'].map((kind) => {
  const [root, out] = [join(scratch, kind), join(scratch, `${kind}-site`)];
  const marks = writeHostile(root, join(scratch, 'schemas'), kind);
  buildSite(out, base, root);
  const files = readdirSync(out, { recursive: true }).map((file) => file.replaceAll(sep, '/')).sort();
  const isFile = (file) => statSync(join(out, file)).isFile();
  // The index of the search has names after what is in it, and an order that follows words.
  const isIndex = (file) => file.startsWith('search/') && file.endsWith('.json');
  return { marks, out, files: files.filter((file) => isFile(file) && !isIndex(file)), index: files.filter(isIndex) };
});
server.mount('/', attack.out);
const pages = attack.files.filter((file) => file.endsWith('.html'));
/** The words of every page. */
const words = new Map();

test('the same files are written', () => {
  assert.deepEqual(attack.files, harmless.files);
  assert.ok(pages.length > 200, `${pages.length} pages`);
});

test('the index of the search is JSON that nobody takes for mark-up', () => {
  assert.ok(attack.index.length > 4, `${attack.index.length} files`);
  for (const file of attack.index) {
    const text = readFileSync(join(attack.out, file), 'utf8');
    JSON.parse(text);
    assert.doesNotMatch(text, /<[a-z/!]/i, file);
  }
});

test('every file has the form that harmless words give it', async () => {
  const faults = [];
  for (const file of attack.files) {
    const [ours, theirs] = [attack, harmless].map(({ out }) => readFileSync(join(out, file)));
    try {
      const found = [await formOf(tab, file, ours, base), await formOf(tab, file, theirs, base)];
      const forms = found.map(({ form }) => form);
      words.set(file, found[0].words);
      const at = forms[0].findIndex((line, i) => line !== forms[1][i]);
      if (at !== -1 || forms[0].length !== forms[1].length) {
        faults.push(`${file}: ${forms[0][at] ?? 'the end'} instead of ${forms[1][at] ?? 'the end'}`);
      }
    } catch (error) {
      faults.push(`${file}: ${error.message.split('\n')[0]}`);
    }
  }
  assertNone(faults);
});

test('nothing runs, and nothing is asked for elsewhere', async () => {
  const faults = [];
  const queue = [...pages];
  const visit = async (tab) => {
    let path = '';
    const fault = (what) => faults.push(`${path}: ${what}`);
    tab.on('dialog', (dialog) => {
      fault(`a dialog: ${dialog.message()}`);
      dialog.dismiss();
    });
    tab.on('pageerror', (error) => fault(`uncaught: ${error.message}`));
    tab.on('request', (request) => {
      if (!request.url().startsWith(base)) fault(`asks ${request.url()}`);
    });
    tab.on('console', (message) => {
      if (message.type() === 'error' && !/status of 404/.test(message.text())) fault(message.text());
    });
    for (path = queue.shift(); path !== undefined; path = queue.shift()) {
      const address = new URL(path.replace(/index\.html$/, ''), base).href;
      await tab.goto(address, { waitUntil: 'load' }).catch((error) => fault(error.message.split('\n')[0]));
      const refused = await tab.evaluate(() => globalThis.refused).catch(() => []);
      refused.forEach(fault);
      // A former address leads on by itself; whoever does not wait interrupts it.
      if (path.includes('/gammal/')) await tab.waitForURL(/\/kurs\/$/);
    }
  };
  const tabs = await Promise.all(Array.from({ length: TABS }, () => tab.context().newPage()));
  await Promise.all(tabs.map(visit));
  assertNone(faults);
});

test('every text is shown as it was written', () => {
  const faults = [];
  const fields = new Map();
  for (const { field } of attack.marks.values()) fields.set(field, false);
  for (const [path, text] of words) {
    for (const marker of new Set(text.match(/zq[0-9a-f]+qz/g))) {
      const mark = attack.marks.get(marker);
      fields.set(mark.field, true);
      if (!text.includes(mark.shown.replace(/\s+/g, ' ').trim())) {
        const at = text.indexOf(marker);
        faults.push(`${path}: ${mark.field} is ${text.slice(at, at + 120)}, not ${mark.shown}`);
      }
    }
  }
  for (const [field, isShown] of fields) {
    const exempt = NOT_SHOWN.some(([name]) => name instanceof RegExp ? name.test(field) : field.startsWith(name));
    if (isShown && exempt) faults.push(`${field} is shown: take it out of NOT_SHOWN`);
    if (!isShown && !exempt) faults.push(`${field} is nowhere to be seen`);
  }
  assertNone(faults);
});

test('what is never published is in no file', () => {
  const notes = [...attack.marks].filter(([, { field }]) => field.endsWith('.internal_note'));
  assert.ok(notes.length > 10);
  const faults = attack.files.flatMap((file) => {
    const bytes = readFileSync(join(attack.out, file), 'latin1');
    return notes.filter(([marker]) => bytes.includes(marker)).map(([marker]) => `${file} has ${marker}`);
  });
  assertNone(faults);
});
