// What people type, for measuring: single words, several, wrong ones, other languages.

/** @typedef {{ q: string, lang: string, filters?: Record<string, string[]>, name?: string }} Question */

/** @type {Question[]} */
export const TYPICAL = [
  { q: 'undersköterska', lang: 'sv' },
  { q: 'svetsare', lang: 'sv' },
  { q: 'engelska 6', lang: 'sv' },
  { q: 'matematik 2b', lang: 'sv' },
  { q: 'sfi c kväll', lang: 'sv' },
  { q: 'kock distans', lang: 'sv' },
  { q: 'c-kort', lang: 'sv' },
  { q: 'undeskötrska', lang: 'sv' },
  { q: 'barnskötare kumla', lang: 'sv' },
  { q: 'dagis', lang: 'sv' },
  { q: 'سائق شاحنة', lang: 'ar' },
  { q: 'truck driver', lang: 'en' },
];

/** Questions without words: what stands on the page before anything is typed, and after one click. @type {Question[]} */
export const WORDLESS = [
  { q: '', lang: 'sv', name: '(nothing typed)' },
  { q: '', lang: 'sv', filters: { typ: ['yrkesvux'], kommun: ['kumla'] }, name: '(only filters: yrkesvux in Kumla)' },
];

export const TODAY = '2026-11-23';
