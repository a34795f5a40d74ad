// On paper: nothing that one could only press, where the page came from, and a course on two sheets.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertNone } from './lib/faults.mjs';
import { named, open, samples } from './lib/chosen.mjs';
import { openTab } from './lib/session.mjs';

const COURSE_SHEETS = 2;
// An A4 page within its margins of 1.4 cm, at 96 pixels to the inch.
const PAPER = { width: 688, height: 1017 };

const tab = await openTab({ viewport: PAPER });

describe('print', () => {
  for (const sample of samples) {
    test(named(sample), async () => {
      await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const response = await open(tab, sample);
      const { faults, address } = await tab.evaluate(onPaper);
      assertNone(faults);
      if (sample.status === 200) assert.equal(address, response.url(), 'the address beside the QR code');
    });
  }

  for (const sample of samples.filter(({ type }) => type === 'longest course')) {
    test(`${sample.lang}: the longest course has room on ${COURSE_SHEETS} sheets`, async () => {
      await tab.emulateMedia({ media: 'print' });
      await open(tab, sample);
      const pdf = await tab.pdf({ preferCSSPageSize: true });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
      assert.ok(sheets <= COURSE_SHEETS, `${sheets} sheets`);
    });
  }
});

/** Runs in the page: what is wrong with it on paper, and the address that it says it has. */
function onPaper() {
  const shown = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
  const faults = [];
  const pressed = 'button, input, select, textarea, summary, video, audio, .button, .skip, nav, form';
  for (const element of document.querySelectorAll(pressed)) {
    if (shown(element)) faults.push(`<${element.localName} class="${element.className}"> is printed`);
  }
  const canvas = getComputedStyle(document.body);
  if (canvas.backgroundColor !== 'rgb(255, 255, 255)') faults.push(`the paper is ${canvas.backgroundColor}`);
  if (canvas.color !== 'rgb(0, 0, 0)') faults.push(`the text is ${canvas.color}`);
  for (const node of globalThis.inspect.textNodes(document.body)) {
    const element = node.parentElement;
    if (!shown(element) || element.closest('.vh')) continue;
    const points = parseFloat(getComputedStyle(element).fontSize) * 0.75;
    if (points < 7.5) faults.push(`"${node.data.trim().slice(0, 30)}" has ${points.toFixed(1)} points`);
  }
  const paper = document.querySelector('.paper');
  const code = paper?.querySelector('svg.qr');
  if (paper && (!code || code.getBoundingClientRect().width < 90)) faults.push('the QR code is too small to read');
  if (paper && !shown(paper)) faults.push('where the page came from is not printed');
  return { faults: faults.slice(0, 5), address: paper?.querySelector('strong').textContent };
}
