import type { Mistake, SentFields } from './mistake.js';
import type { Subject } from './subject.js';

export type DeclineReason = 'NOT_HELD' | 'WRONG_LENGTH' | 'WRONG_PERSON' | 'OUTSIDE_AGREEMENT' | 'OTHER';

/** One session of the list, as it stands now. */
export type SessionShown = {
  readonly id: string;
  /** What the coach says of it in this version is what the person reads and answers. */
  readonly version: number;
  /** Civil day, `YYYY-MM-DD`. */
  readonly heldOn: string;
  readonly minutes: number;
  readonly subject: Subject;
  readonly form: 'INDIVIDUAL' | 'GROUP' | 'PEER';
  /** How many belong to the group, whoever leads it not counted; null where it is not said. */
  readonly contracted: number | null;
  /** How many of them were there. */
  readonly present: number | null;
  /** Only `ASKED` ones can be answered; the others are shown with what became of them. */
  readonly status: 'DECLARED' | 'ASKED' | 'CONFIRMED' | 'CORRECTED' | 'DECLINED' | 'WITHDRAWN';
};

export type SessionAnswered = SessionShown & {
  readonly outcome: 'CONFIRMED' | 'CORRECTED' | 'DECLINED' | 'FAILED';
  /** Why it failed, in the reader's language. */
  readonly message?: string;
};

type Asked = {
  readonly askedBy: string;
  readonly supervisorName: string;
};

/**
 * `confirm-sessions` at `/c/:token`. Every form posts to the same address with `idempotencyKey` and `act`:
 * - `decide`: `version-<id>` as it was read, `confirmAll` (`yes`), or for each session `outcome-<id>` (`CONFIRM`, `CORRECT`, `DECLINE`, or none),
 *   `heldOn-<id>`, `length-<id>` and, of a group or peers, `contracted-<id>`, `present-<id>` (with `CORRECT`), `reason-<id>` (with `DECLINE`); `typedName` when it was asked for.
 *   `readConfirmForm` reads all of it.
 * - `undo`: `sessionId` (repeated).
 * - `send-new`: nothing else.
 * - `disown`: nothing else.
 */
export type ConfirmSessionsProps =
  | (Asked & {
      readonly state: 'to-decide';
      readonly idempotencyKey: string;
      /** Civil day. */
      readonly askedOn: string;
      readonly whoGaveAddress: 'PROPOSED_BY_COACH' | 'VETTED_BY_BODY';
      readonly sessions: readonly SessionShown[];
      /** Whether the person types their name before the first answer on this device. */
      readonly nameAsked: boolean;
      readonly today: string;
      readonly mistakes?: readonly Mistake[];
      readonly sent?: SentFields;
      /** Said on top after an undo. */
      readonly undone?: boolean;
    })
  | (Asked & {
      readonly state: 'done';
      readonly idempotencyKey: string;
      readonly results: readonly SessionAnswered[];
      /** ISO instant until which "Undo" works; null when nothing can be undone. */
      readonly undoUntil: string | null;
      readonly zone: string;
      /** How many of the list still wait for an answer. */
      readonly stillOpen: number;
    })
  | (Asked & { readonly state: 'nothing-left'; readonly sessions: readonly SessionShown[] })
  | (Asked & { readonly state: 'disowned' })
  | { readonly state: 'expired'; readonly idempotencyKey: string; readonly addressShown: string }
  | { readonly state: 'new-link-sent'; readonly addressShown: string }
  | { readonly state: 'unknown-link' };
