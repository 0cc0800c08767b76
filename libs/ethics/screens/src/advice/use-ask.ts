import { useLingui } from '@lingui/react/macro';
import { toast } from '@standing/design-system';
import { ask, useAct } from '@standing/web-core';
import { adviceKeys, askMutation, askWithoutNameMutation, type Receipt } from './advice.queries.js';

/** What somebody asks, as it stands in the fields. Nothing of it is kept in the browser. */
export type Asked = {
  readonly way: 'named' | 'nameless' | null;
  readonly topics: readonly string[];
  readonly text: string;
  readonly limitsRead: boolean;
};

export const NOTHING_ASKED: Asked = { way: null, topics: [], text: '', limitsRead: false };

type Sending = Asked & { readonly namesMeant: boolean };

async function send({ way, topics, ...words }: Sending, idempotencyKey: string): Promise<Receipt | null> {
  const input = { ...words, topics: [...topics] };
  if (way === 'nameless') return (await ask(askWithoutNameMutation, { input, idempotencyKey })).askAdviceWithoutName;
  await ask(askMutation, { input, idempotencyKey });
  return null;
}

/** Sends it by the way that was chosen; whoever asks without a name is given a code. */
export function useAsk(onReceipt: (receipt: Receipt) => void, onNamed: () => void) {
  const { t } = useLingui();
  return useAct({
    run: send,
    touches: [adviceKeys.own],
    onDone: (receipt) => {
      if (receipt) return onReceipt(receipt);
      toast({ text: t`Your question was sent. The answer will stand here.` });
      onNamed();
    },
  });
}
