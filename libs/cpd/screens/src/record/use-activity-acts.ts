import { useLingui } from '@lingui/react/macro';
import { toast } from '@standing/design-system';
import { ask, keys, newIdempotencyKey, useAct, useFormat } from '@standing/web-core';
import { allotMutation, correctMutation, recordMutation, withdrawMutation } from '../cpd.queries.js';
import type { inputOf } from './activity-values.js';

type Input = ReturnType<typeof inputOf>;
type Read = { readonly id: string; readonly version: number };

const MOVES = { touches: [keys.cpd], movesStanding: true };

/** Records an activity, with a way back. */
export function useRecordActivity(onDone: () => void) {
  const { t } = useLingui();
  const format = useFormat();
  const withdraw = useWithdrawActivity();
  return useAct({
    ...MOVES,
    run: (input: Input, idempotencyKey) => ask(recordMutation, { input, idempotencyKey }),
    onDone: ({ recordCpdActivity: { id, version, minutes } }) => {
      const length = format.duration(minutes);
      toast({ text: t`Recorded: ${length}.`, undo: () => withdraw.mutate({ id, version }) });
      onDone();
    },
  });
}

/** Sets an activity right; what it said before is kept. */
export function useCorrectActivity({ id, version }: Read, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    ...MOVES,
    run: (input: Input, idempotencyKey) => ask(correctMutation, { id, version, input, idempotencyKey }),
    onDone: () => {
      toast({ text: t`The change is saved.` });
      onDone();
    },
  });
}

/** Takes an activity back; it stays in the list as withdrawn. */
export function useWithdrawActivity() {
  const { t } = useLingui();
  return useAct({
    ...MOVES,
    run: ({ id, version }: Read) => ask(withdrawMutation, { id, version, idempotencyKey: newIdempotencyKey() }),
    onDone: () => toast({ text: t`Withdrawn. It no longer counts.` }),
  });
}

/** Puts an activity to one of the lines of which it counts on one only; an empty one leaves it to the scheme. */
export function useAllotActivity({ id, version }: Read) {
  const { t } = useLingui();
  return useAct({
    ...MOVES,
    run: (line: string, idempotencyKey) =>
      ask(allotMutation, { id, version, countsFor: line === '' ? null : line, idempotencyKey }),
    onDone: () => toast({ text: t`The change is saved.` }),
  });
}
