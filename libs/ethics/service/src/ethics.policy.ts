import type { Policy } from '@standing/platform/auth';

/** CP-2a: anyone may read the code. Members sign it for themselves; who publishes it is a role. */
export const policy: Policy = (actor, can) => {
  can('read', 'CodeEdition');
  if (actor.kind !== 'member') return;

  can('read', 'CodeSignature');
  can('sign', 'CodeEdition');
  if (actor.roles.includes('scheme-administrator')) can('publish', 'CodeEdition');
};
