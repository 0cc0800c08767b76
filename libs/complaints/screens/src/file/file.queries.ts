import { graphql } from '@standing/web-core';

/** The file as the case manager reads it, whoever else reads as they do. */
export const fileForManagerFragment = graphql(`
  fragment FileForManager on CaseForManager {
    id
    about
    allegations {
      behaviour
      clauses
      occurredFrom
      occurredUntil
      occurredWords
      fromReference
    }
    harmed {
      age
      representative
      right
      rightWords
    }
    relation {
      to
      spokenOn
      notSpokenBecause
      basis
      interest
    }
    otherPeople
    complainantName
    complainantContact
    nameVisibility
    accountMayGroundHearing
    takenDown {
      cameBy
      readBackOn
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
  }
`);

/** Each opening of a file is written down in the audit: none of these is ever asked without an act of the reader. */
export const openCaseFileMutation = graphql(`
  mutation OpenCaseFile($caseId: Uuid!, $idempotencyKey: Uuid!) {
    openCaseFile(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      ...FileForManager
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
        fromReference
      }
      complainantName
      nameVisibility
      charges
      clauses
      mayLeadTo
      reply
      repliedOn
      grounds
      written {
        event
        on
        by
        answers {
          name
          values
        }
      }
      decision {
        ...Decision
      }
      restoration {
        reasons
      }
      leaving {
        reasons
      }
      appealDecision {
        ...Decision
      }
    }
  }
`);
