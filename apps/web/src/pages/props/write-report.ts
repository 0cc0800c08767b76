import type { Mistake, SentFields } from './mistake.js';

/** A text that was sent. */
export type VersionShown = {
  readonly number: number;
  readonly readiness: string;
  readonly practice: string;
  readonly supervision: string;
  /** Civil day, `YYYY-MM-DD`. */
  readonly sentOn: string;
  readonly changeAsked: { readonly words: string; readonly askedOn: string } | null;
  readonly signatures: readonly { readonly side: 'COACH' | 'SUPERVISOR'; readonly signedOn: string }[];
};

/** A report as its supervisor reads it. */
export type ReportShown = {
  readonly coachName: string;
  readonly levelTitle: string;
  /** What was sent last. */
  readonly latest: VersionShown | null;
  /** Its number; 0 where nothing was sent. */
  readonly seen: number;
  /** Why no new text can be signed today, in the reader's language; empty where one can. */
  readonly reasons: readonly string[];
};

/** What the forms of the page need. */
export type ReportForms = {
  readonly idempotencyKey: string;
  /** Whether the person types their name before the first answer on this device. */
  readonly nameAsked: boolean;
  readonly mistakes?: readonly Mistake[];
  readonly sent?: SentFields;
  /** What was just done. */
  readonly done?: 'send' | 'decline' | 'take-back';
};

/**
 * `write-report` at `/w/:token`. Every form posts to the same address with `idempotencyKey` and `act`, and `typedName` when
 * it was asked for:
 * The field of the name is `typedName-` and the act where it is not `send`.
 * - `send`: `seen`, `readiness`, `practice`, `supervision`, `namesNobody` (`yes`).
 * - `decline`: `reason`.
 * - `take-back`, `send-new`: nothing else.
 */
export type WriteReportProps =
  | (ReportShown & ReportForms & { readonly state: 'to-write' })
  | (ReportShown &
      ReportForms & { readonly state: 'sent'; /** Whether the coach signed it too. */ readonly agreed: boolean })
  | (ReportShown & {
      readonly state: 'closed';
      readonly how: 'HANDED_OVER' | 'DECLINED' | 'TAKEN_BACK';
    })
  | { readonly state: 'expired'; readonly idempotencyKey: string; readonly addressShown: string }
  | { readonly state: 'new-link-sent'; readonly addressShown: string }
  | { readonly state: 'unknown-link' };
