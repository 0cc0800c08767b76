import { describe, expect, it } from '@jest/globals';
import {
  type AttestationKept,
  attestationKeptUntil,
  isAttestationOver,
  type KeptForCover,
} from './attestation-kept.js';
import { refusalsToSetTerm } from './setting-term.js';

const cover = (endsOn: string, changes: Partial<KeptForCover> = {}): KeptForCover => ({
  ...{ endsOn, subsequentMonths: null, isAsked: false },
  ...changes,
});
const kept = (covers: readonly KeptForCover[], changes: Partial<AttestationKept> = {}): AttestationKept => ({
  ...{ givenOn: '2026-01-05', covers, months: 12 },
  ...changes,
});

describe('an attestation is kept', () => {
  it.each<[string, AttestationKept, string | null]>([
    ['for so many months after the last day', kept([cover('2026-12-31')]), '2027-12-31'],
    ['for months that begin on the day after', kept([cover('2026-06-30')], { months: 2 }), '2026-08-31'],
    ['to the end of a short month', kept([cover('2026-12-30')], { months: 2 }), '2027-02-27'],
    ['after the subsequent period', kept([cover('2026-12-31', { subsequentMonths: 24 })]), '2029-12-31'],
    [
      'after a subsequent period that ends in a short month',
      kept([cover('2026-08-31', { subsequentMonths: 6 })]),
      '2028-02-29',
    ],
    ['from the day on which it was given late', kept([cover('2023-12-31')], { givenOn: '2026-11-22' }), '2027-11-22'],
    ['until all its covers are over', kept([cover('2027-06-30'), cover('2026-12-31')]), '2028-06-30'],
    [
      'until the longest answer of all is over',
      kept([cover('2026-12-31', { subsequentMonths: 60 }), cover('2027-06-30')]),
      '2032-12-31',
    ],
    ['while nobody says for how long', kept([cover('2020-12-31')], { months: null }), null],
    ['while no cover is known', kept([]), null],
    ['while a check of papers names its cover', kept([cover('2020-12-31', { isAsked: true })]), null],
    [
      'while a check of papers names another cover of it',
      kept([cover('2020-12-31'), cover('2020-12-31', { isAsked: true })]),
      null,
    ],
  ])('%s', (_, attestation, until) => {
    expect(attestationKeptUntil(attestation)).toBe(until);
  });

  it.each([
    ['2027-12-30', false],
    ['2027-12-31', false],
    ['2028-01-01', true],
  ])('to its last day: on %s it is over: %s', (today, isOver) => {
    expect(isAttestationOver(kept([cover('2026-12-31')]), today)).toBe(isOver);
    expect(isAttestationOver(kept([cover('2026-12-31')], { months: null }), today)).toBe(false);
  });
});

describe('the term of attestations', () => {
  it.each<[string, number | null, string[]]>([
    ['is a month at the least', 1, []],
    ['is thirty years at the most', 360, []],
    ['is lifted', null, []],
    ['is not nought', 0, ['INSURANCE_TERM_MONTHS']],
    ['is no longer', 361, ['INSURANCE_TERM_MONTHS']],
    ['is whole', 1.5, ['INSURANCE_TERM_MONTHS']],
  ])('%s', (_, months, codes) => {
    expect(refusalsToSetTerm({ months }).map(({ code }) => code)).toEqual(codes);
  });
});
