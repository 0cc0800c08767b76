import { describe, expect, it } from '@jest/globals';
import type { Refusal } from '@standing/kernel';
import { type Paper, type PaperText, refusalsToRecordPaper, refusalsToTakeBackPaper } from './paper.js';
import { refusalsToPublishDeclaration } from './publishing.js';
import { refusalsToReport, reportUntil } from './reporting.js';
import { refusalsOfBasis, refusalsOfConformity, refusalsOfContacts } from './settings.js';
import { refusalsToSignDeclaration } from './signing.js';
import { canonicalDeclaration, type DeclarationContent, nextNumber, type PublishedVersion } from './version.js';

const today = '2026-11-22';
const both = (text: string) => ({ fr: text, en: text });
const policy: DeclarationContent = {
  ...{ code: 'DATA', kind: 'policy', reportWithinDays: null },
  ...{ title: both('Données'), text: both('Je protège.') },
};
const report: DeclarationContent = { ...policy, code: 'REPORT', kind: 'undertaking-to-report', reportWithinDays: 30 };
const first: PublishedVersion = { code: 'DATA', kind: 'policy', number: 1, validFrom: '2026-01-01' };
const codes = (refusals: readonly Refusal[]) => refusals.map(({ code }) => code);

describe('publishing a version of a declaration', () => {
  it.each<[string, DeclarationContent, string, PublishedVersion[], string[]]>([
    ['is allowed from today', policy, today, [], []],
    ['is allowed after the last of its code', policy, today, [first], []],
    ['is allowed whatever another code did', policy, today, [{ ...first, code: 'X', validFrom: '2027-01-01' }], []],
    ['is allowed for a second policy', { ...policy, code: 'LAW' }, today, [first], []],
    ['is allowed with a term', report, today, [], []],
    ['is refused from a day gone by', policy, '2026-11-21', [], ['ETHICS_DECLARATION_IN_PAST']],
    [
      'is refused on the day of the last',
      policy,
      today,
      [{ ...first, validFrom: today }],
      ['ETHICS_DECLARATION_NOT_AFTER_LAST'],
    ],
    ['is refused under an odd code', { ...policy, code: 'dé à' }, today, [], ['ETHICS_CODE_MALFORMED']],
    [
      'is refused for another kind',
      { ...policy, kind: 'fitness' },
      today,
      [first],
      ['ETHICS_DECLARATION_KIND_DIFFERS'],
    ],
    [
      'is refused for a second undertaking',
      report,
      today,
      [{ ...first, code: 'OTHER', kind: 'undertaking-to-report' }],
      ['ETHICS_DECLARATION_KIND_DIFFERS'],
    ],
    ['is refused without a term', { ...report, reportWithinDays: null }, today, [], ['ETHICS_DECLARATION_TERM_WRONG']],
    ['is refused with a long term', { ...report, reportWithinDays: 366 }, today, [], ['ETHICS_DECLARATION_TERM_WRONG']],
    [
      'is refused with a term of none',
      { ...policy, reportWithinDays: 3 },
      today,
      [],
      ['ETHICS_DECLARATION_TERM_WRONG'],
    ],
    [
      'is refused in one language',
      { ...policy, title: { fr: 'A', en: ' ' }, text: { fr: '', en: 'A' } },
      today,
      [],
      ['ETHICS_DECLARATION_TITLE_MISSING', 'ETHICS_DECLARATION_TEXT_MISSING'],
    ],
    [
      'is refused when it is a book',
      { ...policy, text: both('x'.repeat(20_001)) },
      today,
      [],
      ['ETHICS_DECLARATION_TOO_LONG'],
    ],
  ])('%s', (_, content, validFrom, published, expected) => {
    expect(codes(refusalsToPublishDeclaration(content, validFrom, published, today))).toEqual(expected);
  });

  it('numbers the versions of a code, and hashes what is read', () => {
    expect([nextNumber('DATA', [first]), nextNumber('LAW', [first])]).toEqual([2, 1]);
    expect(canonicalDeclaration(policy)).toBe(
      '{"code":"DATA","kind":"policy","reportWithinDays":null,"text":{"en":"Je protège.","fr":"Je protège."},"title":{"en":"Données","fr":"Données"}}',
    );
  });
});

describe('signing a version', () => {
  const attempt = { versionId: 'v2', versionHash: 'b', place: 'Lyon', nameTyped: 'amelie laurent' };
  const inForce = [{ id: 'v2', hash: 'b' }];

  it.each<[string, Partial<typeof attempt>, string[], string[]]>([
    ['is allowed', {}, ['v1'], []],
    ['is refused for another text', { versionHash: 'c' }, [], ['ETHICS_EDITION_CHANGED']],
    ['is refused for a version not in force', { versionId: 'v1' }, [], ['ETHICS_EDITION_CHANGED']],
    ['is refused twice', {}, ['v2'], ['ETHICS_DECLARATION_ALREADY_SIGNED']],
    [
      'is refused without name and place',
      { nameTyped: 'Léa', place: '' },
      [],
      ['ETHICS_NAME_DIFFERS', 'ETHICS_PLACE_MISSING'],
    ],
  ])('%s', (_, changes, signed, expected) => {
    expect(codes(refusalsToSignDeclaration({ ...attempt, ...changes }, 'Amélie Laurent', inForce, signed))).toEqual(
      expected,
    );
  });
});

describe('recording a paper', () => {
  const paper: Paper = {
    ...{ personId: 'amelie', signedOn: '2026-03-01', place: 'Lyon' },
    ...{ nameOnPaper: 'Amélie Laurent', keptAt: 'A-2026-14' },
  };
  const text: PaperText = { validFrom: '2026-01-01', validUntil: '2026-06-30', isSigned: false };

  it.each<[string, Partial<Paper>, Partial<PaperText>, string[]]>([
    ['is allowed', {}, {}, []],
    ['is allowed on the first day', { signedOn: '2026-01-01' }, {}, []],
    ['is allowed on the last', { signedOn: '2026-06-30' }, {}, []],
    ['is allowed today', { signedOn: today }, { validUntil: null }, []],
    ['is refused before the text', { signedOn: '2025-12-31' }, {}, ['ETHICS_PAPER_NOT_IN_FORCE']],
    ['is refused after the text', { signedOn: '2026-07-01' }, {}, ['ETHICS_PAPER_NOT_IN_FORCE']],
    ['is refused of tomorrow', { signedOn: '2026-11-23' }, { validUntil: null }, ['ETHICS_PAPER_IN_FUTURE']],
    ['is refused of oneself', { personId: 'nadia' }, {}, ['ETHICS_PAPER_OWN']],
    ['is refused twice', {}, { isSigned: true }, ['ETHICS_PAPER_SIGNED_ALREADY']],
    [
      'is refused without words',
      { place: '', nameOnPaper: ' ', keptAt: 'x'.repeat(41) },
      {},
      ['ETHICS_PLACE_MISSING', 'ETHICS_PAPER_WORDS_WRONG', 'ETHICS_PAPER_WORDS_WRONG'],
    ],
  ])('%s', (_, changes, ofText, expected) => {
    expect(codes(refusalsToRecordPaper({ ...paper, ...changes }, { ...text, ...ofText }, 'nadia', today))).toEqual(
      expected,
    );
  });

  it('is taken back unless it was typed, is one’s own, or was followed by another', () => {
    const at = (time: string) => ({ personId: 'amelie', method: 'paper' as const, signedAt: new Date(time) });
    const one = at('2026-03-01');

    expect(refusalsToTakeBackPaper(one, [at('2026-02-01')], 'nadia')).toEqual([]);
    expect(codes(refusalsToTakeBackPaper({ ...one, method: 'typed-name' }, [], 'nadia'))).toEqual([
      'ETHICS_SIGNATURE_TYPED',
    ]);
    expect(codes(refusalsToTakeBackPaper(one, [at('2026-03-02')], 'amelie'))).toEqual([
      'ETHICS_PAPER_OWN',
      'ETHICS_SIGNATURE_FOLLOWED',
    ]);
  });
});

describe('reporting what was decided elsewhere', () => {
  const judgment = { kind: 'final-judgment', decidedOn: '2026-11-01', authority: 'criminal-court' } as const;
  const taken = { hasBasis: true, isAsked: true };

  it.each([
    ['a judgment of a court', judgment, taken, []],
    [
      'a sanction of a body',
      { ...judgment, kind: 'sanction-elsewhere', authority: 'professional-body' } as const,
      taken,
      [],
    ],
    ['nothing without a basis', judgment, { ...taken, hasBasis: false }, ['ETHICS_REPORT_NOT_TAKEN']],
    ['nothing that is not asked', judgment, { ...taken, isAsked: false }, ['ETHICS_REPORT_NOT_TAKEN']],
    ['nothing of tomorrow', { ...judgment, decidedOn: '2026-11-23' }, taken, ['ETHICS_REPORT_IN_FUTURE']],
    [
      'no judgment of a body',
      { ...judgment, authority: 'professional-body' } as const,
      taken,
      ['ETHICS_REPORT_AUTHORITY_DIFFERS'],
    ],
    [
      'no sanction of a court',
      { ...judgment, kind: 'sanction-elsewhere' } as const,
      taken,
      ['ETHICS_REPORT_AUTHORITY_DIFFERS'],
    ],
  ])('takes %s', (_, decision, before, expected) => {
    expect(codes(refusalsToReport(decision, before, today))).toEqual(expected);
  });

  it('counts the term from the decision', () => {
    expect(reportUntil('2026-11-01', 30)).toBe('2026-12-01');
  });
});

describe('what a body sets', () => {
  const contact = { name: both('Écoute'), phone: '01 02 03 04 05', page: null };

  it.each([
    ['a phone', [contact], []],
    ['a page', [{ ...contact, phone: null, page: 'https://aide.example' }], []],
    ['neither', [{ ...contact, phone: ' ' }], ['ETHICS_CONTACT_INCOMPLETE']],
    ['a page that is none', [{ ...contact, page: 'javascript:1' }], ['ETHICS_CONTACT_INCOMPLETE']],
    ['one language', [{ ...contact, name: { fr: 'A', en: '' } }], ['ETHICS_CONTACT_INCOMPLETE']],
    ['seven', Array.from({ length: 7 }, () => contact), ['ETHICS_CONTACTS_TOO_MANY']],
  ])('contacts with %s', (_, contacts, expected) => {
    expect(codes(refusalsOfContacts(contacts))).toEqual(expected);
  });

  it('says at which contact something is missing', () => {
    const none = { ...contact, phone: null };

    expect(refusalsOfContacts([none, contact, none]).map(({ path }) => path)).toEqual(['contacts.0', 'contacts.2']);
  });

  it('a reference and a legal basis with words', () => {
    expect(refusalsOfConformity({ name: 'Code', link: 'https://code.example' })).toEqual([]);
    expect(codes(refusalsOfConformity({ name: '', link: 'http://code.example' }))).toEqual([
      'ETHICS_CONFORMITY_UNNAMED',
      'ETHICS_PAGE_MALFORMED',
    ]);
    expect([refusalsOfBasis('Art. 10'), codes(refusalsOfBasis(' '))]).toEqual([[], ['ETHICS_BASIS_MISSING']]);
  });
});
