import { graphql, keys } from '@standing/web-core';

export const toSendKey = [...keys.cases, 'to-send'] as const;

/** The letters that somebody of the staff has to post, hand over or read out. */
export const lettersToSendQuery = graphql(`
  query LettersToSend {
    lettersToSend {
      id
      caseId
      reference
      reachedBy
      writtenOn
      title
      text
    }
  }
`);

export const recordSendingMutation = graphql(`
  mutation RecordSending($input: RecordSendingInput!, $idempotencyKey: Uuid!) {
    recordSending(input: $input, idempotencyKey: $idempotencyKey)
  }
`);
