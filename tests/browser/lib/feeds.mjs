// What is wrong with a calendar file (RFC 5545, 7986) or a news feed (RFC 4287).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';

// Values that do not have the form of their type are then errors, not texts.
ICAL.design.strict = true;

/** How often properties must or may stand in a component: [least, most]. */
const CALENDAR = { prodid: [1, 1], version: [1, 1], calscale: [0, 1], method: [0, 1], source: [0, 1], url: [0, 1], 'refresh-interval': [0, 1] };
const EVENT = {
  uid: [1, 1],
  dtstamp: [1, 1],
  dtstart: [1, 1],
  dtend: [0, 1],
  // Not asked for by the RFC, but by people who read a calendar.
  summary: [1, 1],
  description: [0, 1],
  sequence: [0, 1],
  status: [0, 1],
  transp: [0, 1],
  location: [0, 1],
  url: [0, 1],
  'last-modified': [0, 1],
  class: [0, 1],
  created: [0, 1],
  geo: [0, 1],
  organizer: [0, 1],
  priority: [0, 1],
};
const VALUES = {
  version: ['2.0'],
  calscale: ['GREGORIAN'],
  status: ['TENTATIVE', 'CONFIRMED', 'CANCELLED'],
  transp: ['OPAQUE', 'TRANSPARENT'],
};
/** Of RFC 7986 and of programs, which the parser has no form for. */
const OTHERS = ['name', 'source', 'refresh-interval'];

/**
 * @param {Uint8Array} bytes  a calendar file
 * @returns {string[]}  what is wrong; nothing when it is right
 */
export function faultsOfCalendar(bytes) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    // Values are read when they are asked for.
    return [...faultsOfLines(text), ...faultsOfParts(new ICAL.Component(ICAL.parse(text)))];
  } catch (error) {
    return [error.message];
  }
}

function faultsOfParts(root) {
  const faults = [];
  if (root.name !== 'vcalendar') return [...faults, `a ${root.name} at the top`];
  faults.push(...faultsOfProperties(root, CALENDAR));
  const parts = root.getAllSubcomponents();
  if (parts.length === 0) faults.push('a calendar without a component');
  const events = root.getAllSubcomponents('vevent');
  faults.push(...events.flatMap(faultsOfEvent), ...twice(events.map((event) => event.getFirstPropertyValue('uid'))));
  return faults;
}

function faultsOfLines(text) {
  const faults = [];
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) faults.push('a line does not end in CRLF');
  if (!text.endsWith('\r\n')) faults.push('the last line has no end');
  const long = text.split('\r\n').find((line) => Buffer.byteLength(line) > 75);
  if (long) faults.push(`a line of ${Buffer.byteLength(long)} octets: ${long}`);
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/.test(text)) faults.push('a control character');
  // The parser takes what is no number for 0.
  if (/^SEQUENCE[:;](?!\d+\r?$)/m.test(text)) faults.push('a SEQUENCE that is no number');
  if (/[\u2066-\u2069]/.test(text)) faults.push('a mark of direction');
  return faults;
}

function faultsOfProperties(component, counts) {
  const properties = component.getAllProperties();
  const faults = Object.entries(counts).flatMap(([name, [least, most]]) => {
    const count = properties.filter((property) => property.name === name).length;
    return count < least || count > most ? [`${name.toUpperCase()} stands ${count} times in ${component.name}`] : [];
  });
  for (const property of properties) {
    const { name } = property;
    const known = name in ICAL.design.icalendar.property || name.startsWith('x-') || OTHERS.includes(name);
    if (!known) faults.push(`${name.toUpperCase()} is no property`);
    const value = property.getFirstValue();
    if (VALUES[name] && !VALUES[name].includes(value)) faults.push(`${name.toUpperCase()} is ${value}`);
    if (['url', 'source'].includes(name) && !URL.canParse(value)) faults.push(`${name.toUpperCase()} is ${value}`);
  }
  return faults;
}

function faultsOfEvent(event) {
  const faults = faultsOfProperties(event, EVENT);
  const value = (name) => event.getFirstPropertyValue(name);
  const [start, end] = [value('dtstart'), value('dtend')];
  for (const [name, date] of Object.entries({ DTSTART: start, DTEND: end })) {
    if (!(date instanceof ICAL.Time)) faults.push(`${name} is no date`);
    else if (!date.isDate) faults.push(`${name} is no whole day`);
    else if (date.toString() !== ICAL.Time.fromJSDate(date.toJSDate()).toString().slice(0, 10)) {
      faults.push(`${name} is not in the calendar: ${date}`);
    }
  }
  if (start && end && start.compare(end) >= 0) faults.push(`DTEND ${end} is not after DTSTART ${start}`);
  for (const name of ['dtstamp', 'last-modified']) {
    const time = value(name);
    if (time && (time.isDate || time.zone !== ICAL.Timezone.utcTimezone)) faults.push(`${name.toUpperCase()} is not in UTC`);
  }
  return faults;
}

const schema = XmlDocument.fromBuffer(readFileSync(join(import.meta.dirname, 'atom.rng')));
const validator = RelaxNGValidator.fromDoc(schema);

/**
 * @param {Uint8Array} bytes  an Atom feed
 * @returns {string[]}  what is wrong; nothing when it is right
 */
export function faultsOfNews(bytes) {
  let feed;
  try {
    feed = XmlDocument.fromBuffer(bytes);
    validator.validate(feed);
  } catch (error) {
    feed?.dispose();
    return [error.message];
  }
  const all = (path) => feed.find(path, { a: 'http://www.w3.org/2005/Atom' }).map((node) => node.content);
  const faults = twice([...all('/a:feed/a:id'), ...all('//a:entry/a:id')]);
  for (const part of ['/a:feed', ...all('//a:entry/a:id').map((_, i) => `//a:entry[${i + 1}]`)]) {
    const alternates = all(`${part}/a:link[@rel="alternate"]/@href`).length;
    if (alternates !== 1) faults.push(`${part} has ${alternates} pages`);
  }
  if (all('/a:feed/a:link[@rel="self"]/@href').length !== 1) faults.push('the feed does not say where it is');
  // Newest first, and the feed is as new as its newest entry.
  const days = all('//a:entry/a:updated');
  if (days.some((day, i) => i > 0 && day > days[i - 1])) faults.push('the entries are not in order');
  if (days.length > 0 && all('/a:feed/a:updated')[0] !== days[0]) faults.push('the feed is not as new as its entries');
  feed.dispose();
  return faults;
}

const twice = (ids) => ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} stands twice`);
