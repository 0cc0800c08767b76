import { useLingui } from '@lingui/react/macro';
import { Button, toast } from '@standing/design-system';
import { FormProblems, keys, useAct } from '@standing/web-core';
import { ConfirmDialog } from './confirm-dialog.js';
import { useAskedAct } from './use-asked-act.js';

type CloseRequestProps = {
  readonly requestId: string;
  /** What is open is closed in these words; null where the request still waits, and is taken back. */
  readonly closing: { readonly button: string; readonly title: string; readonly does: string } | null;
  readonly run: (requestId: string, idempotencyKey: string) => Promise<unknown>;
  readonly onActed?: () => void;
};

/** Ends an opening before its last day, or takes back what waits. */
export function CloseRequest({ requestId, closing, run, onActed }: CloseRequestProps) {
  const { t } = useLingui();
  const act = useAct({
    run: (id: string, idempotencyKey) => run(id, idempotencyKey),
    touches: [keys.cases],
    onDone: () => {
      toast({ text: t`It is over.` });
      onActed?.();
    },
  });
  const asked = useAskedAct(act);
  const words = {
    title: closing?.title ?? t`Take the request back?`,
    does: closing?.does ?? t`It is answered no more. You may ask again.`,
    word: closing ? t`Close it` : t`Take it back`,
    failed: t`It was not ended.`,
  };
  return (
    <>
      <FormProblems title={words.failed} error={asked.refused} mistakes={{}} ids={{}} tried={0} />
      <Button kind="second" onPress={() => asked.ask(requestId)} pending={act.isPending}>
        {closing?.button ?? t`Take it back…`}
      </Button>
      <ConfirmDialog words={words} asked={asked} />
    </>
  );
}
