import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, Row, toast } from '@standing/design-system';
import { ask, Failure, useAct } from '@standing/web-core';
import { CHECKS_KEY, noAttestationMutation, type OfficeCheck } from './check.queries.js';

type NoneShownDialogProps = { readonly check: OfficeCheck; readonly onClose: () => void };

/** That none was shown in the time that there was. It is asked once more, since it ends the check. */
export function NoneShownDialog({ check: { id, holder }, onClose }: NoneShownDialogProps) {
  const { t } = useLingui();
  const act = useAct({
    run: (_: null, idempotencyKey) => ask(noAttestationMutation, { id, idempotencyKey }),
    touches: [CHECKS_KEY],
    onDone: () => {
      toast({ text: t`Recorded.` });
      onClose();
    },
  });
  return (
    <Dialog title={t`No attestation was shown`} open onClose={onClose}>
      {act.error && <Failure title={t`It was not recorded.`} error={act.error} />}
      <p className="strong" data-user-text="">
        {holder.name}
      </p>
      <p>
        <Trans>The check ends with that, and the member reads it. Nothing else follows from it.</Trans>
      </p>
      <Row>
        <Button onPress={() => act.mutate(null)} pending={act.isPending}>{t`Record it`}</Button>
        <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
      </Row>
    </Dialog>
  );
}
