// The form of a file without its words: what must not depend on what anyone writes.
import { extname } from 'node:path';

/** Files that hold nothing of the catalogue's words: their form is their content. */
const FIXED = ['', '.css', '.js', '.mjs', '.svg', '.png', '.jpg', '.webp', '.mp4', '.vtt', '.woff2', '.ico'];

/**
 * The form of a file as lines; two files with the same lines have the same form. Of a page also its
 * words and where its links lead, in one text.
 *
 * @param {import('playwright-core').Page} tab  parses HTML and XML
 * @param {string} path
 * @param {Buffer} bytes
 * @param {string} base  the site's address
 * @returns {Promise<{form: string[], words: string}>}
 * @throws for a file that cannot be parsed, and for a kind of file that nobody has thought of
 */
export async function formOf(tab, path, bytes, base) {
  const text = bytes.toString('utf8');
  if (!path.endsWith('.html')) return { form: await formOfText(tab, path, text, base), words: '' };
  const { elements, data, words } = await tab.evaluate(elementsOf, [text, 'text/html', new URL(path, base).href]);
  return { form: [...elements, ...data.flatMap((json) => keysOf(JSON.parse(json)))], words };
}

async function formOfText(tab, path, text, base) {
  // What frisok notes for itself: hashes of the files, and what they were made from.
  if (path === '.frisok' || path === '.frisok-memo') return [];
  const kind = extname(path);
  if (FIXED.includes(kind)) return text.split('\n');
  switch (kind) {
    case '.xml':
    case '.atom':
    case '.rss':
      return (await tab.evaluate(elementsOf, [text, 'application/xml', base])).elements;
    case '.json':
    case '.webmanifest':
    case '.geojson':
      return keysOf(JSON.parse(text));
    case '.jsonl':
    case '.ndjson':
      return text.trim().split('\n').flatMap((line) => keysOf(JSON.parse(line)));
    case '.txt':
      return text.split('\n').map((line) => line.split(/[: ]/)[0]);
    case '.csv':
      return cellsOf(text);
    case '.ics':
      return text.replace(/\r\n[ \t]/g, '').split('\r\n').map((line) => line.split(/[:;]/)[0]);
    default:
      throw new Error(`say in tests/browser/lib/forms.mjs what a ${kind} must not let a text do`);
  }
}

/** Runs in the browser: every element with its depth and the names of its attributes; data blocks. */
function elementsOf([text, type, address]) {
  const doc = new DOMParser().parseFromString(text, type);
  const broken = doc.querySelector('parsererror');
  if (broken) throw new Error(`cannot be parsed: ${broken.textContent.slice(0, 200)}`);
  const elements = [];
  const walk = (node, depth) => {
    const names = [...node.attributes].map((attribute) => attribute.name).sort().join(' ');
    // Which words of a text are marked as Swedish depends on its letters, and must not matter.
    if (node.nodeName === 'SPAN' && names === 'dir lang' && node.children.length === 0) return;
    elements.push(`${depth} <${node.nodeName} ${names}>`);
    // What is in a template is not among its children.
    for (const child of (node instanceof HTMLTemplateElement ? node.content : node).childNodes) {
      if (child.nodeType === Node.ELEMENT_NODE) walk(child, depth + 1);
      // Nobody writes comments, instructions or CDATA into a page.
      else if (child.nodeType !== Node.TEXT_NODE) elements.push(`${depth + 1} ${child.nodeName}`);
    }
  };
  walk(doc.documentElement, 0);
  const references = type !== 'text/html' ? [] : [...doc.querySelectorAll('*')].flatMap((element) =>
    ['href', 'src', 'action', 'formaction', 'poster']
      .map((name) => element.getAttribute(name))
      .filter((reference) => reference !== null),
  );
  const wild = references.find((reference) => !/^(https?|mailto|tel):$/.test(new URL(reference, address).protocol));
  if (wild) throw new Error(`leads to ${wild}`);
  const data = [...doc.querySelectorAll('script[type$="json"]')].map((script) => script.textContent);
  const words = [doc.title, doc.body?.textContent, ...references].join(' ').replace(/\s+/g, ' ');
  return { elements, data, words };
}

/** The keys of JSON with their depth, and the kinds of its values. */
function keysOf(value, depth = 0) {
  if (Array.isArray(value)) return [`${depth} []`, ...value.flatMap((item) => keysOf(item, depth + 1))];
  if (value === null || typeof value !== 'object') return [`${depth} ${typeof value}`];
  return Object.entries(value).flatMap(([key, part]) => [`${depth} ${key}`, ...keysOf(part, depth + 1)]);
}

/**
 * How many cells each row of a table has (RFC 4180), by the mark that its header has most of. A cell
 * that is a formula is an error, also where a spreadsheet splits at another mark.
 */
function cellsOf(text) {
  const header = text.split('\n', 1)[0];
  const count = (mark) => header.split(mark).length;
  const [mark] = [',', ';', '\t'].sort((a, b) => count(b) - count(a));
  const cell = new RegExp(`(?:^|${mark})("(?:[^"]|"")*"|[^"${mark}]*)`, 'g');
  const rows = [];
  for (const [, row] of text.replace(/^\ufeff/, '').matchAll(/((?:"(?:[^"]|"")*"|[^"\r\n])*)(?:\r?\n|$)/g)) {
    const cells = [...row.matchAll(cell)].map(([, cell]) => cell.replace(/^"|"$/g, ''));
    const formula = cells.flatMap((cell) => cell.split(/[;\t\n]/)).find(isFormula);
    if (formula) throw new Error(`a formula: ${formula}`);
    rows.push(`${cells.length} cells`);
  }
  return rows;
}

const isFormula = (cell) => /^[" ]*[=+\-@\t\r]/.test(cell) && !/^-?[\d.,]+$/.test(cell);
