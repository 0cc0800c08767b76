import type { Refusal } from '@standing/kernel';
import { refusalsToAttach } from '../attaching.js';

/** How the file stands that was sent, as its ticket and its bytes say. */
export type SentState = 'read' | 'unknown' | 'expired' | 'picture' | 'unreadable';

/** Why a file is not read at all: `INSURANCE_FILE_UNKNOWN`, `INSURANCE_FILE_EXPIRED`. */
export function refusalsToRead(state: SentState): Refusal[] {
  return state === 'unknown' || state === 'expired' ? refusalsToAttach(state) : [];
}

/** What became of a reading: it proposes something; or it is a picture, has no words, or none that a field is known by. */
export type ReadingOutcome = 'proposed' | 'picture' | 'no-text' | 'nothing-found';

/** What is said of a reading, by how the file stands, how many words it has and how much they propose. */
export function outcomeOf(state: SentState, words: number, proposals: number): ReadingOutcome {
  if (state === 'picture') return 'picture';
  if (words === 0) return 'no-text';
  return proposals === 0 ? 'nothing-found' : 'proposed';
}
