import { describe, expect, it } from '@jest/globals';
import { after, codes, step, type Timed } from '../../test/full/given.js';
import { CONDITIONED, proveWarning, SERVED_WARNING, warn, WARNED } from '../../test/full/paths.js';
import { dueOn } from '../clocks-of.js';
import { dossierOf } from '../dossier/dossier.js';
import type { Case } from '../case.js';
import type { ConditionCode } from './conditions-bank.js';
import type { Meter, MeterState } from './meters.js';
import { termsOf } from './terms.js';
import { canBeWarnedOf, isPutRight, lastWarning, standingWarning, warnedOf, wasPutRight } from './warning.js';

const meter = (code: ConditionCode, state: MeterState): Meter => ({
  condition: { code, amount: null, country: null },
  ...{ state, have: null, need: null, nextBy: null, missed: 0 },
});
const fail = step('fail-sanction', 'sanction-panel');
const lapses = step('warning-lapses', 'time', { putRight: true });
const isOpen = (theCase: Case, on: string) => !codes(fail, theCase, on).includes('COMPLAINTS_NOT_WARNED');

describe('a warning before a sanction is not met', () => {
  it('row 39: runs for fourteen days from the proof that it came, to the next working day, and from nothing before', () => {
    expect(dueOn(after(WARNED), 'K12w', '2027-02-20')).toBe(null);
    // The fourteenth day after Wednesday the tenth of February; after Saturday the thirteenth it is a Saturday, and so a Monday.
    expect(dueOn(after(SERVED_WARNING), 'K12w', '2027-02-20')).toBe('2027-02-24');
    expect(dueOn(after([...WARNED, [proveWarning, '2027-02-13']]), 'K12w', '2027-02-20')).toBe('2027-03-01');
  });

  it('row 39: another one takes its place, and its days run anew', () => {
    const again: readonly Timed[] = [...SERVED_WARNING, [warn, '2027-02-22']];

    expect(codes(fail, after(again), '2027-02-25')).toEqual(['COMPLAINTS_WARNING_TIME_RUNS']);
    expect(lastWarning(after(again))).toMatchObject({ warnedOn: '2027-02-22', provedOn: null, answeredOn: null });
    expect(
      dueOn(after([...again, [{ ...proveWarning, arrivedOn: '2027-02-23' }, '2027-02-24']]), 'K12w', '2027-02-25'),
    ).toBe('2027-03-10');
  });

  it('row 39: is no ground any more once it lapsed, or something was decided of the sanction', () => {
    expect(isOpen(after(SERVED_WARNING), '2027-02-25')).toBe(true);
    const lapsed = after([...SERVED_WARNING, [lapses, '2027-02-12']]);
    expect(isOpen(lapsed, '2027-02-25')).toBe(false);
    expect([standingWarning(lapsed), lastWarning(lapsed)?.endedOn]).toEqual([null, '2027-02-12']);
    expect(standingWarning(after([...SERVED_WARNING, [fail, '2027-02-25']]))).toBe(null);
    expect(lastWarning(after(CONDITIONED))).toBe(null);
  });

  it('row 39: is given by whoever keeps the case where nobody watches over it', () => {
    const watched = after(CONDITIONED);
    const byManager = { ...warn, by: { as: 'case-manager' as const, personIds: ['csm'] } };
    const left = watched.everHeld.map((one) =>
      one.function === 'sanction-monitor' ? { ...one, endedOn: '2027-02-08' } : one,
    );

    expect(codes(byManager, watched, '2027-02-08')).toEqual(['COMPLAINTS_MONITOR_WARNS']);
    expect(codes(byManager, { ...watched, everHeld: left }, '2027-02-07')).toEqual(['COMPLAINTS_MONITOR_WARNS']);
    expect(codes(byManager, { ...watched, everHeld: left }, '2027-02-08')).toEqual([]);
  });

  it('row 39: names what is not kept, or what no record shows, and nothing that is kept', () => {
    const states = ['met', 'on-course', 'at-risk', 'missed', 'enforced', 'not-measured'] as const;
    expect(states.filter((state) => canBeWarnedOf({ state }))).toEqual(['at-risk', 'missed', 'not-measured']);
    const meters = [meter('supervision-every', 'missed'), meter('insured-in', 'on-course')];

    expect(warnedOf(['supervision-every'], meters)).toEqual({
      ...{ warned: [{ code: 'supervision-every', state: 'missed' }], refusals: [] },
    });
    for (const code of ['insured-in', 'no-minors'] as const)
      expect(warnedOf([code], meters).refusals).toEqual([
        { code: 'COMPLAINTS_CONDITION_KEPT', params: { condition: code }, path: 'conditions' },
      ]);
  });

  it('row 39: is put right once every condition that it names is kept again by its meter', () => {
    const conditions = (['supervision-every', 'insured-in'] as const).map((code) => ({
      ...{ code, state: 'missed' as const },
    }));
    const of = (one: MeterState, other: MeterState) =>
      isPutRight({ conditions }, [meter('supervision-every', one), meter('insured-in', other)]);

    expect(of('on-course', 'on-course')).toBe(true);
    expect(of('on-course', 'at-risk')).toBe(false);
    expect(of('met', 'not-measured')).toBe(false);
    expect(isPutRight({ conditions }, [])).toBe(false);
    expect(isPutRight({ conditions: [] }, [])).toBe(false);
  });

  it('row 39: was put right on whatever day since, by the records of today, although nobody looked', () => {
    const condition = { code: 'supervision-every', amount: 4, country: null } as const;
    const decided = termsOf('conditions', { months: 12, conditions: [condition] });
    const history = { decided, acts: [{ act: 'in-force', on: '2026-12-22' }] } as const;
    const named = { warnedOn: '2027-01-20', conditions: [{ code: condition.code, state: 'missed' }] } as const;
    const held = [{ of: 'session', on: '2027-01-25' }] as const;

    expect(wasPutRight(named, history, [], '2027-03-10')).toBe(false);
    expect(wasPutRight(named, history, held, '2027-01-24')).toBe(false);
    expect(wasPutRight(named, history, held, '2027-01-25')).toBe(true);
    expect(wasPutRight(named, history, held, '2027-03-10')).toBe(true);
    // A session before it that is confirmed late: on the day of the warning nothing was missed.
    expect(wasPutRight(named, history, [{ of: 'session', on: '2027-01-10' }], '2027-01-20')).toBe(true);
  });

  it('row 39: is a right in the dossier: proved, and its fourteen days over before anything is found', () => {
    const standing = (theCase: Case) => dossierOf(theCase, []).rights.find(({ right }) => right === 'warned');
    const found = (path: readonly Timed[], on: string): Case => {
      const theCase = after(path);
      return { ...theCase, events: [...theCase.events, { ...fail, on }] };
    };

    expect(standing(after(CONDITIONED))).toMatchObject({ standing: 'not-owed' });
    expect(standing(after(WARNED))).toMatchObject({ standing: 'not-yet', by: 'warn-of-breach', on: '2027-02-08' });
    expect(standing(after(SERVED_WARNING))).toMatchObject({ standing: 'met', proof: 'registered-post' });
    expect(standing(found(SERVED_WARNING, '2027-02-25'))).toMatchObject({ standing: 'met', provedOn: '2027-02-10' });
    expect(standing(found(SERVED_WARNING, '2027-02-24'))).toMatchObject({ standing: 'not-met' });
    expect(standing(found(CONDITIONED, '2027-02-25'))).toMatchObject({ standing: 'not-met', by: null });
  });
});
