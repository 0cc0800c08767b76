import type { ReadAgreementForm, StandingAct } from './web-app.js';

const ANSWER_TERMS = `mutation AnswerTerms($id: Uuid!, $termsId: Uuid!, $agree: Boolean!, $key: Uuid!) {
  answerSupervisionTerms(agreementId: $id, termsId: $termsId, agree: $agree, idempotencyKey: $key) { id }
}`;
const PROPOSE_TERMS = `mutation ProposeTerms($id: Uuid!, $terms: TermsInput!, $key: Uuid!) {
  proposeSupervisionTerms(agreementId: $id, terms: $terms, idempotencyKey: $key) { id }
}`;
const DECLARE = `mutation Declare($input: DeclareSupervisionRelationsInput!, $key: Uuid!) {
  declareSupervisionRelations(input: $input, idempotencyKey: $key) { id }
}`;

type Sent = ReturnType<ReadAgreementForm>;

/** What a press on the page of an agreement that stands asks of the graph, and how it is said once it is done. */
export type Asked = {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly done: string;
};

export function askedBy(act: StandingAct, { termsId, terms, relations, relationsDeclared }: Sent, id: string): Asked {
  switch (act) {
    case 'agree-terms':
      return { document: ANSWER_TERMS, variables: { id, termsId, agree: true }, done: 'AGREED' };
    case 'decline-terms':
      return { document: ANSWER_TERMS, variables: { id, termsId, agree: false }, done: 'DECLINED' };
    case 'propose-terms':
      return { document: PROPOSE_TERMS, variables: { id, terms }, done: 'PROPOSED' };
    case 'declare':
      return {
        document: DECLARE,
        variables: { input: { agreementId: id, relations, relationsDeclared } },
        done: 'DECLARED',
      };
  }
}
