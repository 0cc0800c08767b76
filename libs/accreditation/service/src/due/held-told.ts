/** What was last told of the level that somebody holds: by its code, in the version that decided of it. */
export type HeldTold = {
  /** Counts from 1. */
  readonly revision: number;
  readonly level: string | null;
  readonly schemeVersionId: string | null;
};
