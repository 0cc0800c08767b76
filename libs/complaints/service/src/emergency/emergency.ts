import { AnswerInEmergency } from './answer-in-emergency.js';
import { AskInEmergency } from './ask-in-emergency.js';
import { CloseInEmergency } from './close-in-emergency.js';
import { EmergencyAnswerRow, EmergencyClosingRow, EmergencyRequestRow } from './emergency.entities.js';
import { EmergencyQueries } from './emergency.queries.js';
import { EmergencyResolver } from './emergency.resolver.js';
import { ReadEmergencyReasons } from './read-emergency-reasons.js';
import { ReadInEmergency } from './read-in-emergency.js';

/** What is kept of the cases that were opened in an emergency. */
export const emergencyRows = [EmergencyRequestRow, EmergencyAnswerRow, EmergencyClosingRow];

/** How a case is opened in an emergency. */
export const emergency = [
  AskInEmergency,
  AnswerInEmergency,
  CloseInEmergency,
  ReadEmergencyReasons,
  ReadInEmergency,
  EmergencyQueries,
  EmergencyResolver,
];
