import type { Policy } from '@standing/platform/auth';

/** Who may do what in supervision. Which rows: the coach's own, or those that a link was sent for, in each predicate. */
export const supervisionPolicy: Policy = (actor, can) => {
  switch (actor.kind) {
    case 'member':
      can('read', 'OwnSupervision');
      can('read', 'SupervisorDirectory');
      can('propose', 'Agreement');
      can('log', 'Session');
      if (actor.roles.includes('officer')) can('vet', 'Supervisor');
      break;
    case 'link':
      if (actor.purpose === 'confirm-sessions') can('decide', 'Session');
      if (actor.purpose === 'answer-agreement') can('answer', 'Agreement');
      break;
    case 'service':
      if (actor.service === 'correspondence') can('write-to', 'Supervisor');
      break;
    case 'public':
      break;
  }
};
