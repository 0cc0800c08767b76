import { describe, expect, it } from '@jest/globals';
import {
  type ChapterNames,
  keptChapterName,
  refusalsToDissolveChapter,
  refusalsToNameChapter,
  refusalsToRenameChapter,
} from './chapter.js';

const both = ['fr', 'en'];
const belgium = { nameFr: 'Belgique', nameEn: 'Belgium' };
const named = (names: ChapterNames, locales = both, others: readonly ChapterNames[] = []) =>
  refusalsToNameChapter({ ...names, locales, others }).map(({ code, path }) => `${code} ${path}`);

describe('naming a chapter', () => {
  it.each<[string, ChapterNames, string[], ChapterNames[], string[]]>([
    ['in both languages', belgium, both, [], []],
    ['in the one that the body speaks', { nameFr: 'Belgique', nameEn: null }, ['fr'], [], []],
    ['beside others', belgium, both, [{ nameFr: 'Sud', nameEn: 'South' }], []],
    ['beside one without the language', belgium, both, [{ nameFr: null, nameEn: null }], []],
    ['in one of two', { nameFr: 'Belgique', nameEn: null }, both, [], ['IDENTITY_NAME_MISSING nameEn']],
    [
      'in none',
      { nameFr: null, nameEn: null },
      both,
      [],
      ['IDENTITY_NAME_MISSING nameFr', 'IDENTITY_NAME_MISSING nameEn'],
    ],
    ['at length', { ...belgium, nameFr: 'x'.repeat(201) }, both, [], ['IDENTITY_NAME_TOO_LONG nameFr']],
    [
      'as another is called, capitals apart',
      belgium,
      both,
      [{ nameFr: ' BELGIQUE', nameEn: 'The Belgians' }],
      ['IDENTITY_CHAPTER_NAME_TAKEN nameFr'],
    ],
  ])('%s', (_, names, locales, others, codes) => {
    expect(named(names, locales, others)).toEqual(codes);
  });

  it.each([
    [' Sud ', 'Sud'],
    ['  ', null],
    [null, null],
  ])('keeps %j as %j', (said, kept) => {
    expect(keptChapterName(said)).toBe(kept);
  });

  it('is over once it is dissolved', () => {
    expect(refusalsToRenameChapter({ dissolvedOn: null })).toEqual([]);
    expect(refusalsToRenameChapter({ dissolvedOn: '2026-01-01' })).toEqual([
      { code: 'IDENTITY_CHAPTER_DISSOLVED', params: { on: '2026-01-01' } },
    ]);
  });
});

describe('dissolving a chapter', () => {
  it.each([
    ['that nobody belongs to', { dissolvedOn: null, members: 0 }, []],
    ['that somebody still belongs to', { dissolvedOn: null, members: 1 }, ['IDENTITY_CHAPTER_HAS_MEMBERS']],
    ['twice', { dissolvedOn: '2026-01-01', members: 0 }, ['IDENTITY_CHAPTER_DISSOLVED']],
  ])('%s', (_, chapter, codes) => {
    expect(refusalsToDissolveChapter(chapter).map(({ code }) => code)).toEqual(codes);
  });
});
