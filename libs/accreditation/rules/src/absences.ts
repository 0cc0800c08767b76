import type { Day, Refusal } from '@standing/kernel';

/** Days on which somebody of the pool is away: civil days in the body's zone, both included. Why is never asked. */
export type Absence = {
  readonly from: Day;
  /** Null while nobody knows when they are back. */
  readonly until: Day | null;
};

/** What is looked at before an absence is said: the others of the same person that hold, and the day. */
export type BeforeAbsence = { readonly others: readonly Absence[]; readonly today: Day };

/** Every reason why an absence cannot be entered: what is over keeps nobody from being assigned. */
export function refusalsToEnterAbsence(absence: Absence, { others, today }: BeforeAbsence): Refusal[] {
  const days = refusalsOfDays(absence, others);
  if (days.length > 0) return days;
  return isOver(absence, today) ? [{ code: 'ACCREDITATION_ABSENCE_OVER', path: 'until' }] : [];
}

/** Every reason why other days cannot take the place of a known absence. Somebody who is back early ends theirs yesterday. */
export function refusalsToCorrectAbsence(
  absence: Absence,
  { known, others, today }: BeforeAbsence & { readonly known: Absence },
): Refusal[] {
  const over = refusalsOfPastAbsence(known, today);
  return over.length > 0 ? over : refusalsOfDays(absence, others);
}

/** Why nothing is said any more of a known absence: it is over. */
export function refusalsOfPastAbsence(known: Absence, today: Day): Refusal[] {
  return isOver(known, today) ? [{ code: 'ACCREDITATION_ABSENCE_OVER' }] : [];
}

/** Whether its last day has passed. */
export function isOver({ until }: Absence, today: Day): boolean {
  return until !== null && until < today;
}

/** The absence in which a day lies. */
export function absenceOn(absences: readonly Absence[], day: Day): Absence | undefined {
  return absences.find(({ from, until }) => from <= day && (until === null || day <= until));
}

function refusalsOfDays({ from, until }: Absence, others: readonly Absence[]): Refusal[] {
  if (until !== null && until < from) return [{ code: 'ACCREDITATION_DAYS_REVERSED', path: 'until' }];
  const meets = others.some(
    (other) => (until === null || other.from <= until) && (other.until === null || from <= other.until),
  );
  return meets ? [{ code: 'ACCREDITATION_ABSENCE_OVERLAPS', path: 'from' }] : [];
}
