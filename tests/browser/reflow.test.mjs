// Nothing sticks out sideways: at 320 px (a desktop at 400 %), with wide text spacing, with text
// twice as large, and at the usual widths; in right-to-left pages too, where what sticks out at
// the start makes no scrollbar.
import { describe, test } from 'node:test';
import { DESKTOP, PHONE } from './lib/chromium.mjs';
import { assertNone } from './lib/faults.mjs';
import { named, open, samples } from './lib/chosen.mjs';
import { openTab } from './lib/session.mjs';

const NARROW = { width: 320, height: 640 };
// What WCAG 1.4.12 lets readers set.
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;
const SETTINGS = [
  { name: '320 px', viewport: NARROW },
  { name: '320 px, text spacing', viewport: NARROW, css: TEXT_SPACING },
  { name: '360 px', viewport: PHONE },
  { name: '1280 px', viewport: DESKTOP },
  { name: '360 px, text at 200 %', viewport: PHONE, css: 'html { font-size: 200% !important }' },
  { name: '1280 px, text at 200 %', viewport: DESKTOP, css: 'html { font-size: 200% !important }' },
];

const tab = await openTab();

describe('reflow', () => {
  for (const sample of samples) {
    test(named(sample), async () => {
      await open(tab, sample);
      const report = [];
      for (const { name, viewport, css = '' } of SETTINGS) {
        await tab.setViewportSize(viewport);
        const faults = await tab.evaluate(outside, css);
        report.push(...faults.map((fault) => `${name}: ${fault}`));
      }
      assertNone(report);
    });
  }
});

/** Runs in the page: what is drawn to the left or right of the viewport, at most five things. */
function outside(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];

  const root = document.documentElement;
  const faults = [];
  if (root.scrollWidth > root.clientWidth) {
    faults.push(`the page is ${root.scrollWidth} px wide and scrolls sideways`);
  }

  const { inspect } = globalThis;
  const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const inScroller = (element) => {
    for (let up = element; up && up !== document.body; up = up.parentElement) if (scrolls(up)) return true;
    return false;
  };
  // Text for screen readers only is clipped to a pixel wherever it stands.
  const forReadersOnly = (element) => {
    for (let up = element; up; up = up.parentElement) {
      if (up.offsetWidth <= 1 && getComputedStyle(up).overflowX !== 'visible') return true;
    }
    return false;
  };
  const check = (element, rectangles, what) => {
    const beyond = rectangles.find(
      ({ left, right, width, height }) => width > 1 && height > 1 && (left < -1 || right > root.clientWidth + 1),
    );
    if (!beyond || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
    if (inScroller(element.parentElement) || forReadersOnly(element)) return;
    faults.push(`${what} spans ${Math.round(beyond.left)} to ${Math.round(beyond.right)} px`);
  };

  for (const element of document.body.querySelectorAll('*')) {
    const what = `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
    check(element, [element.getBoundingClientRect()], what);
  }
  const range = document.createRange();
  for (const node of inspect.textNodes(document.body)) {
    range.selectNodeContents(node);
    if (scrolls(node.parentElement)) continue;
    check(node.parentElement, [...range.getClientRects()], `the text "${node.data.trim().slice(0, 40)}"`);
  }
  return faults.slice(0, 5);
}
