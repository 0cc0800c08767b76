import { graphql } from '@standing/web-core';

/** Appeals against refusals that are not decided. */
export const appealsWaitingQuery = graphql(`
  query AppealsWaiting {
    appealsWaiting {
      id
      person {
        id
        name
      }
      level {
        title
      }
      appealedOn
    }
  }
`);

/** Applications of members, as they are asked for; the stage is told to registrars. */
export const applicationsQuery = graphql(`
  query Applications($filter: ApplicationFilter, $order: ApplicationOrder, $first: Int!, $after: String) {
    applications(filter: $filter, order: $order, first: $first, after: $after) {
      totalCount
      edges {
        node {
          id
          person {
            id
            name
          }
          level {
            title
          }
          kind
          status
          stage
          appliedOn
          decidedOn
          honouredUntil
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const applicationsWaitingQuery = graphql(`
  query ApplicationsWaiting {
    applicationsWaiting
  }
`);

/** What a member holds, how it came about, and their last application. */
export const memberQuery = graphql(`
  query Member($personId: Uuid!, $on: Day, $knownOn: Day) {
    standing(personId: $personId, on: $on, asKnownOn: $knownOn) {
      person {
        id
        name
      }
      status
      byConsent
      level {
        title
      }
      since
      until
      pausedSince
      reference
      reasons {
        code
        sentence
      }
      changes {
        on
        status
        byConsent
        pausedSince
        level {
          title
        }
        reference
      }
      aimedLevel {
        code
        title
      }
    }
    latestApplication(personId: $personId) {
      id
      level {
        code
        title
      }
      kind
      renews
      shownName
      status
      appliedOn
      decidedOn
      honouredUntil
      declineReason
      refusalsToAward {
        code
        message
        path
      }
    }
  }
`);

/** How a member stands towards one level, line by line. */
export const memberDecisionQuery = graphql(`
  query MemberDecision($personId: Uuid!, $level: String!, $on: Day, $knownOn: Day) {
    standing(personId: $personId, level: $level, on: $on, asKnownOn: $knownOn) {
      decision {
        scheme
        version
        level
        result
        metCount
        lineCount
        nextChangeOn
        nextBest {
          ruleId
          code
          sentence
        }
        groups {
          ...StandingGroup
        }
        lines {
          ...StandingLine
          parts {
            ...StandingLine
          }
        }
      }
    }
  }
`);

export const awardMutation = graphql(`
  mutation AwardLevel($input: AwardLevelInput!, $idempotencyKey: Uuid!) {
    awardLevel(input: $input, idempotencyKey: $idempotencyKey) {
      id
      reference
    }
  }
`);

export const declineMutation = graphql(`
  mutation DeclineApplication($input: DeclineApplicationInput!, $idempotencyKey: Uuid!) {
    declineApplication(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const decideConditionallyMutation = graphql(`
  mutation DecideConditionally($input: DecideConditionallyInput!, $idempotencyKey: Uuid!) {
    decideConditionally(input: $input, idempotencyKey: $idempotencyKey) {
      id
      honouredUntil
    }
  }
`);
