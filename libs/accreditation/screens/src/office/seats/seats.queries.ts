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

/** What the applicant needs; not found by whoever has a part in the application. */
export const neededQuery = graphql(`
  query AccommodationAsked($applicationId: Uuid!) {
    accommodationAsked(applicationId: $applicationId)
  }
`);

export const assignAssessorMutation = graphql(`
  mutation AssignAssessor($input: AssignAssessorInput!, $idempotencyKey: Uuid!) {
    assignAssessor(input: $input, idempotencyKey: $idempotencyKey)
  }
`);
