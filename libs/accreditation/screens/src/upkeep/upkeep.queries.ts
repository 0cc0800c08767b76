import { graphql } from '@standing/web-core';

/** How my accreditation is renewed, and my last application. */
export const myRenewalQuery = graphql(`
  query MyRenewal {
    awardRenewal {
      level {
        code
        title
      }
      reference
      expiresOn
      phase
      opensOn
      inForceUntil
      takenUntil
      fee {
        amount
        currency
      }
      refusalsToRenew {
        code
        message
      }
    }
    latestApplication {
      id
      kind
      level {
        code
        title
      }
      status
      appliedOn
      decidedOn
      honouredUntil
      declineReason
    }
  }
`);

export const applyForRenewalMutation = graphql(`
  mutation ApplyForRenewal($idempotencyKey: Uuid!) {
    applyForRenewal(idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const reliefsQuery = graphql(`
  query Reliefs($personId: Uuid) {
    reliefs(personId: $personId) {
      id
      kind
      ground
      fromOn
      untilOn
      endedOn
      status
      askedOn
      isUnasked
      refusal
    }
  }
`);

export const reliefPreviewQuery = graphql(`
  query ReliefPreview($input: ReliefInput!, $personIds: [Uuid!]) {
    reliefPreview(input: $input, personIds: $personIds) {
      person {
        id
      }
      level {
        title
      }
      on
      effects {
        ruleId
        title
        unit
        resultBefore
        resultAfter
        neededBefore
        neededAfter
        windowFromBefore
        windowFromAfter
      }
      refusals {
        code
        message
      }
    }
  }
`);

export const askForReliefMutation = graphql(`
  mutation AskForRelief($input: ReliefInput!, $idempotencyKey: Uuid!) {
    askForRelief(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const takeBackReliefMutation = graphql(`
  mutation TakeBackRelief($id: Uuid!, $idempotencyKey: Uuid!) {
    takeBackRelief(id: $id, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const endReliefMutation = graphql(`
  mutation EndRelief($id: Uuid!, $lastDay: Day, $idempotencyKey: Uuid!) {
    endRelief(id: $id, lastDay: $lastDay, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
