import { describe, expect, it } from '@jest/globals';
import { type EnquiryToTake, refusalsToAdvise, refusalsToTake, type Taking } from './enquiry.js';
import { adviceErasedOn, refusalsOfAdviceTerm } from './keeping.js';
import { refusalsOfAdvisersWords } from './words.js';

const free: EnquiryToTake = { state: 'waiting', heldBy: null, isOwn: false };
const plain: Taking = { noConflict: true, takeOver: false };
const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);

describe('giving advice', () => {
  it.each<[readonly string[], string[]]>([
    [['ethics-adviser'], []],
    [['ethics-adviser', 'officer'], ['ETHICS_ADVICE_ROLE_INCOMPATIBLE']],
    [['ethics-adviser', 'case-manager'], ['ETHICS_ADVICE_ROLE_INCOMPATIBLE']],
    [['registrar', 'ethics-adviser'], ['ETHICS_ADVICE_ROLE_INCOMPATIBLE']],
    [['ethics-adviser', 'scheme-administrator'], ['ETHICS_ADVICE_ROLE_INCOMPATIBLE']],
  ])('with the roles %j is refused with %j', (roles, expected) => {
    expect(codes(refusalsToAdvise(roles))).toEqual(expected);
  });

  it.each<[string, Partial<EnquiryToTake>, Partial<Taking>, string[]]>([
    ['nobody holds it', {}, {}, []],
    ['it was answered by somebody who left it', { state: 'answered' }, {}, []],
    ['they hold it already', { heldBy: 'me' }, {}, []],
    ['another holds it', { heldBy: 'other' }, {}, ['ETHICS_ADVICE_HELD']],
    ['another holds it, and they mean to take it over', { heldBy: 'other' }, { takeOver: true }, []],
    ['they declared nothing', {}, { noConflict: false }, ['ETHICS_ADVICE_CONFLICT_UNDECLARED']],
    [
      'they take it over and declared nothing',
      { heldBy: 'other' },
      { takeOver: true, noConflict: false },
      ['ETHICS_ADVICE_CONFLICT_UNDECLARED'],
    ],
    ['it is their own', { isOwn: true }, {}, ['ETHICS_ADVICE_OWN']],
    ['it is closed', { state: 'closed' }, {}, ['ETHICS_ADVICE_CLOSED']],
  ])('takes an enquiry when %s', (_, changes, taking, expected) => {
    const refusals = refusalsToTake({ ...free, ...changes }, 'me', { ...plain, ...taking });

    expect(codes(refusals)).toEqual(expected);
  });

  it('may say whom to call, and is asked about names', () => {
    const refusals = (text: string) => codes(refusalsOfAdvisersWords({ text, namesMeant: false }, 'text'));

    expect(refusals('Appelez le 01 02 03 04 05, de jour.')).toEqual([]);
    expect(refusals('Parlez-en à Mme Kowalczyk.')).toEqual(['ETHICS_ADVICE_MAY_IDENTIFY']);
    expect(refusals(' ')).toEqual(['ETHICS_ADVICE_WORDS_MISSING']);
  });
});

describe('keeping an enquiry', () => {
  it('ends as many months after its last word as were promised', () => {
    expect(adviceErasedOn('2026-08-31', 6)).toBe('2027-02-28');
    expect(adviceErasedOn('2026-11-22', 1)).toBe('2026-12-22');
  });

  it.each<[number, string[]]>([
    [0, ['ETHICS_ADVICE_TERM_WRONG']],
    [1, []],
    [12, []],
    [13, ['ETHICS_ADVICE_TERM_WRONG']],
    [1.5, ['ETHICS_ADVICE_TERM_WRONG']],
  ])('for %s months is refused with %j', (months, expected) => {
    expect(codes(refusalsOfAdviceTerm({ months }))).toEqual(expected);
  });
});
