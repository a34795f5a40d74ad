// Somebody who opens the site with a browser of their own: with storage, a history, and no past.
import { addInspector } from './inspect.mjs';

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').BrowserContextOptions} [options]
 * @param {...(string | (() => void))} scripts  run in every page before its own
 * @returns a tab, all that it asks for, and what goes wrong in it: errors, and warnings of the console
 */
export async function visit(browser, options = {}, ...scripts) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  await addInspector(context);
  for (const script of scripts) await context.addInitScript(typeof script === 'string' ? { content: script } : script);
  const requests = [];
  const faults = [];
  context.on('request', (request) => requests.push(request));
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  return { context, tab: await context.newPage(), requests, faults };
}
