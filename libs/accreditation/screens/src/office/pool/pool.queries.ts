import { graphql } from '@standing/web-core';

/** The pool of assessors, and the levels that there are. */
export const poolQuery = graphql(`
  query Pool {
    assessors {
      id
      person {
        id
        name
      }
      levels {
        code
        title
      }
      trainedOn
      mandateFrom
      mandateUntil
      mostOpen
      open
      absences {
        id
        from
        until
      }
      deputy {
        id
        name
      }
    }
    schemeLevels {
      code
      title
    }
  }
`);

export const keepAssessorMutation = graphql(`
  mutation KeepAssessor($input: KeepAssessorInput!, $idempotencyKey: Uuid!) {
    keepAssessor(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const removeAssessorMutation = graphql(`
  mutation RemoveAssessor($personId: Uuid!, $idempotencyKey: Uuid!) {
    removeAssessor(personId: $personId, idempotencyKey: $idempotencyKey)
  }
`);

/** What somebody of the pool has in hand, and who could take it over. */
export const toHandOverQuery = graphql(`
  query AssessmentsToHandOver($assessorId: Uuid!) {
    assessmentsToHandOver(assessorId: $assessorId) {
      id
      file
      person {
        id
        name
      }
      level {
        title
      }
      status
      deputies {
        id
        name
      }
    }
  }
`);

export const handOverMutation = graphql(`
  mutation HandOverAssessments($assessments: [HandOverInput!]!, $idempotencyKey: Uuid!) {
    handOverAssessments(assessments: $assessments, idempotencyKey: $idempotencyKey) {
      assessmentId
      deputy {
        id
        name
      }
      givenId
      refusals {
        code
        message
      }
    }
  }
`);
