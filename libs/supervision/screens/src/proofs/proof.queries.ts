import { graphql } from '@standing/web-core';

/** What a coach gave, and what became of each session. */
export const proofFragment = graphql(`
  fragment ProofShown on SupervisionProof {
    id
    givenOn
    givenBy
    supervisorName
    documentsUntil
    documents {
      id
      kind
      name
    }
    sessions {
      sessionId
      heldOn
      minutes
      ground
      state
      closedOn
      reason
      note
      sessionStatus
    }
  }
`);

export const sessionsToProveQuery = graphql(`
  query SessionsToProve {
    supervisionProofAfterDays
    mySessionsToProve {
      id
      heldOn
      minutes
      supervisor {
        id
        name
      }
      otherProof {
        possibleFrom
        refusals {
          code
        }
      }
    }
  }
`);

export const myProofsQuery = graphql(`
  query MySupervisionProofs {
    mySupervisionProofs {
      ...ProofShown
    }
  }
`);

export const giveProofMutation = graphql(`
  mutation GiveSupervisionProof($input: GiveProofInput!, $idempotencyKey: Uuid!) {
    giveSupervisionProof(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const takeBackProofMutation = graphql(`
  mutation TakeBackSupervisionProof($proofId: Uuid!, $idempotencyKey: Uuid!) {
    takeBackSupervisionProof(proofId: $proofId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
