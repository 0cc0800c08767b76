import { graphql } from '@standing/web-core';

/** Soft conflicts that wait for the reader's signature: by what tie, and whose. */
export const conflictsToSignQuery = graphql(`
  query ConflictsToSign {
    conflictsToSign {
      id
      reference
      function
      kind
      person {
        id
        name
      }
      foundOn
      signed
      because
    }
  }
`);

export const signOffConflictMutation = graphql(`
  mutation SignOffConflict($id: Uuid!, $because: SignOffReason!, $idempotencyKey: Uuid!) {
    signOffConflict(id: $id, because: $because, idempotencyKey: $idempotencyKey)
  }
`);
