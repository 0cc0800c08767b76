import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useMutation } from '@tanstack/react-query';
import { toast } from '@standing/design-system';
import { useFormat } from '../format/use-format.js';
import { useOnline } from '../graph/use-online.js';
import { useOutbox } from './outbox-context.js';
import type { Logged } from './unsent.js';

/** What a form does while there is no connection: it keeps what was logged, and says so. */
export function useLogOffline(onKept: () => void) {
  const { i18n } = useLingui();
  const format = useFormat();
  const offline = !useOnline();
  const { keep } = useOutbox();
  const act = useMutation({
    mutationFn: (logged: Logged) => keep(logged),
    onSuccess: (_, { input, with: name }) => {
      const length = format.duration(input.minutes);
      toast({ text: i18n._(msg`Kept on this device until the connection is back: ${length} with ${name}.`) });
      onKept();
    },
  });
  return { offline, keep: act.mutate, error: act.error };
}
