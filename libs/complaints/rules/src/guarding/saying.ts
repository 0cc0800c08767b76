import type { Refusal } from '@standing/kernel';
import { isKnownToBody, type NameVisibility } from '../identity-level.js';

/** Whether a complainant is asked if they are a member: whoever is not known to the body says nothing that would tell it. */
export function mayBeMember(level: NameVisibility): boolean {
  return isKnownToBody(level);
}

/** Why a complainant may not say, now and so, that they are a member. It is said once: what follows from it is not undone. */
export function refusalsToSayMember({
  nameVisibility,
  isSaid,
}: {
  readonly nameVisibility: NameVisibility;
  readonly isSaid: boolean;
}): Refusal[] {
  if (!mayBeMember(nameVisibility)) return [{ code: 'COMPLAINTS_MEMBER_NOT_ASKED' }];
  return isSaid ? [{ code: 'COMPLAINTS_MEMBER_SAID' }] : [];
}
