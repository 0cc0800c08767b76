import type { Refusal } from '@standing/kernel';

/** Money in minor units of its currency, such as cents. */
export type Sum = { readonly amount: number; readonly currency: string };

/** What a fee is for: the application itself, or its lateness. */
export type FeePurpose = 'application' | 'lateness';

/** One fee of an application, as it was when the application was sent. */
export type FeeFrozen = Sum & { readonly purpose: FeePurpose };

/** What is known of the fee of an application: what was asked, and what was paid and not reversed. */
export type FeeKnown = {
  /** Before what the scheme wants it paid. */
  readonly dueBefore: 'never' | 'assessment' | 'decision';
  /** Empty where the scheme named no fee. */
  readonly asked: readonly Sum[];
  readonly paid: readonly Sum[];
  readonly isWaived: boolean;
};

/**
 * What a fee comes to: nothing was asked and nothing paid; nothing of it was paid; a part; all; more than was asked; or it
 * is not asked any more, whatever was paid of it.
 */
export type FeeState = 'nothing-owed' | 'owed' | 'partly-paid' | 'paid' | 'paid-more' | 'waived';

/** What was asked and paid in one currency, in its minor units. */
export type Balance = {
  readonly currency: string;
  readonly asked: number;
  readonly paid: number;
  /** What is still to be paid; nothing where the fee is waived. */
  readonly remaining: number;
  /** What was paid beyond what was asked. */
  readonly over: number;
  readonly state: FeeState;
};

/** The fees that are kept with an application when it is sent: the scheme's for its kind and level, and that of lateness. */
export function feesToFreeze(application: Sum | null, lateness: Sum | null): FeeFrozen[] {
  return [
    ...(application === null ? [] : [{ ...application, purpose: 'application' as const }]),
    ...(lateness === null ? [] : [{ ...lateness, purpose: 'lateness' as const }]),
  ];
}

/** How it stands in each currency: money of one never pays what is asked in another. None where no fee was named. */
export function balancesOf({ asked, paid, isWaived }: Omit<FeeKnown, 'dueBefore'>): Balance[] {
  if (asked.length === 0) return [];
  const currencies = new Set([...asked, ...paid].map(({ currency }) => currency));
  return [...currencies].map((currency) => balance(currency, sumIn(asked, currency), sumIn(paid, currency), isWaived));
}

/**
 * Why the first assessor may not be asked, or the level not be granted, yet: the scheme wants the fee paid before, and
 * something remains. Before the assessment is before the decision too. Nothing waits for a fee unless the scheme says so.
 */
export function refusalsOfUnpaid(fee: FeeKnown, before: 'assessment' | 'decision'): Refusal[] {
  const { dueBefore } = fee;
  if (dueBefore === 'never' || (before === 'assessment' && dueBefore === 'decision')) return [];
  return balancesOf(fee)
    .filter(({ remaining }) => remaining > 0)
    .map(({ remaining: amount, currency }) => ({ code: 'ACCREDITATION_FEE_UNPAID', params: { amount, currency } }));
}

function sumIn(sums: readonly Sum[], currency: string): number {
  return sums.filter((sum) => sum.currency === currency).reduce((total, { amount }) => total + amount, 0);
}

function balance(currency: string, asked: number, paid: number, isWaived: boolean): Balance {
  const remaining = isWaived ? 0 : Math.max(asked - paid, 0);
  return { currency, asked, paid, remaining, over: Math.max(paid - asked, 0), state: stateOf(asked, paid, isWaived) };
}

function stateOf(asked: number, paid: number, isWaived: boolean): FeeState {
  if (paid > asked) return 'paid-more';
  if (asked === 0) return 'nothing-owed';
  if (paid === asked) return 'paid';
  if (isWaived) return 'waived';
  return paid === 0 ? 'owed' : 'partly-paid';
}
