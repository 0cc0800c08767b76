import { graphql } from '@standing/web-core';

/** The same as a PDF. */
export const bindCaseDossierMutation = graphql(`
  mutation BindCaseDossier($caseId: Uuid!, $idempotencyKey: Uuid!) {
    bindCaseDossier(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      ...HandedOverParts
    }
  }
`);

/** What proves that the procedure was followed; each reading is written down. */
export const openCaseDossierMutation = graphql(`
  mutation OpenCaseDossier($caseId: Uuid!, $idempotencyKey: Uuid!) {
    openCaseDossier(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
      reference
      procedure
      compiledOn
      rights {
        right
        standing
        on
        proof
        provedOn
      }
      organs {
        organ
        event
        on
        members
        needed
        checks {
          check
          met
        }
      }
      exclusion {
        state
        organ
        recommendedOn
        organMetOn
        calledOn
        confirmedOn
      }
      identityOpenings {
        openedOn
        lastDay
        endedOn
      }
      emergencyOpenings {
        openedOn
        lastDay
        endedOn
        ground
        askedAs
        openedAs
      }
      events
      digest
    }
  }
`);
