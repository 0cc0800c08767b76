import type { Day, Refusal } from '@standing/kernel';
import { absenceOn } from './absences.js';
import { type Application, refusalsOfAnswered } from './applying.js';
import { type AssessmentStatus, hasLeft, type RecusalCode, type Seat, SEATS } from './assessment.js';
import { type Assessor, isInMandate } from './assessors.js';
import { type FeeKnown, refusalsOfUnpaid } from './owing.js';
import type { Bar } from './relations.js';

/** A seat that somebody has, or had until they stepped aside. */
export type SeatHeld = { readonly seat: Seat; readonly assessorId: string; readonly status: AssessmentStatus };

/** What is looked at before somebody is given a seat of an application. */
export type BeforeAssigning = {
  readonly application: Application;
  readonly seats: readonly SeatHeld[];
  readonly seat: Seat;
  readonly candidateId: string;
  /** What the body says of the candidate; null when they are not of the pool. */
  readonly assessor: Assessor | null;
  /** How many assessments the candidate has open. */
  readonly open: number;
  /** What bars the candidate from judging the applicant on the day. */
  readonly bars: readonly Bar[];
  readonly assignerId: string;
  /** What was asked and paid for the application. */
  readonly fee: FeeKnown;
  readonly on: Day;
};

/**
 * Every reason why the candidate may not be given the seat by this person today. Whoever assesses the application
 * themself, or was asked to, is told that and nothing else: not who else does, nor whether anybody. A fee that the scheme
 * wants paid before keeps the first seat from being given, and no other.
 */
export function refusalsToAssign(before: BeforeAssigning): Refusal[] {
  const { application, seats, seat, candidateId, assignerId, fee } = before;
  if (seats.some(({ assessorId }) => assessorId === assignerId)) return [{ code: 'ACCREDITATION_PART_ASSESSED' }];
  const taken = seats.some((held) => held.seat === seat && !hasLeft(held.status));
  return [
    ...refusalsOfAnswered(application),
    ...(application.personId === assignerId ? [{ code: 'ACCREDITATION_OWN_APPLICATION' }] : []),
    ...(candidateId === assignerId ? [{ code: 'ACCREDITATION_ASSESSOR_SELF_ASSIGNED' }] : []),
    ...(SEATS.includes(seat) ? [] : [{ code: 'ACCREDITATION_SEAT_UNKNOWN', path: 'seat' }]),
    ...(taken ? [{ code: 'ACCREDITATION_SEAT_TAKEN', path: 'seat' }] : []),
    ...(seats.length === 0 ? refusalsOfUnpaid(fee, 'assessment') : []),
    ...refusalsOfCandidate(before),
  ];
}

/** Every reason why the candidate may assess this application in no seat today, whoever gives it to them. */
export function refusalsOfCandidate(before: Omit<BeforeAssigning, 'seat' | 'assignerId' | 'fee'>): Refusal[] {
  const { application, seats, candidateId, bars } = before;
  const had = seats.find(({ assessorId }) => assessorId === candidateId);
  const [bar] = bars;
  return [
    ...(application.personId === candidateId ? [{ code: 'ACCREDITATION_ASSESSOR_IS_APPLICANT' }] : []),
    ...(bar ? [{ code: 'ACCREDITATION_ASSESSOR_BARRED', params: { kind: bar.kind, until: bar.until ?? '' } }] : []),
    ...(had?.status === 'recused' ? [{ code: 'ACCREDITATION_ASSESSOR_RECUSED' }] : []),
    ...(had?.status === 'handed-over' ? [{ code: 'ACCREDITATION_ASSESSOR_HANDED_OVER' }] : []),
    ...(had && !hasLeft(had.status) ? [{ code: 'ACCREDITATION_ASSESSOR_ASSIGNED' }] : []),
    ...refusalsOfAvailability(before),
  ];
}

function refusalsOfAvailability({
  application: { level },
  assessor,
  open,
  on,
}: Pick<BeforeAssigning, 'application' | 'assessor' | 'open' | 'on'>): Refusal[] {
  if (assessor === null) return [{ code: 'ACCREDITATION_ASSESSOR_UNKNOWN' }];
  const { levels, mostOpen, absences } = assessor;
  const absence = absenceOn(absences, on);
  return [
    ...(isInMandate(assessor, on) ? [] : [{ code: 'ACCREDITATION_ASSESSOR_WITHOUT_MANDATE' }]),
    ...(absence ? [{ code: 'ACCREDITATION_ASSESSOR_ABSENT', params: { until: absence.until ?? '' } }] : []),
    ...(levels.includes(level) ? [] : [{ code: 'ACCREDITATION_ASSESSOR_OTHER_LEVELS' }]),
    ...(open < mostOpen ? [] : [{ code: 'ACCREDITATION_ASSESSOR_LOADED', params: { open, most: mostOpen } }]),
  ];
}

/** What an assessor says before the file opens: nothing stands between them and the applicant, or this does. */
export type AssignmentAnswer = { readonly conflict: false } | { readonly conflict: true; readonly code: RecusalCode };

/**
 * Why an assignment cannot be answered so: the application was answered meanwhile, or they said before that nothing stands
 * between them. Stepping aside stays possible until the marks are handed in.
 */
export function refusalsToAnswerAssignment(
  { status }: { readonly status: AssessmentStatus },
  application: Pick<Application, 'status'>,
  answer: AssignmentAnswer,
): Refusal[] {
  const late = status === 'submitted' || (status === 'open' && !answer.conflict);
  return [...refusalsOfAnswered(application), ...(late ? [{ code: 'ACCREDITATION_ASSIGNMENT_ANSWERED' }] : [])];
}
