import type { Day } from '@standing/kernel';

/**
 * What members declare of each other and a case looks at: their professional relations. Family is their own to say, by
 * declaring a conflict before they read; households, addresses, banks and messages are never looked at.
 */
export const DECLARED_TIES = [
  /** One supervises the other, or did. */
  'supervises',
  'trained',
  'employs',
  /** Money passes between them. */
  'business',
] as const;

type DeclaredTie = (typeof DECLARED_TIES)[number];

/** Whether a relation that members declared, for whatever it was asked, is one that a case looks at. */
export function isDeclaredTie(kind: string): kind is DeclaredTie {
  return DECLARED_TIES.some((one) => one === kind);
}

/** Beside these, what the body recorded itself. */
export const TIE_KINDS = [
  ...DECLARED_TIES,
  /** One assessed an application of the other. */
  'assessed',
  /** Both were parties to another case. */
  'party-before',
  /** One decided in another case about the other. */
  'decided-before',
] as const;

export type TieKind = (typeof TIE_KINDS)[number];

/** One tie of a person, with its civil days in the body's zone. */
export type Tie = {
  readonly kind: TieKind;
  readonly withId: string;
  /** The last day; null while it goes on. */
  readonly untilOn: Day | null;
};
