import type { Day } from '@standing/kernel';

/**
 * What two people can be to each other by what members declared and the body recorded. Households, addresses, banks and
 * messages are never looked at, and who is family is known only where somebody declared it.
 */
export const TIE_KINDS = [
  /** One supervises the other, or did. */
  'supervises',
  'trained',
  'employs',
  'family',
  /** Money passes between them. */
  'business',
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
