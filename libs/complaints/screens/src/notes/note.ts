import type { ResultOf } from '@standing/web-core';
import type { CaseFunction } from '../course.js';
import type { openNotesMutation } from './notes.queries.js';

export type Notes = ResultOf<typeof openNotesMutation>['openNotes'];
export type Note = Notes['notes'][number];

/** Those who work on a case and may note things beside its file. */
const NOTERS: readonly CaseFunction[] = [
  ...(['CASE_MANAGER', 'REGISTRAR', 'INVESTIGATOR', 'ASSESSOR', 'REVIEWER'] as const),
  ...(['PANEL', 'APPEAL_PANEL', 'INTERIM_PANEL', 'SANCTION_PANEL'] as const),
];

export function mayNote(mine: readonly CaseFunction[]): boolean {
  return mine.some((name) => NOTERS.includes(name));
}
