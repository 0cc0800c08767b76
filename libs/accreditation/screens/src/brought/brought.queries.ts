import { graphql } from '@standing/web-core';

/** What is shown of something that a member brings along, wherever it is. */
export const achievementFragment = graphql(`
  fragment Brought on Achievement {
    id
    kind
    status
    revision
    issuer
    issuerName
    designation
    reference
    title
    provider
    activity
    form
    percent
    fromOn
    untilOn
    minutes
    declaredOn
    reason
    seenHow
    seenOn
    loggedSince
  }
`);

export const achievementsQuery = graphql(`
  query Achievements($personId: Uuid) {
    achievements(personId: $personId) {
      id
      ...Brought
    }
  }
`);

export const listedAwardsQuery = graphql(`
  query ListedAwards {
    listedAwards {
      issuer
      designation
    }
  }
`);

export const declareAchievementMutation = graphql(`
  mutation DeclareAchievement($input: AchievementInput!, $idempotencyKey: Uuid!) {
    declareAchievement(input: $input, idempotencyKey: $idempotencyKey) {
      id
      revision
    }
  }
`);

export const correctAchievementMutation = graphql(`
  mutation CorrectAchievement($id: Uuid!, $revision: Int!, $input: AchievementInput!, $idempotencyKey: Uuid!) {
    correctAchievement(id: $id, revision: $revision, input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const withdrawAchievementMutation = graphql(`
  mutation WithdrawAchievement($id: Uuid!, $revision: Int!, $idempotencyKey: Uuid!) {
    withdrawAchievement(id: $id, revision: $revision, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
