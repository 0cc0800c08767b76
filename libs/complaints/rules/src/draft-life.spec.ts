import { describe, expect, it } from '@jest/globals';
import {
  draftDue,
  draftErasedOn,
  type DraftLife,
  MAILED_CODE_MINUTES,
  MAILED_CODE_TRIES,
  mayBeTried,
} from './draft-life.js';

const life: DraftLife = { editedOn: '2026-11-22', hasAddress: true, warnedOf: null, sentOn: null };

describe('the life of a draft', () => {
  it('K0: ends ninety days after its last edit', () => {
    expect(draftErasedOn('2026-11-22')).toBe('2027-02-20');
  });

  it.each<[string, Partial<DraftLife>, string, 'erase' | 'warn' | null]>([
    ['on the day before the warning', {}, '2027-02-12', null],
    ['on day 83', {}, '2027-02-13', 'warn'],
    ['on a day after, when nobody looked on day 83', {}, '2027-02-19', 'warn'],
    ['on day 83 without an address', { hasAddress: false }, '2027-02-13', null],
    ['on day 83 once it was warned of', { warnedOf: '2026-11-22' }, '2027-02-14', null],
    ['when it was edited again after a warning', { warnedOf: '2026-08-01' }, '2027-02-13', 'warn'],
    ['on the day before its end', { warnedOf: '2026-11-22' }, '2027-02-19', null],
    ['on day 90', {}, '2027-02-20', 'erase'],
    ['long after its end', { hasAddress: false }, '2027-06-01', 'erase'],
    ['on the day on which it was sent', { sentOn: '2026-11-25' }, '2026-11-25', null],
    ['on the day after it was sent', { sentOn: '2026-11-25' }, '2026-11-26', 'erase'],
  ])('%s, brings what it should', (_, changes, today, due) => {
    expect(draftDue({ ...life, ...changes }, today)).toBe(due);
  });
});

describe('a mailed code', () => {
  const askedAt = new Date('2026-11-22T10:00:00Z');
  const after = (minutes: number) => new Date(askedAt.getTime() + minutes * 60_000);

  it.each<[string, { tries?: number; usedAt?: Date | null }, number, boolean]>([
    ['at once', {}, 0, true],
    ['just before its time is over', {}, MAILED_CODE_MINUTES - 0.1, true],
    ['when its time is over', {}, MAILED_CODE_MINUTES, false],
    ['after four wrong tries', { tries: MAILED_CODE_TRIES - 1 }, 1, true],
    ['after five', { tries: MAILED_CODE_TRIES }, 1, false],
    ['once it was used', { usedAt: askedAt }, 1, false],
  ])('%s, may be tried or not', (_, changes, minutes, expected) => {
    expect(mayBeTried({ askedAt, tries: 0, usedAt: null, ...changes }, after(minutes))).toBe(expected);
  });
});
