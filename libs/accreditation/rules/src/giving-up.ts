import { addDays, type Day, type Refusal } from '@standing/kernel';
import { holdsAward, type StandingOn } from './standing-on.js';

/** A member gives up their accreditation: from which day, and since when that is said. */
export type Resignation = {
  readonly personId: string;
  /** The first civil day on which it holds no longer. */
  readonly effectiveOn: Day;
  /** Whether the member took it back. */
  readonly isTakenBack: boolean;
};

/** Every reason why nothing can be given up today, whichever the day. No proceeding, nor anything else, is one. */
export function refusalsToGiveUp(standing: Pick<StandingOn, 'status' | 'givenUpFrom'>): Refusal[] {
  const { givenUpFrom } = standing;
  if (!holdsAward(standing)) return [{ code: 'ACCREDITATION_NOTHING_IN_FORCE' }];
  return givenUpFrom === null ? [] : [{ code: 'ACCREDITATION_GIVES_UP', params: { from: givenUpFrom } }];
}

/** Every reason why it cannot be given up from the day: today or later, while it is in force. */
export function refusalsOfLastingDay(effectiveOn: Day, then: Pick<StandingOn, 'status'>, today: Day): Refusal[] {
  const path = 'effectiveOn';
  if (effectiveOn < today) return [{ code: 'ACCREDITATION_DAY_GONE_BY', path }];
  return holdsAward(then) ? [] : [{ code: 'ACCREDITATION_DAY_AFTER_END', path }];
}

/** What a member wrote on paper, and who of the office enters it. */
export type Entered = {
  readonly personId: string;
  readonly enteredBy: string;
  readonly receivedOn: Day;
  readonly effectiveOn: Day;
};

/**
 * Every reason why the office cannot enter it so, the day apart. It takes effect tomorrow at the earliest: what was
 * entered by a slip can be taken back before anybody was without their accreditation for it.
 */
export function refusalsToEnterResignation(
  { personId, enteredBy, receivedOn, effectiveOn }: Entered,
  today: Day,
): Refusal[] {
  const tomorrow = addDays(today, 1);
  return [
    ...(personId === enteredBy ? [{ code: 'ACCREDITATION_RESIGNATION_OWN' }] : []),
    ...(receivedOn > today ? [{ code: 'ACCREDITATION_RECEIVED_LATER', path: 'receivedOn' }] : []),
    ...(effectiveOn < tomorrow
      ? [{ code: 'ACCREDITATION_RESIGNATION_TOO_SOON', params: { from: tomorrow }, path: 'effectiveOn' }]
      : []),
  ];
}

/** Every reason why it cannot be taken back: that was done, or its day has come. */
export function refusalsToTakeBackResignation({ isTakenBack, effectiveOn }: Resignation, today: Day): Refusal[] {
  if (isTakenBack) return [{ code: 'ACCREDITATION_RESIGNATION_TAKEN_BACK' }];
  return effectiveOn > today ? [] : [{ code: 'ACCREDITATION_RESIGNATION_IN_EFFECT', params: { from: effectiveOn } }];
}
