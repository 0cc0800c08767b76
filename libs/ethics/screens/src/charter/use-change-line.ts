import { ask, useAct } from '@standing/web-core';
import { charterKey, type Line } from './charter.js';
import { moveCharterLineMutation, saveCharterLineMutation } from './charter.queries.js';

/** One thing that is done with a line by a button. */
export type LineAct =
  | { readonly kind: 'move'; readonly direction: 'UP' | 'DOWN' }
  | { readonly kind: 'keep' }
  | { readonly kind: 'leave-out'; readonly reason: string };

/** Does it, once for each press. */
export function useChangeLine({ code }: Line, onDone?: () => void) {
  return useAct<LineAct, unknown>({
    run: (act, idempotencyKey) => {
      if (act.kind === 'move')
        return ask(moveCharterLineMutation, { input: { code, direction: act.direction }, idempotencyKey });
      const input =
        act.kind === 'keep'
          ? ({ code, choice: 'KEPT' } as const)
          : ({ code, choice: 'LEFT_OUT', reason: act.reason } as const);
      return ask(saveCharterLineMutation, { input, idempotencyKey });
    },
    touches: [charterKey],
    ...(onDone && { onDone }),
  });
}
