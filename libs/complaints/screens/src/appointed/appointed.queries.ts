import { graphql } from '@standing/web-core';

/** What the reader was given in one case: no text of it, and no reading that is written down. */
export const myAppointmentQuery = graphql(`
  query MyAppointment($caseId: Uuid!) {
    myAppointment(caseId: $caseId) {
      id
      function
      seat
      declared
      state
      next {
        event
        joint
        asked {
          name
          kind
          of
          needed
        }
        refusals {
          code
          message
        }
      }
    }
  }
`);

export const openCaseAsAppointedMutation = graphql(`
  mutation OpenCaseAsAppointed($caseId: Uuid!, $idempotencyKey: Uuid!) {
    openCaseAsAppointed(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
      function
      allegations {
        behaviour
        clauses
        occurredFrom
        occurredUntil
        occurredWords
        fromReference
      }
      otherPeople
      complainantName
      charges
      clauses
      mayLeadTo
      reply
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
      proposal {
        id
        event
        answers {
          name
          values
        }
        sanction {
          ...Terms
        }
        proposedOn
        mine
        iAgreed
        agreed
      }
    }
  }
`);

export const appointInCaseMutation = graphql(`
  mutation AppointInCase($input: AppointInCaseInput!, $idempotencyKey: Uuid!) {
    appointInCase(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const releaseFromCaseMutation = graphql(`
  mutation ReleaseFromCase($input: ReleaseFromCaseInput!, $idempotencyKey: Uuid!) {
    releaseFromCase(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const offerAgreedOutcomeMutation = graphql(`
  mutation OfferAgreedOutcome($input: OfferAgreedOutcomeInput!, $idempotencyKey: Uuid!) {
    offerAgreedOutcome(input: $input, idempotencyKey: $idempotencyKey)
  }
`);
