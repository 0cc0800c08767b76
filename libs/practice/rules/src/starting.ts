import { contactsIn, fold, possibleNames } from '@standing/identifiers';
import type { Day, Refusal } from '@standing/kernel';

/** What is done in an engagement: one person or a team is coached, or something beside coaching is given. */
export const ENGAGEMENT_KINDS = ['individual', 'team', 'mentoring', 'training', 'supervision-given'] as const;
export type EngagementKind = (typeof ENGAGEMENT_KINDS)[number];

export type EngagementRequest = {
  readonly pseudonym: string;
  /** The civil day, in the body's zone, of the first meeting. */
  readonly startedOn: Day;
  /** The coach says on purpose that what looks like a name is none. */
  readonly nameIsPseudonym: boolean;
};

/** The longest pseudonym, in characters: long enough to tell clients apart, too short to describe one. */
export const LONGEST_PSEUDONYM = 40;

/** By this two pseudonyms of one coach are the same: accents, case and spacing make no difference. */
export function pseudonymKey(pseudonym: string): string {
  return fold(pseudonym).replace(/\s+/g, ' ').trim();
}

/** Why a text is no pseudonym, before anyone looks for names in it. */
export function refusalsOfLength(pseudonym: string, path = 'pseudonym'): Refusal[] {
  if (pseudonym.trim().length <= LONGEST_PSEUDONYM) return [];
  return [{ code: 'PRACTICE_PSEUDONYM_TOO_LONG', params: { longest: LONGEST_PSEUDONYM }, path }];
}

/**
 * Why an engagement may not be recorded so. CF-1: a client is known here by a pseudonym only, so ways to reach a person
 * are always refused and what looks like a name is asked about.
 */
export function refusalsToStart(request: EngagementRequest, pseudonymsInUse: readonly string[], today: Day): Refusal[] {
  const day =
    request.startedOn > today ? [{ code: 'PRACTICE_START_IN_FUTURE', params: { today }, path: 'startedOn' }] : [];
  return [...refusalsOfPseudonym(request, pseudonymsInUse), ...day];
}

function refusalsOfPseudonym({ pseudonym, nameIsPseudonym }: EngagementRequest, inUse: readonly string[]): Refusal[] {
  const path = 'pseudonym';
  const key = pseudonymKey(pseudonym);
  if (key === '') return [{ code: 'PRACTICE_PSEUDONYM_MISSING', path }];

  const length = refusalsOfLength(pseudonym);
  if (length.length > 0) return length;

  const refusals: Refusal[] = [];
  if (inUse.some((other) => pseudonymKey(other) === key)) refusals.push({ code: 'PRACTICE_PSEUDONYM_IN_USE', path });

  return [...refusals, ...refusalsOfWords(pseudonym, nameIsPseudonym, path)];
}

/** Why these words may not stand for somebody: by a contact a person could be reached, and a name is asked about (CF-1). */
export function refusalsOfWords(text: string, nameIsPseudonym: boolean, path: string): Refusal[] {
  const refusals: Refusal[] = [];
  const [contact] = contactsIn(text);
  if (contact !== undefined) refusals.push({ code: 'PRACTICE_CONTACT_IN_TEXT', params: { found: contact }, path });

  const [name] = possibleNames(text);
  if (name !== undefined && !nameIsPseudonym)
    refusals.push({ code: 'PRACTICE_POSSIBLE_NAME', params: { found: name }, path });
  return refusals;
}
