// Walks the whole site by its links, as a visitor without JavaScript would, and reads its pages.
import { addInspector } from './inspect.mjs';
import { TESTED, inDefault, languageOf } from './languages.mjs';

const AT_ONCE = 8;

/**
 * @typedef {object} Visit
 * @property {number} status  HTTP status; redirects are not followed
 * @property {number} expected  the status that it should have
 * @property {string} type  media type without parameters, or ''
 * @property {number} bytes  length of the body
 * @property {object} [page]  what `describeDocument` says, for HTML with the expected status that is read
 * @property {string} [from]  a page that refers to it
 */

/**
 * Follows every link from `<base>`, and the sitemap, and fetches everything pages refer to.
 *
 * @param {import('playwright-core').Browser} browser  parses the pages; nothing is shown
 * @param {string} base  the site's address, with its last slash
 * @param {{nowhere: string[], written: string[]}} known  paths that no page has, to read what is said
 *   there; all pages that were built, to read those too that nothing links to, such as former addresses
 * @returns {Promise<{visits: Record<string, Visit>, sitemap: string[], reached: string[]}>}
 *   visits by path below `base`, with a first slash; the pages that the sitemap names;
 *   the pages that links lead to from the start page
 */
export async function crawl(browser, base, { nowhere, written }) {
  const context = await browser.newContext();
  await addInspector(context);
  const tab = await context.newPage();
  await tab.goto('about:blank');

  /** @type {Record<string, Visit>} */
  const visits = {};
  const visit = async (path, from, expected = 200) => {
    if (path in visits) return;
    const record = (visits[path] = { status: 0, expected, type: '', bytes: 0, from });
    const address = new URL(path.slice(1), base).href;
    const response = await fetch(address, { redirect: 'manual' });
    const body = await response.text();
    record.status = response.status;
    record.type = (response.headers.get('content-type') ?? '').split(';')[0];
    record.bytes = Buffer.byteLength(body);
    if (record.type === 'text/html' && record.status === expected && isRead(path)) {
      record.page = await tab.evaluate(
        ([html, url]) =>
          globalThis.inspect.describeDocument(new DOMParser().parseFromString(html, 'text/html'), url),
        [body, address],
      );
    }
  };

  await inTurns(nowhere, (path) => visit(path, 'nowhere', 404));
  const reached = new Set(['/']);
  let frontier = ['/'];
  await visit('/', 'the start of the crawl');
  while (frontier.length > 0) {
    const next = new Map();
    for (const from of frontier) {
      for (const address of visits[from].page?.links ?? []) {
        const path = pathBelow(base, address);
        if (path && !reached.has(path)) next.set(path, from);
      }
    }
    await inTurns(next.entries(), ([path, from]) => visit(path, from));
    frontier = [...next.keys()];
    frontier.forEach((path) => reached.add(path));
  }

  const sitemap = await readSitemap(base);
  await inTurns(sitemap, (path) => visit(path, 'sitemap.xml'));
  await inTurns(written, (path) => visit(path, 'the built files'));
  // Also what pages load, and where those lead that no link leads to, such as the 404 page.
  const references = new Map();
  for (const [from, { page }] of Object.entries(visits)) {
    for (const address of [...(page?.links ?? []), ...(page?.resources ?? [])]) {
      const path = pathBelow(base, address);
      if (path && !(path in visits) && !references.has(path)) references.set(path, from);
    }
  }
  await inTurns(references.entries(), ([path, from]) => visit(path, from));

  await context.close();
  return { visits, sitemap, reached: [...reached] };
}

/**
 * Whether a page is read, and not only fetched. All are in the tested languages; in the others, made
 * of the same templates, those of one or two steps: the start, the lists, information pages.
 */
function isRead(path) {
  return TESTED.includes(languageOf(path)) || inDefault(path).split('/').length <= 4;
}

/** The path of an address below the site's, without query and fragment; null for one elsewhere. */
export function pathBelow(base, address) {
  return address.startsWith(base) ? `/${address.slice(base.length).split(/[?#]/)[0]}` : null;
}

/** The paths of all pages in sitemap.xml; a sitemap index is followed. */
async function readSitemap(base, address = new URL('sitemap.xml', base).href) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const xml = await response.text();
  const addresses = [...xml.matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>/g)].map(([, text]) => text.replaceAll('&amp;', '&'));
  if (xml.includes('<sitemapindex')) {
    return (await Promise.all(addresses.map((part) => readSitemap(base, part)))).flat();
  }
  return addresses.map((page) => {
    const path = pathBelow(base, page);
    if (!path) throw new Error(`sitemap.xml names ${page}, which is not below ${base}`);
    return path;
  });
}

async function inTurns(items, work) {
  // One iterator for all workers. To take the first off an array moves all the others each time.
  const queue = items[Symbol.iterator]();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
