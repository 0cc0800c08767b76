import type { LogPracticeInput, LogSessionInput } from '../generated/graphql.js';
import type { LogKind } from '../quick-log/quick-log.js';
import type { RefusalShown } from '../graph/errors.js';

/** What somebody logged: what the server is sent, and with whom, in the words of the screen. It holds no typed text. */
export type Logged = {
  /** The supervisor's name, or the pseudonym of the engagement. */
  readonly with: string;
} & (
  | { readonly kind: 'supervision'; readonly input: LogSessionInput }
  | { readonly kind: 'practice'; readonly input: LogPracticeInput }
);

/** What was logged and has not arrived, as far as is known. */
export type Unsent = Logged & {
  /** In the order in which it was logged. */
  readonly id: number;
  /** Whose it is. A person has another id in each body. */
  readonly personId: string;
  /** The idempotency key, drawn when Save was pressed: every try has the same. */
  readonly key: string;
  /** How often it was sent; from 1 on it may have arrived. */
  readonly tries: number;
  /** Why the server did not take it, or null while it waits. */
  readonly refusals: readonly RefusalShown[] | null;
};

/** What the server made of it. */
export type SentLine = { readonly kind: LogKind; readonly id: string; readonly version: number };
