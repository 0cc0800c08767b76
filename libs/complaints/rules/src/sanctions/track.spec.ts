import { describe, expect, it } from '@jest/globals';
import type { SanctionAct, SanctionHistory } from './history.js';
import { preview, type Preview } from './preview.js';
import { type Terms, termsOf } from './terms.js';
import { endedBySilence, isWatched, reviewDays, TRACK, trackStateOn } from './track.js';

const condition = { code: 'no-minors', amount: null, country: null } as const;
const CONDITIONS = termsOf('conditions', { months: 12, conditions: [condition], named: true });
const SUSPENSION = termsOf('suspension', { months: 6, named: true });
const of = (decided: Terms, ...acts: readonly SanctionAct[]): SanctionHistory => ({ decided, acts });
const IN_FORCE: SanctionAct = { act: 'in-force', on: '2026-03-01' };

describe('the track of a sanction', () => {
  const at = (history: SanctionHistory, ...days: readonly string[]) => days.map((day) => trackStateOn(history, day));

  it.each<[string, SanctionHistory, [string, string][]]>([
    [
      'O7: waits, is in force, is looked at, ends by itself when nobody decided, and is spent',
      of(SUSPENSION, IN_FORCE),
      [
        ['2026-02-28', 'pending'],
        ['2026-03-01', 'in-force'],
        ['2026-07-06', 'in-force'],
        ['2026-07-07', 'review'],
        ['2026-08-31', 'review'],
        ['2026-09-01', 'expired'],
        ['2031-08-31', 'expired'],
        ['2031-09-01', 'spent'],
      ],
    ],
    [
      'O5: is completed by those who looked at it',
      of(CONDITIONS, IN_FORCE, { act: 'completed', on: '2027-02-01' }),
      [
        ['2027-01-31', 'review'],
        ['2027-02-01', 'completed'],
        ['2030-02-01', 'spent'],
      ],
    ],
    [
      'O5: is not met',
      of(CONDITIONS, IN_FORCE, { act: 'not-met', on: '2026-12-01' }),
      [
        ['2026-12-01', 'not-met'],
        ['2027-03-01', 'not-met'],
      ],
    ],
    [
      'O7: is varied, counts from its first day, and is looked at anew',
      of(SUSPENSION, IN_FORCE, { act: 'varied', on: '2026-08-01', terms: { ...SUSPENSION, months: 12 } }),
      [
        ['2026-08-01', 'varied'],
        ['2026-09-01', 'varied'],
        ['2027-01-05', 'review'],
        ['2027-03-01', 'expired'],
      ],
    ],
    [
      'O4: needs nobody, and expires',
      of(termsOf('caution', { months: 12 }), IN_FORCE),
      [
        ['2027-02-28', 'in-force'],
        ['2027-03-01', 'expired'],
      ],
    ],
    [
      'O9: is quashed',
      of(termsOf('withdrawal', { months: 60 }), IN_FORCE, { act: 'quashed', on: '2026-05-01' }),
      [
        ['2026-04-30', 'in-force'],
        ['2026-05-01', 'quashed'],
      ],
    ],
    [
      'O7: is annulled by a court, even when it is over',
      of(SUSPENSION, IN_FORCE, { act: 'annulled', on: '2027-01-10' }),
      [
        ['2027-01-09', 'expired'],
        ['2027-01-10', 'annulled'],
      ],
    ],
  ])('%s', (_, history, days) => {
    expect(at(history, ...days.map(([day]) => day))).toEqual(days.map(([, state]) => state));
  });

  it('has two persons where the register is touched by the body’s own hand', () => {
    expect(TRACK.filter(({ twoPersons }) => twoPersons).map(({ event }) => event)).toEqual(['in-force', 'annulled']);
  });

  it('K12: opens a review eight weeks before the end, and alarms the board where nobody decided', () => {
    expect(reviewDays(of(SUSPENSION, IN_FORCE))).toEqual({ opensOn: '2026-07-07', decideBy: '2026-08-31' });
    expect(reviewDays(of(termsOf('caution', { months: 12 }), IN_FORCE))).toBeNull();
    expect(endedBySilence(of(SUSPENSION, IN_FORCE), '2026-08-31')).toBe(false);
    expect(endedBySilence(of(SUSPENSION, IN_FORCE), '2026-09-01')).toBe(true);
    expect(endedBySilence(of(CONDITIONS, IN_FORCE, { act: 'not-met', on: '2027-02-01' }), '2027-03-01')).toBe(false);
    expect(endedBySilence(of(CONDITIONS, IN_FORCE, { act: 'completed', on: '2027-02-28' }), '2027-03-01')).toBe(false);
  });

  it('is watched over as long as it can be met or must be proved', () => {
    expect(isWatched(of(SUSPENSION, IN_FORCE), '2026-08-31')).toBe(true);
    expect(isWatched(of(SUSPENSION, IN_FORCE), '2026-09-01')).toBe(false);
    expect(isWatched(of(termsOf('caution', { months: 12 }), IN_FORCE), '2026-03-02')).toBe(false);
    expect(isWatched(of(termsOf('redress', { months: 1 }), IN_FORCE), '2026-03-02')).toBe(true);
  });
});

describe('what the public will read', () => {
  const lines = ({ days }: Preview) => days.map(({ on, lines: read }) => [on, ...read.map(({ line }) => line)]);

  it('is said of each day on which it changes, and after conditions are met and are not', () => {
    const [asDecided, met, notMet] = preview(CONDITIONS, '2026-03-01');

    expect(asDecided && lines(asDecided)).toEqual([['2026-03-01', 'conditions'], ['2027-03-01']]);
    expect(met && lines(met)).toEqual([['2026-03-01', 'conditions'], ['2027-02-28', 'conditions-met'], ['2027-08-28']]);
    expect(notMet && lines(notMet)).toEqual([
      ['2026-03-01', 'conditions'],
      ['2027-02-28', 'conditions-not-met'],
      ['2027-03-01', 'conditions-not-met'],
      ['2027-09-01'],
    ]);
    expect([asDecided?.silentFrom, met?.silentFrom]).toEqual(['2027-03-01', '2027-08-28']);
  });

  it('is what others are told: of a suspension one course and its end', () => {
    const [only, ...more] = preview(SUSPENSION, '2026-03-01');

    expect(more).toEqual([]);
    expect(only && lines(only)).toEqual([
      ['2026-03-01', 'suspended'],
      ['2026-09-01', 'suspension-ended'],
      ['2027-09-01'],
    ]);
    expect(only).toMatchObject({
      branch: 'as-decided',
      silentFrom: '2027-09-01',
      spentOn: '2031-09-01',
      mayApplyAgainOn: null,
    });
  });
});
