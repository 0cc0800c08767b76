import { useLingui } from '@lingui/react/macro';
import { toast } from '@standing/design-system';
import { ask, keys, newIdempotencyKey, useAct, useFormat, useLogOffline } from '@standing/web-core';
import { logPracticeMutation, withdrawPracticeMutation } from './entry.queries.js';

export type NewEntry = {
  readonly engagementId: string;
  readonly heldOn: string;
  readonly minutes: number;
  readonly paid: boolean;
  readonly acceptOverlap: boolean;
};

const TOUCHES = [keys.practice, keys.engagements];

/** Logs hours, with a way back; while there is no connection they are kept. */
export function useLogPractice(onDone: () => void) {
  const { t } = useLingui();
  const format = useFormat();
  const withdraw = useWithdrawPractice();
  const later = useLogOffline(onDone);
  const act = useAct({
    run: (input: NewEntry, idempotencyKey) => ask(logPracticeMutation, { input, idempotencyKey }),
    touches: TOUCHES,
    movesStanding: true,
    onDone: ({ logPractice: { id, version, minutes } }) => {
      const length = format.duration(minutes);
      toast({ text: t`Logged: ${length}.`, undo: () => withdraw.mutate({ id, version }) });
      onDone();
    },
  });
  return {
    log: (input: NewEntry, pseudonym: string) =>
      later.offline ? later.keep({ kind: 'practice', with: pseudonym, input }) : act.mutate(input),
    error: act.error ?? later.error,
    isPending: act.isPending,
  };
}

/** Takes an entry back; it stays in the list as withdrawn. */
export function useWithdrawPractice() {
  const { t } = useLingui();
  return useAct({
    run: ({ id, version }: { readonly id: string; readonly version: number }) =>
      ask(withdrawPracticeMutation, { id, version, idempotencyKey: newIdempotencyKey() }),
    touches: TOUCHES,
    movesStanding: true,
    onDone: () => toast({ text: t`Withdrawn. It no longer counts.` }),
  });
}
