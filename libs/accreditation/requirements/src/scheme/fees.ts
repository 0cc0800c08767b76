import type { Amount } from './amount.js';

/** Money in minor units of its currency, such as cents; the currency as ISO 4217 writes it. */
export type Money = { readonly amount: number; readonly currency: string };

/** Before what a fee has to be paid: nothing waits for it, or the assessment does and so the decision, or the decision. */
export type DueBefore = 'never' | 'assessment' | 'decision';

/** What applications cost, by their kind, in minor units of one currency. A kind or level without a number has no fee named. */
export type Fees = {
  readonly currency: string;
  readonly dueBefore: DueBefore;
  readonly first?: Amount | undefined;
  readonly renewal?: Amount | undefined;
  readonly reinstatement?: Amount | undefined;
};

/** The kinds of application that a fee can be named for. */
export const FEE_KINDS = ['first', 'renewal', 'reinstatement'] as const satisfies readonly Exclude<
  keyof Fees,
  'currency' | 'dueBefore'
>[];

export type FeeKind = (typeof FEE_KINDS)[number];

/** What the scheme asks for an application of the kind to the level; null where it names no fee for it. */
export function feeOf({ fees }: { readonly fees?: Fees | undefined }, kind: FeeKind, level: string): Money | null {
  const named = fees?.[kind];
  const amount = typeof named === 'object' ? named[level] : named;
  return fees === undefined || amount === undefined ? null : { amount, currency: fees.currency };
}
