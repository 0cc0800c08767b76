import { graphql } from '@standing/web-core';

export const checkImportQuery = graphql(`
  query CheckPracticeImport($input: PracticeImportInput!) {
    checkPracticeImport(input: $input) {
      logged
      leftOut {
        row
        refusals {
          code
          message
          path
        }
      }
    }
  }
`);

export const importPracticeMutation = graphql(`
  mutation ImportPractice($input: PracticeImportInput!, $idempotencyKey: Uuid!) {
    importPractice(input: $input, idempotencyKey: $idempotencyKey) {
      logged
      leftOut {
        row
        refusals {
          code
          message
          path
        }
      }
    }
  }
`);

export const importsQuery = graphql(`
  query MyPracticeImports {
    myPracticeImports {
      id
      importedOn
      entries
      withdrawn
      minutes
      undoUntil
      undoneAt
    }
  }
`);

export const undoImportMutation = graphql(`
  mutation UndoPracticeImport($batchId: Uuid!, $idempotencyKey: Uuid!) {
    undoPracticeImport(batchId: $batchId, idempotencyKey: $idempotencyKey) {
      id
      withdrawn
    }
  }
`);
