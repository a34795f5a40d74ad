// With the keyboard alone: the skip link comes first and works, and one always sees where one is.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DESKTOP, PHONE } from './lib/chromium.mjs';
import { assertNone } from './lib/faults.mjs';
import { named, open, samples } from './lib/chosen.mjs';
import { openTab } from './lib/session.mjs';

const STOPS = 15;

const tab = await openTab();

describe('keyboard', () => {
  samples.forEach((sample, index) => {
    // Width and colour scheme change from sample to sample, so that each type meets all of them.
    const viewport = index % 2 === 0 ? PHONE : DESKTOP;
    const colorScheme = index % 4 < 2 ? 'light' : 'dark';

    test(`${named(sample)} (${viewport.width} px, ${colorScheme})`, async () => {
      await tab.setViewportSize(viewport);
      await tab.emulateMedia({ colorScheme });
      await open(tab, sample);

      await tab.keyboard.press('Tab');
      const skip = await tab.evaluate(describeFocus);
      assert.match(skip?.href ?? '', /^#/, `the first stop is no skip link but ${skip?.what}`);
      assertNone(skip.faults);
      await tab.keyboard.press('Enter');
      assert.equal(await tab.evaluate(() => document.activeElement.localName), 'main', 'focus after the skip link');

      await open(tab, sample);
      await tab.keyboard.press('Tab');
      const faults = [];
      for (let stop = 0; stop < STOPS; stop += 1) {
        await tab.keyboard.press('Tab');
        const focus = await tab.evaluate(describeFocus);
        if (!focus) break;
        faults.push(...focus.faults.map((fault) => `stop ${stop + 2}, ${focus.what}: ${fault}`));
      }
      assertNone(faults);
    });
  });
});

/** Runs in the page: what has focus and what is wrong with how it shows; null when nothing has. */
function describeFocus() {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const faults = [];

  const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (colour) => {
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
    return [...pixel.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour) => {
    const [r, g, b] = rgba(colour)
      .slice(0, 3)
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const behind = (start) => {
    for (let up = start; up; up = up.parentElement) {
      const { backgroundColor } = getComputedStyle(up);
      if (rgba(backgroundColor)[3] === 255) return backgroundColor;
    }
    return 'Canvas';
  };

  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  if (!outlined) faults.push(`outline is ${style.outlineWidth} ${style.outlineStyle}, not at least 2px`);
  const shadows = style.boxShadow.match(/(?:rgba?|color|oklch|oklab|lab|lch)\([^)]*\)/g) ?? [];
  const rings = [style.outlineColor, ...shadows];
  // An outline drawn inside the box stands on the element's own background.
  const ground = behind(parseFloat(style.outlineOffset) < 0 ? element : element.parentElement);
  if (outlined && style.outlineStyle !== 'auto' && !rings.some((ring) => contrast(ring, ground) >= 3)) {
    faults.push(`focus ring ${rings.join(', ')} on ${ground} has a contrast below 3:1`);
  }
  const visible = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  if (!visible || box.width < 2 || box.height < 2) faults.push('cannot be seen');
  if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) {
    faults.push('lies outside the window');
  } else {
    const clamp = (value, most) => Math.min(Math.max(value, 0), most - 1);
    const [first] = element.getClientRects();
    const at = document.elementFromPoint(
      clamp(first.left + first.width / 2, innerWidth),
      clamp(first.top + first.height / 2, innerHeight),
    );
    const own = [element, ...(element.labels ?? [])];
    const seen = !at || at.contains(element) || own.some((part) => part.contains(at));
    if (!seen) faults.push(`is covered by <${at.localName} class="${at.className}">`);
  }
  const what = `<${element.localName}> "${element.textContent.trim().slice(0, 40)}"`;
  return { what, href: element.getAttribute('href'), faults };
}
