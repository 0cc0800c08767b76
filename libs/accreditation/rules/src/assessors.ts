import type { Day, Refusal } from '@standing/kernel';
import type { Absence } from './absences.js';
import type { SchemeLevels } from './aiming.js';

/** The most assessments that anybody may have open at once. */
export const MOST_OPEN = 50;

/** What a body says of somebody who assesses for it. All days are civil, in the body's zone, and included. */
export type Mandate = {
  /** The codes of the levels that they assess. */
  readonly levels: readonly string[];
  readonly trainedOn: Day;
  readonly mandateFrom: Day;
  /** Null without end. */
  readonly mandateUntil: Day | null;
  readonly mostOpen: number;
};

/** Somebody of the pool: their mandate, and when they are away. */
export type Assessor = Mandate & { readonly absences: readonly Absence[] };

/** Who is proposed first when somebody's assessments are handed over; null where nobody is named. */
export type NamedDeputy = { readonly personId: string; readonly inPool: boolean } | null;

type BeforeKeeping = {
  readonly personId: string;
  readonly keeperId: string;
  readonly scheme: SchemeLevels | null;
  readonly deputy: NamedDeputy;
};

/** Why this cannot be said of an assessor. Nobody puts themself into the pool, or changes what is said of them. */
export function refusalsToKeepAssessor(mandate: Mandate, before: BeforeKeeping): Refusal[] {
  const { personId, keeperId, scheme, deputy } = before;
  const { levels, mostOpen } = mandate;
  const known = scheme?.levels.map(({ code }) => code) ?? [];
  const unknown = levels.filter((level) => !known.includes(level));
  const isCount = Number.isInteger(mostOpen) && mostOpen >= 1 && mostOpen <= MOST_OPEN;
  return [
    ...refusalsOfKeeper(personId, keeperId),
    ...(levels.length === 0 ? [{ code: 'ACCREDITATION_ASSESSOR_WITHOUT_LEVEL', path: 'levels' }] : []),
    ...unknown.map((level) => ({ code: 'ACCREDITATION_LEVEL_UNKNOWN', params: { level }, path: 'levels' })),
    ...refusalsOfDays(mandate),
    ...(isCount ? [] : [{ code: 'ACCREDITATION_MOST_OPEN_OUTSIDE', params: { most: MOST_OPEN }, path: 'mostOpen' }]),
    ...refusalsOfDeputy(personId, deputy),
  ];
}

/** Why this person may not change what is said of the assessor: it is themself. */
export function refusalsOfKeeper(personId: string, keeperId: string): Refusal[] {
  return personId === keeperId ? [{ code: 'ACCREDITATION_ASSESSOR_SELF_KEPT' }] : [];
}

function refusalsOfDeputy(personId: string, deputy: NamedDeputy): Refusal[] {
  if (deputy === null) return [];
  if (deputy.personId === personId) return [{ code: 'ACCREDITATION_DEPUTY_SELF', path: 'deputyId' }];
  return deputy.inPool ? [] : [{ code: 'ACCREDITATION_DEPUTY_OUTSIDE_POOL', path: 'deputyId' }];
}

function refusalsOfDays({ trainedOn, mandateFrom, mandateUntil }: Mandate): Refusal[] {
  const isReversed = mandateUntil !== null && mandateUntil < mandateFrom;
  return [
    ...(mandateFrom < trainedOn ? [{ code: 'ACCREDITATION_MANDATE_BEFORE_TRAINING', path: 'mandateFrom' }] : []),
    ...(isReversed ? [{ code: 'ACCREDITATION_DAYS_REVERSED', path: 'mandateUntil' }] : []),
  ];
}

/** Whether the mandate holds on the day. */
export function isInMandate({ mandateFrom, mandateUntil }: Mandate, day: Day): boolean {
  return mandateFrom <= day && (mandateUntil === null || day <= mandateUntil);
}
