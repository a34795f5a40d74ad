// A catalogue in which every text carries something hostile, made from the schemas that frisok
// writes: a field that is added to the table of fields is attacked by itself.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { REPOSITORY } from './build.mjs';
import { ADDRESSES, BEGINNINGS, MAILBOXES, MARKDOWN, TEXTS, escaped } from './payloads.mjs';

/** How many of each thing the catalogue has: one for each text. */
const COUNT = TEXTS.length;

/** Instead of a number: all texts at once, where there is one place for them. */
const ALL = -1;

// Values that hang together with others. Fields of text are never here.
const DATES = {
  start: '2027-01-11', end: '2027-06-04', opens: '2026-10-01', closes: '2026-11-30',
  valid_from: '2024-07-01', valid_until: '2030-06-30', today: '2026-11-23',
};
const FIXED = {
  'course.type': () => 'yrkesvux',
  'course.sfi': () => undefined,
  'course.status': (i) => ['published', 'published', 'cancelled', 'removed'][i % 4],
  'course.aliases': (i) => [`p${i}/gammal`],
  'course.municipalities': (i) => [`m${i}`],
  'course.areas': (i) => [`a${i}`],
  'course.subjects': (i) => [`s${i}`],
  'course.occupations': (i) => [`o${i}`],
  'course.credits': () => 100,
  'course.occasions.cancelled': (i) => i % 5 === 4,
  'course.occasions.place.municipality': (i) => `m${i}`,
  'publisher.municipalities': (i) => [`m${i}`],
  'vocabulary.areas': (i) => [term('areas', `a${i}`)],
  'vocabulary.subjects': (i) => [term('subjects', `s${i}`)],
  'vocabulary.occupations': (i) => [term('occupations', `o${i}`)],
  'term.areas': (i) => [`a${i}`],
  // An asterisk has a meaning there, and stands at the ends of words only.
  'term.titles': (i) => [`titel ${i}`],
  'catalogue.base_url': () => 'https://vux.example',
  'catalogue.default_language': () => 'sv',
  'catalogue.languages': () => ['sv', 'ar'],
  'catalogue.theme': () => 'default',
  'catalogue.brand': () => ({ colour: '#005a70', logotype: 'media/logo.svg' }),
  'catalogue.county.code': () => '18',
  'catalogue.municipalities.id': (i) => `m${i}`,
  'catalogue.municipalities.apply_publisher': (i) => `p${i}`,
  'catalogue.municipalities.code': (i) => String(1000 + i),
  'catalogue.cooperation_area': () => Array.from({ length: COUNT }, (_, i) => `m${i}`),
  'catalogue.free_application.rules.home': (i) => [`m${i}`],
  'page.menu': (i) => i === 0,
};
const term = (list, id) => ({ list, id });
/** Paths that every catalogue has, for fields that name a file. */
const MEDIA = { captions: 'media/film.vtt', poster: 'media/film.svg', logotype: 'media/logo.svg' };

/**
 * Writes the catalogue, hostile or with harmless words in the same places.
 *
 * @param {string} root  where
 * @param {string} schemas  the folder that `frisok schema` wrote
 * @param {'attack' | 'harmless'} kind
 * @returns {Map<string, {field: string, shown: string}>}  by marker, what is to be shown
 */
export function writeHostile(root, schemas, kind) {
  /** @type {Map<string, {field: string, shown: string}>} */
  const marks = new Map();
  const mark = (field, shown) => {
    const marker = `zq${(marks.size + 0x1000).toString(16)}qz`;
    marks.set(marker, { field, shown: shown(marker) });
    return marker;
  };
  const write = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const make = new Maker(schemas, kind, mark);

  for (const file of ['film.mp4', 'film.vtt', 'film.svg', 'logo.svg']) {
    const from = join(REPOSITORY, 'themes/default/assets/icon.svg');
    if (file.endsWith('.svg')) {
      mkdirSync(join(root, 'media'), { recursive: true });
      cpSync(from, join(root, 'media', file));
    } else write(`media/${file}`, file.endsWith('.vtt') ? 'WEBVTT\n\n00:00.000 --> 00:01.000\n-\n' : '');
  }
  write('frisok.yaml', yaml(make.file('catalogue', ALL)));
  for (let i = 0; i < COUNT; i++) {
    write(`content/p${i}/_publisher.yaml`, yaml(make.file('publisher', i)));
    write(`content/p${i}/kurs.yaml`, yaml(make.file('course', i)));
    write(`i18n/vocabulary/hostile-${i}.yaml`, yaml(make.file('vocabulary', i)));
    write(`content/_pages/sida-${i}.md`, `---\n${yaml(make.file('page', i))}---\n${make.rich('page.body', i)}\n`);
  }
  // Sfi is the one type with fields of its own.
  const sfi = { ...make.file('course', 0), type: 'sfi', kind: 'course', credits: { value: 100, unit: 'hours' } };
  write('content/p0/sfi.yaml', yaml({ ...sfi, status: 'published', aliases: [], sfi: { tracks: [1], courses: ['A'] } }));
  return marks;
}

/** JSON is YAML; dates are dates without quotes, and what no line of YAML may have is escaped. */
function yaml(value) {
  if (Array.isArray(value)) return `[${value.map(yaml).join(', ')}]\n`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    return `{${entries.map(([key, part]) => `${key}: ${yaml(part).trimEnd()}`).join(',\n  ')}}\n`;
  }
  if (typeof value === 'string' && /^(\d{4}-\d\d-\d\d|rolling)$/.test(value)) return value;
  return JSON.stringify(value);
}

/** Makes values from schemas. */
class Maker {
  constructor(schemas, kind, mark) {
    Object.assign(this, { schemas, kind, mark });
  }

  /** A whole file. */
  file(name, index) {
    this.schema = JSON.parse(readFileSync(join(this.schemas, `${name}.schema.json`), 'utf8'));
    return this.block(this.schema, name, index);
  }

  block(schema, path, index) {
    const entries = Object.entries(schema.properties).map(([key, part]) => [key, this.value(part, `${path}.${key}`, index)]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }

  /** A value of the field at `path`, which carries the text number `index`. */
  value(part, path, index) {
    const key = path.split('.').at(-1);
    const fixed = FIXED[path] ?? (path.startsWith('vocabulary.') ? FIXED[`term.${key}`] : undefined);
    if (fixed) {
      const value = fixed(index);
      return Array.isArray(value) && value[0]?.list ? value.map(({ id }) => this.term(path, id, index)) : value;
    }
    const name = part.$ref?.split('/').at(-1);
    const schema = name ? this.schema.$defs[name] : part;
    switch (name) {
      case 'rich': return this.localised(index, () => this.rich(path, index));
      case 'string': return this.text(path, index);
      case 'id': return 'vo-college';
      case 'date': return DATES[key] ?? '2026-11-01';
      case 'url': return this.address(path, index);
      case 'email': return this.mailbox(path, index);
      case 'path': return MEDIA[key] ?? 'media/film.mp4';
      case 'language-tag': return 'sv';
      case 'time-zone': return 'Europe/Stockholm';
      case 'colour': return '#005a70';
      case 'municipality-code': return '1881';
    }
    if (name?.startsWith('text')) return this.localised(index, () => this.text(path, index));
    if (schema.anyOf) return this.value(schema.anyOf.find((one) => one.type !== 'null'), path, index);
    if (schema.enum) return schema.enum.filter((one) => one !== null)[0];
    const types = [schema.type].flat();
    if (types.includes('array')) {
      // The county is one: what it lists carries one text each.
      const indices = path.startsWith('catalogue.') ? TEXTS.map((_, i) => i) : [index];
      return indices.map((i) => this.value(schema.items, path, i));
    }
    if (schema.properties) return this.block(schema, path, index);
    if (types.includes('object')) return { ar: this.value(schema.additionalProperties, path, index) };
    if (types.includes('boolean')) return true;
    if (types.includes('integer') || types.includes('number')) return Math.max(schema.minimum, Math.min(schema.maximum, 20));
    if (Object.keys(schema).every((word) => ['title', 'description'].includes(word))) return { a: this.text(path, index) };
    throw new Error(`hostile.mjs cannot make a value for ${path}: ${JSON.stringify(part)}`);
  }

  /** Every other text is translated; where it is not, the Swedish one stands in Arabic pages too. */
  localised(index, make) {
    return index % 2 === 0 ? { sv: make(), ar: make() } : make();
  }

  term(path, id, index) {
    return { ...this.block(this.schema.$defs.term, path, index), id };
  }

  payload(index) {
    return index === ALL ? TEXTS.map((text) => text[this.kind]).join(' ') : TEXTS[index][this.kind];
  }

  text(path, index) {
    const payload = this.payload(index);
    const inFront = index !== ALL && /^[=@+]/.test(TEXTS[index].harmless);
    const whole = (marker) => (inFront ? `${payload} ${marker}` : `${marker} ${payload}`);
    return whole(this.mark(path, whole));
  }

  /** The text as Markdown, and after it Markdown that is hostile in its own way. */
  rich(path, index) {
    const payload = this.payload(index);
    const more = MARKDOWN[Math.max(index, 0) % MARKDOWN.length][this.kind];
    return `${this.mark(path, (marker) => `${marker} ${payload}`)} ${escaped(payload)} ${more}`;
  }

  address(path, index) {
    const marker = this.mark(path, (marker) => marker);
    const beginning = path.includes('catalogue') ? BEGINNINGS[0] : BEGINNINGS[index % BEGINNINGS.length];
    return `${beginning}${marker}${ADDRESSES[Math.max(index, 0) % ADDRESSES.length][this.kind]}`;
  }

  mailbox(path, index) {
    const name = MAILBOXES[Math.max(index, 0) % MAILBOXES.length][this.kind];
    const whole = (marker) => `${marker}${name}@kumla.example`;
    return whole(this.mark(path, whole));
  }
}
