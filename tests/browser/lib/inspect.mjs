// Functions that run inside the browser, on a document that is shown or one that was only parsed.
// They are sent there as source text, so each may use nothing but its arguments and the other ones.
import { LANGUAGES } from './languages.mjs';

/** Makes the functions below available in every page of a context, as `inspect`. */
export async function addInspector(context) {
  const functions = [describeDocument, foreignText, textNodes, labelled];
  const content = `${functions.join('\n')}
    globalThis.inspect = { ${functions.map((f) => f.name).join(', ')}, languages: ${JSON.stringify(LANGUAGES)} };`;
  await context.addInitScript({ content });
}

/**
 * What a page promises to the rest of the site and to assistive technology, as plain data.
 *
 * @param {Document} doc
 * @param {string} address  its absolute address; links are resolved against it
 */
function describeDocument(doc, address) {
  const all = (selector) => [...doc.querySelectorAll(selector)];
  const absolute = (reference) => {
    try {
      return new URL(reference.trim(), address).href;
    } catch {
      return `unreadable address: ${reference}`;
    }
  };
  const addresses = (selector, attribute) =>
    all(selector).map((element) => absolute(element.getAttribute(attribute)));
  const topLevel = (element) => !element.parentElement.closest('article, aside, main, nav, section');
  const landmarks = (selector) => all(selector).filter(topLevel).length;
  const dataBlock = (script) => {
    const type = (script.getAttribute('type') ?? '').trim().toLowerCase();
    return type !== '' && type !== 'module' && !type.includes('javascript');
  };

  return {
    lang: doc.documentElement.getAttribute('lang'),
    dir: doc.documentElement.getAttribute('dir'),
    title: doc.title.trim(),
    headings: all('h1, h2, h3, h4, h5, h6').map((heading) => ({
      level: Number(heading.localName[1]),
      text: heading.textContent.trim().replace(/\s+/g, ' '),
    })),
    landmarks: {
      main: all('main, [role=main]').length,
      header: landmarks('header, [role=banner]'),
      footer: landmarks('footer, [role=contentinfo]'),
      nav: all('nav, [role=navigation]').map((nav) => labelled(nav)),
    },
    ids: all('[id]').map((element) => element.id),
    links: addresses('a[href], area[href]', 'href'),
    resources: [
      ...addresses('link[href]', 'href'),
      ...addresses('[src]', 'src'),
      ...addresses('form[action]', 'action'),
      ...addresses('video[poster]', 'poster'),
      ...all('[srcset]').flatMap((element) =>
        element.getAttribute('srcset').split(',').map((part) => absolute(part.trim().split(/\s+/)[0])),
      ),
    ],
    canonical: addresses('link[rel=canonical]', 'href'),
    alternates: all('link[rel=alternate][hreflang]').map((link) => ({
      lang: link.getAttribute('hreflang'),
      address: absolute(link.getAttribute('href')),
    })),
    inlineCode: [
      ...all('style').map(() => '<style>'),
      ...all('script:not([src])').filter((script) => !dataBlock(script)).map(() => '<script>'),
      ...all('*').flatMap((element) =>
        element.getAttributeNames()
          .filter((name) => name === 'style' || /^on[a-z]+$/.test(name))
          .map((name) => `<${element.localName} ${name}>`),
      ),
    ],
    foreignText: foreignText(doc),
  };
}

/**
 * Text that stands in a language other than the one it is marked up as, as far as scripts tell:
 * Swedish words in an Arabic page without `lang`, an Arabic name in a Swedish menu. Names and codes
 * under `translate="no"`, addresses, numbers and initialisms may stand anywhere.
 */
function foreignText(doc) {
  const scripts = {
    Arab: /\p{Script=Arabic}/u,
    Cyrl: /\p{Script=Cyrillic}/u,
    Ethi: /\p{Script=Ethiopic}/u,
    Latn: /\p{Script=Latin}/u,
  };
  const address = /\S+@\S+|\bhttps?:\/\/\S+|\b(?:[\p{L}\d-]+\.)+[a-z]{2,}(?:\/\S*)?/giu;
  const initialism = /\b[A-Z]{2,6}\b/g;
  const script = (lang) => {
    const { languages } = globalThis.inspect;
    return (languages[lang] ?? languages[lang.split('-')[0]])?.script;
  };

  const faults = [];
  for (const node of textNodes(doc.body)) {
    const element = node.parentElement;
    if (element.closest('[translate=no]')) continue;
    const text = node.data.replace(address, '').replace(initialism, '').trim();
    const written = Object.keys(scripts).filter((name) => scripts[name].test(text));
    if (!/\p{L}{2}/u.test(text) || written.length !== 1) continue;

    const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
    const quote = `"${text.replace(/\s+/g, ' ').slice(0, 60)}" in <${element.localName}>`;
    if (script(lang) !== written[0]) {
      faults.push(`${quote} is marked as lang="${lang}"`);
      continue;
    }
    // <bdi> finds its direction by itself; everything else takes that of the nearest `dir`.
    const carrier = element.closest('[dir], bdi');
    const dir = carrier?.getAttribute('dir') ?? (carrier ? 'auto' : 'ltr');
    const expected = written[0] === 'Arab' ? 'rtl' : 'ltr';
    if (dir !== 'auto' && dir !== expected) faults.push(`${quote} stands in dir="${dir}"`);
  }
  return faults;
}

/** The text nodes below an element that people can meet, those for screen readers only included. */
function textNodes(element) {
  const doc = element.ownerDocument;
  // Where scripts run, <noscript> holds its markup as one piece of text.
  const unseen = `script, style, template, [hidden]${doc.defaultView ? ', noscript' : ''}`;
  const walker = doc.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.data.trim() === '' || node.parentElement.closest(unseen)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

/** The name that an element gets from `aria-label` or `aria-labelledby`, or ''. */
function labelled(element) {
  const ids = element.getAttribute('aria-labelledby')?.trim().split(/\s+/) ?? [];
  const text = ids.map((id) => element.ownerDocument.getElementById(id)?.textContent.trim() ?? '');
  return text.join(' ') || (element.getAttribute('aria-label') ?? '').trim();
}
