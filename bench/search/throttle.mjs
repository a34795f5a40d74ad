// Query times in Chromium with the processor slowed down, under the site's own strict policy.
// usage: node throttle.mjs SITE [FACTOR]    prints JSON; SITE has a _headers of its own
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, launchOptions } from '../../tests/browser/lib/chromium.mjs';
import { startServer } from '../../tests/browser/lib/server.mjs';
import { quantile } from './lib/gzip.mjs';
import { TODAY, TYPICAL } from './lib/queries.mjs';

const [folder, factor = '6'] = process.argv.slice(2);
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
writeFileSync(join(folder, '_headers'), `/*\n  Content-Security-Policy: ${policy}\n`);
writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>bench</title><script type="module" src="bench.js"></script>');
// A script of the site's own, since the policy lets nothing else run.
writeFileSync(
  join(folder, 'bench.js'),
  `import { openCatalogue } from './search/search.js';
window.ask = async (questions, today) => {
  const times = [];
  const catalogues = new Map();
  for (let round = 0; round < 4; round++) {
    for (const { q, lang } of questions) {
      if (!catalogues.has(lang)) catalogues.set(lang, await openCatalogue({ base: new URL('./', location.href).href, lang }));
      const begun = performance.now();
      await catalogues.get(lang).search({ q, filters: {}, today, sort: 'match', offset: 0, limit: 10 });
      times.push({ q, round, milliseconds: performance.now() - begun });
    }
  }
  return times;
};`,
);
const server = await startServer();
server.mount('/', folder);
const browser = await chromium.launch(launchOptions());
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${server.origin}/empty.html`);
  await page.waitForFunction(() => 'ask' in window);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(factor) });
  const times = await page.evaluate(([questions, today]) => window.ask(questions, today), [TYPICAL, TODAY]);
  const cold = times.filter(({ round }) => round === 0).map(({ milliseconds }) => milliseconds);
  const later = times.filter(({ round }) => round > 0);
  const warm = later.map(({ milliseconds }) => milliseconds);
  const slowest = later.sort((a, b) => b.milliseconds - a.milliseconds)[0];
  const result = { factor: Number(factor), first: cold[0], cold: quantile(cold, 0.5), median: quantile(warm, 0.5), p95: quantile(warm, 0.95), slowest };
  console.log(JSON.stringify(result));
} finally {
  await browser.close();
  server.close();
}
