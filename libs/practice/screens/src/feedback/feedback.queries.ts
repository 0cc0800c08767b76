import { graphql } from '@standing/web-core';

export const feedbackQuery = graphql(`
  query MyFeedback {
    myFeedback {
      answered
      givers {
        kind
        givers
      }
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

/** The supervisors and peers who were asked. */
export const feedbackGiversQuery = graphql(`
  query MyFeedbackGivers {
    myFeedbackGivers {
      id
      kind
      label
      feedback {
        state
        until
        answeredIn
      }
    }
  }
`);

export const makeFeedbackLinkMutation = graphql(`
  mutation MakeFeedbackLink($engagementId: Uuid!, $giver: EngagementGiver!, $idempotencyKey: Uuid!) {
    makeFeedbackLink(engagementId: $engagementId, giver: $giver, idempotencyKey: $idempotencyKey) {
      token
      engagement {
        id
        feedback {
          until
        }
        sponsorFeedback {
          until
        }
      }
    }
  }
`);

export const withdrawFeedbackLinkMutation = graphql(`
  mutation WithdrawFeedbackLink($engagementId: Uuid!, $giver: EngagementGiver!, $idempotencyKey: Uuid!) {
    withdrawFeedbackLink(engagementId: $engagementId, giver: $giver, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const makeGiverFeedbackLinkMutation = graphql(`
  mutation MakeGiverFeedbackLink($input: AskGiverInput!, $idempotencyKey: Uuid!) {
    makeGiverFeedbackLink(input: $input, idempotencyKey: $idempotencyKey) {
      token
      giver {
        id
        feedback {
          until
        }
      }
    }
  }
`);

export const withdrawGiverFeedbackLinkMutation = graphql(`
  mutation WithdrawGiverFeedbackLink($giverId: Uuid!, $idempotencyKey: Uuid!) {
    withdrawGiverFeedbackLink(giverId: $giverId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
