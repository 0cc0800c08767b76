import { graphql } from '@standing/web-core';

export const termsQuery = graphql(`
  query AttestationTerms {
    attestationTerms {
      id
      months
      setOn
      setBy {
        id
        name
      }
    }
  }
`);

export const setTermMutation = graphql(`
  mutation SetAttestationTerm($months: Int, $idempotencyKey: Uuid!) {
    setAttestationTerm(months: $months, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

/** Where answers about the term are kept. */
export const TERMS_KEY = ['attestation-terms'] as const;
