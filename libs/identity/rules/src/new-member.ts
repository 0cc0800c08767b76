import type { Refusal } from '@standing/kernel';

export type NewMember = { readonly name: string; readonly email: string };

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Why a person cannot be added to the body; every reason at once. */
export function refusalsToAddMember(member: NewMember, isAlreadyMember: boolean): Refusal[] {
  const refusals: Refusal[] = [];
  if (member.name.trim() === '') refusals.push({ code: 'IDENTITY_NAME_MISSING', path: 'name' });
  if (!ADDRESS.test(member.email.trim())) refusals.push({ code: 'IDENTITY_EMAIL_INCOMPLETE', path: 'email' });
  if (isAlreadyMember) refusals.push({ code: 'IDENTITY_ALREADY_MEMBER', path: 'email' });
  return refusals;
}

/** One address has one spelling: what lies around it and its capitals do not count. */
export function foldEmail(email: string): string {
  return email.trim().toLowerCase();
}
