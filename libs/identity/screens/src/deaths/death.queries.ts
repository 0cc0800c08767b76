import { graphql, type ResultOf } from '@standing/web-core';

/** All that was ever recorded of a member's death, for the office. */
export const deathsQuery = graphql(`
  query DeathsOfMember($personId: Uuid!) {
    deathsOfMember(personId: $personId) {
      id
      diedOn
      learntOn
      basis
      recordedAt
      takenBackAt
    }
  }
`);

/** What a record of their death would end or leave lying. */
export const deathPreviewQuery = graphql(`
  query DeathPreview($personId: Uuid!) {
    standing(personId: $personId) {
      person {
        id
        name
      }
      status
      reference
      level {
        title
      }
    }
    latestApplication(personId: $personId) {
      id
      status
    }
  }
`);

export const recordDeathMutation = graphql(`
  mutation RecordDeath($input: RecordDeathInput!, $idempotencyKey: Uuid!) {
    recordDeath(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const takeBackDeathMutation = graphql(`
  mutation TakeBackDeath($id: Uuid!, $idempotencyKey: Uuid!) {
    takeBackDeath(id: $id, idempotencyKey: $idempotencyKey)
  }
`);

/** One record, as the office reads it. */
export type Death = ResultOf<typeof deathsQuery>['deathsOfMember'][number];

/** What is known of the member before. */
export type DeathPreview = ResultOf<typeof deathPreviewQuery>;
