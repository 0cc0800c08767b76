import type { Case, CopiedTextName, ReadingTold, Recipient } from '@standing/complaints/rules';
import type { Letter } from '../letters/letter.entity.js';
import type { WrittenInStep } from '../steps/step.graphql.js';

/** For whom a copy is made, with their case. */
export type CopiedFor = {
  readonly caseId: string;
  readonly theCase: Case;
  readonly party: Recipient;
};

/** One text of a copy; its day where it has one, and nothing of who else it names. */
export type CopiedText = { readonly of: CopiedTextName; readonly on: string | null; readonly text: string };

/** A copy as it was made and given: it does not change with the case. */
export type StoredCopy = {
  readonly madeOn: string;
  readonly texts: readonly CopiedText[];
  readonly written: readonly WrittenInStep[];
  /** As codes and days: they are read in the language of their reader. */
  readonly letters: readonly Pick<Letter, 'id' | 'template' | 'said' | 'writtenOn' | 'openedOn'>[];
  readonly readings: readonly ReadingTold[];
};

/** A copy opens as no other text of the case. */
export function placeOfCopy(answerId: string): string {
  return `${answerId} copy`;
}
