/** A draw that is published: two people are bound to their shares, or it is drawn, or it was given up. */
export type PublishedDrawState = 'COMMITTED' | 'DRAWN' | 'ABANDONED';

/** A draw in the list. Days are civil days in the body's zone. */
export type DrawListed = {
  readonly id: string;
  readonly state: PublishedDrawState;
  readonly preparedOn: string;
  readonly drawnOn: string | null;
  /** How many members there are in it, those left out among them. */
  readonly rows: number;
  /** SHA-256, to be noted before the draw. */
  readonly commitment: string;
};

/** `audit-draws` at `/audit-draws`: the latest first. */
export type AuditDrawsProps = { readonly draws: readonly DrawListed[] };

/** A draw with all that is published of it but its rows. */
export type DrawShown = DrawListed & {
  readonly ratePerMille: number;
  readonly leaveOutDrawnLastTime: boolean;
  /** Civil days; 0 where nobody is left out for it. */
  readonly minimumDays: number;
  readonly undocumentedWeight: number;
  readonly leftOut: number;
  readonly announcement: string;
  /** None until both shares are shown. */
  readonly seed: string | null;
  readonly shares: readonly { readonly commitment: string; readonly share: string | null }[];
  readonly strata: readonly { readonly stratum: string; readonly rows: number; readonly drawn: number }[];
};

/** `audit-draw` at `/audit-draws/:id`. */
export type AuditDrawProps = {
  readonly draw: DrawShown;
  readonly levels: readonly { readonly code: string; readonly title: string }[];
  /** How many rows each rule leaves out; a rule that leaves out nobody may be missing. */
  readonly leftOut: { readonly 'drawn-last-time'?: number; readonly 'accredited-recently'?: number };
};
