import type { Policy } from '@standing/platform/auth';

/**
 * CP-2a: anyone may read the code, and a charter whose link they have. Members sign the code for themselves and write their
 * own charter; who publishes the body's is a role. The gateway reads the version that a feedback link asks about.
 */
export const policy: Policy = (actor, can) => {
  can('read', 'CodeEdition');
  can('read', 'PublicCharter');
  if (actor.kind === 'service' && actor.service === 'gateway') can('ask-about', 'Charter');
  if (actor.kind !== 'member') return;

  can('read', 'CodeSignature');
  can('sign', 'CodeEdition');
  for (const act of ['read', 'change', 'publish']) can(act, 'Charter');
  if (!actor.roles.includes('scheme-administrator')) return;
  can('publish', 'CodeEdition');
  can('publish', 'CharterEdition');
};
