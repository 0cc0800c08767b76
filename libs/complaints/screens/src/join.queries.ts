import { graphql } from '@standing/web-core';

/** Each reading of whom a case concerns is written down; so is what was declared after it. */
export const readWhomItConcernsMutation = graphql(`
  mutation ReadWhomItConcerns($caseId: Uuid!, $idempotencyKey: Uuid!) {
    readWhomItConcerns(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
      about
    }
  }
`);

export const takeCaseMutation = graphql(`
  mutation TakeCase($caseId: Uuid!, $idempotencyKey: Uuid!) {
    takeCase(caseId: $caseId, noConflict: true, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const stepAsideMutation = graphql(`
  mutation StepAside($caseId: Uuid!, $idempotencyKey: Uuid!) {
    stepAside(caseId: $caseId, idempotencyKey: $idempotencyKey)
  }
`);

export const readRespondentMutation = graphql(`
  mutation ReadRespondent($caseId: Uuid!, $idempotencyKey: Uuid!) {
    readRespondent(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
      respondentName
    }
  }
`);

export const becomeRegistrarMutation = graphql(`
  mutation BecomeRegistrar($caseId: Uuid!, $idempotencyKey: Uuid!) {
    becomeRegistrar(caseId: $caseId, noConflict: true, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const declareInCaseMutation = graphql(`
  mutation DeclareInCase($caseId: Uuid!, $conflict: Boolean!, $idempotencyKey: Uuid!) {
    declareInCase(caseId: $caseId, conflict: $conflict, idempotencyKey: $idempotencyKey)
  }
`);
