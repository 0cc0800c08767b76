import { graphql } from '@standing/web-core';

export const chartersToAnnexQuery = graphql(`
  query ChartersToAnnex {
    chartersToAnnex {
      id
      number
      publishedOn
    }
  }
`);

export const annexCharterMutation = graphql(`
  mutation AnnexCharter($engagementId: Uuid!, $charterVersionId: Uuid, $fromOn: Day!, $idempotencyKey: Uuid!) {
    annexCharter(
      engagementId: $engagementId
      charterVersionId: $charterVersionId
      fromOn: $fromOn
      idempotencyKey: $idempotencyKey
    ) {
      id
    }
  }
`);
