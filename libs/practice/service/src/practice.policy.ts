import type { Policy, Role } from '@standing/platform/auth';

/** Those who know that a coach has died, or cannot go on. */
const RELEASERS: readonly Role[] = ['officer', 'registrar'];

/**
 * The coach is controller of the engagements: each member for themselves, and no role reaches further. Every read and
 * use case has the person in its predicate. A client who holds a feedback link reaches what it asks and nothing else; only
 * the gateway, which meets them, may find a link by its hash. Officers and registrars release the list of a continuity plan,
 * which nobody but the colleague can open.
 */
export const policy: Policy = (actor, can) => {
  if (actor.kind === 'link' && actor.purpose === 'give-feedback') can('give', 'Feedback');
  if (actor.kind === 'service' && actor.service === 'gateway') can('follow', 'FeedbackLink');
  if (actor.kind === 'service' && actor.service === 'correspondence') can('write-of', 'ContinuityPlan');
  if (actor.kind !== 'member') return;

  for (const action of ['read', 'start']) can(action, 'Engagement');
  for (const action of ['read', 'log', 'withdraw']) can(action, 'PracticeEntry');
  for (const action of ['read', 'import', 'undo']) can(action, 'PracticeImport');
  can('annex', 'Charter');
  for (const action of ['read', 'ask']) can(action, 'Feedback');
  for (const action of ['read', 'keep']) can(action, 'Vault');
  can('keep', 'ContinuityPlan');
  if (RELEASERS.some((role) => actor.roles.includes(role))) can('release', 'ContinuityList');
};
