// Scripts with short names are what the tool makes of the joined ones.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { REPOSITORY, runExample } from './lib/build.mjs';
import { minify } from './lib/minify.mjs';

const KEPT = join(REPOSITORY, 'src/render/minified');
const folder = mkdtempSync(join(tmpdir(), 'frisok-scripts-'));
after(() => rmSync(folder, { recursive: true }));

runExample('scripts', folder);

for (const name of readdirSync(folder)) {
  test(`${name} is what is made of its script (else: cargo xtask scripts)`, async () => {
    assert.equal(readFileSync(join(KEPT, name), 'utf8'), await minify(readFileSync(join(folder, name), 'utf8')));
  });
}

test('names that others import are kept', async () => {
  const client = readdirSync(KEPT).find((name) => name.startsWith('search.'));
  const { openCatalogue, SearchError, VERSION } = await import(join(KEPT, client));
  assert.equal(typeof openCatalogue, 'function');
  assert.equal(new SearchError('missing', 'a').code, 'missing');
  assert.equal(typeof VERSION, 'number');
});
