import {
  type Case,
  type CaseFunction,
  CONFIRMS_LENGTHENING,
  GROUNDS_OF,
  LENGTHENED,
  lengtheningStandingOf,
  longerUntil,
  mayLengthen,
} from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import type { LengtheningChoice, LengtheningInCase } from './lengthening.graphql.js';
import type { StoredLengthening } from './lengthenings-of-case.js';

/** What the reader may propose to be longer today. */
export function lengtheningChoices(
  theCase: Case,
  earlier: readonly StoredLengthening[],
  as: CaseFunction,
  today: Day,
): LengtheningChoice[] {
  return LENGTHENED.filter((clock) => mayLengthen(clock, earlier, theCase, as, today)).map((clock) => ({
    ...{ clock, grounds: GROUNDS_OF[clock], until: clock === 'K6' ? longerUntil(theCase, clock, today) : null },
  }));
}

/** What was proposed, the latest first, and what the reader may do with it. */
export function lengtheningsShown(
  theCase: Case,
  all: readonly StoredLengthening[],
  { personId, as }: { readonly personId: string; readonly as: CaseFunction },
  today: Day,
): LengtheningInCase[] {
  return all.toReversed().map((one) => {
    const { id, clock, ground, reviewOn, askedAs, askedBy, askedOn, answeredOn } = one;
    const standing = lengtheningStandingOf(one, theCase, today);
    const waits = standing === 'asked';
    const isOwn = askedBy === personId;
    return {
      ...{ id, clock, ground, reviewOn, askedAs, askedOn, answeredOn, standing },
      mayAnswer: waits && !isOwn && as === CONFIRMS_LENGTHENING,
      mayTakeBack: waits && isOwn,
    };
  });
}
