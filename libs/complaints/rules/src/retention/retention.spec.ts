import { describe, expect, it } from '@jest/globals';
import type { Refusal } from '@standing/kernel';
import fc from 'fast-check';
import { after, appealOver, by, START, submit, acknowledge, type Timed, WHOLE } from '../../test/given-case.js';
import type { Attempt, CaseEventName } from '../case.js';
import { type Terms, termsOf } from '../sanctions/terms.js';
import { ENDINGS, type Ending, endingOf } from './endings.js';
import {
  confirmableFrom,
  type ErasingCase,
  keptUntil,
  refusalsToConfirmErasure,
  refusalsToProposeErasure,
  refusalsToRefuseErasure,
  warnedFrom,
} from './erasing.js';
import { HOLD_REASONS, isHolding, LONGEST_HOLD, refusalsToHold } from './holds.js';
import { monthsKept, refusalsToSetRetention, RETENTION, RETENTION_SOURCES } from './terms.js';

const said = (event: CaseEventName): Attempt => ({ event, ...by('case-manager', 'csm') });
const TAKEN: readonly Timed[] = [
  [submit, '2026-02-27'],
  [acknowledge, '2026-03-02'],
];
/** The panel imposed this; it went into force on 19 June and its case was complete on the day after `more`. */
const imposed = (sanction: Terms, ...more: readonly Timed[]) =>
  after(
    ...START.map(([attempt, on]): Timed => [
      attempt.event === 'decide' ? { ...attempt, outcome: 'sanction', sanction } : attempt,
      on,
    ]),
    [appealOver, '2026-06-19'],
    [{ event: 'put-sanction-in-force', ...by('registrar', 'reg-2') }, '2026-06-19'],
    ...more,
  );
const COMPLETE: Attempt = { event: 'complete', ...by('time') };
const until = (theCase: Parameters<typeof endingOf>[0]) => keptUntil({ ending: endingOf(theCase), set: {} });
const codes = (refusals: readonly Refusal[]) => refusals.map(({ code }) => code);

const ENDED: Ending = { how: 'no-breach', endedOn: '2026-03-31', countsFrom: '2026-03-31', registerUntil: null };
const anEnded = (changes: Partial<ErasingCase> = {}): ErasingCase => ({
  ...{ ending: ENDED, set: {}, holds: [], hasOpenLinkedCase: false, proposal: null },
  ...changes,
});
const proposal = { proposedBy: 'reg', proposedOn: '2026-05-01' };
const held = { reason: 'litigation', reviewOn: '2026-09-01', liftedOn: null } as const;

describe('how a case ended', () => {
  it.each<[CaseEventName, string, string]>([
    ['close-inadmissible', 'not-taken-up', '2026-06-10'],
    ['close-out-of-time', 'not-taken-up', '2026-06-10'],
    ['refer-elsewhere', 'not-taken-up', '2026-06-10'],
    ['close-resolved', 'resolved', '2027-04-10'],
    ['complainant-withdraws', 'complaint-withdrawn', '2026-06-10'],
    ['close-no-case', 'no-case', '2026-06-10'],
    ['close-with-advice', 'advice', '2028-04-10'],
    ['close-no-breach', 'no-breach', '2026-06-10'],
    ['quash-on-appeal', 'never-was', '2027-04-10'],
  ])('by %s: it is %s, and kept until %s', (event, how, day) => {
    const ended = after(...TAKEN, [said(event), '2026-04-10']);

    expect([endingOf(ended)?.how, until(ended)]).toEqual([how, day]);
  });

  it('is nothing while it goes on, nor once it was opened again', () => {
    expect(endingOf(after(...TAKEN))).toBeNull();
    expect(endingOf(after(...TAKEN, [said('close-no-case'), '2026-04-10'], [said('reopen'), '2026-05-01']))).toBeNull();
  });

  it('counts from the first end where a second look ended as before, and from the last where it did not', () => {
    const again: readonly Timed[] = [
      ...TAKEN,
      [said('close-inadmissible'), '2026-04-10'],
      [said('reopen'), '2026-05-01'],
    ];

    expect(endingOf(after(...again, [said('close-inadmissible'), '2026-06-01']))?.countsFrom).toBe('2026-04-10');
    expect(endingOf(after(...again, [said('close-no-case'), '2026-06-01']))?.countsFrom).toBe('2026-06-01');
  });

  it('by a sanction counts from the day on which that is spent', () => {
    const caution = imposed(termsOf('caution', { months: 12 }), [COMPLETE, '2026-06-19']);

    expect(endingOf(caution)).toMatchObject({ how: 'sanction-spent', endedOn: '2026-06-19', countsFrom: '2029-06-19' });
    expect(until(caution)).toBe('2030-06-19');
  });

  it('by a withdrawal is kept for seven years from its effect', () => {
    expect(endingOf(after(...WHOLE))).toMatchObject({ how: 'accreditation-withdrawn', registerUntil: '2031-06-19' });
    expect(until(after(...WHOLE))).toBe('2033-06-19');
  });

  it('counts from the judgment where a court found that a sanction never was', () => {
    const annulled = after(...WHOLE, [{ event: 'annul-sanction', ...by('registrar', 'reg') }, '2028-01-10']);

    expect(endingOf(annulled)).toMatchObject({ how: 'never-was', countsFrom: '2028-01-10', registerUntil: null });
  });

  it('is not guessed where a case is complete and nothing says why', () => {
    expect(endingOf(after(...TAKEN, [COMPLETE, '2026-06-19']))).toBeNull();
  });
});

describe('how long a case is kept', () => {
  it('is inside its bounds before anybody sets anything, each with its source', () => {
    expect(ENDINGS.filter((how) => refusalsToSetRetention(how, RETENTION[how].months).length > 0)).toEqual([]);
    expect(RETENTION_SOURCES.filter((one) => ENDINGS.every((how) => RETENTION[how].source !== one))).toEqual([]);
  });

  it('is what the body set, inside its bounds', () => {
    expect([monthsKept('no-breach', {}), monthsKept('no-breach', { 'no-breach': 6 })]).toEqual([2, 6]);
    expect(refusalsToSetRetention('accreditation-withdrawn', 60)).toEqual([]);
    const refusal = { code: 'COMPLAINTS_RETENTION_MONTHS', params: { least: 60, most: 120 }, path: 'months' };
    for (const months of [59, 121, 72.5])
      expect(refusalsToSetRetention('accreditation-withdrawn', months)).toEqual([refusal]);
  });

  it('is never shorter than the register speaks of it', () => {
    const ending: Ending = { ...ENDED, how: 'sanction-spent', registerUntil: '2027-01-01' };

    expect(keptUntil({ ending, set: { 'sanction-spent': 0 } })).toBe('2027-01-01');
  });

  it('clamps at the end of a month, and is warned of thirty days before', () => {
    const ending = { ...ENDED, countsFrom: '2026-12-31' };

    expect([keptUntil({ ending, set: {} }), warnedFrom({ ending, set: {} })]).toEqual(['2027-02-28', '2027-01-29']);
  });
});

describe('a hold', () => {
  it.each<[string, string, boolean]>([
    ['the day before its review', '2026-08-31', true],
    ['the day of its review', '2026-09-01', false],
  ])('on %s', (_, day, holds) => {
    expect(isHolding(held, day)).toBe(holds);
  });

  it('is over from the day on which it is lifted', () => {
    expect(['2026-07-31', '2026-08-01'].map((day) => isHolding({ ...held, liftedOn: '2026-08-01' }, day))).toEqual([
      true,
      false,
    ]);
  });

  it('is reviewed on a day ahead, and no later than its reason allows', () => {
    expect(codes(refusalsToHold('access-request', '2026-05-01', '2026-05-01'))).toEqual(['COMPLAINTS_HOLD_NOT_AHEAD']);
    expect(refusalsToHold('access-request', '2026-08-01', '2026-05-01')).toEqual([]);
    expect(refusalsToHold('access-request', '2026-08-02', '2026-05-01')).toEqual([
      { code: 'COMPLAINTS_HOLD_TOO_LONG', params: { months: 3 }, path: 'reviewOn' },
    ]);
    expect(HOLD_REASONS.filter((reason) => LONGEST_HOLD[reason] > 12)).toEqual([]);
  });
});

describe('proposing that a case is erased', () => {
  it.each<[string, Partial<ErasingCase>, string, string[]]>([
    ['it is the first day of the warning', {}, '2026-05-01', []],
    ['it is a day before', {}, '2026-04-30', ['COMPLAINTS_ERASURE_TOO_EARLY']],
    ['it goes on', { ending: null }, '2026-05-01', ['COMPLAINTS_CASE_NOT_ENDED']],
    ['it is held', { holds: [held] }, '2026-06-01', ['COMPLAINTS_ERASURE_HELD']],
    ['its hold is over', { holds: [held] }, '2026-09-01', []],
    ['another case about the person goes on', { hasOpenLinkedCase: true }, '2026-06-01', ['COMPLAINTS_ERASURE_LINKED']],
    ['somebody did', { proposal }, '2026-06-01', ['COMPLAINTS_ERASURE_PROPOSED']],
    [
      'everything is in its way',
      { proposal, hasOpenLinkedCase: true, holds: [held] },
      '2026-04-30',
      [
        ...['COMPLAINTS_ERASURE_PROPOSED', 'COMPLAINTS_ERASURE_TOO_EARLY'],
        ...['COMPLAINTS_ERASURE_HELD', 'COMPLAINTS_ERASURE_LINKED'],
      ],
    ],
  ])('when %s', (_, changes, today, expected) => {
    expect(codes(refusalsToProposeErasure(anEnded(changes), today))).toEqual(expected);
  });
});

describe('confirming that a case is erased', () => {
  it.each<[string, Partial<ErasingCase>, string, string, string[]]>([
    ['its time is over and another proposed it', { proposal }, 'reg-2', '2026-05-31', []],
    ['it is a day before', { proposal }, 'reg-2', '2026-05-30', ['COMPLAINTS_ERASURE_NOT_YET']],
    ['nobody proposed it', {}, 'reg-2', '2026-06-01', ['COMPLAINTS_ERASURE_NOT_PROPOSED']],
    ['they proposed it', { proposal }, 'reg', '2026-06-01', ['COMPLAINTS_SECOND_PERSON_NEEDED']],
    ['it was opened again', { proposal, ending: null }, 'reg-2', '2026-06-01', ['COMPLAINTS_CASE_NOT_ENDED']],
    ['it is held since', { proposal, holds: [held] }, 'reg-2', '2026-06-01', ['COMPLAINTS_ERASURE_HELD']],
    [
      'a linked case began',
      { proposal, hasOpenLinkedCase: true },
      'reg-2',
      '2026-06-01',
      ['COMPLAINTS_ERASURE_LINKED'],
    ],
  ])('when %s', (_, changes, personId, today, expected) => {
    expect(codes(refusalsToConfirmErasure(anEnded(changes), personId, today))).toEqual(expected);
  });

  it('row 47: waits thirty days from the proposal, however long its time was over', () => {
    const late = anEnded({ proposal: { proposedBy: 'reg', proposedOn: '2027-03-01' } });

    expect(confirmableFrom(late)).toBe('2027-03-31');
    expect(codes(refusalsToConfirmErasure(late, 'reg-2', '2027-03-30'))).toEqual(['COMPLAINTS_ERASURE_NOT_YET']);
  });

  it('is never possible before the end of its time, nor without thirty days of notice, whatever a body set', () => {
    const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    const days = day.map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...ENDINGS), days, days, days, fc.nat(), (how, countsFrom, proposedOn, today, at) => {
        const { least, most } = RETENTION[how];
        const months = least + (at % (most - least + 1));
        expect(refusalsToSetRetention(how, months)).toEqual([]);
        const ending: Ending = { how, endedOn: countsFrom, countsFrom, registerUntil: null };
        const theCase = anEnded({ ending, set: { [how]: months }, proposal: { proposedBy: 'reg', proposedOn } });
        const may = refusalsToConfirmErasure(theCase, 'reg-2', today).length === 0;
        const notice = (Date.parse(today) - Date.parse(proposedOn)) / 86_400_000;

        expect(may).toBe(today >= keptUntil(theCase)! && notice >= 30);
      }),
    );
  });
});

describe('turning a proposal down', () => {
  it('needs one', () => {
    expect(codes(refusalsToRefuseErasure(anEnded()))).toEqual(['COMPLAINTS_ERASURE_NOT_PROPOSED']);
    expect(refusalsToRefuseErasure(anEnded({ proposal }))).toEqual([]);
  });
});
