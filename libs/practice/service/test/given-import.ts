import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';

const RESULT = `{ logged leftOut { row refusals { code path message } } }`;

export const CHECK_IMPORT = `query ($input: PracticeImportInput!) { checkPracticeImport(input: $input) ${RESULT} }`;

export const IMPORT = `mutation ($input: PracticeImportInput!, $key: Uuid!) {
  importPractice(input: $input, idempotencyKey: $key) ${RESULT}
}`;

const FIELDS = `{ id importedOn entries withdrawn minutes undoUntil undoneAt }`;

export const UNDO = `mutation ($batchId: Uuid!, $key: Uuid!) {
  undoPracticeImport(batchId: $batchId, idempotencyKey: $key) ${FIELDS}
}`;

export const IMPORTS = `{ myPracticeImports ${FIELDS} }`;

export type Row = { row: number; client: number; heldOn: string; minutes: number; paid: boolean };

export function row(number: number, changes: Partial<Row> & { acceptOverlap?: boolean } = {}): Row {
  return { row: number, client: 0, heldOn: '2026-11-01', minutes: 60, paid: true, ...changes };
}

export function input(rows: readonly Row[], changes: Record<string, unknown> = {}) {
  return { batchId: newId(), clients: [{ pseudonym: 'Client 12' }], rows, ...changes };
}

/** The id of a batch of two hours with a new client, of 1 and 2 November 2026. */
export async function givenABatch(practice: RunningService, coach: Member, changes: Record<string, unknown> = {}) {
  const batch = input([row(2), row(3, { heldOn: '2026-11-02' })], changes);
  const { errors } = await practice.as(coach).graphql(IMPORT, { input: batch, key: newId() });
  if (errors) throw new Error(JSON.stringify(errors));
  return batch.batchId;
}
