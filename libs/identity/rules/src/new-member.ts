import type { Refusal } from '@standing/kernel';

export type NewMember = { readonly name: string; readonly email: string; readonly roles: readonly string[] };

/** Who gives advice in confidence, and does nothing else for the body: its own people (domain decision 22, R1). */
const ADVISER = 'ethics-adviser';

/** What a person can do for the body. */
const ROLES: readonly string[] = ['officer', 'registrar', 'scheme-administrator', 'case-manager', ADVISER];

/** Longest name that is kept, in characters. */
const LONGEST_NAME = 200;

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Why a person cannot be added to the body; every reason at once. */
export function refusalsToAddMember({ name, email, roles }: NewMember, isAlreadyMember: boolean): Refusal[] {
  const refusals: Refusal[] = refusalsOfName(name, 'name');
  if (!isCompleteAddress(email)) refusals.push({ code: 'IDENTITY_EMAIL_INCOMPLETE', path: 'email' });
  if (!roles.every((role) => ROLES.includes(role))) refusals.push({ code: 'IDENTITY_ROLE_UNKNOWN', path: 'roles' });
  if (roles.includes(ADVISER) && roles.some((role) => role !== ADVISER))
    refusals.push({ code: 'IDENTITY_ROLES_INCOMPATIBLE', path: 'roles' });
  if (isAlreadyMember) refusals.push({ code: 'IDENTITY_ALREADY_MEMBER', path: 'email' });
  return refusals;
}

/** Why nobody and nothing can be called so: it is blank, or too long. */
export function refusalsOfName(name: string, path: string): Refusal[] {
  const { length } = [...name.trim()];
  if (length === 0) return [{ code: 'IDENTITY_NAME_MISSING', path }];
  return length > LONGEST_NAME ? [{ code: 'IDENTITY_NAME_TOO_LONG', params: { longest: LONGEST_NAME }, path }] : [];
}

/** One address has one spelling: what lies around it and its capitals do not count. */
export function foldEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** Whether an address has what mail needs: a name, an at sign and a domain. */
export function isCompleteAddress(email: string): boolean {
  return ADDRESS.test(email.trim());
}
