import { useLingui } from '@lingui/react/macro';
import { Button, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct } from '@standing/web-core';
import { ConfirmDialog } from '../acts/confirm-dialog.js';
import { useAskedAct } from '../acts/use-asked-act.js';
import type { EmergencyRequest } from './emergency-words.js';
import { closeInEmergencyMutation } from './emergency.queries.js';

/** Ends an opening before its last day, or takes back what waits. */
export function CloseEmergency({ request: { id, standing } }: { readonly request: EmergencyRequest }) {
  const { t } = useLingui();
  const act = useAct({
    run: (requestId: string, idempotencyKey) => ask(closeInEmergencyMutation, { requestId, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`It is over.` }),
  });
  const asked = useAskedAct(act);
  const isOpen = standing === 'OPEN';
  const words = {
    title: isOpen ? t`Close the case again?` : t`Take the request back?`,
    does: isOpen
      ? t`From now on whoever asked no longer reads it, and both parties are told that it was open.`
      : t`It is answered no more. You may ask again.`,
    word: isOpen ? t`Close it` : t`Take it back`,
    failed: t`It was not ended.`,
  };
  return (
    <>
      <FormProblems title={words.failed} error={asked.refused} mistakes={{}} ids={{}} tried={0} />
      <Button kind="second" onPress={() => asked.ask(id)} pending={act.isPending}>
        {isOpen ? t`Close the case again…` : t`Take it back…`}
      </Button>
      <ConfirmDialog words={words} asked={asked} />
    </>
  );
}
