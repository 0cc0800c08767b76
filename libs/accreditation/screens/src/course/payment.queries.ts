import { graphql } from '@standing/web-core';

/** What was paid for an application. */
export const paymentsQuery = graphql(`
  query ApplicationPayments($applicationId: Uuid!) {
    applicationPayments(applicationId: $applicationId) {
      id
      amount
      currency
      receivedOn
      reference
      recordedBy {
        id
        name
      }
      reversedAt
    }
  }
`);

export const recordPaymentMutation = graphql(`
  mutation RecordPayment($input: RecordPaymentInput!, $idempotencyKey: Uuid!) {
    recordPayment(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const reversePaymentMutation = graphql(`
  mutation ReversePayment($id: Uuid!, $idempotencyKey: Uuid!) {
    reversePayment(id: $id, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
