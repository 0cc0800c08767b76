import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { toast } from '@standing/design-system';
import { useFormat } from '../format/use-format.js';
import { keys } from '../graph/keys.js';
import { useAct } from '../graph/use-act.js';
import { followStanding } from '../standing/follow-standing.js';
import type { OpenOutbox } from './open-outbox.js';
import type { Arrived } from './outbox-context.js';
import type { SentLine, Unsent } from './unsent.js';

const TOUCHES = [keys.sessions, keys.practice, keys.engagements];

/** Says what has arrived, with a way back, and asks again for what it changes. */
export function useArrived(
  opening: Promise<OpenOutbox>,
): Arrived & { readonly onSent: (line: Unsent, sent: SentLine) => void } {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const format = useFormat();
  const [last, setLast] = useState<Arrived['last']>(null);
  const forgetLast = useCallback(() => setLast(null), []);
  const { mutate, error } = useAct({
    run: async (sent: SentLine) => (await opening).withdrawLine(sent),
    touches: TOUCHES,
    movesStanding: true,
    onDone: forgetLast,
  });
  const onSent = useCallback(
    (line: Unsent, sent: SentLine) => {
      const [length, name] = [format.duration(line.input.minutes), line.with];
      setLast({ ...sent, line });
      toast({ text: i18n._(msg`Logged: ${length} with ${name}.`), undo: () => mutate(sent) });
      for (const queryKey of TOUCHES) void client.invalidateQueries({ queryKey });
      void followStanding(client);
    },
    [client, format, i18n, mutate],
  );
  return { last, forgetLast, withdrawError: error, onSent };
}
