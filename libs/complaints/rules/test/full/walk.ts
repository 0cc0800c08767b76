import { addDays, type Day } from '@standing/kernel';
import fc from 'fast-check';
import type { Attempt, Case, Pause } from '../../src/case.js';
import { PAUSE_REASONS } from '../../src/clock-rule.js';
import type { Holding } from '../../src/functions.js';
import { conflictsOf } from '../../src/functions.js';
import { actedAs } from '../../src/missing-steps.js';
import { withTime } from '../../src/passing-of-time.js';
import { nextSteps, refusalsTo } from '../../src/refusals-to.js';
import { LEFT_BY_CONSENT } from '../../src/sanctions/leaving.js';
import { termsNow } from '../../src/sanctions/sanction-of-case.js';
import { termsOf } from '../../src/sanctions/terms.js';
import { after, PEOPLE, type Timed } from './given.js';
import * as at from './paths.js';

const { APPEALED, BREACH, DECIDED, DELIBERATING, DISCLOSED, HEARING, IN_TRIAGE, NAMED, READY } = at;
const {
  ACQUITTED,
  AGREED,
  AMENDABLE,
  LATE,
  NO_CASE,
  OFFERED,
  REVIEWED,
  TALKING,
  TO_MERGE,
  SUSPENDED,
  CONDITIONED,
  RESTORING,
} = at;

const FIRST_DAY: Day = '2026-01-05';

/** From where walks set out: from the beginning alone few would come as far as an appeal. */
const STARTS: readonly (readonly Timed[])[] = [
  ...[
    [],
    IN_TRIAGE,
    IN_TRIAGE,
    TO_MERGE,
    DISCLOSED,
    DISCLOSED,
    NAMED,
    READY,
    READY,
    HEARING,
    DELIBERATING,
    BREACH,
    DECIDED,
    DECIDED,
    APPEALED,
  ],
  ...[AGREED, AMENDABLE, AMENDABLE, LATE, TALKING, OFFERED, OFFERED, NO_CASE, REVIEWED, ACQUITTED],
  ...[SUSPENDED, SUSPENDED, CONDITIONED, CONDITIONED, RESTORING],
  ...[at.WARNED, at.SERVED_WARNING, at.ASKED_TO_LEAVE, at.RECOMMENDED, at.RECORDED, TO_MERGE],
];

/**
 * What may come in the way between two steps: somebody recuses themself, the respondent resigns, a clock is stopped, the day is
 * set back, everything restarts, others try.
 */
export const DISTURBANCES = ['recusal', 'resignation', 'pause', 'clock-back', 'restart', 'stranger'] as const;
type Disturbance = (typeof DISTURBANCES)[number];

/** A case after each turn, and what came in its way. */
export type Walk = { readonly cases: readonly Case[]; readonly met: readonly Disturbance[] };

const mostly = fc.constantFrom(true, true, true, true, true, false);
const turn = fc.record({
  pick: fc.nat(),
  days: fc.constantFrom(0, 0, 1, 3, 10, 15, 30, 45),
  disturbance: fc.constantFrom<('none' | Disturbance)[]>('none', 'none', 'none', 'none', ...DISTURBANCES),
  who: fc.nat(),
  pause: fc.constantFrom(...PAUSE_REASONS),
  terms: fc.constantFrom(
    termsOf('suspension', { months: 2 }),
    termsOf('learning-plan', { months: 6 }),
    termsOf('level-reduction', { months: 12, level: 'one' }),
  ),
  said: fc.record({
    inWriting: mostly,
    noConflict: mostly,
    reasoned: mostly,
    immediateEffect: fc.boolean(),
    outcome: fc.constantFrom('withdrawal', 'withdrawal', 'sanction', 'no-breach'),
    ground: fc.constant('public-protection'),
    risk: fc.constantFrom('low', 'low', 'medium', 'high'),
    features: fc.constantFrom([], [], ['minor']),
    closure: fc.constant('nothing-alleged'),
    factsUntil: fc.constantFrom('2020-01-01', '2025-12-01'),
    basis: fc.constant('consent'),
    route: fc.constant('disciplinary'),
    bothAgree: mostly,
    bothTheirs: fc.constant(true),
    admitted: mostly,
    asked: mostly,
    factsOnly: mostly,
    exhibitsHashed: mostly,
    reviewGround: fc.constant('new-evidence'),
    appealGround: fc.constant('facts'),
    seats: fc.constant(['lay']),
    upheld: fc.constantFrom(false, false, false, true),
    askedByParty: fc.boolean(),
    proof: fc.constant('registered-letter'),
    newPanelAgreed: fc.boolean(),
    proven: mostly,
    breach: mostly,
    stay: fc.constant('court'),
    newEvidence: mostly,
    recommendsExclusion: fc.boolean(),
    excluded: fc.boolean(),
    calledInTime: mostly,
  }),
});
type Turn = typeof turn extends fc.Arbitrary<infer T> ? T : never;

/** Ways out of a case, and looks at its risk, that most turns leave aside, or few walks would come to a decision. */
const WAYS_OUT =
  /^close-(inadmissible|no-case|with-advice)|^refer|^complainant-withdraws|^open-resolution|^find-late|^stay|^offer|^propose-amend|^amend|^(propose|decline)-merge|^merge|^join|^screen-risk|^find-no-measure|^propose-leaving/;

export const walks: fc.Arbitrary<Walk> = fc
  .tuple(fc.constantFrom(...STARTS), fc.array(turn, { minLength: 10, maxLength: 30 }))
  .map(([start, turns]) => walked(after(start), turns));

function walked(start: Case, turns: readonly Turn[]): Walk {
  let theCase = start;
  let on = start.events.at(-1)?.on ?? FIRST_DAY;
  const cases: Case[] = [theCase];
  const met: Disturbance[] = [];
  for (const [index, each] of turns.entries()) {
    const { disturbance } = each;
    on = addDays(on, each.days);
    theCase = withTime(disturbed(theCase, each, on, index), on);
    const attempt = disturbance === 'resignation' ? LEAVING : attemptOf(theCase, each, on);
    const day = disturbance === 'clock-back' ? addDays(on, -20) : on;
    const isDone = attempt !== null && refusalsTo(attempt, theCase, day).length === 0;
    if (isDone) theCase = { ...theCase, events: [...theCase.events, { ...attempt, on: day }] };
    if (disturbance !== 'none' && (isDone || IN_ITSELF.includes(disturbance))) met.push(disturbance);
    cases.push(theCase);
  }
  return { cases, met };
}

/** What changes something although nothing is done; the others count where something was done in spite of them. */
const IN_ITSELF: readonly Disturbance[] = ['recusal', 'pause', 'restart', 'stranger'];
const LEAVING: Attempt = { event: 'respondent-leaves', by: { as: 'registrar', personIds: ['reg'] } };

/** What is decided where somebody is let go, which is this and nothing else. */
const CONSENT = { outcome: 'sanction', sanction: LEFT_BY_CONSENT } as const;

function attemptOf(theCase: Case, { pick, who, disturbance, said, terms }: Turn, on: Day): Attempt | null {
  const open = nextSteps(theCase, on).filter(({ who: by }) => !by.includes('time'));
  const ready = open.filter(({ waitsFor }) => waitsFor.length === 0);
  const steps = ready.filter(({ event }) => pick % 5 === 0 || !WAYS_OUT.test(event));
  const last = theCase.events.at(-1)?.event;
  // What was just done is rarely done again, and what leads on is done more often than what leads nowhere.
  const onward = steps.filter(({ event }) => event !== last);
  const step = onward[pick % Math.max(onward.length, 1)];
  if (!step) return null;
  const as = step.who[pick % step.who.length]!;
  const able = theCase.everHeld.filter((held) => held.function === as && held.endedOn === null);
  const people = disturbance === 'stranger' ? PEOPLE : able;
  const ids = people.map(({ personId }) => personId);
  const several = ['panel', 'appeal-panel', 'interim-panel', 'sanction-panel', 'assessor'].includes(as);
  const personIds = several && who % 5 !== 0 ? ids : ids.slice(who % Math.max(ids.length, 1)).slice(0, 1);
  const sanction = step.event === 'accept-leaving' ? CONSENT : said.outcome === 'sanction' ? { sanction: terms } : {};
  const days = { hearingOn: addDays(on, 28 + (who % 9)), resumeOn: addDays(on, 1 + (who % 70)), arrivedOn: on };
  const met = { organMetOn: on, calledOn: addDays(on, -1) };
  const warned = (termsNow(theCase)?.conditions ?? []).map(({ code }) => ({ code, state: 'at-risk' as const }));
  const viewed = warned.map(({ code, state }) => ({ code, state, view: 'met' as const }));
  const seats = said.upheld || step.event === 'object-to-panel' ? ['lay'] : [];
  return {
    ...said,
    ...sanction,
    ...days,
    ...met,
    seats,
    warned,
    viewed,
    event: step.event,
    by: { as, personIds },
  } as Attempt;
}

function disturbed(theCase: Case, { disturbance, who, pause }: Turn, on: Day, index: number): Case {
  if (disturbance === 'restart') return JSON.parse(JSON.stringify(theCase)) as Case;
  if (disturbance === 'recusal') return recused(theCase, who, on, index);
  if (disturbance !== 'pause') return theCase;
  const begun: Pause = { reason: pause, from: on, until: null, reviewOn: addDays(on, 1 + (who % 40)) };
  return { ...theCase, pauses: [...theCase.pauses, begun] };
}

/**
 * Somebody leaves, and another takes their seat: a new person, or one who was there before. One in two of these comes to it
 * although it is kept apart from what they were, as by an import or by an administrator's hand.
 */
function recused(theCase: Case, who: number, on: Day, index: number): Case {
  const held = theCase.everHeld.filter(
    ({ endedOn, function: as }) => endedOn === null && as !== 'respondent' && as !== 'complainant',
  );
  const gone = held[who % held.length]!;
  const wanted = who % 3 === 0 ? PEOPLE[who % PEOPLE.length]!.personId : `new-${index}`;
  const known = [...theCase.everHeld, ...actedAs(theCase.events)];
  const torn = conflictsOf(wanted, gone.function, known).length > 0;
  const sits = held.some((one) => one.personId === wanted && one.function === gone.function);
  const next: Holding[] = (torn && who % 2 === 0) || sits ? [] : [{ ...gone, personId: wanted, endedOn: null }];
  const ended = theCase.everHeld.map((one) => (one === gone ? { ...one, endedOn: on } : one));
  return { ...theCase, everHeld: [...ended, ...next] };
}
