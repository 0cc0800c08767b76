import { afterAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@standing/kernel';
import fc from 'fast-check';
import { walks } from '../../test/full/walk.js';
import { everyWalk } from '../../test/full/walks.config.js';
import type { Case, CaseEventName } from '../case.js';
import { type ClockName, CLOCKS } from '../clock-table.js';
import { clocksOf } from '../clocks-of.js';
import { INCOMPATIBLE } from '../functions.js';
import { suspensionOf } from '../measure.js';
import { actedAs, missingSteps } from '../missing-steps.js';
import { broughtByTime, withTime } from '../passing-of-time.js';
import { linesOf, transitionOf } from '../procedures.js';
import { withdrawnFrom } from '../refusals-to.js';
import { sanctionOf, stateOf } from '../state-of.js';

const WALKS = everyWalk ? 10_000 : 600;
const NEVER_PAUSED = /^K(1|2|9|9a|9b|10[aru]?)$/;
/** Every line but that of the way by judgment, which is closed in these cases. */
const EVERY_EVENT = new Set(
  linesOf({ version: '2' })
    .map(({ event }) => event)
    .filter((event) => event !== 'list-on-judgment'),
);

describe(`the whole procedure on ${WALKS} walks, whoever leaves, whatever stands still, whatever the clock says`, () => {
  const seen = new Set<CaseEventName>();
  let withdrawn = 0;
  const last = (theCase: Case) => theCase.events.at(-1)?.on ?? '2026-01-05';

  /** Each walk is checked for everything: making one costs far more than looking at it. */
  const check = (cases: readonly Case[]): void => {
    let heldThen: Case['everHeld'] | null = null;
    for (const theCase of cases) {
      noteSeen(theCase);
      // What somebody comes to hold afterwards takes nothing from what was done.
      heldThen = withdrawnFrom(theCase) === null ? null : (heldThen ?? theCase.everHeld);
      registerIsApart(theCase, heldThen ?? theCase.everHeld);
    }
    const end = cases.at(-1)!;
    nobodyIsTwo(end);
    clocksRun(end);
    historyWaits(end);
    timeIsOnce(end);
    restartsAlike(end);
  };

  const suspendedIn = (theCase: Pick<Case, 'events'>) => {
    const found = suspensionOf(theCase);
    return found && [found.fromOn, found.untilOn];
  };

  const noteSeen = ({ events }: Case) => {
    const newest = events.at(-1);
    if (newest) seen.add(newest.event);
  };

  /** Invariant 1: the register follows from the acts on its own tracks, and never before the decision is final or ordered at once. */
  const registerIsApart = (theCase: Case, heldThen: Case['everHeld']) => {
    const onTracks = theCase.events.filter(({ event }) => {
      const { sanction, measure } = transitionOf(event);
      return sanction !== undefined || measure !== undefined;
    });
    expect(withdrawnFrom({ events: onTracks })).toBe(withdrawnFrom(theCase));
    expect(suspendedIn({ events: onTracks })).toEqual(suspendedIn(theCase));
    if (withdrawnFrom(theCase) === null) return;
    withdrawn += 1;
    const decided = theCase.events.findLast(({ event }) => event === 'decide');
    const ended = ['final', 'closed-complete'].includes(stateOf(theCase)) || decided?.immediateEffect === true;
    expect(ended).toBe(true);
    expect(missingSteps({ ...theCase, everHeld: heldThen })).toEqual([]);
  };

  /** Invariant 2: nobody acted in two functions that are kept apart, however they came to hold them. */
  const nobodyIsTwo = ({ events }: Case) => {
    const acts = actedAs(events);
    for (const one of acts)
      for (const other of acts.filter(({ personId }) => personId === one.personId))
        expect(INCOMPATIBLE.get(one.function)!.has(other.function)).toBe(false);
  };

  /** Invariant 7: these stand still for no reason at all. */
  const clocksRun = (theCase: Case) => {
    const never = clocksOf(theCase, addDays(last(theCase), 5)).filter(({ name }) => NEVER_PAUSED.test(name));
    for (const { due } of never) expect(due.kind).toBe('running');
  };

  /** Invariant 9: earlier findings are opened after a breach was found in the same deliberation. */
  const historyWaits = ({ events }: Case) => {
    for (const [at, { event }] of events.entries()) {
      if (event !== 'open-history') continue;
      const before = events.slice(
        events.findLastIndex((one, index) => index < at && one.event === 'close-hearing'),
        at,
      );
      expect(before.some((one) => one.event === 'find-breach' && one.breach === true)).toBe(true);
      expect(before.some((one) => one.event === 'find-facts' && one.proven === true)).toBe(true);
    }
  };

  /** What time brings is brought once, whoever looks and how often. */
  const timeIsOnce = (theCase: Case) => {
    const on = addDays(last(theCase), 400);
    const passed = withTime(theCase, on);
    expect(broughtByTime(passed, on)).toEqual([]);
    expect(withTime(passed, on)).toEqual(passed);
  };

  /** A case read back is the case. */
  const restartsAlike = (theCase: Case) => {
    const again = JSON.parse(JSON.stringify(theCase)) as Case;
    expect([stateOf(again), sanctionOf(again), missingSteps(again)]).toEqual([
      stateOf(theCase),
      sanctionOf(theCase),
      missingSteps(theCase),
    ]);
  };

  afterAll(() => {
    process.stdout.write(
      `  ${seen.size} of ${EVERY_EVENT.size} events seen; ${withdrawn} cases with a withdrawal in force\n`,
    );
  });

  it('keeps the invariants', () => {
    fc.assert(fc.property(walks, check), { numRuns: WALKS, endOnFailure: true, ...(!everyWalk && { seed: 1 }) });
  }, 1_800_000);

  it('comes by every line of the procedure, and to withdrawals', () => {
    const unseen = [...EVERY_EVENT].filter((event) => !seen.has(event));

    expect(unseen).toEqual([]);
    expect(withdrawn).toBeGreaterThan(100);
    expect(Object.keys(CLOCKS).filter((name) => NEVER_PAUSED.test(name as ClockName))).toContain('K10');
  });
});
