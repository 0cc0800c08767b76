import type { Policy } from '@standing/platform/auth';

/**
 * Each member for themselves; what a coach means to learn is shown to nobody else. What was learnt and the files are seen by
 * the coach, and by an officer or a registrar of the body (`read-any`), who change nothing; the gateway asks which files are
 * still in use, and brings the mails that came to a coach's own address and the lists of training providers. The office keeps
 * those and reports attendance; each coach answers what is reported of them. What is published of a draw is for
 * anybody; a registrar prepares one, two officers or registrars give a share each and read who was drawn. An audit is for its
 * member, for whoever reviews it by a row, and for officers and registrars.
 */
export const policy: Policy = (actor, can) => {
  if (actor.kind === 'service' && actor.service === 'gateway')
    for (const [action, subject] of [
      ['sweep', 'CpdDocument'],
      ['fill', 'CpdMailbox'],
      ['take', 'Attendance'],
    ] as const)
      can(action, subject);
  if (actor.kind === 'service' && actor.service === 'correspondence') can('write-of', 'Audit');
  can('read', 'AuditDraw');
  if (actor.kind !== 'member') return;

  for (const action of ['read', 'record', 'correct', 'withdraw']) can(action, 'CpdActivity');
  for (const action of ['read', 'write']) can(action, 'CpdAim');
  can('read', 'CpdDocument');
  for (const action of ['read', 'open']) can(action, 'CpdMailbox');
  can('read-own', 'AuditDraw');
  for (const action of ['answer', 'review']) can(action, 'Audit');
  can('answer', 'Attendance');
  if (actor.roles.includes('registrar')) {
    can('prepare', 'AuditDraw');
    can('follow-up', 'Audit');
  }
  if (!actor.roles.some((role) => role === 'officer' || role === 'registrar')) return;
  can('read-any', 'CpdActivity');
  can('keep', 'Audit');
  can('keep', 'Training');
  can('report', 'Attendance');
  for (const action of ['give-share', 'read-prepared', 'read-drawn']) can(action, 'AuditDraw');
};
