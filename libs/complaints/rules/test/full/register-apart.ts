import { expect } from '@jest/globals';
import type { Day } from '@standing/kernel';
import type { Case } from '../../src/case.js';
import { suspensionOf } from '../../src/measure.js';
import { missingSteps } from '../../src/missing-steps.js';
import { transitionOf } from '../../src/procedures.js';
import { withdrawnFrom } from '../../src/refusals-to.js';
import { effectsOn } from '../../src/sanctions/effects.js';
import { sanctionHistory } from '../../src/sanctions/sanction-of-case.js';
import { stateOf } from '../../src/state-of.js';
import type { Walk } from './walk.js';

type Events = Pick<Case, 'events'>;

function isOnTrack({ event }: Case['events'][number]): boolean {
  const { sanction, measure } = transitionOf(event);
  return sanction !== undefined || measure !== undefined;
}

/** What of a case the register follows, as it is on a day. */
function registerOf(theCase: Events, day: Day) {
  const history = sanctionHistory(theCase);
  const suspended = theCase.events.some(isOnTrack) ? suspensionOf(theCase) : null;
  return {
    withdrawn: withdrawnFrom(theCase),
    suspended: suspended && [suspended.fromOn, suspended.untilOn],
    sanctioned: history && effectsOn([history], day).accreditation !== 'kept' ? effectsOn([history], day) : null,
  };
}

/** Invariant 1: what the register says changes by the acts on its own tracks alone, and by none before the decision is final. */
export function registerIsApart({ cases }: Walk): void {
  let heldThen: Case['everHeld'] | null = null;
  for (const theCase of cases) {
    // What somebody comes to hold afterwards takes nothing from what was done.
    heldThen = withdrawnFrom(theCase) === null ? null : (heldThen ?? theCase.everHeld);
    if (heldThen) isFinalOrAtOnce(theCase, heldThen);
  }
  changesOnTracksAlone(cases.at(-1)!);
}

function isFinalOrAtOnce(theCase: Case, heldThen: Case['everHeld']): void {
  const decided = theCase.events.findLast(({ event }) => event === 'decide');
  expect(['final', 'closed-complete'].includes(stateOf(theCase)) || decided?.immediateEffect === true).toBe(true);
  expect(missingSteps({ ...theCase, everHeld: heldThen })).toEqual([]);
}

/** Each step beside the tracks leaves the register as it was, and all of them together too. */
function changesOnTracksAlone({ events }: Case): void {
  for (const [at, happened] of events.entries()) {
    if (isOnTrack(happened)) continue;
    const day = events.slice(0, at + 1).reduce((last, { on }) => (on > last ? on : last), happened.on);
    const before = registerOf({ events: events.slice(0, at) }, day);
    expect({ by: happened.event, ...registerOf({ events: events.slice(0, at + 1) }, day) }).toEqual({
      by: happened.event,
      ...before,
    });
  }
  const onTracks = { events: events.filter(isOnTrack) };
  expect(withdrawnFrom(onTracks)).toBe(withdrawnFrom({ events }));
  expect(suspensionOf(onTracks)?.untilOn).toBe(suspensionOf({ events })?.untilOn);
}
