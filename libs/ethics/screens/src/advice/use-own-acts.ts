import { useLingui } from '@lingui/react/macro';
import { toast } from '@standing/design-system';
import { ask, useAct } from '@standing/web-core';
import { adviceKeys, closeMutation, eraseMutation, type Own, replyMutation } from './advice.queries.js';
import type { WordsSent } from './words-form.js';

export function useReply(own: Own) {
  const { t } = useLingui();
  return useAct({
    run: (words: WordsSent, idempotencyKey) => ask(replyMutation, { own, words, idempotencyKey }),
    touches: [adviceKeys.all],
    onDone: () => toast({ text: t`Sent.` }),
  });
}

export function useClose(own: Own) {
  const { t } = useLingui();
  return useAct({
    run: (_: void, idempotencyKey) => ask(closeMutation, { own, idempotencyKey }),
    touches: [adviceKeys.all],
    onDone: () => toast({ text: t`Closed. It stays readable to you until it is erased.` }),
  });
}

export function useErase(own: Own, onErased: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (_: void, idempotencyKey) => ask(eraseMutation, { own, idempotencyKey }),
    touches: [adviceKeys.own],
    onDone: () => {
      toast({ text: t`Erased. Nobody can read it any more.` });
      onErased();
    },
  });
}
