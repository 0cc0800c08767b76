import { addMonths, type Day } from '@standing/kernel';

/** One effect of a sanction on some days. */
export type EffectTold = {
  readonly effect: 'limited' | 'off' | 'no-supervising' | 'no-assessing';
  readonly fromOn: Day;
  /** The first day without it; null while that is open. */
  readonly untilOn: Day | null;
};

/** What the register says of a sanction. */
export const REGISTER_LINES = [
  'caution',
  'conditions',
  'conditions-met',
  'conditions-not-met',
  'level-reduced',
  'suspended',
  'suspension-ended',
  'role-removed',
  'withdrawn',
  'left-by-consent',
  'not-current',
] as const;

/** One line of the register on some days. */
export type LineTold = {
  readonly line: (typeof REGISTER_LINES)[number];
  readonly fromOn: Day;
  /** The first day on which it is read no longer. */
  readonly untilOn: Day;
  /** The last day of what it speaks of; null where that has no end. */
  readonly lastOn: Day | null;
  /** Codes of the conditions that a client should know of. */
  readonly conditions: readonly string[];
};

/** What was told of a sanction at a time; neither its case nor its reason is known here. */
export type SanctionTold = {
  readonly sanctionId: string;
  /** Counts from 1; the highest that is known counts, and is all of it. */
  readonly revision: number;
  readonly effects: readonly EffectTold[];
  readonly lines: readonly LineTold[];
};

/** What the public register says of somebody's sanctions on a day, by all that was told: nothing outside a line's days. */
export function registerLines(told: readonly SanctionTold[], on: Day): LineTold[] {
  const isLast = ({ sanctionId, revision }: SanctionTold) =>
    !told.some((other) => other.sanctionId === sanctionId && other.revision > revision);
  return told
    .filter(isLast)
    .flatMap(({ lines }) => lines)
    .filter(({ fromOn, untilOn }) => fromOn <= on && on < untilOn);
}

/** How many months the register keeps an entry whose accreditation was withdrawn; after them there is no entry. */
export const WITHDRAWN_SHOWN = 60;

/**
 * What the register says of withdrawals beside the standing: while one is shown, an award that was made since does not take
 * its place. Where nothing was awarded since, the standing itself says it.
 */
export function withdrawnLines(isWithdrawn: boolean, withdrawnOn: readonly Day[], on: Day): LineTold[] {
  if (isWithdrawn) return [];
  return [...new Set(withdrawnOn)]
    .map((fromOn) => ({ fromOn, untilOn: addMonths(fromOn, WITHDRAWN_SHOWN) }))
    .filter(({ fromOn, untilOn }) => fromOn <= on && on < untilOn)
    .map((days) => ({ line: 'withdrawn', ...days, lastOn: null, conditions: [] }));
}
