import { graphql } from '@standing/web-core';

/** Whether the reader asked for a copy in their case, and what became of it. */
export const myAccessQuery = graphql(`
  query MyAccess($reference: String!) {
    myAccess(reference: $reference) {
      mayAsk
      mayWithdraw
      copyUntil
      last {
        standing
        askedOn
        dueOn
        isLate
        longerMonths
        longerGround
        longerReasons
        answeredOn
        ground
        withheld
        reasons
      }
    }
  }
`);

export const askForMyCopyMutation = graphql(`
  mutation AskForMyCopy($reference: String!, $idempotencyKey: Uuid!) {
    askForMyCopy(reference: $reference, idempotencyKey: $idempotencyKey)
  }
`);

export const withdrawMyAccessMutation = graphql(`
  mutation WithdrawMyAccess($reference: String!, $idempotencyKey: Uuid!) {
    withdrawMyAccess(reference: $reference, idempotencyKey: $idempotencyKey)
  }
`);

/** The copy that was given last; each reading is written down. */
export const readMyCopyMutation = graphql(`
  mutation ReadMyCopy($reference: String!, $idempotencyKey: Uuid!) {
    readMyCopy(reference: $reference, idempotencyKey: $idempotencyKey) {
      id
      madeOn
      until
      withheld
      texts {
        of
        on
        text
      }
      written {
        event
        on
        by
        answers {
          name
          values
        }
      }
      letters {
        id
        writtenOn
        title
        text
      }
      readings {
        on
        by
      }
    }
  }
`);

/** What the data protection officer has to answer. */
export const accessRequestsQuery = graphql(`
  query AccessRequests {
    accessRequests {
      id
      reference
      party
      knownBy
      standing
      askedOn
      dueOn
      isLate
      mayProlong
      longerMonths
      longerGround
      answeredOn
      ground
      withheld
    }
  }
`);

export const proveAskerMutation = graphql(`
  mutation ProveAsker($requestId: Uuid!, $idempotencyKey: Uuid!) {
    proveAsker(requestId: $requestId, idempotencyKey: $idempotencyKey)
  }
`);

export const prolongAccessMutation = graphql(`
  mutation ProlongAccess($input: ProlongAccessInput!, $idempotencyKey: Uuid!) {
    prolongAccess(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const answerAccessMutation = graphql(`
  mutation AnswerAccess($input: AnswerAccessInput!, $idempotencyKey: Uuid!) {
    answerAccess(input: $input, idempotencyKey: $idempotencyKey)
  }
`);
