import { useQueryClient } from '@tanstack/react-query';
import { readFragment, StaleError, useAct } from '@standing/web-core';
import type { Bench } from '../draft/draft.js';
import type { Draft } from '../draft/saved-draft.js';
import { schemeKeys } from '../scheme-keys.js';
import { draftFragment } from '../schemes.queries.js';
import type { FragmentType } from '@standing/web-core';

type Told = FragmentType<typeof draftFragment>;

/** An act on the draft as it is saved, after which it is shown as it then is; when it changed first, it is read again. */
export function useDraftAct<Input>(
  { draft, work }: Pick<Bench, 'draft' | 'work'>,
  run: (input: Input, idempotencyKey: string) => Promise<Told>,
  onDone?: (draft: Draft) => void,
) {
  const client = useQueryClient();
  const key = [...schemeKeys.draft, draft.id];
  return useAct({
    run: async (input: Input, idempotencyKey) => {
      try {
        return readFragment(draftFragment, await run(input, idempotencyKey));
      } catch (error) {
        if (error instanceof StaleError) await client.refetchQueries({ queryKey: key });
        throw error;
      }
    },
    touches: [schemeKeys.all],
    onDone: (next) => {
      client.setQueryData(key, next);
      if (!work.dirty) work.goOn(next);
      onDone?.(next);
    },
  });
}
