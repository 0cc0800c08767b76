import { graphql } from '@standing/web-core';

/** What members bring along and nobody of the office has looked at, the oldest first. */
export const achievementsToCheckQuery = graphql(`
  query AchievementsToCheck($after: String) {
    achievementsToCheckCount
    achievementsToCheck(first: 20, after: $after) {
      edges {
        node {
          id
          person {
            id
            name
          }
          ...Brought
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const achievementsToCheckCountQuery = graphql(`
  query AchievementsToCheckCount {
    achievementsToCheckCount
  }
`);

export const checkAchievementMutation = graphql(`
  mutation CheckAchievement($input: CheckAchievementInput!, $idempotencyKey: Uuid!) {
    checkAchievement(input: $input, idempotencyKey: $idempotencyKey) {
      id
      status
    }
  }
`);
