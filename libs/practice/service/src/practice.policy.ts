import type { Policy } from '@standing/platform/auth';

/**
 * The coach is controller of the engagements: each member for themselves, and no role reaches further. Every read and
 * use case has the person in its predicate.
 */
export const policy: Policy = (actor, can) => {
  if (actor.kind !== 'member') return;

  for (const action of ['read', 'start']) can(action, 'Engagement');
  for (const action of ['read', 'log', 'withdraw']) can(action, 'PracticeEntry');
};
