import type { Day, Refusal } from '@standing/kernel';
import { contactsIn } from './contacts.js';
import { fold } from './fold.js';
import { possibleNames } from './possible-names.js';

export type EngagementKind = 'individual' | 'team';

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
export function refusalsOfLength(pseudonym: string): Refusal[] {
  if (pseudonym.trim().length <= LONGEST_PSEUDONYM) return [];
  return [{ code: 'PRACTICE_PSEUDONYM_TOO_LONG', params: { longest: LONGEST_PSEUDONYM }, path: 'pseudonym' }];
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

  const [contact] = contactsIn(pseudonym);
  if (contact !== undefined) refusals.push({ code: 'PRACTICE_CONTACT_IN_TEXT', params: { found: contact }, path });

  const [name] = possibleNames(pseudonym);
  if (name !== undefined && !nameIsPseudonym)
    refusals.push({ code: 'PRACTICE_POSSIBLE_NAME', params: { found: name }, path });
  return refusals;
}
