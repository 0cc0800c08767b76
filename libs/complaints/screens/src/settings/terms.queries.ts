import { graphql, keys } from '@standing/web-core';

export const retentionTermsKey = [...keys.cases, 'retention-terms'] as const;

/** For how long cases are kept, by how they ended. */
export const retentionTermsQuery = graphql(`
  query RetentionTerms {
    retentionTerms {
      endedHow
      months
      least
      most
      source
      set
    }
  }
`);

export const setRetentionMutation = graphql(`
  mutation SetRetention($endedHow: EndedHow!, $months: Int!, $idempotencyKey: Uuid!) {
    setRetention(endedHow: $endedHow, months: $months, idempotencyKey: $idempotencyKey) {
      endedHow
    }
  }
`);
