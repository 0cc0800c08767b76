import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, toast } from '@standing/design-system';
import { ask, Failure, useAct } from '@standing/web-core';
import { REGISTER_KEY, tellOfRegisterMutation } from './subcontractor.queries.js';

/** Whether the office may know that there is a register; it never reads what is in it. */
export function TellOffice({ isTold }: { readonly isTold: boolean }) {
  const { t } = useLingui();
  const act = useAct({
    run: (next: boolean, idempotencyKey) => ask(tellOfRegisterMutation, { isTold: next, idempotencyKey }),
    touches: [REGISTER_KEY],
    onDone: () => toast({ text: t`It is kept as you said.` }),
  });
  return (
    <Card title={t`What the office knows`}>
      <p>
        {isTold ? (
          <Trans>
            In a check of papers the office reads that you keep a register. It reads nothing of what is in it.
          </Trans>
        ) : (
          <Trans>The office does not know of this register.</Trans>
        )}
      </p>
      {act.error && <Failure title={t`It was not kept.`} error={act.error} />}
      <div>
        <Button kind="second" onPress={() => act.mutate(!isTold)} pending={act.isPending}>
          {isTold ? t`Say so no longer` : t`Let the office know that I keep one`}
        </Button>
      </div>
    </Card>
  );
}
