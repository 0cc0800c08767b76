import type { Refusal } from '@standing/kernel';
import { refusalsOfTypedName, refusalsOfPlace } from '../signing.js';

/** The version of a code that is in force. */
export type VersionInForce = { readonly id: string; readonly hash: string };

export type DeclarationAttempt = {
  readonly versionId: string;
  /** The hash of the version that the person read, in hexadecimal. */
  readonly versionHash: string;
  readonly place: string;
  readonly nameTyped: string;
};

/** Why a version is not signed (LG-1): another text than the ones in force, signed already, or name and place. */
export function refusalsToSignDeclaration(
  attempt: DeclarationAttempt,
  personName: string,
  inForce: readonly VersionInForce[],
  signedVersionIds: readonly string[],
): Refusal[] {
  const { versionId, versionHash, nameTyped, place } = attempt;
  const isInForce = inForce.some(({ id, hash }) => id === versionId && hash === versionHash);
  return [
    ...(isInForce ? [] : [{ code: 'ETHICS_EDITION_CHANGED', path: 'versionHash' }]),
    ...(signedVersionIds.includes(versionId) ? [{ code: 'ETHICS_DECLARATION_ALREADY_SIGNED' }] : []),
    ...refusalsOfTypedName(nameTyped, personName),
    ...refusalsOfPlace(place),
  ];
}
