import { graphql } from '@standing/web-core';

/** Whom a line may name: supervisors of accepted agreements, and engagements by their pseudonym. */
export const peopleQuery = graphql(`
  query QuickLogPeople {
    myAgreements {
      id
      subject
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

export const askMutation = graphql(`
  mutation QuickLogAsk($sessionIds: [Uuid!]!, $idempotencyKey: Uuid!) {
    askConfirmation(sessionIds: $sessionIds, idempotencyKey: $idempotencyKey) {
      id
      status
    }
  }
`);
