import type { Refusal } from '@standing/kernel';

/**
 * Why an officer may not say of an address that it is this supervisor's: `SUPERVISION_OWN_PROPOSAL`, when they gave the
 * address themselves as a coach. Otherwise one person could make their own sessions count as confirmed.
 */
export function refusalsToVet(
  supervisor: { readonly proposedBy: string },
  officer: { readonly personId: string },
): Refusal[] {
  return supervisor.proposedBy === officer.personId ? [{ code: 'SUPERVISION_OWN_PROPOSAL' }] : [];
}
