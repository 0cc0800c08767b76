import { emergencyStaffOf } from '@standing/complaints/rules';
import type { Policy } from '@standing/platform/auth';

/**
 * A complaint is written, comes in and is followed through the public pages; a registrar takes down what came on paper or by word of mouth, and no
 * member of the body reads a draft. A case manager may take a case that nobody has, and
 * a registrar may keep one that concerns a named member. Who reads a case and who acts in it is decided by the function
 * that they hold in it, which the doors of every member ask for: no role of the body opens one, but for an emergency, in which a second
 * person opens it. Requests for a copy are answered by the data protection officer, which is an office and no role: its doors ask for that.
 * Registrars count cases, and publish once a year what anybody reads.
 */
export const policy: Policy = (actor, can) => {
  if (actor.kind === 'service') {
    if (actor.service === 'gateway') {
      for (const action of ['file', 'follow']) can(action, 'Complaint');
      can('write', 'ComplaintDraft');
      can('sweep', 'Exhibit');
    }
    if (actor.service === 'correspondence')
      for (const subject of ['Letter', 'ComplaintDraft', 'Screening', 'Custody']) can('write-of', subject);
  }
  can('read', 'TransparencyReport');
  if (actor.kind !== 'member') return;

  can('read', 'CaseFile');
  can('read', 'OwnCase');
  can('answer', 'AccessRequest');
  can('act-in', 'Case');
  if (actor.roles.includes('case-manager')) {
    for (const action of ['list', 'take']) can(action, 'Case');
  }
  if (actor.roles.includes('registrar')) {
    for (const action of ['keep', 'count']) can(action, 'Case');
    can('take-down', 'Complaint');
    can('publish', 'TransparencyReport');
    can('keep', 'Roster');
    can('read', 'CaseLoad');
  }
  if (emergencyStaffOf(actor.roles) !== null) can('open-in-emergency', 'Case');
  if (actor.roles.some((role) => role === 'registrar' || role === 'case-manager')) can('sign-off', 'Case');
  if (actor.roles.includes('scheme-administrator')) {
    for (const subject of ['WorkingDays', 'CaseRetention', 'ComplaintsProcedure', 'CaseLoad']) can('set', subject);
    can('read', 'CaseLoad');
  }
};
