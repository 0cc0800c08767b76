import type { Policy } from '@standing/platform/auth';

/**
 * CP-2a: anyone may read the code, and a charter whose link they have. Members sign the code for themselves and write their
 * own charter; who publishes the body's is a role. Whoever has the code of an enquiry comes back to it, a member or not: it has no person. The gateway reads the version that a feedback link asks about.
 */
export const policy: Policy = (actor, can) => {
  can('read', 'CodeEdition');
  can('read', 'PublicCharter');
  can('come-back-to', 'Advice');
  if (actor.kind === 'service' && actor.service === 'gateway') can('ask-about', 'Charter');
  if (actor.kind === 'service' && actor.service === 'correspondence') can('write-of', 'Campaign');
  if (actor.kind !== 'member') return;

  can('ask', 'Advice');
  if (actor.roles.includes('ethics-adviser')) can('give', 'Advice');
  can('read', 'CodeSignature');
  can('sign', 'CodeEdition');
  for (const act of ['read', 'change', 'publish']) can(act, 'Charter');
  for (const act of ['read', 'sign']) can(act, 'Declaration');
  const [isRegistrar, isAdministrator] = [
    actor.roles.includes('registrar'),
    actor.roles.includes('scheme-administrator'),
  ];
  if (isRegistrar || isAdministrator) for (const act of ['read', 'open']) can(act, 'Campaign');
  if (isRegistrar) {
    can('record', 'Signature');
    can('read', 'OutsideDecision');
  }
  if (!isAdministrator) return;
  can('publish', 'CodeEdition');
  can('publish', 'CharterEdition');
  for (const act of ['publish', 'set']) can(act, 'Declaration');
};
