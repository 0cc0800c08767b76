import { graphql } from '@standing/web-core';

export const termsQuery = graphql(`
  query MyAgreementTerms {
    myAgreements {
      id
      subject
      status
      superviseeRelations
      supervisor {
        name
      }
      terms {
        id
        form
        everyWeeks
        minutes
        limits
        proposedBy
        proposedOn
        state
        answeredOn
      }
      relations {
        superviseeDeclaredOn
        superviseeDueOn
        superviseeIsDue
        barredSince
        underReview
        reviewReason
      }
    }
  }
`);

export const proposeTermsMutation = graphql(`
  mutation ProposeSupervisionTerms($agreementId: Uuid!, $terms: TermsInput!, $idempotencyKey: Uuid!) {
    proposeSupervisionTerms(agreementId: $agreementId, terms: $terms, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const answerTermsMutation = graphql(`
  mutation AnswerSupervisionTerms($agreementId: Uuid!, $termsId: Uuid!, $agree: Boolean!, $idempotencyKey: Uuid!) {
    answerSupervisionTerms(
      agreementId: $agreementId
      termsId: $termsId
      agree: $agree
      idempotencyKey: $idempotencyKey
    ) {
      id
    }
  }
`);

export const declareMutation = graphql(`
  mutation DeclareSupervisionRelations($input: DeclareSupervisionRelationsInput!, $idempotencyKey: Uuid!) {
    declareSupervisionRelations(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
