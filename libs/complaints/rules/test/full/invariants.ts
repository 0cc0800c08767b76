import { expect } from '@jest/globals';
import { addDays, type Day } from '@standing/kernel';
import type { Case, CaseEventName } from '../../src/case.js';
import { clocksOf, dueOn } from '../../src/clocks-of.js';
import { type CaseFunction, INCOMPATIBLE } from '../../src/functions.js';
import { readsAll } from '../../src/disclosure/may-read.js';
import { readsWordsOf } from '../../src/disclosure/words-of.js';
import { suspensionOf } from '../../src/measure.js';
import { actedAs } from '../../src/missing-steps.js';
import { withTime } from '../../src/passing-of-time.js';
import { SCREENING_CLOCKS } from '../../src/screening.js';
import { effectsOn } from '../../src/sanctions/effects.js';
import { publicLines, shownThen } from '../../src/sanctions/public-line.js';
import { leavingIn } from '../../src/sanctions/leaving.js';
import { restoredUnder } from '../../src/sanctions/restoration.js';
import { sanctionHistory } from '../../src/sanctions/sanction-of-case.js';
import { readScreening } from './screening-read.js';
import { registerIsApart } from './register-apart.js';
import { toldToRespondent } from './told-to-respondent.js';
import type { Walk } from './walk.js';

/** The clocks that no role stops, by their names and those of their parts. */
export const NEVER_PAUSED = /^K(1|2|3[ar]?|9|9a|9b|10[aru]?)$/;

const lastDay = ({ events }: Case): Day => events.at(-1)?.on ?? '2026-01-05';
const endOf = ({ cases }: Walk): Case => cases.at(-1)!;
const prefixesOf = (theCase: Case): Case[] =>
  theCase.events.map((_, at) => ({ ...theCase, events: theCase.events.slice(0, at + 1) }));

/** Nobody acted in two functions that are kept apart, however they came to hold them. */
function nobodyIsTwo(walk: Walk): void {
  const acts = actedAs(endOf(walk).events);
  for (const one of acts)
    for (const other of acts.filter(({ personId }) => personId === one.personId))
      expect(INCOMPATIBLE.get(one.function)!.has(other.function)).toBe(false);
}

/** What was done is there as it was done, and a panel decides again only where the case was sent back, or looked at anew. */
function whatIsSignedStays(walk: Walk): void {
  const end = endOf(walk).events;
  for (const { events } of walk.cases) expect(JSON.stringify(end.slice(0, events.length))).toBe(JSON.stringify(events));
  const anew: readonly CaseEventName[] = ['remit', 'reopen'];
  const places = end.flatMap(({ event }, at) => (event === 'decide' ? [at] : []));
  for (const [index, at] of places.slice(1).entries())
    expect(end.slice(places[index], at).some(({ event }) => anew.includes(event))).toBe(true);
}

/** Twenty years after, nothing is read of a sanction, and an interim measure is over by itself. */
function whatIsShownEnds(walk: Walk): void {
  const end = endOf(walk);
  const history = sanctionHistory(end);
  const shown = [history, restoredUnder(end)?.history].flatMap((one) => one ?? []);
  expect(publicLines(shown, addDays(lastDay(end), 20 * 366))).toEqual([]);
  const suspended = suspensionOf(end);
  if (suspended?.untilOn !== null) return;
  expect(suspensionOf(withTime(end, addDays(lastDay(end), 600)))?.untilOn).not.toBeNull();
}

/** What the respondent is told is the same whoever complained. */
function complainantIsNobody(walk: Walk): void {
  const end = endOf(walk);
  const another = JSON.parse(JSON.stringify(end).replaceAll('"client"', '"somebody"')) as Case;
  const day = addDays(lastDay(end), 3);
  expect(toldToRespondent(another, day)).toEqual(toldToRespondent(end, day));
}

/** A report comes before the respondent by the act that discloses it, once that was approved, and is in their sight from then on. */
function disclosedByAct(walk: Walk): void {
  let reads = false;
  for (const { events, ...theCase } of prefixesOf(endOf(walk))) {
    const now = readsWordsOf('respondent', 'file-report', { ...theCase, events }, events.at(-1)!.on);
    const last = events.at(-1)!;
    const since = events.slice(events.findLastIndex(({ event }) => event === 'file-report'));
    if (now && !reads) {
      expect([last.event, last.by.as, last.by.personIds.length]).toEqual(['disclose', 'case-manager', 1]);
      expect(since.some(({ event }) => event === 'approve-disclosure')).toBe(true);
    }
    expect(now || !reads).toBe(true);
    reads = now;
  }
}

/** Looked at whenever a pause begins: what it stops stands still on that day. */
function someClocksRun({ cases }: Walk): void {
  for (const theCase of cases.filter(({ pauses }, at) => pauses.length > (cases[at - 1]?.pauses.length ?? 0))) {
    const day = [lastDay(theCase), theCase.pauses.at(-1)!.from].toSorted().at(-1)!;
    const never = clocksOf(theCase, day).filter(({ name }) => NEVER_PAUSED.test(name));
    for (const { due } of never) expect(due.kind).toBe('running');
  }
}

const JUDGES: readonly CaseFunction[] = ['assessor', 'panel', 'appeal-panel'];
const TALKS: readonly CaseEventName[] = ['open-resolution', 'agree-resolution', 'end-resolution'];
const REFUSED: readonly CaseEventName[] = ['refuse-agreed-outcome', 'agreed-outcome-time-runs-out'];

/** Nobody who judges reads what was said in talks, or of an offer that was refused; assessors read theirs while it stands. */
function talksAreSealed({ cases }: Walk): void {
  for (const theCase of cases) {
    const isRefused = theCase.events.some(({ event }) => REFUSED.includes(event));
    const read = JUDGES.flatMap((as) => {
      const sealed = [...TALKS, ...REFUSED];
      if (as !== 'assessor' || isRefused) sealed.push('offer-agreed-outcome');
      return sealed.filter((event) => readsWordsOf(as, event, theCase, lastDay(theCase)));
    });
    expect(read).toEqual([]);
    proposalIsSealed(theCase);
  }
}

/** What was admitted to be let go is read by no judge, and by its sanction panel while it waits or once it was accepted. */
function proposalIsSealed(theCase: Case): void {
  const state = leavingIn(theCase)?.state;
  const reads = (as: CaseFunction) => readsWordsOf(as, 'propose-leaving', theCase, lastDay(theCase));
  expect([...JUDGES, 'complainant' as const].filter(reads)).toEqual([]);
  expect(reads('sanction-panel')).toBe(state === 'asked' || state === 'accepted');
}

/** Earlier findings are opened, and read, after a breach was found in the same deliberation. */
function historyWaits(walk: Walk): void {
  for (const theCase of prefixesOf(endOf(walk))) {
    const { events } = theCase;
    if (events.at(-1)?.event !== 'open-history' && !readsAll('earlier-findings', 'panel', theCase, lastDay(theCase)))
      continue;
    const here = events.slice(events.findLastIndex(({ event }) => event === 'close-hearing'));
    expect(here.some((one) => one.event === 'find-breach' && one.breach === true)).toBe(true);
    expect(here.some((one) => one.event === 'find-facts' && one.proven === true)).toBe(true);
  }
}

/** Once a court annulled it, it never was on any day; what was shown then can still be told. */
function annulledNeverWas(walk: Walk): void {
  const { events } = endOf(walk);
  const at = events.findIndex(({ event }) => event === 'annul-sanction');
  if (at === -1) return;
  const before = sanctionHistory({ events: events.slice(0, at) })!;
  const after = sanctionHistory({ events: events.slice(0, at + 1) })!;
  const days = before.acts.flatMap(({ on }) => [addDays(on, -1), on, addDays(on, 30), addDays(on, 400)]);
  const asked = after.acts
    .map(({ on }) => on)
    .toSorted()
    .at(-1)!;
  for (const day of days) {
    expect(effectsOn([after], day, asked)).toMatchObject({ accreditation: 'kept', rolesOff: [], lines: [] });
    if (day < events[at]!.on) expect(shownThen([after], day)).toEqual(shownThen([before], day));
  }
}

/** On whatever day of a walk somebody asks, the looks at the risk are due when the log read line by line says so. */
function riskIsLookedAt({ cases }: Walk): void {
  for (const theCase of cases) {
    const day = addDays(lastDay(theCase), 2);
    const [K3, K3a, K3r] = SCREENING_CLOCKS.map((name) => dueOn(theCase, name, day));
    expect({ K3, K3a, K3r }).toEqual(readScreening(theCase));
  }
}

/** What holds on every walk, each under its number. */
export const INVARIANTS: Readonly<Record<string, (walk: Walk) => void>> = {
  'invariant 1: the register follows from its own tracks, and nothing before the decision is final changes it':
    registerIsApart,
  'invariant 2: nobody acts in two functions that are kept apart': nobodyIsTwo,
  'invariant 3: what is signed is never changed': whatIsSignedStays,
  'invariant 4: whatever is shown has an end': whatIsShownEnds,
  'invariant 5: what the respondent is told is the same whoever complained': complainantIsNobody,
  'invariant 6: what is disclosed is so by an act, and stays so': disclosedByAct,
  'K1, K2, K3, K3a, K3r, K9, K10, invariant 7: no clock stands still that may not': someClocksRun,
  'invariant 8: talks and refused offers are read by nobody who judges': talksAreSealed,
  'invariant 9: earlier findings wait for the breach': historyWaits,
  'K3, K3a, K3r: the risk is looked at again in time, whatever happens': riskIsLookedAt,
  'invariant 10: what a court annulled never was': annulledNeverWas,
};
