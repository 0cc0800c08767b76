import { describe, expect, it } from '@jest/globals';
import type { Award } from './award.js';
import { absentMonths, type BeforeReinstating, refusalsToReinstate } from './reinstating.js';

const award: Award = {
  id: 'a',
  level: 'one',
  reference: 'CC-2026-1',
  validFrom: '2022-01-01',
  validUntil: '2025-12-31',
  recordedAt: new Date('2022-01-01T09:00:00Z'),
};
const expired = { status: 'EXPIRED', award, withdrawnFrom: null } as const;
const before: BeforeReinstating = {
  standing: expired,
  renewal: { phase: 'LAPSED', takenUntil: '2026-06-30' },
  scheme: { levels: [{ code: 'one' }] },
  isOffered: true,
  waiting: false,
  appealing: false,
};

describe('an absence', () => {
  it.each([
    ['2026-01-01', 0],
    ['2026-01-31', 0],
    ['2026-02-01', 1],
    ['2026-12-31', 11],
    ['2027-01-01', 12],
    ['2028-12-31', 35],
    ['2029-01-01', 36],
  ])('since 31 December 2025 has on %s lasted %d whole months', (on, months) => {
    expect(absentMonths('2025-12-31', on)).toBe(months);
  });

  it.each([
    ['2026-02-19', 0],
    ['2026-03-19', 0],
    ['2026-03-20', 1],
    ['2027-02-19', 11],
    ['2027-02-20', 12],
  ])('since 19 February 2026 has on %s lasted %d whole months', (on, months) => {
    expect(absentMonths('2026-02-19', on)).toBe(months);
  });
});

describe('coming back', () => {
  it.each<[string, Partial<BeforeReinstating>, string[]]>([
    ['after it lapsed', {}, []],
    ['after it was given up', { standing: { ...expired, status: 'GIVEN_UP' }, renewal: null }, []],
    ['while it is in force', { standing: { ...expired, status: 'ACCREDITED' } }, ['ACCREDITATION_RETURN_IN_FORCE']],
    [
      'while it can still be renewed',
      { renewal: { phase: 'LATE', takenUntil: '2026-06-30' } },
      ['ACCREDITATION_RETURN_RENEWABLE'],
    ],
    ['after a withdrawal', { standing: { ...expired, status: 'WITHDRAWN' } }, ['ACCREDITATION_AFTER_WITHDRAWAL']],
    [
      'after a withdrawal of what had been given up',
      { standing: { ...expired, status: 'GIVEN_UP', withdrawnFrom: '2026-03-01' } },
      ['ACCREDITATION_AFTER_WITHDRAWAL'],
    ],
    [
      'to nothing',
      { standing: { status: 'NOT_ACCREDITED', award: null, withdrawnFrom: null } },
      ['ACCREDITATION_RETURN_NOTHING_HELD'],
    ],
    ['where the scheme has no rung', { isOffered: false }, ['ACCREDITATION_RETURN_NOT_OFFERED']],
    ['to a level that is no more', { scheme: { levels: [{ code: 'two' }] } }, ['ACCREDITATION_LEVEL_UNKNOWN']],
    [
      'while an application and an appeal wait',
      { waiting: true, appealing: true },
      ['ACCREDITATION_APPLICATION_WAITING', 'ACCREDITATION_APPEAL_PENDING'],
    ],
  ])('%s', (_, changes, codes) => {
    expect(refusalsToReinstate({ ...before, ...changes }).map(({ code }) => code)).toEqual(codes);
  });
});
