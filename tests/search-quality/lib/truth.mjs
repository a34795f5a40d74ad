// What is true of the courses that queries are asked about, from elsewhere than the search's own index:
// the table that was imported, or the site's open data.
import { readFileSync } from 'node:fs';
import { readCsv } from './csv.mjs';

/**
 * A course as the rules of relevance see it. Sets, since a course has several occasions.
 * @typedef {object} Course
 * @property {string} key
 * @property {string[]} title
 * @property {string[]} code
 * @property {string[]} provider
 * @property {string[]} place
 * @property {string[]} level
 * @property {string[]} area
 * @property {string[]} id
 * @property {string[]} mode
 * @property {string[]} time
 * @property {Set<number>} pace
 */

/**
 * @typedef {{ id: string, title: string, provider: string, codes: string[], towns: string[] }} Hit
 * @typedef {object} Truth
 * @property {Map<string, Course>} courses
 * @property {(hit: Hit) => string} keyOf  the course that a hit is; for none of them something that is no key
 */

/** White space, case and blanks around hyphens make no difference. @param {string} text */
const norm = (text) => text.normalize('NFC').replace(/\s+/g, ' ').trim().replace(/\s*-\s*/g, '-').toLowerCase();

/**
 * The imported table: rows are one course when title, code and provider agree.
 * @param {string} file
 * @returns {Truth}
 */
export function fromTable(file) {
  /** @type {Map<string, Course>} */
  const courses = new Map();
  for (const row of readCsv(readFileSync(file, 'utf8'))) {
    const key = keyOf(row.Namn, row.Kurskod, row.Utbildningsanordnare);
    const fresh = () => ({
      key,
      title: [row.Namn.normalize('NFC').replace(/\s+/g, ' ').trim()],
      code: [row.Kurskod.trim()],
      provider: [row.Utbildningsanordnare.trim()],
      id: [],
      mode: [],
      time: [],
      place: [],
      level: [],
      area: [],
      pace: new Set(),
    });
    const course = courses.get(key) ?? fresh();
    courses.set(key, course);
    course.place.push(row.Studieort);
    course.level.push(row.Niva);
    course.area.push(row.Intresseomrade_kategori);
    if (row.Omfattning !== '') course.pace.add(Math.trunc(Number(row.Omfattning)));
  }
  return { courses, keyOf: (hit) => find(courses, hit) };
}

/** @param {string} title @param {string} code @param {string} provider */
const keyOf = (title, code, provider) => JSON.stringify([title, code, provider].map(norm));

/** @param {Map<string, Course>} courses @param {Hit} hit */
function find(courses, hit) {
  const [code = ''] = hit.codes;
  const key = keyOf(hit.title, code, hit.provider);
  if (courses.has(key)) return key;
  /** @param {(parts: string[]) => boolean} fits */
  const only = (fits) => {
    const found = [...courses.keys()].filter((other) => fits(JSON.parse(other)));
    return found.length === 1 ? found[0] : undefined;
  };
  const [title, wanted, provider] = JSON.parse(key);
  // A source may say a code only for some places, a catalogue may tidy a title up.
  const byTitle = only((its) => its[0] === title && its[2] === provider && (wanted === '' || its[1] === wanted));
  const byCode = wanted === '' ? undefined : only((its) => its[1] === wanted && its[2] === provider);
  return byTitle ?? byCode ?? `? ${key}`;
}

/**
 * The site's open data (`data/kurser.json`).
 * @param {string} file
 * @returns {Truth}
 */
export function fromOpenData(file) {
  /** @type {Map<string, Course>} */
  const courses = new Map();
  for (const course of JSON.parse(readFileSync(file, 'utf8')).courses) {
    if (course.status !== 'published') continue;
    const key = `${course.publisher}/${course.course}`;
    /** @type {any[]} */
    const occasions = course.occasions ?? [];
    courses.set(key, {
      key,
      id: [key],
      title: [course.title.sv, ...Object.values(course.title)],
      code: course.codes ?? [],
      provider: [course.provider ?? '', course.publisher],
      level: [course.type],
      area: course.areas ?? [],
      place: occasions.flatMap(({ town, place_municipality }) => [town ?? '', place_municipality ?? '']),
      mode: occasions.map(({ mode }) => mode ?? ''),
      time: occasions.flatMap(({ time }) => time ?? []),
      pace: new Set(occasions.flatMap(({ pace }) => pace ?? [])),
    });
  }
  return { courses, keyOf: (hit) => hit.id };
}
