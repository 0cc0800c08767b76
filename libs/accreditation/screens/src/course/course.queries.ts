import { graphql } from '@standing/web-core';

/** An answer of the body, as the applicant reads it. */
export const toldDecisionFragment = graphql(`
  fragment ToldDecision on ToldDecision {
    id
    outcome
    decidedOn
    declineReason
    statement
    honouredUntil
    longerBecause
    criteria {
      code
      title
      mark
      reasons
      wouldSatisfy
    }
    appealUntil
    appeal {
      id
      appealedOn
      grounds
      outcome
      decidedOn
      reasons
    }
  }
`);

/** How my application goes. */
export const courseQuery = graphql(`
  query ApplicationCourse($applicationId: Uuid!) {
    applicationCourse(applicationId: $applicationId) {
      applicationId
      level {
        title
      }
      steps {
        kind
        on
      }
      answers {
        ...AnswerShown
      }
      supervisorReport {
        ...ApplicationReportShown
      }
      feedbackWords {
        ...FeedbackWordsShown
      }
      statements {
        code
        affirmedOn
      }
      decisions {
        ...ToldDecision
      }
      honouredUntil
      refusalsToAppeal {
        code
        message
      }
    }
  }
`);

export const appealRefusalMutation = graphql(`
  mutation AppealRefusal($applicationId: Uuid!, $grounds: String!, $idempotencyKey: Uuid!) {
    appealRefusal(applicationId: $applicationId, grounds: $grounds, idempotencyKey: $idempotencyKey) {
      applicationId
    }
  }
`);
