/** How a case is opened in an emergency, by two people and for a time (R11). */
export {
  type Emergency,
  EMERGENCY_ANSWERS,
  EMERGENCY_GROUNDS,
  EMERGENCY_STAFF,
  EMERGENCY_STANDINGS,
  type EmergencyAnswer,
  type EmergencyGround,
  type EmergencyStaff,
  emergencyStaffOf,
  type EmergencyStanding,
  emergencyStandingOf,
  lastDayOfEmergency,
  LONGEST_EMERGENCY,
} from './opening.js';
export {
  type EmergencyAsked,
  isWithinReach,
  refusalsOfEmergencyOffice,
  refusalsToAnswerEmergency,
  refusalsToAskInEmergency,
  refusalsToCloseEmergency,
  refusalsToReadInEmergency,
  SHUT_OUT_OF_EMERGENCY,
} from './asking.js';
export {
  emergenciesSeen,
  emergenciesTold,
  type EmergencyTold,
  isKeptByEmergency,
  refusalsAfterEmergency,
} from './afterwards.js';
export { readsInEmergency } from './reading.js';
