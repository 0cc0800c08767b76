import type { DeclineReason } from './confirm-sessions.js';
import type { Mistake, SentFields } from './mistake.js';
import type { Subject } from './subject.js';

/** One session of a statement. */
export type LineShown = {
  readonly sessionId: string;
  /** Civil day, `YYYY-MM-DD`. */
  readonly heldOn: string;
  readonly minutes: number;
  readonly form: 'INDIVIDUAL' | 'GROUP' | 'PEER';
  readonly state: 'CONFIRMED' | 'ACCEPTED_ON_DOCUMENTS' | 'AWAITING' | 'DECLINED';
  /** With `DECLINED`. */
  readonly reason: DeclineReason | null;
  /** The day on which the right to supervise ended, where the session was held on it or later. */
  readonly rightEndedOn: string | null;
};

export type TotalShown = Pick<LineShown, 'form' | 'state' | 'minutes'> & { readonly sessions: number };

export type SignatureShown = {
  readonly side: 'COACH' | 'SUPERVISOR';
  readonly name: string;
  /** Civil day. */
  readonly signedOn: string;
};

/** A statement as its supervisor reads it. */
export type StatementShown = {
  readonly coachName: string;
  readonly supervisorName: string;
  readonly subject: Subject;
  /** The first day of the month. */
  readonly month: string;
  /** 1 for the first; a later one took the place of one that somebody had signed. */
  readonly number: number;
  readonly sha256: string;
  readonly lines: readonly LineShown[];
  readonly totals: readonly TotalShown[];
  readonly signatures: readonly SignatureShown[];
};

/**
 * `sign-statement` at `/s/:token`. Every form posts to the same address with `idempotencyKey` and `act`:
 * - `sign`: `sha256` of what was read, and `typedName` when it was asked for.
 * - `send-new`: nothing else.
 */
export type SignStatementProps =
  | (StatementShown & {
      readonly state: 'to-sign';
      readonly idempotencyKey: string;
      /** Whether the person types their name before the first answer on this device. */
      readonly nameAsked: boolean;
      readonly mistakes?: readonly Mistake[];
      readonly sent?: SentFields;
    })
  | (StatementShown & { readonly state: 'signed' })
  | (StatementShown & {
      readonly state: 'cannot-sign';
      /** Why, in the reader's language. */
      readonly reasons: readonly string[];
    })
  | { readonly state: 'expired'; readonly idempotencyKey: string; readonly addressShown: string }
  | { readonly state: 'new-link-sent'; readonly addressShown: string }
  | { readonly state: 'unknown-link' };
