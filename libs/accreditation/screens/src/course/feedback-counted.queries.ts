import { graphql } from '@standing/web-core';

/** How much client feedback there is for an application. */
export const feedbackCountedQuery = graphql(`
  query ApplicationFeedback($applicationId: Uuid!) {
    applicationFeedback(applicationId: $applicationId) {
      since
      answers
      engagements
      onCharter
      versions {
        number
        answers
      }
    }
  }
`);
