import type { Refusal } from '@standing/kernel';
import type { CaseFunction } from '../functions.js';
import { refusalsOfText } from '../texts.js';

/**
 * Those who work on a case and may note things beside its file. No party, no witness and nobody who reads next to nothing of it:
 * what they have to say belongs in the file, or is none of the case.
 */
export const NOTERS = [
  'case-manager',
  'registrar',
  'investigator',
  'assessor',
  'reviewer',
  'panel',
  'appeal-panel',
  'interim-panel',
  'sanction-panel',
] as const satisfies readonly CaseFunction[];
export type Noter = (typeof NOTERS)[number];

/** In characters: as much as one page. */
export const LONGEST_NOTE = 4000;

/** So many notes somebody keeps in one case at the most. */
export const MOST_NOTES = 200;

/** Who wrote a note, and which function reads it beside them; null where they alone do. */
export type NoteReach = { readonly authorId: string; readonly sharedWith: Noter | null };

/** Why a note may not be written: it says nothing, is too long, or its author has as many as may be kept in one case. */
export function refusalsToNote(
  text: string,
  { isNew, own }: { readonly isNew: boolean; readonly own: number },
): Refusal[] {
  if (isNew && own >= MOST_NOTES) return [{ code: 'COMPLAINTS_NOTES_FULL', params: { most: MOST_NOTES } }];
  return refusalsOfText('text', text, 'COMPLAINTS_NOTE_MISSING', LONGEST_NOTE);
}

/**
 * Whether somebody who holds these functions today reads a note: their own, and those of a function that they hold. An
 * investigator's notes and those of a panel are read by nobody else (row "Investigator's notes", section 6.2 of the reference).
 */
export function readsNote(
  { personId, functions }: { readonly personId: string; readonly functions: readonly CaseFunction[] },
  { authorId, sharedWith }: NoteReach,
): boolean {
  return authorId === personId || (sharedWith !== null && functions.includes(sharedWith));
}
