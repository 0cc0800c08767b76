/** The pool of assessors: who may assess, who is away, who is given what and hands it over, and who is reminded of it. */
export {
  type Absence,
  isOver,
  refusalsOfPastAbsence,
  refusalsToCorrectAbsence,
  refusalsToEnterAbsence,
} from './absences.js';
export {
  type AssessmentStatus,
  hasLeft,
  isInHand,
  LEFT,
  type LeftStatus,
  RECUSAL_CODES,
  type RecusalCode,
  type Seat,
  SEATS,
} from './assessment.js';
export {
  type Assessor,
  type Mandate,
  MOST_OPEN,
  type NamedDeputy,
  refusalsOfKeeper,
  refusalsToKeepAssessor,
} from './assessors.js';
export {
  type AssignmentAnswer,
  type BeforeAssigning,
  refusalsOfCandidate,
  refusalsToAnswerAssignment,
  refusalsToAssign,
  type SeatHeld,
} from './assigning.js';
export { type BeforeHandingOver, deputiesFor, refusalsToHandOver } from './handing-over.js';
export {
  type ApplicationAwaited,
  assessorsToRemind,
  type Reminding,
  type SheetAwaited,
} from './reminding-assessors.js';
