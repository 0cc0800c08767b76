import type { Criterion } from '@standing/accreditation/requirements';
import type { StatementCode } from '@standing/accreditation/rules';
import type { Locale } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { namelessId } from '../assessing/nameless.js';
import { evidenceOfPeople } from '../standing/evidence-of-people.js';
import type { ApplicationAnswerType, ApplicationStatementType } from './application-answer.graphql.js';
import { namedPieces, type Renamed } from './named-pieces.js';

type Written = { readonly criterion: string; readonly text: string | null; readonly evidenceIds: readonly string[] };

const answersOf = hotRead<Written>({
  name: 'accreditation.answers-of-application',
  text: `select criterion, text, evidence_ids as "evidenceIds" from accreditation.application_answers
    where body_id = $1 and application_id = $2`,
});

const statementsOf = hotRead<{ readonly code: StatementCode; readonly affirmedOn: string }>({
  name: 'accreditation.statements-of-application',
  text: `select code, affirmed_on as "affirmedOn" from accreditation.application_statements
    where body_id = $1 and application_id = $2 order by code desc`,
});

/** Whose application it is, and what people look at in it. */
export type AnsweredApplication = {
  readonly id: string;
  readonly applicantId: string;
  readonly criteria: readonly Criterion[];
};

/**
 * What the applicant sent on each criterion, in the scheme's order; those without an answer are left out. `sheet` names
 * what the reader knows the application by: ids of the ledger become that sheet's own, and with null stay as they are.
 */
export async function answersRead(
  reads: OperationReads,
  { id, applicantId, criteria }: AnsweredApplication,
  sheet: string | null,
  locale: Locale,
): Promise<ApplicationAnswerType[]> {
  const written = await reads.rows(answersOf, [id]);
  const named = written.some(({ evidenceIds }) => evidenceIds.length > 0);
  const ledger = named ? await reads.many(evidenceOfPeople, applicantId) : [];
  const renamed: Renamed = (one) => (sheet === null ? one : namelessId(sheet, one));
  return criteria.flatMap(({ code: criterion, title }) => {
    const answer = written.find((one) => one.criterion === criterion);
    if (answer === undefined) return [];
    const { text, evidenceIds } = answer;
    return [{ criterion, title: title[locale], text, ...namedPieces(ledger, evidenceIds, renamed) }];
  });
}

/** What the applicant affirmed. */
export function statementsRead(reads: OperationReads, id: string): Promise<ApplicationStatementType[]> {
  return reads.rows(statementsOf, [id]);
}
