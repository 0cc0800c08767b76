import { graphql } from '@standing/web-core';

/** What the reader noted in a case, and what others of their functions share; each opening is written down. */
export const openNotesMutation = graphql(`
  mutation OpenNotes($caseId: Uuid!, $idempotencyKey: Uuid!) {
    openNotes(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
      mayShareWith
      notes {
        id
        text
        sharedWith
        isMine
        authorName
        writtenOn
      }
    }
  }
`);

export const writeNoteMutation = graphql(`
  mutation WriteNote($input: WriteNoteInput!, $idempotencyKey: Uuid!) {
    writeNote(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const removeNoteMutation = graphql(`
  mutation RemoveNote($noteId: Uuid!, $idempotencyKey: Uuid!) {
    removeNote(noteId: $noteId, idempotencyKey: $idempotencyKey)
  }
`);
