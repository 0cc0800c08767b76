import type { ActiveEvidence } from '../ledger/evidence.js';
import type { LeftOutReason } from '../ledger/left-out.js';

/** What one piece weighs: all of it, what of it counts, and why the rest does not. */
export type Weight = {
  readonly one: ActiveEvidence;
  /** In the line's unit, before what makes it less. */
  readonly own: number;
  readonly amount: number;
  readonly reason: LeftOutReason | null;
};

/** The same piece with less of it counting. */
export function reduced(weight: Weight, amount: number, reason: LeftOutReason): Weight {
  return amount < weight.amount ? { ...weight, amount, reason } : weight;
}

/** What all of them weigh together. */
export function total(weights: readonly Weight[]): number {
  return weights.reduce((sum, { amount }) => sum + amount, 0);
}
