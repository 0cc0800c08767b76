import { describe, expect, it } from '@jest/globals';
import { DEFAULT_PROCEDURE } from '../case.js';
import { ITEMS } from '../disclosure/items.js';
import { rowOf } from '../disclosure/matrix.js';
import { type Access, accessDueOn, accessStandingOf, copyUntil, isAccessLate, isAccessOpen } from './access.js';
import {
  type AccessAnswered,
  refusalsToAnswerAccess,
  refusalsToAskForAccess,
  refusalsToProlongAccess,
  refusalsToProveAsker,
  refusalsToReadCopy,
  refusalsToWithdrawAccess,
} from './asking.js';
import { copyKindOf, readingsTold } from './copy.js';

const ASKED: Access = {
  ...{ party: 'respondent', knownBy: 'account', askedOn: '2026-01-31', provedOn: null, longerMonths: null },
  ...{ withdrawnOn: null, answer: null, answeredOn: null },
};
const BY_CODE: Access = { ...ASKED, party: 'complainant', knownBy: 'code' };
const GIVEN: Access = { ...ASKED, answer: 'given', answeredOn: '2026-02-10' };
const OVER = [GIVEN, { ...ASKED, withdrawnOn: '2026-02-01' }];
const THE_CASE = { procedure: DEFAULT_PROCEDURE };
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
const dueOn = (one: Access, on = '2026-02-01') => accessDueOn(one, THE_CASE, on);

describe('a request for a copy', () => {
  it('K16: is answered within one calendar month, on whatever day that ends, or within the further ones it was given', () => {
    expect(dueOn(ASKED)).toBe('2026-02-28');
    expect(dueOn({ ...ASKED, longerMonths: 1 })).toBe('2026-03-31');
    expect(dueOn({ ...ASKED, longerMonths: 2 })).toBe('2026-04-30');
    const lengths = { K16: { unit: 'months', count: 2 } } as const;
    expect(accessDueOn(ASKED, { procedure: { ...DEFAULT_PROCEDURE, lengths } }, '2026-02-01')).toBe('2026-03-31');
  });

  it('K16: stands still only until it is known who asks, and for nobody who is signed in', () => {
    expect(dueOn(BY_CODE, '2026-01-31')).toBeNull();
    expect(dueOn(BY_CODE, '2027-01-31')).toBeNull();
    expect(dueOn({ ...BY_CODE, provedOn: '2026-02-05' }, '2026-02-05')).toBe('2026-03-04');
    expect(dueOn({ ...BY_CODE, provedOn: '2026-01-31' }, '2026-01-31')).toBe('2026-02-28');
    expect([ASKED, BY_CODE, { ...BY_CODE, provedOn: '2026-02-05' }].map(accessStandingOf)).toEqual([
      'waits',
      'unknown',
      'waits',
    ]);
  });

  it('K16: is late from the day after, as long as nobody answered', () => {
    const late = (one: Access, on: string) => isAccessLate(one, THE_CASE, on);
    expect(late(ASKED, '2026-02-28')).toBe(false);
    expect(late(ASKED, '2026-03-01')).toBe(true);
    expect([late(BY_CODE, '2026-06-01'), ...OVER.map((one) => late(one, '2026-06-01'))]).toEqual([false, false, false]);
    expect(OVER.map(isAccessOpen)).toEqual([false, false]);
  });

  it('is one at a time, and taken back as long as it waits', () => {
    expect(codes(refusalsToAskForAccess([GIVEN, ASKED]))).toEqual(['COMPLAINTS_ACCESS_ASKED_ALREADY']);
    expect(refusalsToAskForAccess(OVER)).toEqual([]);
    for (const one of [ASKED, BY_CODE]) expect(refusalsToWithdrawAccess(one)).toEqual([]);
    for (const one of [undefined, ...OVER])
      expect(codes(refusalsToWithdrawAccess(one))).toEqual(['COMPLAINTS_ACCESS_NOT_WAITING']);
  });

  it('is of somebody whose identity is proved once, where it is not known', () => {
    expect(refusalsToProveAsker(BY_CODE)).toEqual([]);
    expect(codes(refusalsToProveAsker(ASKED))).toEqual(['COMPLAINTS_ACCESS_KNOWN']);
    expect(codes(refusalsToProveAsker({ ...BY_CODE, provedOn: '2026-02-01' }))).toEqual(['COMPLAINTS_ACCESS_KNOWN']);
    expect(codes(refusalsToProveAsker({ ...BY_CODE, withdrawnOn: '2026-02-01' }))).toEqual([
      'COMPLAINTS_ACCESS_NOT_WAITING',
    ]);
  });
});

describe('a request for a copy takes longer', () => {
  const longer = { months: 2, reasons: 'Four hundred pages.' };
  const refused = (changes: object, one = ASKED, on = '2026-02-28') =>
    codes(refusalsToProlongAccess({ ...longer, ...changes }, one, THE_CASE, on));

  it('K16: once, by one or two months, for reasons, and no later than the end of the first month', () => {
    expect(refused({})).toEqual([]);
    expect(refused({ months: 1 })).toEqual([]);
    expect(refused({}, BY_CODE, '2026-06-01')).toEqual([]);
    for (const months of [0, 3, 1.5]) expect(refused({ months })).toEqual(['COMPLAINTS_ACCESS_MONTHS']);
    expect(refused({ reasons: ' ' })).toEqual(['COMPLAINTS_REASONS_MISSING']);
    expect(refused({ reasons: 'x'.repeat(4001) })).toEqual(['COMPLAINTS_TEXT_TOO_LONG']);
    expect(refused({}, ASKED, '2026-03-01')).toEqual(['COMPLAINTS_ACCESS_MONTH_OVER']);
    expect(refused({}, { ...ASKED, longerMonths: 1 })).toEqual(['COMPLAINTS_ACCESS_LONGER_ALREADY']);
    for (const one of OVER) expect(refused({}, one)).toEqual(['COMPLAINTS_ACCESS_NOT_WAITING']);
  });
});

describe('a request for a copy is answered', () => {
  const whole: AccessAnswered = { answer: 'given', withheld: [], ground: null, reasons: '' };
  const part: AccessAnswered = {
    ...{ answer: 'given-in-part', withheld: ['report'], ground: 'rights-of-others', reasons: 'It tells of others.' },
  };
  const no: AccessAnswered = { ...part, answer: 'refused', withheld: [] };
  const refused = (answered: AccessAnswered, one = ASKED) => codes(refusalsToAnswerAccess(answered, one));

  it('wholly, in part or not at all; whatever is held back is named, with a ground and reasons', () => {
    for (const answered of [whole, part, no]) expect(refused(answered)).toEqual([]);
    for (const answered of [
      { ...whole, withheld: ['report' as const] },
      { ...part, withheld: [] },
      { ...no, withheld: ['report' as const] },
    ])
      expect(refused(answered)).toEqual(['COMPLAINTS_ACCESS_WITHHELD']);
    expect(refused({ ...whole, ground: 'excessive' })).toEqual(['COMPLAINTS_ACCESS_GROUND']);
    for (const answered of [part, no]) {
      expect(refused({ ...answered, ground: null })).toEqual(['COMPLAINTS_ACCESS_GROUND']);
      expect(refused({ ...answered, reasons: '' })).toEqual(['COMPLAINTS_REASONS_MISSING']);
    }
    for (const one of OVER) expect(refused(whole, one)).toEqual(['COMPLAINTS_ACCESS_NOT_WAITING']);
  });

  it('and to nobody who is not known, but that they are not', () => {
    for (const answered of [whole, part]) expect(refused(answered, BY_CODE)).toEqual(['COMPLAINTS_ACCESS_NOT_KNOWN']);
    expect(refused(no, BY_CODE)).toEqual(['COMPLAINTS_ACCESS_GROUND']);
    expect(refused({ ...no, ground: 'not-identified' }, BY_CODE)).toEqual([]);
    expect(refused({ ...no, ground: 'not-identified' })).toEqual(['COMPLAINTS_ACCESS_GROUND']);
    expect(refused(whole, { ...BY_CODE, provedOn: '2026-02-01' })).toEqual([]);
  });

  it('with a copy that lies ready for thirty days', () => {
    expect(copyUntil(GIVEN)).toBe('2026-03-12');
    expect(refusalsToReadCopy(GIVEN, '2026-03-12')).toEqual([]);
    expect(codes(refusalsToReadCopy(GIVEN, '2026-03-13'))).toEqual(['COMPLAINTS_ACCESS_NO_COPY']);
    for (const one of [undefined, ASKED, { ...GIVEN, answer: 'refused' as const }])
      expect(codes(refusalsToReadCopy(one, '2026-02-11'))).toEqual(['COMPLAINTS_ACCESS_NO_COPY']);
  });
});

describe('what is copied', () => {
  it('is of no item of which neither party reads anything in full', () => {
    for (const item of ITEMS.filter((one) => copyKindOf(one) !== null)) {
      const { complainant, respondent } = rowOf(item).cells;
      const cells = [complainant, respondent].flatMap((cell) => cell ?? []);
      expect([item, cells.some(({ degree, own }) => degree === 'full' || own === 'full')]).not.toEqual([item, false]);
    }
    for (const item of ['investigator-notes', 'deliberation', 'assessment', 'offer', 'mediation'] as const)
      expect(copyKindOf(item)).toBeNull();
  });

  it('of who read the file is a day and a function, once a day, since they knew of it, and no function that tells more', () => {
    const reading = (on: string, by: Parameters<typeof readingsTold>[0][number]['by']) => ({ on, by });
    const all = [
      reading('2026-01-01', 'case-manager'),
      reading('2026-01-02', 'case-manager'),
      reading('2026-01-02', 'case-manager'),
      reading('2026-01-02', 'registrar'),
      ...(
        ['complainant', 'respondent', 'witness', 'identity-custodian', 'interim-panel', 'sanction-panel'] as const
      ).map((by) => reading('2026-01-03', by)),
      reading('2026-01-03', 'panel'),
    ];
    expect(readingsTold(all, '2026-01-02')).toEqual([
      reading('2026-01-02', 'case-manager'),
      reading('2026-01-02', 'registrar'),
      reading('2026-01-03', 'panel'),
    ]);
  });
});
