import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useMoney } from '@standing/web-core';
import { FeeTold } from '../fees/fee-told.js';
import type { Renewal } from './renewal.js';
import { applyForRenewalMutation } from './upkeep.queries.js';

/** Asks once more. What is not met keeps nobody from asking. */
export function RenewDialog({ renewal, onClose }: { readonly renewal: Renewal; readonly onClose: () => void }) {
  const { t } = useLingui();
  const { title } = renewal.level;
  const { reference, fee } = renewal;
  const act = useAct({
    run: (_: null, idempotencyKey) => ask(applyForRenewalMutation, { idempotencyKey }),
    touches: [keys.applications, keys.member],
    movesStanding: true,
    onDone: () => {
      toast({ text: t`You asked to renew ${title}.` });
      onClose();
    },
  });
  const money = useMoney();
  const amount = fee ? money(fee.amount, fee.currency) : '';
  return (
    <Dialog title={t`Renew ${title}?`} open onClose={onClose}>
      <div className="stack">
        <p>
          <Trans>
            The body looks at the requirements as they stand when it decides, leave included. Not all of them need be
            met today.
          </Trans>
        </p>
        <p className="muted">{t`The reference ${reference} stays the same.`}</p>
        <FeeTold kind="RENEWAL" level={renewal.level.code} />
        {fee && <p>{t`A renewal this late costs ${amount} more.`}</p>}
        <FormProblems title={t`You have not asked.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
        <Row>
          <Button onPress={() => act.mutate(null)} pending={act.isPending}>{t`Renew ${title}`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </div>
    </Dialog>
  );
}
