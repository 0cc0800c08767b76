import { addMonths, type Day, type Refusal } from '@standing/kernel';
import { type BeforeApplying, refusalsToApply } from './applying.js';
import { type CriterionAsked, refusalsOfLength } from './marking.js';

/** The most characters of what an applicant writes on one criterion. */
export const ANSWER_LENGTH = 2000;

/** The most pieces of their evidence that an applicant names on one criterion. */
export const PIECES_MOST = 20;

/** A draft is erased so many months after its last change. */
export const DRAFT_MONTHS = 12;

/** What an applicant would need to be assessed: a word from a list, so that nothing of anybody's health is kept. */
export const ACCOMMODATIONS = ['none', 'more-time', 'another-form', 'breaks', 'another-language', 'talk'] as const;

export type Accommodation = (typeof ACCOMMODATIONS)[number];

/** What an applicant affirms: that what they say is true; that what they wrote names nobody. */
export const STATEMENTS = ['true', 'names-nobody'] as const;

export type StatementCode = (typeof STATEMENTS)[number];

/** What an applicant says on one criterion. */
export type AnswerGiven = {
  readonly criterion: string;
  readonly text: string | null;
  readonly evidenceIds: readonly string[];
};

/** What is looked at before an application is sent. */
export type BeforeSubmitting = BeforeApplying & {
  readonly level: string;
  readonly criteria: readonly CriterionAsked[];
  readonly affirmed: readonly StatementCode[];
};

/** Where nobody reads a text of the applicant, there is no name that it could give away. */
export function statementsAsked(criteria: readonly CriterionAsked[]): readonly StatementCode[] {
  return criteria.length > 0 ? STATEMENTS : ['true'];
}

/** Why an answer is not kept in the draft. An empty one is: what was written can be taken away. */
export function refusalsOfAnswer(
  criteria: readonly CriterionAsked[],
  { criterion, text, evidenceIds }: AnswerGiven,
): Refusal[] {
  const isAsked = criteria.some(({ code }) => code === criterion);
  const tooMany = { code: 'ACCREDITATION_PIECES_TOO_MANY', params: { most: PIECES_MOST }, path: 'evidenceIds' };
  return [
    ...(isAsked ? [] : [{ code: 'ACCREDITATION_CRITERION_UNKNOWN', params: { criterion } }]),
    ...refusalsOfLength(text, ANSWER_LENGTH, 'text'),
    ...(evidenceIds.length > PIECES_MOST ? [tooMany] : []),
  ];
}

/**
 * Why the application cannot be sent as it stands: all that keeps anybody from applying, and each statement that is not
 * affirmed. A criterion without an answer is no reason, nor is a line that is not met: people look at both.
 */
export function refusalsToSubmitApplication(before: BeforeSubmitting): Refusal[] {
  const missing = statementsAsked(before.criteria).filter((code) => !before.affirmed.includes(code));
  return [
    ...refusalsToApply(before.level, before),
    ...missing.map((statement) => ({
      code: 'ACCREDITATION_STATEMENT_NOT_AFFIRMED',
      params: { statement },
      path: `statements.${statement}`,
    })),
  ];
}

/** The day on which a draft that is not changed any more is erased. */
export function draftErasedOn(changedOn: Day): Day {
  return addMonths(changedOn, DRAFT_MONTHS);
}
