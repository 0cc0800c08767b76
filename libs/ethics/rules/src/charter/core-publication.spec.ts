import { describe, expect, it } from '@jest/globals';
import { type CharterCore, canonicalCore } from './core.js';
import { refusalsToPublishCore } from './core-publication.js';
import { core, coreOf } from './given.js';

const today = '2026-11-27';
const clauses = ['DV-3', 'CF-1'];
const [listening, confidentiality] = core.commitments as [
  CharterCore['commitments'][number],
  CharterCore['commitments'][number],
];
const line = (changes: object, ...others: CharterCore['commitments']) =>
  coreOf([
    { ...listening, behaviours: [{ ...listening.behaviours[0]!, ...changes }, ...listening.behaviours.slice(1)] },
    ...others,
  ]);
const none = { fr: '', en: '' };

describe('publishing an edition of the charter', () => {
  const refused = (given: CharterCore, validFrom = today, published = [] as { edition: string; validFrom: string }[]) =>
    refusalsToPublishCore(given, validFrom, published, clauses, today).map(({ code }) => code);

  it('is allowed with every text in both languages', () => {
    expect(refused(core)).toEqual([]);
  });

  it.each<[string, CharterCore, string[]]>([
    ['it has no name', { ...core, edition: ' ' }, ['ETHICS_EDITION_UNNAMED']],
    ['it has no title', { ...core, title: none }, ['ETHICS_CHARTER_TITLE_MISSING']],
    ['it does not say where it comes from', { ...core, source: none }, ['ETHICS_CHARTER_SOURCE_MISSING']],
    ['it holds nothing', coreOf([]), ['ETHICS_CHARTER_LINES_MISSING']],
    ['a commitment has no aim', coreOf([{ ...listening, aims: [] }]), ['ETHICS_CHARTER_LINES_MISSING']],
    ['a commitment shows in nothing', coreOf([{ ...listening, behaviours: [] }]), ['ETHICS_CHARTER_LINES_MISSING']],
    ['a code is none', line({ code: 'RC 1' }), ['ETHICS_CODE_MALFORMED']],
    ['a code is one of those for own lines', line({ code: 'OWN-1' }), ['ETHICS_CODE_MALFORMED']],
    ['a code is there twice', line({ code: 'RC-1.B2' }), ['ETHICS_CODE_REPEATED']],
    ['a text is missing', line({ text: { fr: 'Je demande', en: ' ' } }), ['ETHICS_TEXT_MISSING']],
    ['a text is too long', line({ text: { fr: 'Oui', en: 'x'.repeat(301) } }), ['ETHICS_CHARTER_LINE_TOO_LONG']],
    [
      'a text is too long in French',
      line({ text: { fr: 'x'.repeat(301), en: 'Yes' } }),
      ['ETHICS_CHARTER_LINE_TOO_LONG'],
    ],
    ['an aim is missing', coreOf([{ ...listening, aims: [{ code: 'RC-1.A1', text: none }] }]), ['ETHICS_TEXT_MISSING']],
    ['a commitment has no name', coreOf([{ ...listening, title: none }]), ['ETHICS_TEXT_MISSING']],
    ['a clause is not one of the code', line({ clause: 'ZZ-1' }), ['ETHICS_CHARTER_CLAUSE_UNKNOWN']],
  ])('is refused when %s', (_, given, codes) => {
    expect(refused(given)).toEqual(codes);
  });

  it('takes a line that is as long as one may be', () => {
    expect(refused(line({ text: { fr: 'x'.repeat(300), en: 'x'.repeat(300) } }))).toEqual([]);
  });

  it('names a clause once that many lines name and the code does not have', () => {
    const behaviours = listening.behaviours.map((each) => ({ ...each, clause: 'ZZ-1' }));

    expect(refused(coreOf([{ ...listening, behaviours }]))).toEqual(['ETHICS_CHARTER_CLAUSE_UNKNOWN']);
  });

  it('does not change what was in force on a day gone by', () => {
    const published = [{ edition: '0', validFrom: '2026-01-01' }];

    expect(refused(core, '2026-11-26', published)).toEqual(['ETHICS_EDITION_IN_PAST']);
    expect(refused({ ...core, edition: '0' }, today, published)).toEqual(['ETHICS_EDITION_NAME_TAKEN']);
  });

  it.each<[string, CharterCore]>([
    ['edition', { ...core, edition: '2' }],
    ['title', { ...core, title: none }],
    ['source', { ...core, source: none }],
    ['commitments', coreOf([listening])],
    ['name of a commitment', coreOf([{ ...listening, title: none }, confidentiality])],
    ['code of a commitment', coreOf([{ ...listening, code: 'RC-2' }, confidentiality])],
    ['aims', coreOf([{ ...listening, aims: [{ code: 'RC-1.A1', text: none }] }, confidentiality])],
    ['code of a behaviour', line({ code: 'RC-1.B9' }, confidentiality)],
    ['words of a behaviour', line({ text: none }, confidentiality)],
    ['lock of a behaviour', line({ locked: true }, confidentiality)],
    ['clause of a behaviour', line({ clause: 'CF-1' }, confidentiality)],
  ])('is known by the %s', (_, other) => {
    expect(canonicalCore(other)).not.toBe(canonicalCore(core));
  });

  it('is the same however its letters are written and its fields are ordered', () => {
    const accented = (form: 'NFC' | 'NFD') => ({
      ...core,
      ...{ edition: 'é'.normalize(form), title: { en: 'é'.normalize(form), fr: 'é'.normalize(form) } },
    });

    expect(canonicalCore(accented('NFD'))).toBe(canonicalCore(accented('NFC')));
    expect(canonicalCore({ ...core, title: { en: 'Charter', fr: 'Charter (fr)' } })).toBe(canonicalCore(core));
  });
});
