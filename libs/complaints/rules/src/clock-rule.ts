/** A clock stands still for one coded reason; there is no "other". `identity` is that of somebody who asks for their data. */
export const PAUSE_REASONS = ['info', 'resolution', 'party', 'health', 'court', 'third-party', 'identity'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

export type Length = { readonly unit: 'days' | 'working-days' | 'months'; readonly count: number };

/** What follows when a clock runs out and nothing was done. */
export type Breach =
  | 'draft-deleted'
  | 'alert-head'
  | 'letter-still-open'
  | 'escalate'
  | 'goes-on'
  | 'extension-reasoned'
  | 'offer-refused'
  | 'report-to-board'
  | 'alert-chair'
  | 'becomes-final'
  | 'stays-closed'
  | 'measure-lapses'
  | 'sanction-ends'
  | 'exception-test'
  | 'may-apply'
  | 'alert-case-manager'
  | 'alert-data-protection'
  | 'inform-at-once';

/** A day on the way, counted from the start whatever pauses there are, on which somebody is to be told. */
export type Mark = { readonly says: 'remind' | 'alert-head' | 'report-to-board' | 'hard-flag'; readonly after: Length };

export type ClockRule = {
  readonly what:
    | 'keep-draft'
    | 'acknowledge'
    | 'tell-complainant'
    | 'screen-risk'
    | 'screen-again'
    | 'screen-regularly'
    | 'triage'
    | 'reply'
    | 'investigate'
    | 'comment'
    | 'accept-outcome'
    | 'list-hearing'
    | 'write-decision'
    | 'appeal'
    | 'ask-review'
    | 'decide-review'
    | 'interim-measure'
    | 'answer-measure'
    | 'review-measure'
    | 'hear-measure'
    | 'decide-appeal'
    | 'write-appeal'
    | 'review-sanction'
    | 'tell-recipients'
    | 'put-right'
    | 'complain'
    | 'restoration'
    | 'restoration-level'
    | 'restoration-again'
    | 'progress-letter'
    | 'give-access'
    | 'inform-respondent';
  readonly length: Length;
  /** Whose time it is: a party's deadline moves to the next working day, the body's own never does. */
  readonly of: 'body' | 'party';
  /** For which reasons it may stand still; an empty list is never. */
  readonly pausedBy: readonly PauseReason[];
  readonly onBreach: Breach;
  readonly marks?: readonly Mark[];
  /** By how much it may be made longer, once. */
  readonly extension?: Length;
  /** What starts it again while it runs leaves it as it is: what was owed before is owed when it was. */
  readonly keepsItsStart?: true;
  /** Only of a clock that counts back: how long before the end of a term it opens; its length is how long before it closes. */
  readonly opens?: Length;
};
