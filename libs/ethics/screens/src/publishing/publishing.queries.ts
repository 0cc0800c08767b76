import { graphql, type ResultOf } from '@standing/web-core';

export const versionsKey = ['declaration-versions'];

/** Every version of every declaration, in both languages. */
export const declarationVersionsQuery = graphql(`
  query DeclarationVersions {
    declarationVersions {
      id
      code
      kind
      number
      title {
        fr
        en
      }
      text {
        fr
        en
      }
      hash
      validFrom
      validUntil
      isInForce
      reportWithinDays
      publishedAt
      publishedBy {
        id
        name
      }
    }
  }
`);

export const publishDeclarationMutation = graphql(`
  mutation PublishDeclaration($input: PublishDeclarationInput!, $idempotencyKey: Uuid!) {
    publishDeclaration(input: $input, idempotencyKey: $idempotencyKey) {
      id
      number
    }
  }
`);

export type Version = ResultOf<typeof declarationVersionsQuery>['declarationVersions'][number];
