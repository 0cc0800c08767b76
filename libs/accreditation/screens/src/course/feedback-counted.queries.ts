import { graphql } from '@standing/web-core';

/** How much feedback there is for an application. */
export const feedbackCountedQuery = graphql(`
  query ApplicationFeedback($applicationId: Uuid!) {
    applicationFeedback(applicationId: $applicationId) {
      since
      answers
      byGiver {
        giver
        givers
        answers
      }
      onCharter
      versions {
        number
        answers
      }
    }
  }
`);
