import { useQueryClient } from '@tanstack/react-query';
import { ask, readFragment, StaleError, useAct } from '@standing/web-core';
import { schemeKeys } from '../scheme-keys.js';
import { draftFragment, saveDraftMutation } from '../schemes.queries.js';
import type { Bench } from './draft.js';

/** Saves the work as the next revision; when somebody was faster, what they saved is read. */
export function useSave({ draft, work }: Pick<Bench, 'draft' | 'work'>) {
  const client = useQueryClient();
  const key = [...schemeKeys.draft, draft.id];
  const act = useAct({
    run: async (document: string, idempotencyKey) => {
      const { revision } = work.base;
      try {
        const { saveSchemeDraft } = await ask(saveDraftMutation, { id: draft.id, revision, document, idempotencyKey });
        return readFragment(draftFragment, saveSchemeDraft);
      } catch (error) {
        if (error instanceof StaleError) await client.refetchQueries({ queryKey: key });
        throw error;
      }
    },
    touches: [schemeKeys.all],
    onDone: (saved) => {
      client.setQueryData(key, saved);
      work.goOn(saved);
    },
  });
  const stale = act.error instanceof StaleError;
  return { save: () => act.mutate(work.text), pending: act.isPending, error: stale ? null : act.error };
}
