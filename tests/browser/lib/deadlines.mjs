// A small catalogue without a fixed day, whose courses close on days on which clocks can go wrong.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Courses with one occasion `a` that closes soon: what their button says, a moment on their last
 * day, and the midnight that ends it, both with the offset of Stockholm.
 */
export const COURSES = [
  {
    course: 'host',
    closes: '2026-11-30',
    says: 'Ansök senast 30 november 2026',
    last: '2026-11-30T23:59:00+01:00',
    over: '2026-12-01T00:00:00+01:00',
  },
  {
    course: 'fore-vintertid',
    closes: '2026-10-24',
    says: 'Ansök senast 24 oktober 2026',
    last: '2026-10-24T23:59:00+02:00',
    over: '2026-10-25T00:00:00+02:00',
  },
  {
    course: 'vintertid',
    closes: '2026-10-25',
    says: 'Ansök senast 25 oktober 2026',
    last: '2026-10-25T23:59:00+01:00',
    over: '2026-10-26T00:00:00+01:00',
  },
  {
    course: 'fore-sommartid',
    closes: '2027-03-27',
    says: 'Ansök senast 27 mars 2027',
    last: '2027-03-27T23:59:00+01:00',
    over: '2027-03-28T00:00:00+01:00',
  },
  {
    course: 'sommartid',
    closes: '2027-03-28',
    says: 'Ansök senast 28 mars 2027',
    last: '2027-03-28T23:59:00+02:00',
    over: '2027-03-29T00:00:00+02:00',
  },
];

const COUNTY = `title: Kurser
base_url: https://kurser.example/
default_language: sv
languages: [sv]
time_zone: Europe/Stockholm
county: {code: "18", name: Länet}
municipalities:
  - {id: kumla, code: "1881", name: Kumla}
`;

const PUBLISHER = `name: Vuxenutbildningen i Kumla
municipalities: [kumla]
contact: {email: vux@kumla.example}
apply: {url: https://kumla.example/ansok}
`;

const course = (...occasions) => `title: Kurs
type: komvux-gymnasial
occasions:
${occasions.map((occasion) => `  - {start: 2027-08-16, place: {town: Kumla, municipality: kumla}, ${occasion}}\n`).join('')}`;

/** Writes the catalogue into a folder. */
export function writeDeadlines(root) {
  const folder = join(root, 'content/kumla');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(root, 'frisok.yaml'), COUNTY);
  writeFileSync(join(folder, '_publisher.yaml'), PUBLISHER);
  const write = (name, ...occasions) => writeFileSync(join(folder, `${name}.yaml`), course(...occasions));
  for (const { course, closes } of COURSES) write(course, `id: a, apply: {closes: ${closes}}`);
  write('platser', 'id: a, apply: {closes: 2026-11-30, late: true}');
  write('oppnar', 'id: a, apply: {opens: 2026-11-10, closes: 2026-11-30}');
  write('tva', 'id: a, apply: {closes: 2026-11-30}', 'id: b, apply: {opens: 2026-11-15, closes: 2027-05-14}');
}
