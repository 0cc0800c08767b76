import { graphql } from '@standing/web-core';

/** Whom a line may name: supervisors of accepted agreements, and engagements by their pseudonym. */
export const peopleQuery = graphql(`
  query QuickLogPeople {
    myAgreements {
      id
      status
      startsOn
      supervisor {
        id
        name
      }
    }
    myEngagements {
      id
      pseudonym
      endedOn
    }
  }
`);

export const logSessionMutation = graphql(`
  mutation QuickLogSession($input: LogSessionInput!, $idempotencyKey: Uuid!) {
    logSession(input: $input, idempotencyKey: $idempotencyKey) {
      id
      version
    }
  }
`);

export const withdrawSessionMutation = graphql(`
  mutation QuickLogWithdrawSession($id: Uuid!, $version: Int!, $idempotencyKey: Uuid!) {
    withdrawSession(id: $id, version: $version, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const askMutation = graphql(`
  mutation QuickLogAsk($sessionIds: [Uuid!]!, $idempotencyKey: Uuid!) {
    askConfirmation(sessionIds: $sessionIds, idempotencyKey: $idempotencyKey) {
      id
      status
    }
  }
`);

export const logPracticeMutation = graphql(`
  mutation QuickLogPractice($input: LogPracticeInput!, $idempotencyKey: Uuid!) {
    logPractice(input: $input, idempotencyKey: $idempotencyKey) {
      id
      version
    }
  }
`);

export const withdrawPracticeMutation = graphql(`
  mutation QuickLogWithdrawPractice($id: Uuid!, $version: Int!, $idempotencyKey: Uuid!) {
    withdrawPractice(id: $id, version: $version, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
