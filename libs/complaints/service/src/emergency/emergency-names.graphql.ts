import { registerEnumType } from '@nestjs/graphql';
import { EMERGENCY_ANSWERS, EMERGENCY_GROUNDS, EMERGENCY_STAFF, EMERGENCY_STANDINGS } from '@standing/complaints/rules';
import { named } from '../cases/named.js';

export const EmergencyGroundEnum = named(EMERGENCY_GROUNDS);
registerEnumType(EmergencyGroundEnum, {
  name: 'EmergencyGround',
  description: 'For what a case is opened in an emergency; both parties are told it once that is over.',
});

export const EmergencyStaffEnum = named(EMERGENCY_STAFF);
registerEnumType(EmergencyStaffEnum, {
  name: 'EmergencyStaff',
  description: 'What somebody is in the body who asks for a case in an emergency, or opens it.',
});

export const EmergencyAnswerEnum = named(EMERGENCY_ANSWERS);
registerEnumType(EmergencyAnswerEnum, { name: 'EmergencyAnswer', description: 'What the second person answers.' });

export const EmergencyStandingEnum = named(EMERGENCY_STANDINGS);
registerEnumType(EmergencyStandingEnum, {
  name: 'EmergencyStanding',
  description:
    'Where a request stands today: ASKED while it waits, for three civil days; OPEN to its last day; DECLINED; or ENDED: over, closed or taken back.',
});
