import type { Day, Refusal } from '@standing/kernel';
import {
  type BeforeLowering,
  lowerLevels,
  type LoweringWished,
  refusalsOfLowerLevel,
  refusalsOfLoweringDay,
  refusalsToLower,
  type ToLower,
} from './lowering.js';
import { isBlank, refusalsOfLength } from './marking.js';

/** The most characters of the reasons why a wish is not followed. */
export const REASONS_LENGTH = 4000;

/** What became of a wish. Each has one at the most. */
export const LOWERING_OUTCOMES = ['confirmed', 'declined', 'taken-back'] as const;
export type LoweringOutcome = (typeof LOWERING_OUTCOMES)[number];

/** A wish that somebody is about to answer. */
export type BeforeAnsweringLowering = {
  readonly wish: Pick<LoweringWished, 'personId' | 'enteredBy'>;
  readonly outcome: LoweringOutcome | null;
  readonly answererId: string;
  /** Whether a relation bars them from deciding of the member today. */
  readonly related: boolean;
};

/** The first day of the lower level: the one wished, or that of the answer where it comes later. No day that is over changes. */
export function loweredOn(fromOn: Day, today: Day): Day {
  return fromOn > today ? fromOn : today;
}

/**
 * Why this person may not confirm it today. What must be met for the lower level is advice and no reason. Whoever entered
 * a letter leaves the answer to another: once confirmed it cannot be taken back.
 */
export function refusalsToConfirmLowering(
  before: BeforeAnsweringLowering,
  { level, fromOn }: Pick<LoweringWished, 'level' | 'fromOn'>,
  held: ToLower,
  looked: BeforeLowering,
): Refusal[] {
  const settled = [...refusalsOfAnswerer(before), ...refusalsOfClosedLowering(before)];
  if (settled.length > 0) return settled;
  const refusals = refusalsToLower(held, looked);
  if (refusals.length > 0 || held.term === null) return refusals;
  return [
    ...refusalsOfLowerLevel(level, lowerLevels(looked.levels, held.term.level)),
    ...refusalsOfLoweringDay(loweredOn(fromOn, looked.today), held.term.validUntil, looked.today),
  ];
}

/** Why this person may not decline it so: with reasons that the member reads. */
export function refusalsToDeclineLowering(before: BeforeAnsweringLowering, reasons: string): Refusal[] {
  return [
    ...refusalsOfAnswerer(before),
    ...refusalsOfClosedLowering(before),
    ...(isBlank(reasons) ? [{ code: 'ACCREDITATION_LOWERING_REASONS_MISSING', path: 'reasons' }] : []),
    ...refusalsOfLength(reasons, REASONS_LENGTH, 'reasons'),
  ];
}

/** Why it cannot be answered or taken back: it was before. */
export function refusalsOfClosedLowering({ outcome }: { readonly outcome: LoweringOutcome | null }): Refusal[] {
  return outcome === null ? [] : [{ code: 'ACCREDITATION_LOWERING_ANSWERED' }];
}

function refusalsOfAnswerer({ wish, answererId, related }: BeforeAnsweringLowering): Refusal[] {
  if (wish.personId === answererId) return [{ code: 'ACCREDITATION_LOWERING_OWN' }];
  return [
    ...(wish.enteredBy === answererId ? [{ code: 'ACCREDITATION_LOWERING_ENTERED' }] : []),
    ...(related ? [{ code: 'ACCREDITATION_LOWERING_RELATED' }] : []),
  ];
}

/** Why an award is not renewed: its member goes on at a lower level. */
export function refusalsOfLoweredAward(
  awards: readonly { readonly lowersAwardId?: string | null }[],
  awardId: string | null,
): Refusal[] {
  return awards.some(({ lowersAwardId }) => lowersAwardId && lowersAwardId === awardId)
    ? [{ code: 'ACCREDITATION_RENEWAL_LOWERED' }]
    : [];
}
