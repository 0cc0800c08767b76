import type { Policy } from '@standing/platform/auth';

/**
 * A complaint comes in and is followed through the public pages alone. A case manager may take a case that nobody has; who
 * reads a case is decided by the function that they hold in it, and no role of the body opens one.
 */
export const policy: Policy = (actor, can) => {
  if (actor.kind === 'service' && actor.service === 'gateway') {
    for (const action of ['file', 'follow']) can(action, 'Complaint');
  }
  if (actor.kind !== 'member') return;

  can('read', 'CaseFile');
  if (actor.roles.includes('case-manager')) {
    for (const action of ['list', 'take']) can(action, 'Case');
  }
};
