import { contactsIn, possibleNames } from '@standing/identifiers';
import type { Refusal } from '@standing/kernel';

/** In characters: about two pages. */
export const LONGEST_REFLECTION = 4000;

/** Where a sentence ends, or a line; not after an initial or a short title. */
const SENTENCE_END = /(?<=\p{L}{4}[.!?…])\s+|\n/u;

export type ReflectionRequest = {
  readonly reflection: string;
  /** The coach says on purpose that nobody else can be recognised by what looks like a name, such as an author's. */
  readonly namesMeant: boolean;
};

/**
 * Why what was learnt may not be kept so. DV-1: it belongs to an activity. R-48: others must not be recognised in what an
 * office or an auditor may read, so ways to reach a person are always refused and what looks like a name is asked about.
 */
export function refusalsOfReflection({ reflection, namesMeant }: ReflectionRequest): Refusal[] {
  const path = 'reflection';
  const text = reflection.trim();
  if (text === '') return [{ code: 'CPD_REFLECTION_MISSING', path }];
  if (text.length > LONGEST_REFLECTION)
    return [{ code: 'CPD_REFLECTION_TOO_LONG', params: { longest: LONGEST_REFLECTION }, path }];
  const refusals: Refusal[] = [];
  const [contact] = contactsIn(text);
  if (contact !== undefined) refusals.push({ code: 'CPD_REFLECTION_CONTACT', params: { found: contact }, path });
  const [name] = text.split(SENTENCE_END).flatMap(possibleNames);
  if (name !== undefined && !namesMeant)
    refusals.push({ code: 'CPD_REFLECTION_POSSIBLE_NAME', params: { found: name.replace(/[\s.,;:!?]+$/u, '') }, path });
  return refusals;
}
