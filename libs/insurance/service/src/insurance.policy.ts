import type { Policy } from '@standing/platform/auth';

/** Who may do what in insurance. Whose covers: one's own, or all of the body's that wait, in each predicate. */
export const insurancePolicy: Policy = (actor, can) => {
  if (actor.kind === 'service' && actor.service === 'correspondence') can('write-of', 'CoverReminder');
  if (actor.kind === 'service' && actor.service === 'gateway') can('sweep', 'Attestation');
  if (actor.kind !== 'member') return;

  can('read', 'OwnCover');
  can('read', 'Attestation');
  can('declare', 'OwnCover');
  can('read', 'CoverMinimum');
  const [isOfficer, isRegistrar, isAdministrator] = (['officer', 'registrar', 'scheme-administrator'] as const).map(
    (role) => actor.roles.includes(role),
  );
  if (isOfficer) can('verify', 'Cover');
  if (isOfficer || isRegistrar) can('check', 'Cover');
  if (isOfficer || isAdministrator) can('record', 'ExchangeRate');
  if (isAdministrator) can('set', 'CoverMinimum');
  if (isAdministrator) can('set', 'AttestationTerm');
};
