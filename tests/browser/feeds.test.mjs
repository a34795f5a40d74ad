// Calendar files and news feeds are what their standards ask, and lead to pages that there are.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test } from 'node:test';
import { pathBelow } from './lib/crawl.mjs';
import { assertNone } from './lib/faults.mjs';
import { faultsOfCalendar, faultsOfNews } from './lib/feeds.mjs';
import { TESTED, languageOf } from './lib/languages.mjs';
import { below, site } from './lib/walked.mjs';

const KINDS = { '.ics': faultsOfCalendar, '.atom': faultsOfNews };
const TYPES = { '.ics': 'text/calendar', '.atom': 'application/atom+xml' };
const ending = (file) => file.slice(file.lastIndexOf('.'));

for (const [name, { base, folder, visits }] of Object.entries({
  'at the root': site,
  'in a folder of another host': below,
})) {
  const files = readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => ending(file) in KINDS);
  const read = (file) => readFileSync(join(folder, file));

  test(`every calendar and feed is valid, ${name}`, () => {
    for (const kind of Object.keys(KINDS)) assert.ok(files.some((file) => file.endsWith(kind)), `no ${kind}`);
    assertNone(files.flatMap((file) => KINDS[ending(file)](read(file)).map((fault) => `${file}: ${fault}`)));
  });

  test(`they lead to pages and places that there are, ${name}`, () => {
    const lost = files.flatMap((file) => {
      const text = read(file).toString('utf8').replaceAll('\r\n ', '');
      const addresses = [...text.matchAll(/(?:^URL:|href="|\\n[^\n]*: )(https?:\/\/[^"\s\\]+)/gm)].map(([, it]) => it);
      assert.ok(addresses.length > 0, `${file} leads nowhere`);
      return [...new Set(addresses)].filter((address) => !leads(address)).map((address) => `${file}: ${address}`);
    });
    assertNone(lost);
  });

  test(`pages offer them with the type that they have, ${name}`, () => {
    const offered = Object.entries(visits).filter(([path]) => ending(path) in TYPES);
    assert.ok(offered.length > 10);
    assertNone(offered.filter(([path, { type }]) => type !== TYPES[ending(path)]).map(([path, { type }]) => `${path} is ${type}`));
    const lists = /\/(kurser|kalender|(kommun|typ|omrade)\/[^/]+)\/$/;
    const without = Object.entries(visits).filter(([path, { page }]) => {
      const feeds = page?.resources.filter((address) => address.endsWith('.atom')).length;
      return page && lists.test(path) && feeds !== 1;
    });
    assertNone(without.map(([path]) => path));
  });

  function leads(address) {
    const path = pathBelow(base, address);
    // Not all pages in the other languages were read.
    if (!path || path.endsWith('.ics') || path.endsWith('.atom')) return address.startsWith(base);
    const [, fragment] = address.split('#');
    const visit = visits[path];
    if (visit?.status !== 200) return false;
    return !fragment || !visit.page || !TESTED.includes(languageOf(path)) || visit.page.ids.includes(fragment);
  }
}

const EVENT = [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//x//EN', 'BEGIN:VEVENT', 'UID:a@vux.example',
  'DTSTAMP:20261102T000000Z', 'SEQUENCE:2', 'STATUS:CONFIRMED', 'DTSTART;VALUE=DATE:20261130',
  'DTEND;VALUE=DATE:20261201', 'SUMMARY:Å', 'URL:https://vux.example/', 'END:VEVENT', 'END:VCALENDAR', '',
];
const calendar = (from, to) => Buffer.from(EVENT.join('\r\n').replace(from, to));

test('a calendar that is right passes, and each fault is found', () => {
  assertNone(faultsOfCalendar(calendar('', '')));
  const broken = {
    'no UID': ['UID:a@vux.example\r\n', ''],
    'two UIDs': ['SEQUENCE:2', 'UID:b@vux.example'],
    'no DTSTAMP': ['DTSTAMP:20261102T000000Z\r\n', ''],
    'DTSTAMP without UTC': ['T000000Z', 'T000000'],
    'no day': ['DATE:20261130', 'DATE:20261131'],
    'no date': ['DATE:20261130', 'DATE:november'],
    'ends before it begins': ['DATE:20261201', 'DATE:20261130'],
    'a state of its own': ['CONFIRMED', 'INSTÄLLD'],
    'a SEQUENCE that is none': ['SEQUENCE:2', 'SEQUENCE:två'],
    'an address that is none': ['URL:https://vux.example/', 'URL:kurser'],
    'another version': ['VERSION:2.0', 'VERSION:1.0'],
    'no PRODID': ['PRODID:-//x//x//EN\r\n', ''],
    'a line too long': ['SUMMARY:Å', `SUMMARY:${'Å'.repeat(40)}`],
    'a line that is none': ['SUMMARY:Å', 'SUMMARY:Å\r\nB'],
    'LF alone': ['SUMMARY:Å\r\n', 'SUMMARY:Å\n'],
    'no end': ['END:VEVENT\r\n', ''],
    'a property that there is not': ['SUMMARY:Å', 'SUMMARY:Å\r\nTITEL:Å'],
    'the same event twice': ['END:VEVENT\r\n', `END:VEVENT\r\n${EVENT.slice(3, 13).join('\r\n')}\r\n`],
    'no component': [EVENT.slice(3, 13).join('\r\n') + '\r\n', ''],
  };
  const passed = Object.entries(broken).filter(([, [from, to]]) => faultsOfCalendar(calendar(from, to)).length === 0);
  assertNone(passed.map(([what]) => what));
  assert.notEqual(faultsOfCalendar(Buffer.from([...calendar('', ''), 0xff])).length, 0, 'no UTF-8');
});

const FEED = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv"><id>https://vux.example/a.atom</id><title>Å</title>
<updated>2026-11-02T00:00:00Z</updated><author><name>Länet</name></author>
<link rel="self" href="https://vux.example/a.atom"/><link rel="alternate" href="https://vux.example/"/>
<entry><id>https://vux.example/1/</id><title>En</title><updated>2026-11-02T00:00:00Z</updated>
<author><name>Kumla</name></author><link rel="alternate" href="https://vux.example/1/"/>
<content type="html">&lt;p&gt;Å&lt;/p&gt;</content></entry></feed>`;

test('a feed that is right passes, and each fault is found', () => {
  const feed = (from, to) => Buffer.from(FEED.replace(from, to));
  assertNone(faultsOfNews(feed('', '')));
  const broken = {
    'no id': ['<id>https://vux.example/1/</id>', ''],
    'an id that is no address': ['<id>https://vux.example/1/</id>', '<id>1</id>'],
    'the same id twice': ['<id>https://vux.example/1/</id>', '<id>https://vux.example/a.atom</id>'],
    'no title': ['<title>Å</title>', ''],
    'an empty title': ['<title>En</title>', '<title> </title>'],
    'no day': ['<updated>2026-11-02T00:00:00Z</updated>', ''],
    'a day without a time': ['2026-11-02T00:00:00Z', '2026-11-02'],
    'no such day': ['2026-11-02T00:00:00Z', '2026-11-31T00:00:00Z'],
    'older than its entry': ['2026-11-02T00:00:00Z', '2026-11-01T00:00:00Z'],
    'no author': ['<author><name>Länet</name></author>', ''],
    'does not say where it is': ['rel="self"', 'rel="alternate"'],
    'an entry without a page': ['<link rel="alternate" href="https://vux.example/1/"/>', ''],
    'an element of its own': ['<content', '<kurs/><content'],
    'HTML that is not escaped': ['&lt;p&gt;Å&lt;/p&gt;', '<p>Å</p>'],
    'another namespace': ['2005/Atom', '2004/Atom'],
    'not well-formed': ['</entry>', ''],
    'a language that is none': ['xml:lang="sv"', 'xml:lang="på svenska"'],
  };
  const passed = Object.entries(broken).filter(([, [from, to]]) => faultsOfNews(feed(from, to)).length === 0);
  assertNone(passed.map(([what]) => what));
});
