import type { Rounding } from './adjustment.js';

/** What the published rules leave open, decided once for the whole scheme and visible to every reader. */
export type Settings = {
  /** Quarters of the civil year, or quarters counted from the month in which the body's year begins. */
  readonly quarters: 'civil' | 'body-year';
  /** How an amount owed by ratio becomes whole minutes. `toMinutes: 1` with `up` is the strict ratio. */
  readonly ratio: Rounding;
  /** Whether what somebody confirmed stands when their profile ends later; `stands` when it is left out. */
  readonly confirmerLater?: 'stands' | 'falls' | undefined;
  /** After how many days without an answer a declared piece no longer awaits confirmation; never when left out. Silence is never approval. */
  readonly silenceDays?: number | undefined;
};
