import type { Refusal } from '@standing/kernel';
import type { Case } from '../case.js';
import type { CaseFunction } from '../functions.js';
import { isClosed } from '../state-of.js';
import { refusalsOfText } from '../texts.js';
import type { Exhibit } from './exhibit.js';

/** Who puts in what others give them, beside the respondent, who puts in their own. */
export const PUTTING_IN = ['case-manager', 'investigator'] as const satisfies readonly CaseFunction[];

/** How the ticket of a file stands. */
export type TicketState = 'valid' | 'unknown' | 'expired' | 'used';

/** The longest title, in characters; the most files in one case, versions counted each. */
const LONGEST_TITLE = 200;
export const MOST_EXHIBITS = 500;

export type PutIn = {
  readonly title: string;
  readonly ticket: TicketState;
  /** The version of which this is a redacted one; null for what comes in anew. */
  readonly redacts: Pick<Exhibit, 'version'> | null;
};

const OF_TICKET = {
  unknown: 'COMPLAINTS_FILE_UNKNOWN',
  expired: 'COMPLAINTS_FILE_EXPIRED',
  used: 'COMPLAINTS_FILE_ALREADY_USED',
} as const;

/** Why a file does not become evidence in a case that has so many already. */
export function refusalsToPutIn(given: PutIn, theCase: Pick<Case, 'events'>, already: number): Refusal[] {
  const { title, ticket, redacts } = given;
  return [
    ...(isClosed(theCase) ? [{ code: 'COMPLAINTS_NOT_NOW' }] : []),
    ...(already >= MOST_EXHIBITS ? [{ code: 'COMPLAINTS_TOO_MANY_EXHIBITS', params: { most: MOST_EXHIBITS } }] : []),
    ...refusalsOfTitle(title),
    ...(redacts && redacts.version > 1 ? [{ code: 'COMPLAINTS_NOT_AN_ORIGINAL', path: 'redacts' }] : []),
    ...(ticket === 'valid' ? [] : [{ code: OF_TICKET[ticket], path: 'file' }]),
  ];
}

/** Why this is no title. */
export function refusalsOfTitle(title: string): Refusal[] {
  return refusalsOfText('title', title, 'COMPLAINTS_TITLE_MISSING', LONGEST_TITLE);
}
