import { graphql } from '@standing/web-core';

/** Who has and had the seats of an application, and who of the pool could have one. */
export const seatsQuery = graphql(`
  query Seats($applicationId: Uuid!) {
    seatsOfApplication(applicationId: $applicationId) {
      id
      seat
      person {
        id
        name
      }
      file
      status
      assignedAt
      recusal
    }
    accommodationAsked(applicationId: $applicationId)
    assessorCandidatesWithReasons(applicationId: $applicationId) {
      person {
        id
        name
      }
      open
      mostOpen
      refusals {
        code
        message
      }
    }
  }
`);

export const assignAssessorMutation = graphql(`
  mutation AssignAssessor($input: AssignAssessorInput!, $idempotencyKey: Uuid!) {
    assignAssessor(input: $input, idempotencyKey: $idempotencyKey)
  }
`);
