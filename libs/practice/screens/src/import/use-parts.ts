import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ask, followStanding, keys, newIdempotencyKey, type RefusalShown } from '@standing/web-core';
import { checkImportQuery, importPracticeMutation } from './import.queries.js';
import { partsOf, requestOf } from './parts.js';
import type { ClientChoice } from './pseudonyms.js';
import type { Session } from './read/prepare.js';

const NOTHING_MEANT: ReadonlySet<number> = new Set();

export type Outcome = { readonly logged: number; readonly refused: ReadonlyMap<number, readonly RefusalShown[]> };

/** Asks of every part what would become of its rows. Nothing is kept anywhere. */
export function useCheck(clients: readonly ClientChoice[], sessions: readonly Session[]) {
  const [share, setShare] = useState(0);
  const act = useMutation<Outcome, Error>({
    mutationFn: async () => {
      const parts = partsOf(sessions);
      const refused = new Map<number, readonly RefusalShown[]>();
      for (const [index, part] of parts.entries()) {
        setShare(index / parts.length);
        const input = requestOf(newIdempotencyKey(), part, clients, NOTHING_MEANT);
        const { checkPracticeImport } = await ask(checkImportQuery, { input });
        for (const { row, refusals } of checkPracticeImport.leftOut) refused.set(row, refusals);
      }
      return { logged: sessions.length - refused.size, refused };
    },
  });
  return { act, share };
}

type ToBring = { readonly sessions: readonly Session[]; readonly meant: ReadonlySet<number> };

/** A part on its way: its key stays the same however often it is sent. */
type Part = { readonly key: string; readonly sessions: readonly Session[]; done: Outcome | null };

/**
 * Logs part after part as one batch. Where one does not arrive, those before it are in; another try goes on from there,
 * with the same keys, so that nothing comes twice.
 */
export function useBring(clients: readonly ClientChoice[]) {
  const client = useQueryClient();
  const [share, setShare] = useState(0);
  const batchId = useRef(newIdempotencyKey());
  const parts = useRef<readonly Part[] | null>(null);
  const act = useMutation<Outcome, Error, ToBring>({
    mutationFn: async ({ sessions, meant }) => {
      parts.current ??= partsOf(sessions).map((part) => ({ key: newIdempotencyKey(), sessions: part, done: null }));
      for (const [index, part] of parts.current.entries()) {
        setShare(index / parts.current.length);
        part.done ??= await send(part, requestOf(batchId.current, part.sessions, clients, meant));
      }
      const done = parts.current.map((part) => part.done!);
      return {
        logged: done.reduce((sum, { logged }) => sum + logged, 0),
        refused: new Map(done.flatMap(({ refused }) => [...refused])),
      };
    },
    onSettled: () => {
      for (const queryKey of [keys.practice, keys.engagements, keys.practiceImports])
        void client.invalidateQueries({ queryKey });
      void followStanding(client);
    },
  });
  return { act, share };
}

async function send({ key }: Part, input: ReturnType<typeof requestOf>): Promise<Outcome> {
  const { importPractice } = await ask(importPracticeMutation, { input, idempotencyKey: key });
  return {
    logged: importPractice.logged,
    refused: new Map(importPractice.leftOut.map(({ row, refusals }) => [row, refusals])),
  };
}
