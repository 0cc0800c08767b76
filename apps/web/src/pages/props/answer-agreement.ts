import type { Mistake, SentFields } from './mistake.js';

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

/**
 * `answer-agreement` at `/a/:token`. Every form posts to the same address with `idempotencyKey` and `act`:
 * - `answer`: `accept` (`yes` or `no`), `relations` (repeated), `noRelations` (`yes`), `typedName` when asked for.
 *   `readAgreementForm` reads all of it.
 * - `send-new`: nothing else.
 * - `disown`: nothing else.
 */
export type AnswerAgreementProps =
  | {
      readonly state: 'to-answer';
      readonly idempotencyKey: string;
      readonly superviseeName: string;
      readonly supervisorName: string;
      /** Civil days. */
      readonly startsOn: string;
      readonly proposedOn: string;
      readonly superviseeRelations: readonly RelationKind[];
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
  | { readonly state: 'disowned'; readonly superviseeName: string }
  | { readonly state: 'expired'; readonly idempotencyKey: string; readonly addressShown: string }
  | { readonly state: 'new-link-sent'; readonly addressShown: string }
  | { readonly state: 'unknown-link' };
