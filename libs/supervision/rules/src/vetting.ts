import type { Refusal } from '@standing/kernel';

/**
 * Why an officer may not say of an address that it is this supervisor's: `SUPERVISION_OWN_PROPOSAL`, when they gave the
 * address themselves as a coach; `SUPERVISION_OWN_SUPERVISOR`, when an agreement with this supervisor is or was theirs,
 * whoever gave the address. Otherwise one person could make their own sessions count as confirmed.
 */
export function refusalsToVet(
  supervisor: { readonly proposedBy: string; readonly superviseeIds: readonly string[] },
  officer: { readonly personId: string },
): Refusal[] {
  if (supervisor.proposedBy === officer.personId) return [{ code: 'SUPERVISION_OWN_PROPOSAL' }];
  return supervisor.superviseeIds.includes(officer.personId) ? [{ code: 'SUPERVISION_OWN_SUPERVISOR' }] : [];
}
