import type { Refusal } from '@standing/kernel';
import { refusalsOfText as text } from './texts.js';

/** How old the person is who was harmed: a minor has other ways to help, and other times. */
export const HARMED_AGES = ['adult', 'minor', 'not-said'] as const;
export type HarmedAge = (typeof HARMED_AGES)[number];

/** In what right somebody speaks for whoever was harmed. */
export const REPRESENTATIVE_RIGHTS = ['parental', 'guardian', 'agreed', 'other'] as const;
export type RepresentativeRight = (typeof REPRESENTATIVE_RIGHTS)[number];

/** Somebody who files for another: who they are to them, and in what right. */
export type Representation = {
  readonly who: string;
  readonly right: RepresentativeRight;
  /** The right in their own words, where it is none of the others; empty otherwise. */
  readonly words: string;
};

export type Harmed = {
  readonly age: HarmedAge;
  /** Null when whoever files was harmed themself. */
  readonly representation: Representation | null;
};

export const LONGEST_OF_REPRESENTATION = 300;

/** Why this cannot be received: who files for another says who they are, and in a right that there can be (F9, 17). */
export function refusalsOfHarmed({ age, representation }: Harmed): Refusal[] {
  if (representation === null) return [];
  const { who, right, words } = representation;
  return [
    ...text('representation.who', who, 'COMPLAINTS_REPRESENTATIVE_MISSING', LONGEST_OF_REPRESENTATION),
    ...(right === 'other'
      ? text('representation.words', words, 'COMPLAINTS_RIGHT_MISSING', LONGEST_OF_REPRESENTATION)
      : []),
    ...(right === 'parental' && age === 'adult'
      ? [{ code: 'COMPLAINTS_PARENT_OF_ADULT', path: 'representation.right' }]
      : []),
  ];
}
