import type { LinkPurpose, Policy } from '@standing/platform/auth';

/**
 * Who may do what in supervision. Which rows: the coach's own, those of the supervisor who a
 * member is, or those that a link was sent for, in each predicate.
 */
export const supervisionPolicy: Policy = (actor, can) => {
  switch (actor.kind) {
    case 'member':
      can('read', 'OwnSupervision');
      can('read', 'SupervisorDirectory');
      can('propose', 'Agreement');
      can('settle', 'Terms');
      can('declare', 'Relations');
      can('log', 'Session');
      can('prove', 'Session');
      can('state', 'Session');
      can('have', 'Report');
      can('write', 'Report');
      can('supervise', 'Session');
      can('lead', 'GroupSession');
      if (actor.roles.includes('officer')) can('vet', 'Supervisor');
      if (actor.roles.includes('registrar')) {
        can('decide', 'Proof');
        can('review', 'Relations');
      }
      break;
    case 'link':
      byPurpose(actor.purpose, can);
      break;
    case 'service':
      if (actor.service === 'gateway') can('sweep', 'ProofDocument');
      if (actor.service !== 'correspondence') break;
      can('write-to', 'Supervisor');
      can('write-of', 'Proof');
      can('write-of', 'Agreement');
      break;
    case 'public':
      break;
  }
};

/** What the holder of a link may do, by what it was sent for. */
function byPurpose(purpose: LinkPurpose, can: Parameters<Policy>[1]): void {
  if (purpose === 'confirm-sessions') can('decide', 'Session');
  if (purpose === 'sign-statement') can('sign', 'Statement');
  if (purpose === 'write-report') {
    can('write', 'Report');
    can('write-by-link', 'Report');
  }
  if (purpose !== 'answer-agreement') return;
  can('answer', 'Agreement');
  can('settle', 'Terms');
  can('declare', 'Relations');
}
