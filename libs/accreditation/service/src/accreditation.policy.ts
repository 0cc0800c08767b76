import type { Member, Policy } from '@standing/platform/auth';

/** What correspondence asks about, to write mails of it. */
const WRITTEN_OF = ['Award', 'Reminder', 'Application', 'Assessment', 'Moderation', 'Appeal', 'Lowering'] as const;

/**
 * Who may do what in accreditation. Whose standing: one's own, or anybody's for those who may `read-any`. What a member
 * assesses, moderates or hears is theirs by a row, never by a role: each read and use case looks for it.
 */
export const accreditationPolicy: Policy = (actor, can) => {
  switch (actor.kind) {
    case 'member':
      can('read', 'Scheme');
      can('read', 'Standing');
      can('read', 'Register');
      can('aim', 'Level');
      can('apply-for', 'Level');
      can('assess', 'OwnAssessment');
      can('moderate', 'Application');
      can('hear', 'Appeal');
      can('ask-for', 'Relief');
      can('bring', 'Achievement');
      can('keep', 'View');
      can('leave', 'Level');
      byRole(actor.roles, can);
      break;
    case 'public':
      can('read', 'Scheme');
      can('read', 'Register');
      break;
    case 'service':
      if (actor.service === 'supervision' || actor.service === 'cpd') can('ask-about', 'Relation');
      if (actor.service === 'correspondence') for (const subject of WRITTEN_OF) can('write-of', subject);
      break;
    case 'link':
      break;
  }
};

/** What members may do beyond that for the roles that they have. */
function byRole(roles: Member['roles'], can: Parameters<Policy>[1]): void {
  if (roles.some((role) => role === 'officer' || role === 'registrar')) {
    can('read-any', 'Standing');
    can('read-any', 'Application');
    can('read-versions', 'Scheme');
    can('grant', 'Relief');
    can('check', 'Achievement');
  }
  if (roles.includes('registrar')) {
    can('decide', 'Application');
    can('enter', 'Resignation');
    can('enter', 'Lowering');
    can('answer', 'Lowering');
    can('keep', 'Assessor');
    can('assign', 'Assessor');
  }
  if (roles.includes('scheme-administrator')) {
    can('read-versions', 'Scheme');
    can('draft', 'Scheme');
    can('publish', 'Scheme');
    can('simulate', 'Scheme');
  }
}
