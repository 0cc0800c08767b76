import type { Refusal } from '@standing/kernel';
import type { AssessmentStatus } from './assessment.js';

/** Met, not yet met, or a question that only the applicant can answer. */
export const MARKS = ['MET', 'NOT_YET', 'ASK'] as const;

export type Mark = (typeof MARKS)[number];

/** The most characters of a reason, and of what would satisfy a criterion. */
export const REASON_LENGTH = 2000;

/** A criterion as these rules name it in a refusal. */
export type CriterionAsked = {
  readonly code: string;
  readonly title: { readonly fr: string; readonly en: string };
};

/** What somebody says on one criterion. */
export type Marked<One extends Mark = Mark> = {
  readonly criterion: string;
  readonly mark: One;
  /** Needed but where it is met. */
  readonly reason: string | null;
  /** What would satisfy it, needed where it is not yet met. */
  readonly wouldSatisfy: string | null;
};

/** Why an assessor may not put this mark. What was submitted stays as it is; before the file is open there is no sheet. */
export function refusalsToMark(
  status: AssessmentStatus,
  criteria: readonly CriterionAsked[],
  marked: Marked,
): Refusal[] {
  const isAsked = criteria.some(({ code }) => code === marked.criterion);
  return [
    ...refusalsOfSheet(status),
    ...(isAsked ? [] : [{ code: 'ACCREDITATION_CRITERION_UNKNOWN', params: { criterion: marked.criterion } }]),
    ...refusalsOfReasons(marked),
  ];
}

/** Why a sheet may not be submitted: each criterion that has no mark is named. */
export function refusalsToSubmit(
  status: AssessmentStatus,
  criteria: readonly CriterionAsked[],
  marks: readonly Marked[],
): Refusal[] {
  const unmarked = criteria.filter(({ code }) => !marks.some(({ criterion }) => criterion === code));
  return [
    ...refusalsOfSheet(status),
    ...unmarked.map((criterion) => refusalOn('ACCREDITATION_CRITERION_UNMARKED', criterion)),
  ];
}

/** Why the texts of a mark do not do. `path` begins with the prefix, such as `marks.ethics.`. */
export function refusalsOfReasons({ mark, reason, wouldSatisfy }: Marked, prefix = ''): Refusal[] {
  const [reasonAt, satisfyAt] = [`${prefix}reason`, `${prefix}wouldSatisfy`];
  const needsReason = mark !== 'MET' && isBlank(reason);
  const needsMore = mark === 'NOT_YET' && isBlank(wouldSatisfy);
  return [
    ...(needsReason ? [{ code: 'ACCREDITATION_REASON_MISSING', path: reasonAt }] : []),
    ...(needsMore ? [{ code: 'ACCREDITATION_WOULD_SATISFY_MISSING', path: satisfyAt }] : []),
    ...refusalsOfLength(reason, REASON_LENGTH, reasonAt),
    ...refusalsOfLength(wouldSatisfy, REASON_LENGTH, satisfyAt),
  ];
}

/** Why a text is too long, by its place. */
export function refusalsOfLength(text: string | null, most: number, path: string): Refusal[] {
  return (text ?? '').trim().length > most ? [{ code: 'ACCREDITATION_TEXT_TOO_LONG', params: { most }, path }] : [];
}

/** Whether nothing is written. */
export function isBlank(text: string | null): boolean {
  return (text ?? '').trim() === '';
}

/** A refusal that names its criterion, in sentences and to programs. */
export function refusalOn(code: string, { code: criterion, title: { fr, en } }: CriterionAsked): Refusal {
  return { code, params: { criterion, fr, en }, path: `criteria.${criterion}` };
}

function refusalsOfSheet(status: AssessmentStatus): Refusal[] {
  if (status === 'open') return [];
  return [{ code: status === 'assigned' ? 'ACCREDITATION_SHEET_NOT_OPEN' : 'ACCREDITATION_SHEET_SUBMITTED' }];
}
