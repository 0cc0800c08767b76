import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, Row, toast } from '@standing/design-system';
import { ask, Failure, useAct } from '@standing/web-core';
import { eraseSubcontractorMutation, REGISTER_KEY, type Subcontractor } from './subcontractor.queries.js';

type EraseDialogProps = { readonly one: Subcontractor; readonly onClose: () => void };

/** Erases for good: it is asked once more. */
export function EraseDialog({ one: { id, name }, onClose }: EraseDialogProps) {
  const { t } = useLingui();
  const act = useAct({
    run: (_: null, idempotencyKey) => ask(eraseSubcontractorMutation, { id, idempotencyKey }),
    touches: [REGISTER_KEY],
    onDone: () => {
      toast({ text: t`Erased. Nothing of it is left.` });
      onClose();
    },
  });
  return (
    <Dialog title={t`Erase for good?`} open onClose={onClose}>
      {act.error && <Failure title={t`It was not erased.`} error={act.error} />}
      <p>
        <Trans>{name} leaves your register, and nothing of it is kept. It cannot be undone.</Trans>
      </p>
      <Row>
        <Button kind="danger" onPress={() => act.mutate(null)} pending={act.isPending}>{t`Erase it`}</Button>
        <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
      </Row>
    </Dialog>
  );
}
