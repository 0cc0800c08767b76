import { graphql } from '@standing/web-core';

/** One line of a decision, without its parts. */
export const lineFragment = graphql(`
  fragment StandingLine on DecisionLine {
    ruleId
    title
    explanation
    kind
    unit
    modality
    direction
    source {
      body
      document
      url
      seenOn
    }
    result
    unknownReason
    needed
    counted
    raw
    awaiting
    bindingFloor
    windowFrom
    windowTo
    nextChangeOn
    remedy {
      code
      amount
      by
      sentence
    }
    adjusted {
      kind
      sentence
    }
    missing
    used {
      evidenceId
      kind
      isBroughtAlong
      heldOn
      heldIn
      amount
      trust
    }
    leftOut {
      evidenceId
      kind
      isBroughtAlong
      heldOn
      heldIn
      amount
      reason
      reasonSentence
      trust
    }
  }
`);

/** Lines of which not all must be met. */
export const groupFragment = graphql(`
  fragment StandingGroup on DecisionGroup {
    id
    title
    result
    needed
    metCount
    of
    nearest
    nearestTitle
  }
`);

/** Where a person stands towards a level on a day. */
export const standingQuery = graphql(`
  query Standing($level: String, $on: Day, $knownOn: Day) {
    standing(level: $level, on: $on, asKnownOn: $knownOn) {
      status
      byConsent
      level {
        code
        title
      }
      since
      until
      pausedSince
      reference
      on
      aimedLevel {
        code
        title
      }
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

/** The levels of the scheme in force. */
export const levelsQuery = graphql(`
  query SchemeLevels {
    schemeLevels {
      code
      title
    }
  }
`);

/** Whether a supervisor has been asked for something that may be answered at any moment. */
export const askedQuery = graphql(`
  query AskedSessions {
    mySupervisionSessions(first: 50) {
      edges {
        node {
          id
          status
        }
      }
    }
  }
`);

/** Says which level the person works towards. */
export const aimAtMutation = graphql(`
  mutation AimAt($level: String!, $idempotencyKey: Uuid!) {
    aimAt(level: $level, idempotencyKey: $idempotencyKey) {
      aimedLevel {
        code
      }
    }
  }
`);
