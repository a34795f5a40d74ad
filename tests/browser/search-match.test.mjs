// Which words find which courses: every way in which they can be alike, and what is not alike.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids, open, TODAY } from './lib/search.mjs';

const swedish = await open();
const english = await open('en');
const arabic = await open('ar');

/** Queries, and the first courses that they find; an empty list for nothing at all. */
const cases = {
  'the same word': {
    tandsköterska: ['tandskoterska'],
    Sociologi: ['sociologi'],
    'SOCIOLOGI!': ['sociologi'],
  },
  'without rings and dots': { tandskoterska: ['tandskoterska'], barnskotare: ['barnskotare'] },
  'other endings': { tandsköterskor: ['tandskoterska'], truckförarna: ['truckforare'], psykologin: ['psykologi-2a'] },
  'the beginning': { socio: ['sociologi'], specialp: ['specialpedagogik-1'], s: [] },
  'the end': { pedagogik: ['specialpedagogik-1'], gik: [] },
  'the end with another ending': { medsköterskor: [], sköterskan: ['underskoterska'] },
  'in the middle': { pedago: ['specialpedagogik-1'], ooci: [] },
  'an error of typing': { sosiologi: ['sociologi'], tandskötreska: ['tandskoterska'], barnskötre: ['barnskotare'] },
  'too many errors of typing': { sosialagi: [], kokc: [], kko: [], kxxk: [] },
  codes: {
    MATMAT01a: ['matematik-1a'],
    'matmat 01a': [],
    yh01812: ['tandskoterska'],
    moddeu: ['tyska-1', 'tyska-3'],
    vo: [],
    '1812': ['tandskoterska'],
    engxng06: [],
  },
  'numbers with company': {
    'matematik 1': ['matematik-1a'],
    'matematik 2b': ['matematik-2b-distans'],
    'matematik 3': [],
    'matematik 2c': [],
    2: [],
    'sociologi 2': [],
  },
  'old and new names': { 'engelska nivå 2': ['engelska-niva-2'], 'engelska 6': ['engelska-6'], 'matematik nivå 2b': ['matematik-2b-distans'] },
  'everyday words': { rörmokare: ['vvs-larling'], dagis: ['barnskotare'], 'c-kort': ['lastbil-c'], ckort: ['lastbil-c'], 'C kort': ['lastbil-c'] },
  'types by word': { särvux: ['engelska-2'], yrkeshögskola: ['tandskoterska'] },
  'words that say nothing': {
    'plugga till barnskötare': ['barnskotare'],
    'kurs i sociologi': ['sociologi'],
    'kurs i cykel': [],
  },
  'ends that say nothing': { mattekurs: ['matematik-1a'], barnskötarutbildning: ['barnskotare'], barnskötreutbildning: ['barnskotare'], cykelkurs: [] },
  'written apart and together': { 'social ogi': [], 'socio logi': ['sociologi'], rörmokarelärling: ['vvs-larling'], rörmokaredinosaurie: [] },
  'first levels': { 'tyska för nybörjare': ['tyska-1'] },
  'letters of sfi': { 'sfi c': ['sfi-c'], 'sfi c kväll kumla': ['sfi-c'], 'kock c': [] },
  'what there is not': {
    asdfghjk: [],
    ubåtskapten: [],
    dinosaurie: [],
    'köpa begagnad cykel': [],
    'kardiolog örebro': [],
    'zzzz 77777': [],
  },
};
for (const [name, queries] of Object.entries(cases)) {
  test(name, async () => {
    for (const [q, expected] of Object.entries(queries)) {
      const found = await ids(swedish, q);
      if (expected.length) assert.deepEqual(found.slice(0, expected.length), expected, q);
      else assert.deepEqual(found, [], q);
    }
  });
}

test('a number is no part of a number', async () => {
  assert.ok(!(await ids(swedish, 'tyska 3')).includes('tyska-1'));
  assert.deepEqual(await ids(swedish, 'engelska 2'), ['engelska-2', 'engelska-niva-2', ...(await ids(swedish, 'engelska 2')).slice(2)]);
});

test('what fits better comes first', async () => {
  assert.deepEqual((await ids(swedish, 'sköterska')).slice(-1), ['tandskoterska']);
  // The name that it has today is as good; what one can always ask for does not stand before courses.
  assert.deepEqual((await ids(swedish, 'engelska 6')).slice(0, 3), ['engelska-6', 'engelska-niva-2', 'provning-engelska-6']);
});

test('a label counts for its own language', async () => {
  assert.equal((await ids(swedish, 'truck'))[0], 'truckforare');
  assert.equal((await ids(english, 'truck'))[0], 'lastbil-c');
  assert.equal((await ids(english, 'forklift'))[0], 'truckforare');
});

test('words of other languages find courses that are written in Swedish only', async () => {
  const cases = { plumber: 'vvs-larling', hydraulik: 'vvs-larling', 'kuorma-autonkuljettaja': 'lastbil-c', kalkaaliye: 'underskoterska', سباك: 'vvs-larling', شاحنة: 'lastbil-c' };
  for (const [q, first] of Object.entries(cases)) assert.equal((await ids(swedish, q))[0], first, q);
});

test('only words as they are count in other languages with the same letters', async () => {
  assert.deepEqual(await ids(swedish, 'forkli'), []);
  assert.deepEqual(await ids(swedish, 'plumbre'), []);
  assert.deepEqual(await ids(english, 'plumbre'), ['vvs-larling']);
});

test('the default language comes after the page’s own', async () => {
  const page = await english.search({ q: 'rörmokare', today: TODAY });
  assert.deepEqual(page.layers, ['en', 'sv']);
  assert.equal(page.hits[0].id, 'orebro/vvs-larling');
  assert.deepEqual((await english.search({ q: 'plumber', today: TODAY })).layers, ['en']);
});

test('Arabic with and without article and hamza', async () => {
  for (const q of ['سائق شاحنة', 'السائق الشاحنة', 'سائق الشاحنة', 'شاحنه']) {
    assert.equal((await ids(arabic, q))[0], 'lastbil-c', q);
    assert.equal((await ids(swedish, q))[0], 'lastbil-c', q);
  }
  assert.ok((await ids(arabic, 'الانجليزية')).includes('engelska-6'));
  assert.deepEqual(await ids(arabic, 'غواصة'), []);
});

test('a language without pages has its words, and the names of the default one', async () => {
  const polish = await open('pl');
  const page = await polish.search({ q: 'hydraulik', today: TODAY });
  assert.equal(page.hits[0].id, 'orebro/vvs-larling');
  assert.equal(page.hits[0].url, '/vux/kurser/orebro/vvs-larling/');
  assert.equal(page.hits[0].lang, 'sv');
  assert.equal(page.facets.typ[0].lang, 'sv');
  assert.deepEqual(await ids(await open('xx'), 'rörmokare'), ['vvs-larling']);
});

test('descriptions count when names give nothing', async () => {
  const page = await swedish.search({ q: 'palliativ', today: TODAY });
  assert.deepEqual(page.hits.map((hit) => hit.id), ['kumla/underskoterska', 'orebro/underskoterska']);
  assert.ok(page.hits[0].score < 40);
  assert.equal(page.texts, true);
  assert.equal((await swedish.search({ q: 'sociologi', today: TODAY })).texts, false);
  assert.deepEqual(await ids(swedish, 'palliativ sociologi'), []);
});

test('places and ways narrow; what leaves nothing is dropped and said', async () => {
  const search = (q) => swedish.search({ q, today: TODAY });
  assert.deepEqual(await ids(swedish, 'kock kumla distans'), ['kock-distans']);
  const noPlace = await search('kock örebro');
  assert.deepEqual(noPlace.dropped, ['örebro']);
  assert.deepEqual(noPlace.hits.map((hit) => hit.id), ['kumla/kock-distans']);
  assert.deepEqual((await search('barnskötare kumla löpande')).dropped, ['kumla', 'löpande']);
  assert.deepEqual((await search('kock dinosaurie')).hits, []);
  assert.deepEqual((await search('kock örbero')).dropped, ['örbero']);
  assert.equal((await search('löpande')).dropped.length, 0);
});

test('only words that say nothing: everything', async () => {
  assert.equal((await swedish.search({ q: 'kurs', today: TODAY, filters: { typ: ['yh'] } })).total, 1);
  const all = (await swedish.search({ today: TODAY })).total;
  assert.equal(all, 24);
  for (const q of ['utbildning i', '!!!', '\uFFFD', '']) {
    const { total, anything } = await swedish.search({ q, today: TODAY });
    assert.deepEqual([total, anything], [all, true], q);
  }
  assert.equal((await swedish.search({ q: 'kumla', today: TODAY })).anything, false);
});

test('other ways to write it are offered', async () => {
  const offers = async (q) => (await swedish.search({ q, today: TODAY })).suggestions;
  assert.deepEqual(await offers('sosiologi'), [{ q: 'sociologi', why: 'spelling' }]);
  assert.deepEqual(await offers('sociologi'), []);
  assert.deepEqual(await offers('sosialagi'), [{ q: 'sociologi', why: 'spelling' }]);
  assert.deepEqual(await offers('asdfghjk'), []);
  assert.deepEqual(await offers('kmula'), [{ q: 'kumla', why: 'spelling' }]);
  // A word for when or how, or for nothing, is not what one who has misspelt a subject means.
  for (const q of ['kvell', 'janari', 'distanz', 'kurz', 'utbildnng']) assert.deepEqual(await offers(q), [], q);
});

test('what is being typed is completed', async () => {
  const texts = async (q, options) => (await swedish.suggest(q, options)).map(({ text, count }) => `${text} ${count}`);
  assert.deepEqual(await texts('und'), ['Undersköterska 2']);
  assert.deepEqual((await texts('tysk'))[0], 'Tyska 2');
  assert.deepEqual(await texts('eng', { limit: 1 }), ['Engelska 4']);
  // Each value once: not lastbil beside lastbilsförare, nor matte beside matematik.
  assert.deepEqual(await texts('lastb'), ['Lastbilsförare 1', 'Lastbilsförare C 1']);
  assert.deepEqual(await texts('mat'), ['Matematik 2', 'matlagning 1', 'Matematik 1a 1', 'Matematik 2b 1']);
  assert.deepEqual(await texts(''), []);
  assert.deepEqual(await texts('ubåt'), []);
  assert.deepEqual((await english.suggest('plu')).map(({ text, lang }) => [text, lang]), [['Plumber', 'en']]);
});
