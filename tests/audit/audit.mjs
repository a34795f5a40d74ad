// Measures every page type in the tested languages and prints a table in Markdown.
// usage: node audit.mjs [--out FILE] [--pages start,area,…] [--langs sv,ar] [--runs 3]
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AS_IT_COMES, AXE, LOOKS, axeFaults } from '../browser/lib/axe.mjs';
import { PHONE } from '../browser/lib/chromium.mjs';
import { WHICH, withDemonstration } from '../browser/lib/demonstration.mjs';
import { DEFAULT_LANGUAGE } from '../browser/lib/languages.mjs';
import { budgetOf, weigh } from '../browser/lib/weight.mjs';
import { lighthouseOf } from './lighthouse.mjs';
import { nuMessages } from './nu.mjs';

const { values: options } = parseArgs({
  options: {
    out: { type: 'string' },
    ...WHICH,
    runs: { type: 'string', default: '3' },
  },
});
const LIGHTHOUSE = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
const MOST_SHIFT = 0.02;

await withDemonstration(options, async (site) => {
  const rows = [];
  for (const sample of site.samples) {
    rows.push(await measure(sample, site));
    console.error(`${rows.length} of ${site.samples.length}: ${sample.path}`);
  }
  report(rows, site.browser.version());
});

/** Everything about one page, and what of it is not as it must be. */
async function measure({ type, lang, path, status }, { browser, base, folder }) {
  const address = new URL(path.slice(1), base).href;
  const weight = await weigh(browser, address);
  const axe = await axeOf(browser, address);
  const nu = nuMessages(join(folder, fileOf(path, lang, status)));
  const lighthouse = await lighthouseOf(address, { runs: Number(options.runs), ignoreStatus: status !== 200 });
  const faults = [
    ...Object.entries(budgetOf(path))
      .filter(([kind, most]) => weight[kind] > most)
      .map(([kind, most]) => `${kind} ${weight[kind].toFixed(1)}, at most ${most}`),
    ...axe,
    ...nu,
    ...Object.entries(LIGHTHOUSE)
      .filter(([name, least]) => lighthouse[name] < least && !meant(name, path, status))
      .map(([name, least]) => `Lighthouse ${name} ${lighthouse[name]}, at least ${least}: ${lighthouse.failed[name]}`),
    ...(lighthouse.shift > MOST_SHIFT ? [`layout shift ${lighthouse.shift}, at most ${MOST_SHIFT}`] : []),
  ];
  return { type, lang, path, weight, axe: axe.length, nu: nu.length, lighthouse, faults };
}

/**
 * Whether a category may lose points: results of the guided way are kept from search engines, and a
 * page that is not there is an error on the console.
 */
function meant(category, path, status) {
  const unlisted = path.endsWith('/visa/');
  return status === 404 ? ['seo', 'best-practices'].includes(category) : category === 'seo' && unlisted;
}

async function axeOf(browser, address) {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: PHONE });
  await context.addInitScript({ content: AXE });
  const tab = await context.newPage();
  await tab.goto(address);
  const faults = await axeFaults(tab, [...AS_IT_COMES, ...LOOKS]);
  await context.close();
  return faults;
}

function fileOf(path, lang, status) {
  if (status === 200) return join(path, 'index.html');
  return join(lang === DEFAULT_LANGUAGE ? '' : lang, '404.html');
}

function report(rows, chromium) {
  const kB = (size) => size.toFixed(1);
  const lines = rows.map(({ type, lang, weight, axe, nu, lighthouse }) => {
    const scores = Object.keys(LIGHTHOUSE).map((name) => lighthouse[name]);
    const cells = [type, lang, kB(weight.html), kB(weight.css), kB(weight.js), kB(weight.total), weight.requests];
    return `| ${[...cells, axe, nu, ...scores, lighthouse.shift.toFixed(3)].join(' | ')} |`;
  });
  const versions = [`Chromium ${chromium}`, ...['axe-core', 'lighthouse', 'vnu-jar'].map(versionOf)];
  const faults = rows.flatMap(({ path, faults }) => faults.map((fault) => `- ${path}: ${fault}`));
  const text = `# Audit

Made by \`cargo xtask audit\` on ${new Date().toISOString().slice(0, 10)}, with ${versions.join(', ')}.
Weights in kB with gzip; axe in light, dark and at 360 px; Lighthouse for a phone, ${options.runs === '1' ? 'one run a page' : `median of ${options.runs}`}.

| page | language | HTML | CSS | JS | total | requests | axe | Nu | performance | accessibility | best practices | SEO | CLS |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}

${faults.length === 0 ? 'Everything is within the budgets.' : `Not as it must be:\n\n${faults.join('\n')}`}
`;
  process.stdout.write(text);
  if (options.out) writeFileSync(options.out, text);
  if (faults.length > 0) process.exitCode = 1;
}

function versionOf(name) {
  const require = createRequire(
    new URL(name === 'axe-core' ? '../browser/package.json' : './package.json', import.meta.url),
  );
  return `${name} ${JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')).version}`;
}
