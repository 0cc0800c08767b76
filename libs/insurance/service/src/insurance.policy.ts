import type { Policy } from '@standing/platform/auth';

/** Who may do what in insurance. Whose covers: one's own, or all of the body's that wait, in each predicate. */
export const insurancePolicy: Policy = (actor, can) => {
  if (actor.kind !== 'member') return;

  can('read', 'OwnCover');
  can('declare', 'OwnCover');
  if (actor.roles.includes('officer')) can('verify', 'Cover');
};
