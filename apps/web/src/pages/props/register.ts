/** What the register says today of a sanction. */
export type RegisterLineShown = {
  readonly line:
    | 'CAUTION'
    | 'CONDITIONS'
    | 'CONDITIONS_MET'
    | 'CONDITIONS_NOT_MET'
    | 'LEVEL_REDUCED'
    | 'SUSPENDED'
    | 'SUSPENSION_ENDED'
    | 'ROLE_REMOVED'
    | 'WITHDRAWN'
    | 'LEFT_BY_CONSENT'
    | 'NOT_CURRENT';
  /** Civil days: the first, and the first on which it is read no longer. */
  readonly fromOn: string;
  readonly untilOn: string;
  /** The last day of what it speaks of; null where that has no end. */
  readonly lastOn: string | null;
  /** Codes of the conditions that a client should know of. */
  readonly conditions: readonly string[];
};

/** An entry of the public register, as everybody may read it. */
export type RegisterEntryShown = {
  readonly reference: string;
  readonly name: string;
  readonly status: 'ACCREDITED' | 'SUSPENDED' | 'EXPIRED' | 'WITHDRAWN' | 'NOT_ACCREDITED';
  readonly level: { readonly title: string };
  /** Civil days: the first and the last; null without end. */
  readonly since: string;
  readonly until: string | null;
  /** The first day of the pause that the member is in by their own wish; null while they practise. */
  readonly pausedSince: string | null;
  /** What it says of sanctions today; empty for nearly everybody. */
  readonly lines: readonly RegisterLineShown[];
  /** ISO instant at which it was worked out, on the body's clock. */
  readonly checkedAt: string;
};

/**
 * `register-search` at `/register`. Its form asks by GET and changes nothing: `q`, a name or a reference.
 * `start` before anything is asked; `too-short` for less than two letters.
 */
export type RegisterSearchProps = {
  readonly state: 'start' | 'too-short' | 'answered';
  readonly query: string;
  readonly entries: readonly RegisterEntryShown[];
  /** The address of the next page of results; null on the last. */
  readonly next: string | null;
};

/** `register-entry` at `/register/:reference`, and at `/verify/:reference` with a word for programs. */
export type RegisterEntryProps =
  | {
      readonly state: 'found';
      readonly entry: RegisterEntryShown;
      readonly zone: string;
      /** The address of the same as JSON, on the page that verifies. */
      readonly json?: string;
    }
  | { readonly state: 'unknown' | 'gone'; readonly asked: string };
