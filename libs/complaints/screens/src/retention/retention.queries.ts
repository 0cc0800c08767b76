import { graphql } from '@standing/web-core';

/** Cases whose time is over or nearly so, for registrars. */
export const casesToEraseQuery = graphql(`
  query CasesToErase {
    casesToErase {
      id
      reference
      state
      endedHow
      endedOn
      keptUntil
      linked
      holds {
        id
        reason
        reviewOn
        placedOn
      }
      proposal {
        proposedBy {
          id
          name
        }
        proposedOn
        confirmFrom
        mine
      }
      turnedDown {
        refusedOn
        because
      }
      refusalsToPropose {
        code
        message
      }
      refusalsToConfirm {
        code
        message
      }
    }
  }
`);

export const erasedCasesQuery = graphql(`
  query ErasedCases {
    erasedCases(first: 20) {
      edges {
        node {
          id
          endedHow
          endedOn
          confirmedOn
          finishedOn
          texts
          textsDigest
          proposedBy {
            id
            name
          }
          confirmedBy {
            id
            name
          }
        }
      }
    }
  }
`);

export const proposeErasureMutation = graphql(`
  mutation ProposeErasure($caseId: Uuid!, $idempotencyKey: Uuid!) {
    proposeErasure(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const refuseErasureMutation = graphql(`
  mutation RefuseErasure($caseId: Uuid!, $because: ErasureRefusedBecause!, $idempotencyKey: Uuid!) {
    refuseErasure(caseId: $caseId, because: $because, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const confirmErasureMutation = graphql(`
  mutation ConfirmErasure($caseId: Uuid!, $idempotencyKey: Uuid!) {
    confirmErasure(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const placeHoldMutation = graphql(`
  mutation PlaceHold($input: PlaceHoldInput!, $idempotencyKey: Uuid!) {
    placeHold(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const liftHoldMutation = graphql(`
  mutation LiftHold($holdId: Uuid!, $idempotencyKey: Uuid!) {
    liftHold(holdId: $holdId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
