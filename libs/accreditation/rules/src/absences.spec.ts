import { describe, expect, it } from '@jest/globals';
import {
  type Absence,
  absenceOn,
  refusalsOfPastAbsence,
  refusalsToCorrectAbsence,
  refusalsToEnterAbsence,
} from './absences.js';

const today = '2026-11-22';
const away = (from: string, until: string | null): Absence => ({ from, until });
const told = (refusals: readonly { code: string; path?: string }[]) =>
  refusals.map(({ code, path }) => [code, path].filter(Boolean).join(' '));

describe('entering an absence', () => {
  const others = [away('2026-12-10', '2026-12-20'), away('2027-03-01', null)];

  it.each<[string, Absence]>([
    ['of one day, today', away(today, today)],
    ['that began before and ends today', away('2026-11-01', today)],
    ['of the days between two others', away('2026-12-21', '2027-02-28')],
    ['until the day before another', away('2026-12-01', '2026-12-09')],
  ])('is possible: %s', (_, absence) => {
    expect(refusalsToEnterAbsence(absence, { others, today })).toEqual([]);
  });

  it.each<[string, Absence, string]>([
    ['back before they left', away('2026-12-02', '2026-12-01'), 'ACCREDITATION_DAYS_REVERSED until'],
    ['over yesterday', away('2026-11-01', '2026-11-21'), 'ACCREDITATION_ABSENCE_OVER until'],
    ['until the first day of another', away('2026-12-01', '2026-12-10'), 'ACCREDITATION_ABSENCE_OVERLAPS from'],
    ['from the last day of another', away('2026-12-20', '2026-12-25'), 'ACCREDITATION_ABSENCE_OVERLAPS from'],
    ['without an end, before another', away('2026-12-01', null), 'ACCREDITATION_ABSENCE_OVERLAPS from'],
    ['within one that has no end', away('2028-01-01', '2028-01-05'), 'ACCREDITATION_ABSENCE_OVERLAPS from'],
  ])('is refused: %s', (_, absence, code) => {
    expect(told(refusalsToEnterAbsence(absence, { others, today }))).toEqual([code]);
  });
});

describe('correcting an absence', () => {
  const correct = (known: Absence, absence: Absence, others: readonly Absence[] = []) =>
    told(refusalsToCorrectAbsence(absence, { known, others, today }));

  it('lets somebody who is back early end theirs yesterday', () => {
    expect(correct(away('2026-11-10', '2026-12-01'), away('2026-11-10', '2026-11-21'))).toEqual([]);
  });

  it('takes no other days for what is over, nor takes it back', () => {
    const past = away('2026-11-01', '2026-11-21');

    expect(correct(past, away('2026-12-01', '2026-12-02'))).toEqual(['ACCREDITATION_ABSENCE_OVER']);
    expect(told(refusalsOfPastAbsence(past, today))).toEqual(['ACCREDITATION_ABSENCE_OVER']);
    expect(refusalsOfPastAbsence(away('2026-11-01', today), today)).toEqual([]);
    expect(refusalsOfPastAbsence(away('2026-11-01', null), today)).toEqual([]);
  });

  it('is refused where it meets another, or goes back', () => {
    const known = away('2026-12-01', '2026-12-05');

    expect(correct(known, away('2026-12-01', '2026-12-09'), [away('2026-12-09', null)])).toEqual([
      'ACCREDITATION_ABSENCE_OVERLAPS from',
    ]);
    expect(correct(known, away('2026-12-05', '2026-12-01'))).toEqual(['ACCREDITATION_DAYS_REVERSED until']);
  });
});

describe('somebody of the pool', () => {
  it('is away from the first to the last day that was said', () => {
    const absences = [away('2026-01-10', '2026-01-20'), away('2026-06-01', null)];
    const days = ['2026-01-09', '2026-01-10', '2026-01-20', '2026-01-21', '2026-05-31', '2026-06-01', '2030-01-01'];

    expect(days.map((day) => absenceOn(absences, day)?.from ?? null)).toEqual([
      null,
      '2026-01-10',
      '2026-01-10',
      null,
      null,
      '2026-06-01',
      '2026-06-01',
    ]);
  });
});
