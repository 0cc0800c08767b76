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
      absentFrom
      absentUntil
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
