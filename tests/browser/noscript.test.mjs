// With JavaScript off everything is there, and no control is dead.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PHONE } from './lib/chromium.mjs';
import { assertNone } from './lib/faults.mjs';
import { TESTED, inDefault, inLanguage } from './lib/languages.mjs';
import { isCourse } from './lib/samples.mjs';
import { named, open, samples } from './lib/chosen.mjs';
import { address, openTab } from './lib/session.mjs';

const tab = await openTab({ javaScriptEnabled: false, viewport: PHONE });

describe('without JavaScript', () => {
  for (const lang of TESTED) {
    test(`${lang}: one can walk from the start page to a course`, async () => {
      const courses = inLanguage('/kurser/', lang);
      const here = () => new URL(tab.url()).pathname;
      await tab.goto(address(inLanguage('/', lang)));
      await tab.locator(`a[href$="${courses}"]`).locator('visible=true').first().click();
      assert.equal(here(), courses);

      const links = await tab.locator('main a[href]').evaluateAll((all) => all.map((a) => a.pathname));
      const course = links.find((path) => isCourse(inDefault(path)));
      assert.ok(course, `${courses} lists no course`);
      await tab.locator(`main a[href$="${course}"]`).locator('visible=true').first().click();
      assert.equal(here(), course);
      assert.equal(await tab.locator('main h1').isVisible(), true);
    });
  }

  for (const lang of TESTED) {
    test(`${lang}: questions lead from the start page to a course`, async () => {
      const guide = inLanguage('/valj/', lang);
      await tab.goto(address(inLanguage('/', lang)));
      await tab.locator(`main a[href$="${guide}"]`).locator('visible=true').first().click();
      for (let question = 1; await tab.locator('main .choices').count(); question += 1) {
        assert.ok(question <= 5, `${tab.url()} is one question too many`);
        await tab.locator('main .choices a').locator('visible=true').first().click();
      }
      await tab.locator('main .card-title a').locator('visible=true').first().click();
      assert.ok(isCourse(inDefault(new URL(tab.url()).pathname)), `${tab.url()} is no course`);
    });
  }

  for (const sample of samples) {
    test(named(sample), async () => {
      await open(tab, sample);
      assertNone(await tab.evaluate(missing));
    });
  }
});

/** Runs in the page: links of the main content that cannot be seen, buttons that do nothing. */
function missing() {
  const visible = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const quote = (element) => `<${element.localName}> ${element.textContent.trim().slice(0, 50)}`;
  // A closed <details> opens without scripts. What is for some states only, waits for a script that
  // knows the day, and so does what only works with one.
  const elsewhere = 'details:not([open]), [data-in][hidden], .js-only';
  const hidden = [...document.querySelectorAll('main a[href]')]
    .filter((link) => !visible(link) && !link.closest(elsewhere))
    .map((link) => `cannot be seen: ${quote(link)}`);
  const works = (button) =>
    button.hasAttribute('popovertarget') || button.hasAttribute('commandfor') ||
    (button.form && ['submit', 'reset', 'image'].includes(button.type));
  const dead = [...document.querySelectorAll('button, input[type=button], [role=button]')]
    .filter((button) => visible(button) && !works(button))
    .map((button) => `does nothing: ${quote(button)}`);
  // What a script says of the day that it is, is not there without one.
  const stale = [...document.querySelectorAll('[data-state]')]
    .filter(visible)
    .map((state) => `says a state: ${quote(state)}`);
  return [...hidden, ...dead, ...stale];
}
