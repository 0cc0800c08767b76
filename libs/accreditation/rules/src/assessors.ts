import type { Day, Refusal } from '@standing/kernel';
import type { SchemeLevels } from './aiming.js';

/** The most assessments that anybody may have open at once. */
export const MOST_OPEN = 50;

/** What a body says of somebody who assesses for it. All days are civil, in the body's zone, and included. */
export type Assessor = {
  /** The codes of the levels that they assess. */
  readonly levels: readonly string[];
  readonly trainedOn: Day;
  readonly mandateFrom: Day;
  /** Null without end. */
  readonly mandateUntil: Day | null;
  readonly mostOpen: number;
  readonly absentFrom: Day | null;
  /** Null while nobody knows when they are back. */
  readonly absentUntil: Day | null;
};

type BeforeKeeping = { readonly personId: string; readonly keeperId: string; readonly scheme: SchemeLevels | null };

/** Why this cannot be said of an assessor. Nobody puts themself into the pool, or changes what is said of them. */
export function refusalsToKeepAssessor(assessor: Assessor, { personId, keeperId, scheme }: BeforeKeeping): Refusal[] {
  const { levels, mostOpen } = assessor;
  const known = scheme?.levels.map(({ code }) => code) ?? [];
  const unknown = levels.filter((level) => !known.includes(level));
  const isCount = Number.isInteger(mostOpen) && mostOpen >= 1 && mostOpen <= MOST_OPEN;
  return [
    ...refusalsOfKeeper(personId, keeperId),
    ...(levels.length === 0 ? [{ code: 'ACCREDITATION_ASSESSOR_WITHOUT_LEVEL', path: 'levels' }] : []),
    ...unknown.map((level) => ({ code: 'ACCREDITATION_LEVEL_UNKNOWN', params: { level }, path: 'levels' })),
    ...refusalsOfDays(assessor),
    ...(isCount ? [] : [{ code: 'ACCREDITATION_MOST_OPEN_OUTSIDE', params: { most: MOST_OPEN }, path: 'mostOpen' }]),
  ];
}

/** Why this person may not change what is said of the assessor: it is themself. */
export function refusalsOfKeeper(personId: string, keeperId: string): Refusal[] {
  return personId === keeperId ? [{ code: 'ACCREDITATION_ASSESSOR_SELF_KEPT' }] : [];
}

function refusalsOfDays(assessor: Assessor): Refusal[] {
  const { trainedOn, mandateFrom, mandateUntil, absentFrom, absentUntil } = assessor;
  const before = (first: Day | null, last: Day | null) => first !== null && last !== null && last < first;
  return [
    ...(mandateFrom < trainedOn ? [{ code: 'ACCREDITATION_MANDATE_BEFORE_TRAINING', path: 'mandateFrom' }] : []),
    ...(before(mandateFrom, mandateUntil) ? [{ code: 'ACCREDITATION_DAYS_REVERSED', path: 'mandateUntil' }] : []),
    ...(before(absentFrom, absentUntil) ? [{ code: 'ACCREDITATION_DAYS_REVERSED', path: 'absentUntil' }] : []),
    ...(absentFrom === null && absentUntil !== null
      ? [{ code: 'ACCREDITATION_ABSENCE_WITHOUT_BEGIN', path: 'absentFrom' }]
      : []),
  ];
}

/** Whether the mandate holds on the day. */
export function isInMandate({ mandateFrom, mandateUntil }: Assessor, day: Day): boolean {
  return mandateFrom <= day && (mandateUntil === null || day <= mandateUntil);
}

/** Whether they are away on the day. */
export function isAbsent({ absentFrom, absentUntil }: Assessor, day: Day): boolean {
  return absentFrom !== null && absentFrom <= day && (absentUntil === null || day <= absentUntil);
}
