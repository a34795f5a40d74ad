// Under a policy without inline or foreign code, pages work, say nothing on the console, and ask
// nobody but their own host.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertNone } from './lib/faults.mjs';
import { named, open, samples } from './lib/chosen.mjs';
import { openTab, site } from './lib/session.mjs';
import { pages } from './lib/walked.mjs';

const tab = await openTab({}, () => {
  globalThis.refused = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
    globalThis.refused.push(`${effectiveDirective} refuses ${blockedURI} (${sourceFile}:${lineNumber})`);
  });
});
let faults = [];
let own = '';
tab.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
tab.on('console', (message) => {
  // Chromium reports the 404 page's own status as an error.
  const itself = message.location().url === own && /status of 404/.test(message.text());
  if (['error', 'warning'].includes(message.type()) && !itself) {
    faults.push(`console ${message.type()}: ${message.text()}`);
  }
});
tab.on('request', (request) => {
  if (!request.url().startsWith(site.base)) faults.push(`asks ${request.url()}`);
});
tab.on('requestfailed', (request) => faults.push(`${request.url()}: ${request.failure()?.errorText}`));
tab.on('response', (response) => {
  if (response.status() >= 400 && response.url() !== own) faults.push(`${response.url()} answers ${response.status()}`);
});

test('no page carries inline scripts or styles', () => {
  const faults = pages.flatMap(([path, page]) => page.inlineCode.map((what) => `${path}: ${what}`));
  assertNone(faults);
});

describe('policy', () => {
  for (const sample of samples) {
    test(named(sample), async () => {
      faults = [];
      own = new URL(sample.path, site.base).href;
      const response = await open(tab, sample);
      // The server sends what the site's _headers says; that it is strict, Rust's tests see to.
      assert.match(response.headers()['content-security-policy'], /^default-src 'none'; script-src 'self'; /);
      await tab.waitForLoadState('networkidle');
      const refused = await tab.evaluate(() => globalThis.refused);
      assertNone([...faults, ...refused]);
    });
  }
});
