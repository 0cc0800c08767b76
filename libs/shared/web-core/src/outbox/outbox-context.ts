import { type ComponentType, createContext, useContext } from 'react';
import type { Logged, SentLine, Unsent } from './unsent.js';

export type Arrived = {
  /** The last line that arrived, until it is forgotten or taken back. */
  readonly last: (SentLine & { readonly line: Unsent }) | null;
  readonly forgetLast: () => void;
  /** Why a line that had arrived could not be taken back. */
  readonly withdrawError: Error | null;
};

export type Outbox = Arrived & {
  /** What was logged and has not arrived, in its order. */
  readonly lines: readonly Unsent[];
  /** Whether it outlives the page. */
  readonly lasting: boolean;
  /** Shows lines; it is there from shortly after the start on. */
  readonly List: ComponentType<{ readonly lines: readonly Unsent[] }> | null;
  /** Keeps a line and sends it as soon as it can be sent. Rejects when it could not be kept: then it is nowhere. */
  readonly keep: (logged: Logged) => Promise<void>;
  /** Puts what `change` makes of a line in its place, or forgets the line where that is null. */
  readonly change: (line: Unsent, change: (line: Unsent) => Unsent | null) => Promise<unknown>;
};

const OutboxContext = createContext<Outbox | null>(null);

export const OutboxHere = OutboxContext.Provider;

/** The outbox of the person signed in. */
export function useOutbox(): Outbox {
  const outbox = useContext(OutboxContext);
  if (!outbox) throw new Error('A screen that logs was shown without an outbox.');
  return outbox;
}
