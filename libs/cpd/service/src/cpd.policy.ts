import type { Policy } from '@standing/platform/auth';

/**
 * Each member for themselves. What was learnt and the files are seen by the coach, and by an officer or a registrar of the
 * body (`read-any`), who change nothing; the gateway asks which files are still in use.
 */
export const policy: Policy = (actor, can) => {
  if (actor.kind === 'service' && actor.service === 'gateway') can('sweep', 'CpdDocument');
  if (actor.kind !== 'member') return;

  for (const action of ['read', 'record', 'correct', 'withdraw']) can(action, 'CpdActivity');
  can('read', 'CpdDocument');
  if (actor.roles.some((role) => role === 'officer' || role === 'registrar')) can('read-any', 'CpdActivity');
};
