import { graphql } from '@standing/web-core';

export const feedbackQuery = graphql(`
  query MyFeedback {
    myFeedback {
      answered
      shown
      smallestGroup
      statements {
        statement
        always
        mostly
        sometimes
        never
        cannotSay
        unanswered
      }
      comments
    }
  }
`);

export const makeFeedbackLinkMutation = graphql(`
  mutation MakeFeedbackLink($engagementId: Uuid!, $idempotencyKey: Uuid!) {
    makeFeedbackLink(engagementId: $engagementId, idempotencyKey: $idempotencyKey) {
      token
      engagement {
        id
        feedback {
          until
        }
      }
    }
  }
`);

export const withdrawFeedbackLinkMutation = graphql(`
  mutation WithdrawFeedbackLink($engagementId: Uuid!, $idempotencyKey: Uuid!) {
    withdrawFeedbackLink(engagementId: $engagementId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
