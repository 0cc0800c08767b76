import { type CaseFunction, DECIDE } from '../functions.js';
import type { TieKind } from './tie.js';

/** How much a tie stands in the way: it shuts somebody out, is signed off by two others, or does not count. */
export const CONFLICT_CLASSES = ['none', 'soft', 'hard'] as const;
export type ConflictClass = (typeof CONFLICT_CLASSES)[number];

/** For how many months after its last day a tie counts as recent (R9: five years). */
export const RECENT_MONTHS = 60;

export type ConflictLine = {
  /** While it goes on, and through the months after its last day. */
  readonly recent: ConflictClass;
  readonly older: ConflictClass;
  /** In which functions it counts; null for all. */
  readonly in: readonly CaseFunction[] | null;
  /** In these it shuts out however long it is over. */
  readonly always?: readonly CaseFunction[];
};

/**
 * What each tie is in a case that concerns the other (R9): supervision, employment and money shut out, any other is looked
 * at by two. What shut out is still looked at when it is long over. Whoever decided in another case about the same person
 * decides in none, however long ago that was (R5). Whoever supervises or ever supervised the respondent, or was supervised by
 * them, does not watch over their sanction (R13): what the monitor reads is what that supervision brought.
 */
export const CONFLICT_TABLE: Readonly<Record<TieKind, ConflictLine>> = {
  supervises: { recent: 'hard', older: 'soft', in: null, always: ['sanction-monitor'] },
  trained: { recent: 'soft', older: 'none', in: null },
  employs: { recent: 'hard', older: 'soft', in: null },
  business: { recent: 'hard', older: 'soft', in: null },
  assessed: { recent: 'soft', older: 'none', in: null },
  'party-before': { recent: 'soft', older: 'none', in: null },
  'decided-before': { recent: 'hard', older: 'hard', in: DECIDE },
};
