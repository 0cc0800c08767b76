import { graphql } from '@standing/web-core';

/** A request for a kept name, the same to read for whoever asked and for the custodian. */
export const requestForNameFragment = graphql(`
  fragment RequestForName on IdentityRequest {
    id
    function
    askerName
    ground
    days
    reasons
    askedOn
    standing
    answeredOn
    answerReasons
    lastDay
  }
`);

/** What the reader asked of the custodian of a case, and may ask; null where they know of no kept name. */
export const identityAskingQuery = graphql(`
  query IdentityAsking($caseId: Uuid!) {
    identityAsking(caseId: $caseId) {
      id
      mayAsk
      hasCustodian
      longestDays
      requests {
        ...RequestForName
      }
    }
  }
`);

/** What was asked of the reader as the custodian of a case; each reading is written down. */
export const openCustodyMutation = graphql(`
  mutation OpenCustody($caseId: Uuid!, $idempotencyKey: Uuid!) {
    openCustody(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
      reference
      requests {
        ...RequestForName
      }
    }
  }
`);

export const askForIdentityMutation = graphql(`
  mutation AskForIdentity($input: AskForIdentityInput!, $idempotencyKey: Uuid!) {
    askForIdentity(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const answerIdentityRequestMutation = graphql(`
  mutation AnswerIdentityRequest($input: AnswerIdentityRequestInput!, $idempotencyKey: Uuid!) {
    answerIdentityRequest(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const closeIdentityOpeningMutation = graphql(`
  mutation CloseIdentityOpening($requestId: Uuid!, $idempotencyKey: Uuid!) {
    closeIdentityOpening(requestId: $requestId, idempotencyKey: $idempotencyKey)
  }
`);

/** The name itself; each reading is written down. */
export const readOpenedIdentityMutation = graphql(`
  mutation ReadOpenedIdentity($requestId: Uuid!, $idempotencyKey: Uuid!) {
    readOpenedIdentity(requestId: $requestId, idempotencyKey: $idempotencyKey) {
      id
      complainantName
    }
  }
`);
