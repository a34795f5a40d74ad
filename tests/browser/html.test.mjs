// The markup is right by html-validate.
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { assertNone } from './lib/faults.mjs';
import { named, samples } from './lib/chosen.mjs';
import { address } from './lib/session.mjs';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Matters of taste: hyphens that do not break, titles of at most 70 characters.
    'tel-non-breaking': 'off',
    'long-title': 'off',
  },
});

async function faultsOf(path) {
  const html = await (await fetch(address(path))).text();
  const { results } = await validator.validateString(html, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
  );
}

test('a page with a fault is found', async () => {
  const { results } = await validator.validateString('<p><h1>x</p>');
  if (results.length === 0) throw new Error('html-validate says nothing');
});

for (const sample of samples) {
  test(`html-validate: ${named(sample)}`, async () => assertNone(await faultsOf(sample.path)));
}
