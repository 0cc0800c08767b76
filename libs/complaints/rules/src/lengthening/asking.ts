import type { Day, Refusal } from '@standing/kernel';
import type { Case } from '../case.js';
import { refusalsToDefer, refusalsToExtend } from '../changing-clocks.js';
import type { CaseFunction } from '../functions.js';
import { refusalsOfText } from '../texts.js';
import {
  GROUNDS_OF,
  type Lengthened,
  type Lengthening,
  type LengtheningGround,
  lengtheningStandingOf,
} from './lengthening.js';

/** In characters: as much as one page. */
const LONGEST_REASONS = 4000;

/** Who proposes, who keeps the case; and the registrar alone confirms, who may not be the same person (row K6: by the registrar). */
export const LENGTHENERS = ['registrar', 'case-manager'] as const satisfies readonly CaseFunction[];
export const CONFIRMS_LENGTHENING = 'registrar' as const satisfies CaseFunction;

/** What somebody proposes: for which clock, on what ground and why; of informing the respondent, until when it waits. */
export type LengtheningAsked = {
  readonly clock: Lengthened;
  readonly ground: LengtheningGround;
  readonly reviewOn: Day | null;
  readonly reasons: string;
};

/** Every reason why it may not be proposed today that a time be longer; what binds whoever grants it binds whoever proposes it. */
export function refusalsToLengthen(
  { clock, ground, reviewOn, reasons }: LengtheningAsked,
  earlier: readonly Lengthening[],
  theCase: Case,
  as: CaseFunction,
  on: Day,
): Refusal[] {
  if (isAsked(clock, earlier, theCase, on)) return [{ code: 'COMPLAINTS_LONGER_ASKED_ALREADY' }];
  return [
    ...refusalsOfClock({ clock, reviewOn }, theCase, as, on),
    ...(GROUNDS_OF[clock].includes(ground) ? [] : [{ code: 'COMPLAINTS_LONGER_GROUND', path: 'ground' }]),
    ...refusalsOfReasons(reasons),
  ];
}

/** Whether this one may propose it today, with a ground, a day and reasons still to be given. */
export function mayLengthen(
  clock: Lengthened,
  earlier: readonly Lengthening[],
  theCase: Case,
  as: CaseFunction,
  on: Day,
): boolean {
  const refusals = refusalsOfClock({ clock, reviewOn: null }, theCase, as, on);
  return !isAsked(clock, earlier, theCase, on) && refusals.every(({ path }) => path === 'reviewOn');
}

/**
 * Every reason why this one may neither confirm nor decline: two keys are two people (R3); it waits no more; what was proposed can no
 * longer be granted; or they give no reasons.
 */
export function refusalsToAnswerLengthening(
  { personId, answer, reasons }: { personId: string; answer: Lengthening['answer']; reasons: string },
  one: Lengthening,
  theCase: Case,
  on: Day,
): Refusal[] {
  if (one.askedBy === personId) return [{ code: 'COMPLAINTS_LONGER_OWN_REQUEST' }];
  if (lengtheningStandingOf(one, theCase, on) !== 'asked') return [{ code: 'COMPLAINTS_LONGER_NOT_WAITING' }];
  return [
    ...(answer === 'granted' ? refusalsOfClock(one, theCase, CONFIRMS_LENGTHENING, on) : []),
    ...refusalsOfReasons(reasons),
  ];
}

/** Why it is not taken back: it is not theirs, or waits no more. */
export function refusalsToTakeBack(personId: string, one: Lengthening, theCase: Case, on: Day): Refusal[] {
  const waits = one.askedBy === personId && lengtheningStandingOf(one, theCase, on) === 'asked';
  return waits ? [] : [{ code: 'COMPLAINTS_LONGER_NOT_WAITING' }];
}

function isAsked(clock: Lengthened, earlier: readonly Lengthening[], theCase: Case, on: Day): boolean {
  return earlier.some((one) => one.clock === clock && lengtheningStandingOf(one, theCase, on) === 'asked');
}

function refusalsOfClock(
  { clock, reviewOn }: Pick<Lengthening, 'clock' | 'reviewOn'>,
  theCase: Case,
  as: CaseFunction,
  on: Day,
): Refusal[] {
  return clock === 'K6' ? refusalsToExtend(theCase, clock, as, on) : refusalsToDefer(theCase, reviewOn, as, on);
}

function refusalsOfReasons(reasons: string): Refusal[] {
  return refusalsOfText('reasons', reasons, 'COMPLAINTS_REASONS_MISSING', LONGEST_REASONS);
}
