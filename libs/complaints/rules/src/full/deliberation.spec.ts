import { describe, expect, it } from '@jest/globals';
import { after, step, type Timed } from '../../test/full/given.js';
import {
  APPEALED,
  BREACH,
  decide,
  DECIDED,
  DELIBERATING,
  findBreach,
  findFacts,
  HEARING,
} from '../../test/full/paths.js';
import { agreedBy, neededOf } from '../agreeing.js';
import { outcomesOpen } from '../deciding.js';
import { DEFAULT_PROCEDURE, FULL } from '../case.js';
import { readsAll } from '../disclosure/may-read.js';
import { deliberationOf } from './deliberation.js';

const ON = '2026-10-21';
const proven: readonly Timed[] = [...DELIBERATING, [findFacts, '2026-10-20']];
const found: readonly Timed[] = [
  ...proven,
  [{ ...findBreach, by: { as: 'panel', personIds: ['chair', 'p-lay'] } }, ON],
];
const remitted: readonly Timed[] = [...APPEALED, [step('remit', 'appeal-panel'), '2027-01-10']];
const next = (steps: readonly Timed[]) => deliberationOf(after(steps), ON)?.next;

describe('a deliberation', () => {
  it('goes from the facts to the breach, to what was found before, to the outcome', () => {
    expect(deliberationOf(after(HEARING), ON)).toBeNull();
    expect([DELIBERATING, proven, found, BREACH].map(next)).toEqual(['facts', 'breach', 'history', 'outcome']);
    expect(next([...BREACH, [decide, ON]])).toBeNull();
  });

  it('is at its outcome where no facts are proven, or what is proven is no breach', () => {
    expect(next([...DELIBERATING, [{ ...findFacts, proven: false }, ON]])).toBe('outcome');
    expect(next([...proven, [{ ...findBreach, breach: false }, ON]])).toBe('outcome');
  });

  it('tells what was found and by how many, and never by whom', () => {
    const told = deliberationOf(after(found), ON);
    expect(told?.facts).toEqual({ holds: true, on: '2026-10-20', agreed: 3 });
    expect(told?.breach).toEqual({ holds: true, on: ON, agreed: 2 });
    expect(JSON.stringify(told)).not.toContain('chair');
  });

  it('says why earlier findings are closed, until they are opened', () => {
    const why = (steps: readonly Timed[]) => deliberationOf(after(steps), ON)?.closed.map(({ code }) => code);
    expect([DELIBERATING, proven].map(why)).toEqual([['COMPLAINTS_NO_BREACH_YET'], ['COMPLAINTS_NO_BREACH_YET']]);
    expect(why(found)).toEqual(['COMPLAINTS_HISTORY_NOT_OPENED']);
    expect(why(BREACH)).toEqual([]);
    expect(deliberationOf(after(BREACH), ON)?.openedOn).toBe('2026-10-20');
  });

  it('row P9: tells how long an interim measure lasted once a breach is found, and not before', () => {
    const suspended: readonly Timed[] = [
      [step('order-urgent-measure', 'case-manager', { ground: 'public-protection' }), '2026-10-20'],
      [step('confirm-urgent-measure', 'registrar'), '2026-10-20'],
    ];
    const during = (steps: readonly Timed[]) =>
      after([...DELIBERATING, ...suspended, ...steps.slice(DELIBERATING.length)]);
    const told = (steps: readonly Timed[]) => deliberationOf(during(steps), ON)?.suspendedDays;
    expect([DELIBERATING, proven].map(told)).toEqual([null, null]);
    expect(told([...proven, [{ ...findBreach, breach: false }, ON]])).toBeNull();
    expect(told(found)).toBe(2);
    expect(deliberationOf(after(found), ON)?.suspendedDays).toBe(0);
  });

  it('is another one once the case was sent back', () => {
    expect(deliberationOf(after(remitted), '2027-01-11')).toBeNull();
  });
});

describe('invariant 9: reading what was found before', () => {
  it.each<[string, readonly Timed[], boolean, boolean]>([
    ['in the hearing', HEARING, false, false],
    ['while nothing is found', DELIBERATING, false, false],
    ['while it is not a breach', proven, false, false],
    ['while nobody opened it', found, false, false],
    ['once it is opened', BREACH, true, true],
    ['on appeal', APPEALED, true, true],
    ['by the panel that hears the case anew', remitted, false, true],
  ])('%s', (_, steps, panel, onAppeal) => {
    const theCase = after(steps);
    const reads = (as: 'panel' | 'appeal-panel' | 'respondent') =>
      readsAll('earlier-findings', as, theCase, '2027-02-01');
    expect([reads('panel'), reads('appeal-panel'), reads('respondent')]).toEqual([panel, onAppeal, false]);
  });
});

describe('what a panel may decide', () => {
  const open = (steps: readonly Timed[]) => outcomesOpen('panel', after(steps), ON);

  it('is what follows from what it found', () => {
    expect([DELIBERATING, proven, found].map(open)).toEqual([[], [], []]);
    expect(open([...DELIBERATING, [{ ...findFacts, proven: false }, ON]])).toEqual(['no-breach']);
    expect(open(BREACH)).toEqual(['withdrawal', 'sanction']);
  });

  it('is on appeal also to vary the decision, or to send the case back', () => {
    expect(outcomesOpen('appeal-panel', after(APPEALED), '2026-11-10')).toEqual(['confirm', 'quash', 'vary', 'remit']);
    expect(outcomesOpen('appeal-panel', after(DECIDED), '2026-11-10')).toEqual([]);
    const short = { ...after(APPEALED), procedure: DEFAULT_PROCEDURE };
    expect(outcomesOpen('appeal-panel', short, '2026-11-10')).toEqual(['confirm', 'quash']);
  });
});

describe('what a panel decides together', () => {
  const theCase = after(DECIDED);
  it.each<['withdrawal' | 'sanction', string[], boolean]>([
    ['sanction', ['chair'], false],
    ['sanction', ['chair', 'p-coach'], true],
    ['withdrawal', ['chair', 'p-coach'], false],
    ['withdrawal', ['chair', 'p-lay'], true],
    ['withdrawal', ['chair', 'p-coach', 'p-lay'], true],
    ['sanction', ['chair', 'a1'], false],
  ])('a %s by %j: %s', (outcome, agreed, isEnough) => {
    expect(agreedBy({ panel: 'panel', outcome }, agreed, theCase, ON) !== null).toBe(isEnough);
  });

  it('is by two of three where it heard the case, and by all of them elsewhere', () => {
    expect([neededOf('panel', FULL), neededOf('appeal-panel', FULL), neededOf('panel', DEFAULT_PROCEDURE)]).toEqual([
      2, 3, 3,
    ]);
    expect(agreedBy({ panel: 'appeal-panel', outcome: 'confirm' }, ['a1', 'a2'], after(APPEALED), ON)).toBeNull();
  });
});
