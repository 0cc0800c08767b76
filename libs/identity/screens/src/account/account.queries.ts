import { graphql } from '@standing/web-core';

export const setLocaleMutation = graphql(`
  mutation SetLocale($locale: String!, $idempotencyKey: Uuid!) {
    setLocale(locale: $locale, idempotencyKey: $idempotencyKey)
  }
`);

export const offerPasskeyMutation = graphql(`
  mutation OfferPasskey($rpId: String!, $idempotencyKey: Uuid!) {
    offerPasskey(rpId: $rpId, idempotencyKey: $idempotencyKey) {
      challengeId
      options
    }
  }
`);

export const registerPasskeyMutation = graphql(`
  mutation RegisterPasskey(
    $challengeId: Uuid!
    $response: String!
    $rpId: String!
    $origin: String!
    $idempotencyKey: Uuid!
  ) {
    registerPasskey(
      challengeId: $challengeId
      response: $response
      rpId: $rpId
      origin: $origin
      idempotencyKey: $idempotencyKey
    )
  }
`);
