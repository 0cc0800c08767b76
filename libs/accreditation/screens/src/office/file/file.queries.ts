import { graphql } from '@standing/web-core';

/** All that people judged of an application, for a registrar. */
export const fileQuery = graphql(`
  query ApplicationFile($applicationId: Uuid!) {
    applicationFile(applicationId: $applicationId) {
      applicationId
      waiting
      stage
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
      criteria {
        code
        title
        toSettle
        first {
          mark
          reason
          wouldSatisfy
        }
        second {
          mark
          reason
          wouldSatisfy
        }
        settled {
          mark
          reason
          wouldSatisfy
        }
      }
      moderator {
        id
        name
      }
      decisions {
        outcome
        statement
        longerBecause
      }
      refusalsToMakeConditional {
        code
        message
      }
      conditionTerms {
        earliest
        proposed
        latest
      }
      appeals {
        id
        appealedOn
        panel {
          id
          name
        }
        answered
        outcome
      }
    }
  }
`);

export const appointModeratorMutation = graphql(`
  mutation AppointModerator($applicationId: Uuid!, $personId: Uuid!, $idempotencyKey: Uuid!) {
    appointModerator(applicationId: $applicationId, personId: $personId, idempotencyKey: $idempotencyKey) {
      applicationId
    }
  }
`);

export const namePanelMutation = graphql(`
  mutation NameAppealPanel($appealId: Uuid!, $personIds: [Uuid!]!, $idempotencyKey: Uuid!) {
    nameAppealPanel(appealId: $appealId, personIds: $personIds, idempotencyKey: $idempotencyKey) {
      applicationId
    }
  }
`);
