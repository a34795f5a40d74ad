// With the colours that people force on every page: focus is seen, and buttons still have edges.
import { describe, test } from 'node:test';
import { DESKTOP, PHONE } from './lib/chromium.mjs';
import { assertNone } from './lib/faults.mjs';
import { named, open, samples } from './lib/chosen.mjs';
import { openTab } from './lib/session.mjs';

const STOPS = 12;

const tab = await openTab({ forcedColors: 'active' });

describe('forced colours', () => {
  samples.forEach((sample, index) => {
    const viewport = index % 2 === 0 ? PHONE : DESKTOP;
    const colorScheme = index % 4 < 2 ? 'light' : 'dark';

    test(`${named(sample)} (${viewport.width} px, ${colorScheme})`, async () => {
      await tab.setViewportSize(viewport);
      await tab.emulateMedia({ colorScheme, forcedColors: 'active' });
      await open(tab, sample);
      const faults = await tab.evaluate(edges);
      for (let stop = 1; stop <= STOPS; stop += 1) {
        await tab.keyboard.press('Tab');
        const fault = await tab.evaluate(unseenFocus);
        if (fault) faults.push(`stop ${stop}, ${fault}`);
      }
      assertNone(faults);
    });
  });
});

/** Runs in the page: buttons and the like that only their colour told from the rest. */
function edges() {
  if (!matchMedia('(forced-colors: active)').matches) return ['no colours are forced'];
  const faults = [];
  for (const element of document.querySelectorAll('.button, .notice, .glance, .hero, .pager a')) {
    const { borderTopStyle, borderTopWidth, borderInlineStartWidth } = getComputedStyle(element);
    const seen = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0 && parseFloat(borderInlineStartWidth) > 0;
    if (!seen) faults.push(`<${element.localName} class="${element.className}"> has no edge`);
  }
  return faults;
}

/** Runs in the page: how the element that has focus fails to show it. */
function unseenFocus() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = 'Canvas';
  const canvas = getComputedStyle(probe).color;
  probe.remove();
  const what = `<${element.localName}> "${element.textContent.trim().slice(0, 30)}"`;
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `${what}: outline ${outlineWidth} ${outlineStyle}`;
  return outlineColor === canvas ? `${what}: the outline has the colour of the page` : null;
}
