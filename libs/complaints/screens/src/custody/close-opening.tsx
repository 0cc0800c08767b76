import { useLingui } from '@lingui/react/macro';
import { Button, toast } from '@standing/design-system';
import { ask, keys, useAct } from '@standing/web-core';
import { ConfirmDialog } from '../acts/confirm-dialog.js';
import { useAskedAct } from '../acts/use-asked-act.js';
import type { IdentityRequest } from './custody-words.js';
import { closeIdentityOpeningMutation } from './custody.queries.js';

type CloseOpeningProps = { readonly request: IdentityRequest; readonly onActed?: () => void };

/** Ends an opening before its last day, or takes back what waits. */
export function CloseOpening({ request: { id, standing }, onActed }: CloseOpeningProps) {
  const { t } = useLingui();
  const act = useAct({
    run: (requestId: string, idempotencyKey) => ask(closeIdentityOpeningMutation, { requestId, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => {
      toast({ text: t`It is over.` });
      onActed?.();
    },
  });
  const asked = useAskedAct(act);
  const isOpen = standing === 'OPEN';
  const words = {
    title: isOpen ? t`Close it before its last day?` : t`Take the request back?`,
    does: isOpen
      ? t`From now on whoever asked no longer reads the name. That it was open, and until when, stays in the case.`
      : t`It is answered no more. You may ask again.`,
    word: isOpen ? t`Close it` : t`Take it back`,
    failed: t`It was not ended.`,
  };
  return (
    <>
      <Button kind="second" onPress={() => asked.ask(id)} pending={act.isPending}>
        {isOpen ? t`Close the opening…` : t`Take it back…`}
      </Button>
      <ConfirmDialog words={words} asked={asked} />
    </>
  );
}
