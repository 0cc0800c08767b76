import type { Policy, Role } from '@standing/platform/auth';

/** Those whose work begins with a member’s name. */
const FINDERS: readonly Role[] = ['officer', 'registrar', 'case-manager'];

/** Those who keep what members are to each other, so that nobody judges whom they must not. */
const KEEPERS: readonly Role[] = ['officer', 'registrar'];

/** Who may do what in identity. Sign-in is the gateway's alone: it alone may hold what opens a session. */
export const identityPolicy: Policy = (actor, can) => {
  can('read', 'Body');
  can('read', 'Me');
  if (actor.kind === 'member') {
    can('change', 'Me');
    can('register', 'Passkey');
    can('declare', 'Relation');
    if (KEEPERS.some((role) => actor.roles.includes(role))) can('keep', 'Relation');
    if (KEEPERS.some((role) => actor.roles.includes(role))) can('read', 'Death');
    if (KEEPERS.some((role) => actor.roles.includes(role))) can('read', 'Chapter');
    if (KEEPERS.some((role) => actor.roles.includes(role))) can('read', 'Office');
    if (actor.roles.includes('registrar')) can('record', 'Death');
    if (actor.roles.includes('registrar')) can('keep', 'Chapter');
    if (actor.roles.includes('registrar')) can('keep', 'Office');
    if (actor.roles.includes('officer')) can('add', 'Member');
    if (FINDERS.some((role) => actor.roles.includes(role))) can('find', 'Member');
  }
  if (actor.kind !== 'service') return;
  if (actor.service === 'gateway') {
    can('find', 'Body');
    can('open', 'Session');
    can('list', 'Persona');
    can('pass', 'Days');
    can('meet', 'Member');
  }
  if (actor.service === 'correspondence') {
    can('mint', 'SignInCode');
    can('write-to', 'Person');
  }
  if (actor.service === 'supervision') can('write-to', 'Person');
  if (actor.service === 'practice' || actor.service === 'cpd') can('meet', 'Member');
  if (['complaints', 'accreditation', 'cpd'].includes(actor.service)) can('name', 'Person');
  if (actor.service === 'installation') {
    can('open', 'Body');
    can('add', 'Member');
    can('move', 'Clock');
  }
};
