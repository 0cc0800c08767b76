import type { Day, Refusal } from '@standing/kernel';

/** What somebody is in the body beside a member: of its board, in charge of the budget of the complaints procedure, or its data protection officer. */
const OFFICE_KINDS = ['board', 'budget', 'data-protection'] as const;

export type OfficeKind = (typeof OFFICE_KINDS)[number];

/** What is said of an office. The days are civil, in the body's zone, and included. */
export type OfficeContent = {
  readonly kind: OfficeKind;
  readonly fromOn: Day;
  /** Null while it goes on. */
  readonly untilOn: Day | null;
};

/** Why an office cannot have these days: one lies ahead, or it ends before it begins. */
function refusalsOfOfficeDays({ fromOn, untilOn }: Omit<OfficeContent, 'kind'>, today: Day): Refusal[] {
  return [
    ...(fromOn > today ? [{ code: 'IDENTITY_OFFICE_AHEAD', path: 'fromOn' }] : []),
    ...(untilOn !== null && untilOn > today ? [{ code: 'IDENTITY_OFFICE_AHEAD', path: 'untilOn' }] : []),
    ...(untilOn !== null && untilOn < fromOn ? [{ code: 'IDENTITY_OFFICE_REVERSED', path: 'untilOn' }] : []),
  ];
}

/** Why the office is not held anew on these days: the same person holds it on one of them already. */
function refusalsOfOverlap(said: OfficeContent, others: readonly OfficeContent[]): Refusal[] {
  const overlaps = others.some(
    (other) =>
      other.kind === said.kind &&
      (other.untilOn === null || said.fromOn <= other.untilOn) &&
      (said.untilOn === null || other.fromOn <= said.untilOn),
  );
  return overlaps ? [{ code: 'IDENTITY_OFFICE_ALREADY', path: 'fromOn' }] : [];
}

function refusalsOfOwn(personId: string, actorId: string): Refusal[] {
  return personId === actorId ? [{ code: 'IDENTITY_OFFICE_OF_OWN' }] : [];
}

type OfPerson = OfficeContent & { readonly personId: string };

/** Why a registrar cannot record this office: it is their own, its days cannot be, or the person holds it already. */
export function refusalsToRecordOffice(
  recorded: OfPerson,
  others: readonly OfficeContent[],
  recorderId: string,
  today: Day,
): Refusal[] {
  return [
    ...refusalsOfOwn(recorded.personId, recorderId),
    ...refusalsOfOfficeDays(recorded, today),
    ...refusalsOfOverlap(recorded, others),
  ];
}

type Standing = OfPerson & {
  /** False once a registrar said that it was never so. */
  readonly stands: boolean;
};

/** Why a registrar cannot give an office this last day: it is their own, it was taken back, it has one, or the day cannot be. */
export function refusalsToEndOffice(standing: Standing, last: Day, actorId: string, today: Day): Refusal[] {
  const { personId, fromOn, untilOn, stands } = standing;
  if (!stands) return [{ code: 'IDENTITY_OFFICE_TAKEN_BACK' }];
  if (untilOn !== null) return [{ code: 'IDENTITY_OFFICE_ENDED' }];
  return [...refusalsOfOwn(personId, actorId), ...refusalsOfOfficeDays({ fromOn, untilOn: last }, today)];
}

/** Why a registrar cannot set an office right. One that never was is in the way of no other. */
export function refusalsToCorrectOffice(
  corrected: Standing,
  others: readonly OfficeContent[],
  correctorId: string,
  today: Day,
): Refusal[] {
  return [
    ...refusalsOfOwn(corrected.personId, correctorId),
    ...refusalsOfOfficeDays(corrected, today),
    ...(corrected.stands ? refusalsOfOverlap(corrected, others) : []),
  ];
}
