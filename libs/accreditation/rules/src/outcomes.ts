import type { Refusal } from '@standing/kernel';
import type { ApplicationKind } from './applying.js';
import { roundedUp } from './simulating.js';

/** What applicants have in common whose answers are compared. */
export type OutcomeTrait = 'language' | 'leave';

/** How the applications of a kind and year were answered, of those who share a value of a trait: exact. */
export type Answered = {
  readonly kind: ApplicationKind;
  readonly trait: OutcomeTrait;
  readonly value: string;
  readonly awarded: number;
  readonly declined: number;
};

/** The same as it may be shown: null where it could tell of one person. */
export type OutcomeShare = Pick<Answered, 'kind' | 'trait' | 'value'> & {
  /** How many were answered, rounded up to a multiple of 5. */
  readonly answered: number | null;
  /** How many of a hundred were awarded, in steps of 5, at least 5 and at most 95. */
  readonly awardedPercent: number | null;
};

/** Of fewer answers than these, nothing is shown. */
export const LEAST_ANSWERED = 10;

const STEP = 5;

/**
 * What may be shown of how applications were answered. Of few people nothing; and where what is hidden of a trait could be
 * told by subtraction, since it is one value alone or small altogether, the next smallest is hidden with it. Source: EQ-2 of
 * the code of ethics; the thresholds are the platform's own.
 */
export function safeOutcomes(all: readonly Answered[]): OutcomeShare[] {
  return all.map((one) => {
    const { kind, trait, value } = one;
    const isHidden = hiddenOf(all.filter((other) => other.kind === kind && other.trait === trait)).has(value);
    return {
      ...{ kind, trait, value },
      answered: isHidden ? null : roundedUp(answersOf(one)),
      awardedPercent: isHidden ? null : percentOf(one),
    };
  });
}

/** The values of one trait that are not shown. */
function hiddenOf(values: readonly Answered[]): ReadonlySet<string> {
  const smallestFirst = values.toSorted((one, other) => answersOf(one) - answersOf(other));
  const hidden = new Set<string>();
  let people = 0;
  for (const one of smallestFirst) {
    const isCovered = hidden.size === 0 || (hidden.size > 1 && people >= LEAST_ANSWERED);
    if (answersOf(one) >= LEAST_ANSWERED && isCovered) break;
    hidden.add(one.value);
    people += answersOf(one);
  }
  return hidden;
}

/** All or none would say of each how they were answered. */
function percentOf({ awarded, declined }: Answered): number {
  const steps = Math.round((awarded * 100) / ((awarded + declined) * STEP));
  return Math.min(100 - STEP, Math.max(STEP, steps * STEP));
}

function answersOf({ awarded, declined }: Answered): number {
  return awarded + declined;
}

/** Figures of a year that goes on would tell the latest answer by what changed since yesterday. `today` in the body's zone. */
export function refusalsOfOutcomes(year: number, today: string): Refusal[] {
  const last = Number(today.slice(0, 4)) - 1;
  return year <= last ? [] : [{ code: 'ACCREDITATION_YEAR_NOT_OVER', params: { last }, path: 'year' }];
}
