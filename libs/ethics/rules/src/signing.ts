import type { Refusal } from '@standing/kernel';
import { sameName } from './same-name.js';

export type EditionInForce = { readonly id: string; readonly hash: string };

export type SigningAttempt = {
  readonly editionId: string;
  /** The hash of the edition that the person read, in hexadecimal. */
  readonly editionHash: string;
  readonly place: string;
  readonly nameTyped: string;
};

/** The longest place that is kept, in characters. */
export const LONGEST_PLACE = 120;

/** What stands in the way before anything is typed: no edition in force, or this one signed already (AT-2). */
export function obstaclesToSigning(
  inForce: EditionInForce | undefined,
  signedEditionIds: readonly string[],
): Refusal[] {
  if (!inForce) return [{ code: 'ETHICS_NO_EDITION_IN_FORCE' }];
  return signedEditionIds.includes(inForce.id) ? [{ code: 'ETHICS_ALREADY_SIGNED' }] : [];
}

/** Why this signature is refused: AT-2 asks for the name, the place and the exact edition in force. */
export function refusalsToSign(
  attempt: SigningAttempt,
  personName: string,
  inForce: EditionInForce | undefined,
  signedEditionIds: readonly string[],
): Refusal[] {
  const refusals = obstaclesToSigning(inForce, signedEditionIds);
  const changed = inForce && (inForce.id !== attempt.editionId || inForce.hash !== attempt.editionHash);

  if (changed) refusals.push({ code: 'ETHICS_EDITION_CHANGED', path: 'editionHash' });
  return [...refusals, ...refusalsOfTypedName(attempt.nameTyped, personName), ...refusalsOfPlace(attempt.place)];
}

/** Why what is typed is not the person's own name. */
export function refusalsOfTypedName(nameTyped: string, personName: string): Refusal[] {
  return sameName(nameTyped, personName) ? [] : [{ code: 'ETHICS_NAME_DIFFERS', path: 'nameTyped' }];
}

/** Why this is no place to have signed at. */
export function refusalsOfPlace(place: string): Refusal[] {
  if (place.trim() === '') return [{ code: 'ETHICS_PLACE_MISSING', path: 'place' }];
  if (place.trim().length <= LONGEST_PLACE) return [];
  return [{ code: 'ETHICS_PLACE_TOO_LONG', params: { longest: LONGEST_PLACE }, path: 'place' }];
}
