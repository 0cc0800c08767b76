import type { Policy } from '@standing/platform/auth';

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
      if (actor.roles.some((role) => role === 'officer' || role === 'registrar')) {
        can('read-any', 'Standing');
        can('read-any', 'Application');
        can('read-versions', 'Scheme');
        can('grant', 'Relief');
      }
      if (actor.roles.includes('registrar')) {
        can('decide', 'Application');
        can('keep', 'Assessor');
        can('assign', 'Assessor');
      }
      if (actor.roles.includes('scheme-administrator')) {
        can('read-versions', 'Scheme');
        can('draft', 'Scheme');
        can('publish', 'Scheme');
        can('simulate', 'Scheme');
      }
      break;
    case 'public':
      can('read', 'Scheme');
      can('read', 'Register');
      break;
    case 'service':
      if (actor.service === 'correspondence') {
        can('write-of', 'Award');
        can('write-of', 'Reminder');
      }
      break;
    case 'link':
      break;
  }
};
