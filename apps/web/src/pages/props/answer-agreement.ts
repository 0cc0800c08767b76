import type { Mistake, SentFields } from './mistake.js';
import type { Subject } from './subject.js';

export const RELATIONS = [
  'EMPLOYER',
  'LINE_MANAGER',
  'BUSINESS_PARTNER',
  'FAMILY',
  'CLIENT',
  'TRAINER',
  'ASSESSOR',
  'RECIPROCAL_SUPERVISOR',
] as const;

export type RelationKind = (typeof RELATIONS)[number];

export type TermsShown = {
  readonly form: 'INDIVIDUAL' | 'GROUP' | 'PEER';
  readonly everyWeeks: number | null;
  readonly minutes: number | null;
  readonly limits: readonly LimitKind[];
  /** Civil days; null while they wait. */
  readonly proposedOn: string;
  readonly answeredOn: string | null;
};

export const LIMITS = ['LEGAL_DUTY', 'SERIOUS_HARM', 'ONGOING_BREACH', 'EVIDENCE_FRAUD'] as const;
export type LimitKind = (typeof LIMITS)[number];

/** What a supervisor did a moment ago under an agreement that stands. */
export type DoneOfStanding = 'AGREED' | 'DECLINED' | 'PROPOSED' | 'DECLARED';

/** An agreement that was accepted, as its supervisor sees it. */
export type StandingProps = {
  readonly state: 'standing';
  readonly idempotencyKey: string;
  readonly superviseeName: string;
  readonly subject: Subject;
  readonly answeredOn: string;
  /** Those in force; null where they were not set down. */
  readonly inForce: TermsShown | null;
  /** Those that were in force before, the latest first. */
  readonly earlier: readonly TermsShown[];
  /** What the coach proposes; what the supervisor proposed and the coach has not answered. */
  readonly proposed: (TermsShown & { readonly id: string }) | null;
  readonly ownWaiting: TermsShown | null;
  readonly supervisorRelations: readonly RelationKind[];
  readonly declaredOn: string;
  readonly dueOn: string;
  readonly isDue: boolean;
  readonly barredSince: string | null;
  readonly underReview: boolean;
  readonly nameAsked: boolean;
  readonly done?: DoneOfStanding;
  readonly mistakes?: readonly Mistake[];
  readonly sent?: SentFields;
};

/**
 * `answer-agreement` at `/a/:token`. Every form posts to the same address with `idempotencyKey` and `act`:
 * - `answer`: `accept` (`yes` or `no`), `relations` (repeated), `noRelations` (`yes`), `typedName` when asked for.
 *   `readAgreementForm` reads all of it.
 * - `send-new`: nothing else.
 * - `disown`: nothing else.
 * Once it stands, with `typedName` when asked for:
 * - `agree-terms`, `decline-terms`: `termsId`.
 * - `propose-terms`: `form`, `everyWeeks`, `minutes`, `limits` (repeated; those that always stand are added).
 * - `declare`: `relations` (repeated), `noRelations` (`yes`).
 */
export type AnswerAgreementProps =
  | {
      readonly state: 'to-answer';
      readonly idempotencyKey: string;
      readonly superviseeName: string;
      readonly supervisorName: string;
      readonly subject: Subject;
      /** Civil days. */
      readonly startsOn: string;
      readonly proposedOn: string;
      readonly superviseeRelations: readonly RelationKind[];
      /** To accept is to agree to them; null where they are not set down. */
      readonly terms: TermsShown | null;
      readonly whoGaveAddress: 'PROPOSED_BY_COACH' | 'VETTED_BY_BODY';
      readonly nameAsked: boolean;
      readonly mistakes?: readonly Mistake[];
      readonly sent?: SentFields;
    }
  | {
      readonly state: 'answered';
      readonly accepted: boolean;
      readonly superviseeName: string;
      readonly startsOn: string;
    }
  | {
      readonly state: 'already-answered';
      readonly accepted: boolean;
      readonly superviseeName: string;
      readonly answeredOn: string;
    }
  | StandingProps
  | { readonly state: 'disowned'; readonly superviseeName: string }
  | { readonly state: 'expired'; readonly idempotencyKey: string; readonly addressShown: string }
  | { readonly state: 'new-link-sent'; readonly addressShown: string }
  | { readonly state: 'unknown-link' };
