import { type Day, addDays, type Refusal } from '@standing/kernel';

/** The most rows, and the most clients, that are looked at in one request; longer files come in parts of one batch. */
export const MOST_ROWS = 500;

/** For how many days after its own a batch may be undone as a whole. */
const DAYS_TO_UNDO = 30;

/** Why a request is not looked at. */
export function refusalsOfSize(rows: number, clients: number): Refusal[] {
  return Math.max(rows, clients) > MOST_ROWS ? [{ code: 'PRACTICE_TOO_MANY_ROWS', params: { most: MOST_ROWS } }] : [];
}

/** The last civil day, in the body's zone, on which a batch may be undone. */
export function lastDayToUndo(importedOn: Day): Day {
  return addDays(importedOn, DAYS_TO_UNDO);
}

/** Why a batch may not be undone: once is enough, and only for thirty days; entries can still be withdrawn one by one. */
export function refusalsToUndo(batch: { readonly importedOn: Day; readonly undone: boolean }, today: Day): Refusal[] {
  if (batch.undone) return [{ code: 'PRACTICE_IMPORT_UNDONE' }];
  const lastDay = lastDayToUndo(batch.importedOn);
  return today > lastDay ? [{ code: 'PRACTICE_IMPORT_TOO_OLD', params: { lastDay } }] : [];
}
