import { useLingui } from '@lingui/react/macro';
import { toast } from '@standing/design-system';
import { ask, keys, newIdempotencyKey, useAct } from '@standing/web-core';
import { withdrawSessionMutation } from './session.queries.js';

/** Takes a session back before it is decided; it stays in the list as withdrawn. */
export function useWithdrawSession() {
  const { t } = useLingui();
  return useAct({
    run: ({ id, version }: { readonly id: string; readonly version: number }) =>
      ask(withdrawSessionMutation, { id, version, idempotencyKey: newIdempotencyKey() }),
    touches: [keys.sessions],
    movesStanding: true,
    onDone: () => toast({ text: t`Withdrawn. It no longer counts, and nobody is asked about it.` }),
  });
}
