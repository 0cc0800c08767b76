import { describe, expect, it } from '@jest/globals';
import { addDays, type Day } from '@standing/kernel';
import fc from 'fast-check';
import type { Award, AwardEnd, SuspensionTold } from './award.js';
import { refusalsOfHeld } from './awarding.js';
import { refusalsToGiveUp } from './giving-up.js';
import { publicStatus } from './public-status.js';
import { standingChanges, standingOn } from './standing.js';

const at = (time: string) => new Date(time);
const told = (revision: number, fromOn: Day, untilOn: Day | null, recordedAt: string): SuspensionTold => ({
  ...{ measureId: 'm', revision, fromOn, untilOn, kind: 'interim', recordedAt: at(recordedAt) },
});
const BEGUN = told(1, '2026-03-01', null, '2026-03-01T10:00:00Z');
const LIFTED = told(2, '2026-03-01', '2026-03-15', '2026-03-15T10:00:00Z');
const award = (suspensions: readonly SuspensionTold[], changes: Partial<Award> = {}): Award => ({
  ...{ id: 'a', level: 'one', reference: 'CC-2026-1', validFrom: '2026-01-01', validUntil: '2026-12-31' },
  ...{ recordedAt: at('2026-01-01T10:00:00Z'), suspensions, ...changes },
});
const status = (
  suspensions: readonly SuspensionTold[],
  on: Day,
  known: string | null = null,
  ends: readonly AwardEnd[] = [],
) => standingOn([award(suspensions)], ends, on, known === null ? null : at(known)).status;

describe('a standing under an interim suspension', () => {
  it.each<[Day, readonly SuspensionTold[], string]>([
    ['2026-02-28', [BEGUN], 'ACCREDITED'],
    ['2026-03-01', [BEGUN], 'SUSPENDED'],
    ['2026-12-31', [BEGUN], 'SUSPENDED'],
    ['2027-01-01', [BEGUN], 'EXPIRED'],
    ['2026-03-14', [LIFTED, BEGUN], 'SUSPENDED'],
    ['2026-03-15', [BEGUN, LIFTED], 'ACCREDITED'],
    ['2026-03-01', [BEGUN, told(2, '2026-03-01', '2026-03-01', '2026-03-01T12:00:00Z')], 'ACCREDITED'],
  ])('on %s is what was told last', (on, suspensions, expected) => {
    expect(status(suspensions, on)).toBe(expected);
  });

  it('is read as it was known at a moment: the day may since have become another', () => {
    expect(status([BEGUN, LIFTED], '2026-03-20', '2026-03-10T00:00:00Z')).toBe('SUSPENDED');
    expect(status([BEGUN, LIFTED], '2026-03-20', '2026-03-16T00:00:00Z')).toBe('ACCREDITED');
    expect(status([BEGUN, LIFTED], '2026-03-02', '2026-02-28T00:00:00Z')).toBe('ACCREDITED');
  });

  it('gives way to what ended: a withdrawal takes its place', () => {
    const ends = [
      { awardId: 'a', kind: 'withdrawn', effectiveOn: '2026-05-01', recordedAt: at('2026-05-01T10:00:00Z') },
    ] as const;

    expect([status([BEGUN], '2026-04-30', null, ends), status([BEGUN], '2026-05-01', null, ends)]).toEqual([
      'SUSPENDED',
      'WITHDRAWN',
    ]);
  });

  it('says so first, with its day; the public is told the status', () => {
    const standing = standingOn([award([BEGUN])], [], '2026-03-02');

    expect(standing.reasons.map(({ code }) => code)).toEqual([
      'ACCREDITATION_STANDS_SUSPENDED',
      'ACCREDITATION_STANDS_BY_AWARD',
    ]);
    expect(standing.suspendedSince).toBe('2026-03-01');
    expect(publicStatus(standing.status)).toBe('SUSPENDED');
    expect(standingOn([award([BEGUN, LIFTED])], [], '2026-03-02').nextChangeOn).toBe('2026-03-15');
    const none = [BEGUN, told(2, '2026-03-01', '2026-03-01', '2026-03-01T12:00:00Z')];
    expect(standingChanges([award(none)], [], '2026-12-01').map(({ on }) => on)).toEqual(['2026-01-01']);
    expect(standingChanges([award([BEGUN, LIFTED])], [], '2026-12-01').map(({ on }) => on)).toEqual([
      '2026-03-15',
      '2026-03-01',
      '2026-01-01',
    ]);
  });

  it('has nothing awarded, and may still be given up', () => {
    const standing = standingOn([award([BEGUN])], [], '2026-03-02');
    const asked = (kind: 'first' | 'renewal') =>
      refusalsOfHeld({ kind, personId: 'p', level: 'two', status: 'waiting' }, { levels: [{ code: 'two' }] }, standing);

    expect([asked('first'), asked('renewal')]).toEqual([
      [{ code: 'ACCREDITATION_SUSPENDED' }],
      [{ code: 'ACCREDITATION_SUSPENDED' }],
    ]);
    expect(refusalsToGiveUp(standing)).toEqual([]);
  });

  it('changes no day outside it, and none but of an award in force', () => {
    const days = fc.integer({ min: 0, max: 500 }).map((after) => addDays('2025-12-01', after));
    const endOf = fc.option(
      days.map((effectiveOn): AwardEnd => ({
        awardId: 'a',
        kind: 'withdrawn',
        effectiveOn,
        recordedAt: at('2026-01-02T10:00:00Z'),
      })),
    );
    fc.assert(
      fc.property(days, fc.option(fc.nat(200)), days, endOf, (fromOn, length, on, end) => {
        const untilOn = length === null ? null : addDays(fromOn, length);
        const ends = end === null ? [] : [end];
        const before = standingOn([award([])], ends, on).status;
        const isIn = fromOn <= on && (untilOn === null || on < untilOn);

        expect(status([told(1, fromOn, untilOn, '2026-01-03T10:00:00Z')], on, null, ends)).toBe(
          isIn && before === 'ACCREDITED' ? 'SUSPENDED' : before,
        );
      }),
      { numRuns: 500 },
    );
  });
});
