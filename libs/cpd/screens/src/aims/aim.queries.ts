import { graphql } from '@standing/web-core';

export const aimsQuery = graphql(`
  query MyCpdAims {
    myCpdAims {
      id
      aim
      wishedBy
      clauses
      activityIds
      outcome
      review
      version
    }
  }
`);

export const setAimMutation = graphql(`
  mutation SetCpdAim($input: CpdAimInput!, $idempotencyKey: Uuid!) {
    setCpdAim(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const changeAimMutation = graphql(`
  mutation ChangeCpdAim($id: Uuid!, $version: Int!, $input: CpdAimInput!, $idempotencyKey: Uuid!) {
    changeCpdAim(id: $id, version: $version, input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const reviewAimMutation = graphql(`
  mutation ReviewCpdAim($id: Uuid!, $version: Int!, $input: CpdReviewInput!, $idempotencyKey: Uuid!) {
    reviewCpdAim(id: $id, version: $version, input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
