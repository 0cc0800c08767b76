import { graphql } from '@standing/web-core';

/** What the reader asked or answered in emergencies, and what waits for somebody. */
export const emergencyRequestsQuery = graphql(`
  query EmergencyRequests {
    emergencyRequests {
      id
      reference
      askedAs
      ground
      days
      askedOn
      standing
      mine
      answeredAs
      answeredOn
      lastDay
      closedOn
    }
  }
`);

export const askInEmergencyMutation = graphql(`
  mutation AskInEmergency($input: AskInEmergencyInput!, $idempotencyKey: Uuid!) {
    askInEmergency(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

/** Who asked and why, and what was answered; each reading is written down. */
export const readEmergencyReasonsMutation = graphql(`
  mutation ReadEmergencyReasons($requestId: Uuid!, $idempotencyKey: Uuid!) {
    readEmergencyReasons(requestId: $requestId, idempotencyKey: $idempotencyKey) {
      id
      askerName
      reasons
      answererName
      answerReasons
    }
  }
`);

export const answerInEmergencyMutation = graphql(`
  mutation AnswerInEmergency($input: AnswerInEmergencyInput!, $idempotencyKey: Uuid!) {
    answerInEmergency(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const closeInEmergencyMutation = graphql(`
  mutation CloseInEmergency($requestId: Uuid!, $idempotencyKey: Uuid!) {
    closeInEmergency(requestId: $requestId, idempotencyKey: $idempotencyKey)
  }
`);

/** The file; each reading is written down. */
export const readInEmergencyMutation = graphql(`
  mutation ReadInEmergency($requestId: Uuid!, $idempotencyKey: Uuid!) {
    readInEmergency(requestId: $requestId, idempotencyKey: $idempotencyKey) {
      ...FileForManager
    }
  }
`);

/** That the respondent's case was open in an emergency. */
export const emergenciesOfMineFragment = graphql(`
  fragment EmergenciesOfMine on CaseForRespondent {
    emergencyOpenings {
      openedOn
      lastDay
      endedOn
      ground
      askedAs
      openedAs
    }
  }
`);
