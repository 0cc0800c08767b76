import { describe, expect, it } from '@jest/globals';
import { addDays, type Day } from '@standing/kernel';
import fc from 'fast-check';
import { refusalsOfHeldLevel } from './applying.js';
import type { Award, AwardEnd, PauseSaid } from './award.js';
import {
  refusalsOfLastingDay,
  refusalsToEnterResignation,
  refusalsToGiveUp,
  refusalsToTakeBackResignation,
} from './giving-up.js';
import { openPause, refusalsOfPauseDay, refusalsToEndPause, refusalsToPause, resumedOn } from './pausing.js';
import { publicStatus } from './public-status.js';
import { standingChanges, standingOn } from './standing.js';
import { givenUpFrom, withdrawalFrom } from './withdrawing.js';

const TODAY = '2026-06-10';
const award: Award = {
  id: 'a',
  level: 'one',
  reference: 'CC-2026-1',
  validFrom: '2026-01-01',
  validUntil: '2027-12-31',
  recordedAt: new Date('2026-01-01T09:00:00Z'),
};
const end = (kind: AwardEnd['kind'], effectiveOn: Day, recordedAt: string, takenBackAt?: string): AwardEnd => ({
  ...{ awardId: 'a', kind, effectiveOn, recordedAt: new Date(recordedAt) },
  takenBackAt: takenBackAt === undefined ? null : new Date(takenBackAt),
});
const given = end('given-up', '2026-07-01', '2026-06-10T09:00:00Z');
const takenBack = end('given-up', '2026-07-01', '2026-06-10T09:00:00Z', '2026-06-20T09:00:00Z');
const said = (
  revision: number,
  fromOn: Day,
  resumesOn: Day | null,
  recordedAt = '2026-06-10T09:00:00Z',
): PauseSaid => ({
  ...{ pauseId: 'p', revision, fromOn, resumesOn },
  recordedAt: new Date(recordedAt),
});
const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);
const days = fc.integer({ min: 0, max: 900 }).map((after) => addDays('2025-12-01', after));

describe('an accreditation that is given up', () => {
  it('holds until the day before, is given up from it, and says both', () => {
    const on = (day: Day) => standingOn([award], [given], day);

    expect(on('2026-06-30')).toMatchObject({
      ...{ status: 'ACCREDITED', until: '2026-06-30', givenUpFrom: '2026-07-01', nextChangeOn: '2026-07-01' },
      reasons: [{ code: 'ACCREDITATION_STANDS_BY_AWARD' }, { code: 'ACCREDITATION_STANDS_GIVES_UP' }],
    });
    expect(on('2026-07-01')).toMatchObject({
      ...{ status: 'GIVEN_UP', until: '2026-06-30', withdrawnFrom: null, nextChangeOn: null },
      reasons: [{ code: 'ACCREDITATION_STANDS_GIVEN_UP', params: { from: '2026-07-01' } }],
    });
    expect(publicStatus(on('2026-07-01').status)).toBe('EXPIRED');
  });

  it('was never given up once that is taken back, and was by what was known before', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(standingOn([award], [takenBack], day)).toEqual(standingOn([award], [], day));
        expect(standingChanges([award], [takenBack], day)).toEqual(standingChanges([award], [], day));
      }),
    );
    const known = (at: string) => standingOn([award], [takenBack], '2026-07-01', new Date(at)).status;
    expect(['2026-06-10T08:59:59Z', '2026-06-19T00:00:00Z', '2026-06-20T09:00:00Z'].map(known)).toEqual([
      'ACCREDITED',
      'GIVEN_UP',
      'ACCREDITED',
    ]);
  });

  it('is withdrawn all the same by a withdrawal that comes later: a reason more, the same status, and no way back', () => {
    const later = end('withdrawn', '2026-09-01', '2026-08-20T09:00:00Z');

    expect(withdrawalFrom([award], [given], '2026-09-01')?.ended).toEqual([award]);
    const on = (day: Day) => standingOn([award], [given, later], day);
    expect(on('2026-08-31')).toMatchObject({ status: 'GIVEN_UP', withdrawnFrom: null });
    expect(on('2026-09-01')).toMatchObject({ status: 'GIVEN_UP', until: '2026-06-30', withdrawnFrom: '2026-09-01' });
    expect(codes(on('2026-09-01').reasons)).toEqual([
      'ACCREDITATION_STANDS_GIVEN_UP',
      'ACCREDITATION_STANDS_WITHDRAWN',
    ]);
    expect(codes(refusalsOfHeldLevel('one', { levels: [] }, on('2026-08-31')))).toEqual([]);
    expect(codes(refusalsOfHeldLevel('one', { levels: [] }, on('2026-09-01')))).toEqual([
      'ACCREDITATION_AFTER_WITHDRAWAL',
    ]);
  });

  it('O12: that its member left by consent is said in the place of a withdrawal, which it is for all else', () => {
    const consented = { ...end('withdrawn', '2026-09-01', '2026-09-01T09:00:00Z'), byConsent: true };
    const says = (ends: readonly AwardEnd[], day: Day) => {
      const { status, byConsent, reasons } = standingOn([award], ends, day);
      return [status, byConsent, ...codes(reasons)];
    };

    expect(says([consented], '2026-08-31')).toEqual(['ACCREDITED', false, 'ACCREDITATION_STANDS_BY_AWARD']);
    expect(says([consented], '2026-09-01')).toEqual(['WITHDRAWN', true, 'ACCREDITATION_STANDS_ENDED_BY_CONSENT']);
    expect(says([given, consented], '2026-09-01')).toEqual([
      ...['GIVEN_UP', true, 'ACCREDITATION_STANDS_GIVEN_UP', 'ACCREDITATION_STANDS_ENDED_BY_CONSENT'],
    ]);
    expect(standingChanges([award], [consented], '2026-09-01')).toMatchObject([
      { status: 'WITHDRAWN', byConsent: true },
      { status: 'ACCREDITED', byConsent: false },
    ]);
    expect(codes(refusalsOfHeldLevel('one', { levels: [] }, standingOn([award], [consented], '2026-09-01')))).toEqual([
      'ACCREDITATION_AFTER_WITHDRAWAL',
    ]);
  });

  it.each([
    ['before the day', '2026-06-15'],
    ['on the day', '2026-07-01'],
  ])('was withdrawn where that was so %s', (_, from) => {
    const withdrawn = end('withdrawn', from, '2026-06-12T09:00:00Z');

    expect(standingOn([award], [given, withdrawn], '2026-07-01').status).toBe('WITHDRAWN');
  });

  it('ends whatever holds on that day or begins later, and leaves what ended before', () => {
    const later = { ...award, id: 'b', reference: 'CC-2026-2', validFrom: '2026-08-01', validUntil: null };
    const over = { ...award, id: 'c', validFrom: '2025-01-01', validUntil: '2026-06-30' };
    const ended = (ends: AwardEnd[]) =>
      givenUpFrom([award, later, over], ends, '2026-07-01')?.ended.map(({ id }) => id);

    expect(ended([])).toEqual(['a', 'b']);
    expect(ended([takenBack])).toEqual(['a', 'b']);
    expect(ended([given])).toEqual(['b']);
  });

  it('is refused when nothing is in force, twice, in the past, and after it ends anyway', () => {
    const on = (day: Day, ends: AwardEnd[] = []) => standingOn([award], ends, day);

    expect(refusalsToGiveUp(on(TODAY))).toEqual([]);
    expect(codes(refusalsToGiveUp(on('2028-01-01')))).toEqual(['ACCREDITATION_NOTHING_IN_FORCE']);
    expect(codes(refusalsToGiveUp(on(TODAY, [given])))).toEqual(['ACCREDITATION_GIVES_UP']);
    expect(refusalsToGiveUp(on(TODAY, [takenBack]))).toEqual([]);
    const from = (day: Day) => codes(refusalsOfLastingDay(day, on(day), TODAY));
    expect([from('2026-06-09'), from(TODAY), from('2027-12-31'), from('2028-01-01')]).toEqual([
      ['ACCREDITATION_DAY_GONE_BY'],
      [],
      [],
      ['ACCREDITATION_DAY_AFTER_END'],
    ]);
  });

  it('is entered by another, for a day to come, once it was received', () => {
    const entered = { personId: 'coach', enteredBy: 'registrar', receivedOn: '2026-06-08', effectiveOn: '2026-06-11' };

    expect(refusalsToEnterResignation(entered, TODAY)).toEqual([]);
    const wrong = { personId: 'coach', enteredBy: 'coach', receivedOn: '2026-06-11', effectiveOn: TODAY };
    expect(codes(refusalsToEnterResignation(wrong, TODAY))).toEqual([
      'ACCREDITATION_RESIGNATION_OWN',
      'ACCREDITATION_RECEIVED_LATER',
      'ACCREDITATION_RESIGNATION_TOO_SOON',
    ]);
  });

  it('is taken back once, before its day', () => {
    const resignation = { personId: 'coach', effectiveOn: '2026-07-01', isTakenBack: false };
    const onDay = (today: Day, isTakenBack = false) =>
      codes(refusalsToTakeBackResignation({ ...resignation, isTakenBack }, today));

    expect([onDay('2026-06-30'), onDay('2026-07-01'), onDay('2026-06-30', true)]).toEqual([
      [],
      ['ACCREDITATION_RESIGNATION_IN_EFFECT'],
      ['ACCREDITATION_RESIGNATION_TAKEN_BACK'],
    ]);
  });
});

describe('a pause', () => {
  const paused = {
    ...award,
    pauses: [said(1, '2026-07-01', null), said(2, '2026-07-01', '2026-09-01', '2026-08-15T09:00:00Z')],
  };

  it('leaves the accreditation in force and its term as it was', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { status, until, since } = standingOn([paused], [], day);
        const without = standingOn([award], [], day);
        expect([status, until, since]).toEqual([without.status, without.until, without.since]);
      }),
    );
  });

  it('goes on from its first day to the day before its last is told, by what was known', () => {
    const since = (day: Day, at?: string) => standingOn([paused], [], day, at ? new Date(at) : null).pausedSince;

    expect(['2026-06-30', '2026-07-01', '2026-08-31', '2026-09-01'].map((day) => since(day))).toEqual([
      null,
      '2026-07-01',
      '2026-07-01',
      null,
    ]);
    expect(since('2026-09-01', '2026-08-15T08:59:59Z')).toBe('2026-07-01');
    expect(since('2026-08-31', '2026-06-10T08:59:59Z')).toBeNull();
    expect(standingOn([paused], [], '2026-07-15').nextChangeOn).toBe('2026-09-01');
    expect(codes(standingOn([paused], [], '2026-07-15').reasons)).toContain('ACCREDITATION_STANDS_PAUSED');
    expect(standingChanges([paused], [], '2026-10-01').map(({ on, pausedSince }) => [on, pausedSince])).toEqual([
      ['2026-09-01', null],
      ['2026-07-01', '2026-07-01'],
      ['2026-01-01', null],
    ]);
  });

  it('never was, ended from its first day or before', () => {
    const first = said(1, '2026-07-01', null);
    const never = { ...award, pauses: [first, said(2, '2026-07-01', resumedOn(first, '2026-06-20'))] };

    fc.assert(fc.property(days, (day) => expect(standingOn([never], [], day)).toMatchObject({ pausedSince: null })));
    expect(openPause(never.pauses, TODAY)).toBeNull();
    expect(resumedOn(first, '2026-06-20')).toBe('2026-07-01');
    expect(resumedOn(first, '2026-07-02')).toBe('2026-07-02');
  });

  it('is not one of nothing: after the end, and once it was given up', () => {
    const open = { ...award, pauses: [said(1, '2026-06-20', null)] };

    expect(standingOn([open], [], '2028-01-01')).toMatchObject({ status: 'EXPIRED', pausedSince: null });
    expect(standingOn([open], [given], '2026-07-01')).toMatchObject({ status: 'GIVEN_UP', pausedSince: null });
  });

  it('is said of what is in force, one at a time, and never back', () => {
    const on = (day: Day) => standingOn([award], [], day);
    const say = (open: PauseSaid | null, day = TODAY) => codes(refusalsToPause({ standing: on(day), open }));

    expect([say(null), say(said(1, TODAY, null)), say(null, '2028-01-01')]).toEqual([
      [],
      ['ACCREDITATION_PAUSED_ALREADY'],
      ['ACCREDITATION_NOTHING_IN_FORCE'],
    ]);
    const from = (day: Day) => codes(refusalsOfPauseDay(day, on(day), TODAY));
    expect([from('2026-06-09'), from(TODAY), from('2028-01-01')]).toEqual([
      ['ACCREDITATION_DAY_GONE_BY'],
      [],
      ['ACCREDITATION_DAY_AFTER_END'],
    ]);
    const until = (resumesOn: Day, pause = said(1, '2026-06-01', null)) =>
      codes(refusalsToEndPause(pause, resumesOn, TODAY));
    expect([until(TODAY), until('2026-06-09'), until('2026-07-01', said(2, '2026-05-01', '2026-06-10'))]).toEqual([
      [],
      ['ACCREDITATION_DAY_GONE_BY'],
      ['ACCREDITATION_PAUSE_OVER'],
    ]);
  });
});
