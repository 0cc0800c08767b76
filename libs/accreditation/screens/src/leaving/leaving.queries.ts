import { graphql } from '@standing/web-core';

/** What somebody does of their own accord with their accreditation, and what they may do today. */
export const leavingQuery = graphql(`
  query Leaving($personId: Uuid) {
    leaving(personId: $personId) {
      resignation {
        id
        effectiveOn
        receivedOn
        isByOffice
      }
      pause {
        id
        fromOn
        resumesOn
      }
      lowering {
        id
        heldLevel {
          title
        }
        level {
          code
          title
        }
        fromOn
        receivedOn
        isByOffice
        status
        answeredOn
        effectiveOn
        reasons
      }
      lowerLevels {
        code
        title
      }
      termEndsOn
      refusalsToLower {
        code
        message
      }
      refusalsToGiveUp {
        code
        message
      }
      refusalsToPause {
        code
        message
      }
    }
  }
`);

export const wishLowerLevelMutation = graphql(`
  mutation WishLowerLevel($level: String!, $fromOn: Day!, $idempotencyKey: Uuid!) {
    wishLowerLevel(level: $level, fromOn: $fromOn, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const takeBackLoweringMutation = graphql(`
  mutation TakeBackLowering($id: Uuid!, $idempotencyKey: Uuid!) {
    takeBackLowering(id: $id, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const giveUpMutation = graphql(`
  mutation GiveUpAccreditation($effectiveOn: Day!, $idempotencyKey: Uuid!) {
    giveUpAccreditation(effectiveOn: $effectiveOn, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const takeBackResignationMutation = graphql(`
  mutation TakeBackResignation($id: Uuid!, $idempotencyKey: Uuid!) {
    takeBackResignation(id: $id, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const enterResignationMutation = graphql(`
  mutation EnterResignation($input: EnterResignationInput!, $idempotencyKey: Uuid!) {
    enterResignation(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const pauseMutation = graphql(`
  mutation PauseAccreditation($fromOn: Day!, $idempotencyKey: Uuid!) {
    pauseAccreditation(fromOn: $fromOn, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const endPauseMutation = graphql(`
  mutation EndPause($id: Uuid!, $resumesOn: Day!, $idempotencyKey: Uuid!) {
    endPause(id: $id, resumesOn: $resumesOn, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

/** How somebody comes back whose accreditation ran out or was given up. */
export const returnQuery = graphql(`
  query Reinstatement {
    reinstatement {
      level {
        code
        title
      }
      lastDay
      absentMonths
      rung
      result
      needed
      lines {
        ...StandingLine
      }
      refusalsToReinstate {
        code
        message
      }
    }
  }
`);

export const applyToReturnMutation = graphql(`
  mutation ApplyForReinstatement($idempotencyKey: Uuid!) {
    applyForReinstatement(idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
