import { graphql } from '@standing/web-core';

/** One session in the list. */
export const sessionFragment = graphql(`
  fragment SessionRow on SupervisionSession {
    id
    subject
    heldOn
    startsAt
    minutes
    zone
    form
    contracted
    present
    enteredBySupervisor
    dispute
    status
    trust
    loggedHeldOn
    loggedMinutes
    loggedContracted
    loggedPresent
    declineReason
    askedAt
    version
    rightEndedOn
    rightSuspended
    question
    released
    goneBackOn {
      reason
      reversedOn
    }
    otherProof {
      onDocuments
      refusals {
        code
      }
    }
    supervisor {
      id
      name
      vetted
      available
    }
  }
`);

export const sessionsQuery = graphql(`
  query MySupervisionSessions($after: String) {
    mySupervisionSessions(first: 25, after: $after) {
      edges {
        node {
          id
          status
          supervisor {
            id
            available
          }
          ...SessionRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const logSessionMutation = graphql(`
  mutation LogSession($input: LogSessionInput!, $idempotencyKey: Uuid!) {
    logSession(input: $input, idempotencyKey: $idempotencyKey) {
      id
      version
    }
  }
`);

export const amendSessionMutation = graphql(`
  mutation AmendSession($id: Uuid!, $version: Int!, $input: AmendSessionInput!, $idempotencyKey: Uuid!) {
    amendSession(id: $id, version: $version, input: $input, idempotencyKey: $idempotencyKey) {
      id
      version
    }
  }
`);

export const withdrawSessionMutation = graphql(`
  mutation WithdrawSession($id: Uuid!, $version: Int!, $idempotencyKey: Uuid!) {
    withdrawSession(id: $id, version: $version, idempotencyKey: $idempotencyKey) {
      id
      version
    }
  }
`);

export const releaseAnswerMutation = graphql(`
  mutation ReleaseAnswer($sessionId: Uuid!, $idempotencyKey: Uuid!) {
    releaseAnswer(sessionId: $sessionId, idempotencyKey: $idempotencyKey) {
      id
      released
    }
  }
`);

export const askConfirmationMutation = graphql(`
  mutation AskConfirmation($sessionIds: [Uuid!]!, $idempotencyKey: Uuid!) {
    askConfirmation(sessionIds: $sessionIds, idempotencyKey: $idempotencyKey) {
      id
      status
    }
  }
`);
