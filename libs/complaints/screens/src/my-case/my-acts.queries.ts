import { graphql } from '@standing/web-core';

export const replyToChargesMutation = graphql(`
  mutation ReplyToCharges($reference: String!, $text: String!, $idempotencyKey: Uuid!) {
    replyToCharges(reference: $reference, text: $text, idempotencyKey: $idempotencyKey)
  }
`);

export const appealDecisionMutation = graphql(`
  mutation AppealDecision($reference: String!, $text: String!, $ground: AppealGround, $idempotencyKey: Uuid!) {
    appealDecision(reference: $reference, text: $text, ground: $ground, idempotencyKey: $idempotencyKey)
  }
`);

export const answerMeasureMutation = graphql(`
  mutation AnswerMeasure($reference: String!, $text: String!, $idempotencyKey: Uuid!) {
    answerMeasure(reference: $reference, text: $text, idempotencyKey: $idempotencyKey)
  }
`);

export const takeMyStepMutation = graphql(`
  mutation TakeMyStep($input: TakeMyStepInput!, $idempotencyKey: Uuid!) {
    takeMyStep(input: $input, idempotencyKey: $idempotencyKey)
  }
`);
