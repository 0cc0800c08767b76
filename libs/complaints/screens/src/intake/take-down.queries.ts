import { graphql } from '@standing/web-core';

/** The edition of the code that is in force: a complaint names which one was shown. */
export const editionInForceQuery = graphql(`
  query EditionInForce($locale: String) {
    codeOfEthics(locale: $locale) {
      id
    }
  }
`);

export const beginTakingDownMutation = graphql(`
  mutation BeginTakingDown($who: MemberMeantInput, $noConflict: Boolean!, $idempotencyKey: Uuid!) {
    beginTakingDown(who: $who, noConflict: $noConflict, idempotencyKey: $idempotencyKey)
  }
`);

export const takeDownComplaintMutation = graphql(`
  mutation TakeDownComplaint($input: TakeDownComplaintInput!, $idempotencyKey: Uuid!) {
    takeDownComplaint(input: $input, idempotencyKey: $idempotencyKey) {
      reference
      returnCode
      receivedOn
      acknowledgedBy
      copy
      receipt
    }
  }
`);
