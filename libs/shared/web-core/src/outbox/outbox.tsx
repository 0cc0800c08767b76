import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { newIdempotencyKey } from '../graph/use-idempotency-key.js';
import { useSession } from '../session/session.js';
import { OutboxHere } from './outbox-context.js';
import type { Logged, Unsent } from './unsent.js';
import type { OpenOutbox } from './open-outbox.js';
import { useArrived } from './use-arrived.js';
import { useSending } from './use-sending.js';
import { useUnsent } from './use-unsent.js';

export type OutboxProviderProps = { readonly open: () => Promise<OpenOutbox>; readonly children: ReactNode };

/** Keeps what the person signed in logs until it has arrived; placed once, around every screen. */
export function OutboxProvider({ open, children }: OutboxProviderProps) {
  const { personId } = useSession();
  const [opening] = useState(open);
  const outbox = useOpened(opening);
  const lines = useUnsent(outbox?.store ?? null, personId);
  const { onSent, ...arrived } = useArrived(opening);
  const round = useMemo(
    () => outbox && (() => outbox.sendUnsent({ store: outbox.store, personId, onSent })),
    [outbox, personId, onSent],
  );
  const waiting = lines.filter(({ refusals }) => refusals === null);
  useSending(round, waiting.map(({ key }) => key).join());
  const acts = useMemo(() => actsOn(opening, personId), [opening, personId]);
  const shown = { lines, lasting: outbox?.store.lasting ?? true, List: outbox?.UnsentList ?? null };
  return <OutboxHere value={{ ...arrived, ...acts, ...shown }}>{children}</OutboxHere>;
}

function useOpened(opening: Promise<OpenOutbox>): OpenOutbox | null {
  const [outbox, setOutbox] = useState<OpenOutbox | null>(null);
  useEffect(() => {
    // Whoever logs something is told that it could not be kept; before that nobody misses it.
    opening.then(setOutbox, () => undefined);
  }, [opening]);
  return outbox;
}

function actsOn(opening: Promise<OpenOutbox>, personId: string) {
  return {
    keep: async (logged: Logged) =>
      (await opening).store.add({ ...logged, personId, key: newIdempotencyKey(), tries: 0, refusals: null }),
    change: async ({ id }: Unsent, change: (line: Unsent) => Unsent | null) => (await opening).store.change(id, change),
  };
}
