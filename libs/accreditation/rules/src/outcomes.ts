import type { Refusal } from '@standing/kernel';
import type { ApplicationKind } from './applying.js';
import { roundedUp } from './simulating.js';
import { hiddenCells } from './small-cells.js';

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

const STEP = 5;

/** What may be shown of how applications were answered: of each trait what `hiddenCells` leaves. Source: EQ-2 of the code of ethics. */
export function safeOutcomes(all: readonly Answered[]): OutcomeShare[] {
  return all.map((one) => {
    const { kind, trait, value } = one;
    const alike = all.filter((other) => other.kind === kind && other.trait === trait);
    const isHidden = hiddenCells(alike.map((each) => ({ key: each.value, people: answersOf(each) }))).has(value);
    return {
      ...{ kind, trait, value },
      answered: isHidden ? null : roundedUp(answersOf(one)),
      awardedPercent: isHidden ? null : percentOf(one),
    };
  });
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
