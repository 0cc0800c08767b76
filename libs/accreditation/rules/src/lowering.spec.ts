import { describe, expect, it } from '@jest/globals';
import { addDays, type Day } from '@standing/kernel';
import fc from 'fast-check';
import { refusalsOfLoweredAward } from './answering-lowering.js';
import { refusalsOfHeldLevel } from './applying.js';
import type { Award, AwardEnd, SentRenewal } from './award.js';
import { goesOnSince, lastOfTerms } from './in-force.js';
import {
  lowerLevels,
  refusalsOfLowerLevel,
  refusalsOfLoweringDay,
  refusalsToEnterLowering,
  refusalsToLower,
  refusalsToWish,
  toLower,
} from './lowering.js';
import { publicStatus } from './public-status.js';
import { standingChanges, standingOn } from './standing.js';
import { givenUpFrom, withdrawalFrom } from './withdrawing.js';

const TODAY = '2026-06-10';
const levels = ['one', 'two', 'three'].map((code) => ({ code }));
const SAID = new Date('2026-06-10T09:00:00Z');
const high: Award = {
  ...{ id: 'high', level: 'three', reference: 'CC-2026-1', validFrom: '2026-01-01', validUntil: '2027-12-31' },
  ...{ graceUntil: '2028-02-29', recordedAt: new Date('2026-01-01T09:00:00Z') },
};
/** The lower level in the place of the high one, from a day on. */
const low = (validFrom: Day): Award => ({
  ...high,
  ...{ id: 'low', level: 'one', reference: 'CC-2026-2', validFrom, lowersAwardId: 'high', recordedAt: SAID },
});
const end = (awardId: string, kind: AwardEnd['kind'], effectiveOn: Day, recordedAt = SAID): AwardEnd => ({
  ...{ awardId, kind, effectiveOn, recordedAt },
});
/** Lowered from a day on. */
const from = (day: Day) => ({ awards: [high, low(day)], ends: [end('high', 'lowered', day)] });
const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);
const days = fc.integer({ min: 0, max: 1000 }).map((after) => addDays('2025-12-01', after));
const daysOfTerm = fc.integer({ min: 1, max: 728 }).map((after) => addDays('2026-01-01', after));

describe('a lower level at its member’s wish', () => {
  it('takes the place of the higher one from its day on, to the same last day, and is another reference', () => {
    const { awards, ends } = from('2026-07-01');
    const on = (day: Day) => standingOn(awards, ends, day);

    expect(on('2026-06-30')).toMatchObject({
      ...{ status: 'ACCREDITED', award: { level: 'three' }, until: '2026-06-30', loweredFrom: '2026-07-01' },
      ...{ nextChangeOn: '2026-07-01', givenUpFrom: null },
    });
    expect(codes(on('2026-06-30').reasons)).toEqual(['ACCREDITATION_STANDS_BY_AWARD', 'ACCREDITATION_STANDS_LOWERS']);
    expect(on('2026-07-01')).toMatchObject({
      ...{ status: 'ACCREDITED', award: { level: 'one', reference: 'CC-2026-2' }, since: '2026-07-01' },
      ...{ until: '2027-12-31', loweredFrom: null, reasons: [{ code: 'ACCREDITATION_STANDS_BY_AWARD' }] },
    });
    expect(standingChanges(awards, ends, '2026-12-31').map(({ on: day, award }) => [day, award.level])).toEqual([
      ['2026-07-01', 'one'],
      ['2026-01-01', 'three'],
    ]);
  });

  it('gains and loses nobody a day, changes no day before its own, and is seen by none of the public as anything else', () => {
    fc.assert(
      fc.property(days, daysOfTerm, (on, day) => {
        const { awards, ends } = from(day);
        const [is, was] = [standingOn(awards, ends, on), standingOn([high], [], on)];
        expect([is.status, is.pausedSince]).toEqual([was.status, was.pausedSince]);
        expect(publicStatus(is.status)).toBe(publicStatus(was.status));
        expect(is.award?.level ?? null).toBe(was.award && (on < day ? 'three' : 'one'));
        expect(is.since).toBe(was.since && (on < day ? was.since : day));
        if (on >= day) expect(is.until).toBe(was.until);
        expect(standingOn(awards, ends, on, new Date(SAID.getTime() - 1))).toMatchObject({
          status: was.status,
          award: was.award === null ? null : { level: 'three' },
        });
      }),
    );
  });

  it('goes on in the grace that the higher one had', () => {
    const { awards, ends } = from('2026-07-01');

    expect(standingOn(awards, ends, '2028-02-29')).toMatchObject({ status: 'ACCREDITED', award: { level: 'one' } });
    expect(standingOn(awards, ends, '2028-03-01').status).toBe('EXPIRED');
  });

  it('is no way around a withdrawal, whichever day that has and whenever the lower level was to begin', () => {
    fc.assert(
      fc.property(daysOfTerm, daysOfTerm, days, (day, withdrawnOn, on) => {
        const { awards, ends } = from(day);
        const ended = withdrawalFrom(awards, ends, withdrawnOn)?.ended ?? [];
        expect(ended.map(({ id }) => id)).toContain('low');
        const all = [...ends, ...ended.map(({ id }) => end(id, 'withdrawn', withdrawnOn))];
        const is = standingOn(awards, all, on);
        if (on >= withdrawnOn) expect(is.status).toBe('WITHDRAWN');
        else expect(is.status).toBe(standingOn(awards, ends, on).status);
        expect(standingChanges(awards, all, '2030-01-01')[0]).toMatchObject({ on: withdrawnOn, status: 'WITHDRAWN' });
      }),
    );
  });

  it('is given up with the higher one, and then never begins where that is before its day', () => {
    const { awards, ends } = from('2026-07-01');
    const givenUp = (day: Day) => {
      const ended = givenUpFrom(awards, ends, day)?.ended ?? [];
      return [...ends, ...ended.map(({ id }) => end(id, 'given-up', day))];
    };

    expect(standingOn(awards, givenUp('2026-06-20'), '2026-08-01')).toMatchObject({
      ...{ status: 'GIVEN_UP', until: '2026-06-19', award: { level: 'three' }, loweredFrom: null },
    });
    const later = givenUp('2026-09-01');
    expect(standingOn(awards, later, TODAY)).toMatchObject({ givenUpFrom: '2026-09-01', loweredFrom: '2026-07-01' });
    expect(standingOn(awards, later, '2026-09-01')).toMatchObject({ status: 'GIVEN_UP', award: { level: 'one' } });
  });

  it('is kept on: its renewal goes on from it, and its terms are counted from the first day of all', () => {
    const renewed: Award = {
      ...low('2028-01-01'),
      ...{ id: 'next', heldSince: '2026-07-01', renewsAwardId: 'low', lowersAwardId: null, validUntil: '2029-12-31' },
    };
    const { awards } = from('2026-07-01');

    expect(lastOfTerms([...awards, renewed], high)).toBe(renewed);
    expect(goesOnSince([...awards, renewed], renewed)).toBe('2026-01-01');
    expect(goesOnSince([{ ...high, validFrom: '2027-01-01' }], { ...high, validFrom: '2027-01-01' })).toBe(
      '2027-01-01',
    );
    expect(codes(refusalsOfLoweredAward(awards, 'high'))).toEqual(['ACCREDITATION_RENEWAL_LOWERED']);
    expect(refusalsOfLoweredAward(awards, 'low')).toEqual([]);
    expect(refusalsOfLoweredAward([{ ...high, lowersAwardId: null }], null)).toEqual([]);
  });

  it('keeps another level from being awarded until its day', () => {
    const { awards, ends } = from('2026-07-01');
    const held = (day: Day) => codes(refusalsOfHeldLevel('two', { levels }, standingOn(awards, ends, day)));

    expect([held('2026-06-30'), held('2026-07-01')]).toEqual([['ACCREDITATION_LOWERS'], []]);
  });
});

describe('wishing for it', () => {
  const held = (day = TODAY, awards: readonly Award[] = [high], ends: readonly AwardEnd[] = []) =>
    toLower(awards, ends, day);
  const looked = { levels, appealing: false, today: TODAY };
  const sent = (closedOn: Day | null): SentRenewal => ({
    ...{ sentOn: '2026-06-01', closedOn, sentAt: SAID, closedAt: closedOn === null ? null : SAID },
  });

  it('is free to whoever holds more than the lowest level, on every day of the term but the last', () => {
    fc.assert(
      fc.property(daysOfTerm, (today) => {
        expect(refusalsToLower(held(today), { ...looked, today })).toEqual([]);
      }),
    );
    const on = (today: Day) => codes(refusalsToLower(held(today), { ...looked, today }));
    expect([on('2027-12-30'), on('2027-12-31'), on('2028-02-29'), on('2028-03-01')]).toEqual([
      [],
      ['ACCREDITATION_LOWERING_TOO_LATE'],
      ['ACCREDITATION_LOWERING_TOO_LATE'],
      ['ACCREDITATION_NOTHING_IN_FORCE'],
    ]);
  });

  it.each<[string, ReturnType<typeof held>, Partial<typeof looked>, string]>([
    ['nothing was awarded', held(TODAY, []), {}, 'ACCREDITATION_NOTHING_IN_FORCE'],
    ['it is withdrawn', held(TODAY, [high], [end('high', 'withdrawn', TODAY)]), {}, 'ACCREDITATION_NOTHING_IN_FORCE'],
    [
      'it is given up from a later day',
      held(TODAY, [high], [end('high', 'given-up', '2026-09-01')]),
      {},
      'ACCREDITATION_LOWERING_GIVES_UP',
    ],
    [
      'it is withdrawn from a later day',
      held(TODAY, [high], [end('high', 'withdrawn', '2026-09-01')]),
      {},
      'ACCREDITATION_LOWERING_ENDS',
    ],
    [
      'a lower level is to come',
      held(TODAY, from('2026-07-01').awards, from('2026-07-01').ends),
      {},
      'ACCREDITATION_LOWERS',
    ],
    ['the lowest is held', held(TODAY, [{ ...high, level: 'one' }]), {}, 'ACCREDITATION_LOWERING_LOWEST'],
    ['the scheme lacks the level held', held(), { levels: [{ code: 'two' }] }, 'ACCREDITATION_LOWERING_LOWEST'],
    ['a renewal waits', held(TODAY, [{ ...high, renewals: [sent(null)] }]), {}, 'ACCREDITATION_LOWERING_RENEWAL_WAITS'],
    ['an appeal waits', held(), { appealing: true }, 'ACCREDITATION_LOWERING_APPEAL_WAITS'],
  ])('is refused where %s', (_, what, changes, code) => {
    expect(codes(refusalsToLower(what, { ...looked, ...changes }))).toEqual([code]);
  });

  it('is not hindered by what was taken back, answered, or never had an end', () => {
    const takenBack = { ...end('high', 'given-up', '2026-09-01'), takenBackAt: SAID };

    expect(refusalsToLower(held(TODAY, [high], [takenBack]), looked)).toEqual([]);
    expect(refusalsToLower(held(TODAY, [{ ...high, renewals: [sent('2026-06-05')] }]), looked)).toEqual([]);
    expect(refusalsToLower(held(TODAY, [{ ...high, validUntil: null, graceUntil: null }]), looked)).toEqual([]);
  });

  it('is said once until it is answered', () => {
    expect(codes(refusalsToWish(held(), { ...looked, waiting: true }))).toEqual(['ACCREDITATION_LOWERING_WAITS']);
    expect(refusalsToWish(held(), { ...looked, waiting: false })).toEqual([]);
  });

  it('is of a lower level in the order of the scheme', () => {
    expect([lowerLevels(levels, 'three'), lowerLevels(levels, 'one'), lowerLevels(levels, 'four')]).toEqual([
      [{ code: 'one' }, { code: 'two' }],
      [],
      [],
    ]);
    const of = (level: string) => codes(refusalsOfLowerLevel(level, lowerLevels(levels, 'two')));
    expect([of('one'), of('two'), of('three'), of('four')]).toEqual([
      [],
      ...Array.from({ length: 3 }, () => ['ACCREDITATION_LOWERING_NOT_LOWER']),
    ]);
  });

  it('is from today or later, before the last day of the term', () => {
    const day = (fromOn: Day, until: Day | null = '2027-12-31') => codes(refusalsOfLoweringDay(fromOn, until, TODAY));

    expect([day('2026-06-09'), day(TODAY), day('2027-12-30'), day('2027-12-31'), day('2040-01-01', null)]).toEqual([
      ['ACCREDITATION_DAY_GONE_BY'],
      [],
      [],
      ['ACCREDITATION_LOWERING_AFTER_TERM'],
      [],
    ]);
  });

  it('is of the term that follows, where that is awarded already', () => {
    const next: Award = {
      ...{ ...high, id: 'next', validFrom: '2028-01-01', validUntil: '2029-12-31', graceUntil: null },
      ...{ renewsAwardId: 'high', heldSince: '2026-01-01' },
    };

    expect(held(TODAY, [high, next]).term).toBe(next);
  });

  it('is entered by another, for a day to come, once it was received', () => {
    const wish = { personId: 'coach', level: 'one', receivedOn: '2026-06-08', fromOn: '2026-06-11' };

    expect(refusalsToEnterLowering({ ...wish, enteredBy: 'registrar' }, TODAY)).toEqual([]);
    const wrong = { ...wish, enteredBy: 'coach', receivedOn: '2026-06-11', fromOn: TODAY };
    expect(codes(refusalsToEnterLowering(wrong, TODAY))).toEqual([
      'ACCREDITATION_LOWERING_OWN',
      'ACCREDITATION_RECEIVED_LATER',
      'ACCREDITATION_LOWERING_TOO_SOON',
    ]);
  });
});
