import { graphql } from '@standing/web-core';

/** Each opening of a file is written down in the audit: none of these is ever asked without an act of the reader. */
export const openCaseFileMutation = graphql(`
  mutation OpenCaseFile($caseId: Uuid!, $idempotencyKey: Uuid!) {
    openCaseFile(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
      about
      allegations {
        behaviour
        clauses
        occurredFrom
        occurredUntil
        occurredWords
      }
      harmed {
        age
        representative
        right
        rightWords
      }
      otherPeople
      complainantName
      complainantContact
      nameVisibility
      accountMayGroundHearing
    }
  }
`);

export const openCaseAsRegistrarMutation = graphql(`
  mutation OpenCaseAsRegistrar($caseId: Uuid!, $idempotencyKey: Uuid!) {
    openCaseAsRegistrar(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
      about
      allegations {
        behaviour
        clauses
        occurredFrom
        occurredUntil
        occurredWords
      }
      complainantName
      nameVisibility
      charges
      clauses
      mayLeadTo
      reply
      repliedOn
      grounds
      decision {
        outcome
        reasons
        immediateEffect
        immediateReasons
        decidedOn
      }
      appealDecision {
        outcome
        reasons
        immediateEffect
        immediateReasons
        decidedOn
      }
    }
  }
`);

export const openCaseAsPanelMutation = graphql(`
  mutation OpenCaseAsPanel($caseId: Uuid!, $idempotencyKey: Uuid!) {
    openCaseAsPanel(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
      panel
      state
      respondentName
      allegations {
        behaviour
        clauses
        occurredFrom
        occurredUntil
        occurredWords
      }
      complainantName
      charges
      clauses
      mayLeadTo
      reply
      grounds
      measure {
        state
        ground
        toldOn
        reasons
        answerBy
        answer
        answeredOn
        fromOn
        untilOn
        reviewBy
        orderReasons
      }
      decision {
        outcome
        reasons
        immediateEffect
        immediateReasons
        decidedOn
      }
      proposal {
        id
        outcome
        reasons
        immediateEffect
        immediateReasons
        proposedOn
        mine
        iAgreed
        agreed
        needed
      }
    }
  }
`);
