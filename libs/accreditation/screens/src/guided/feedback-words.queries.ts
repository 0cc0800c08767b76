import { graphql } from '@standing/web-core';

/** What I would hand over of my feedback, and the note that vouches for it. */
export const toHandOverQuery = graphql(`
  query FeedbackToHandOver {
    feedbackToHandOver {
      words
      answers
      withWords
      text
      ticket
    }
  }
`);

export const takeFeedbackWordsMutation = graphql(`
  mutation TakeFeedbackWords($input: TakeFeedbackWordsInput!, $idempotencyKey: Uuid!) {
    takeFeedbackWords(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const leaveFeedbackWordsOutMutation = graphql(`
  mutation LeaveFeedbackWordsOut($revision: Int!, $idempotencyKey: Uuid!) {
    leaveFeedbackWordsOut(revision: $revision, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
