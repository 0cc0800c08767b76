import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, Row } from '@standing/design-system';
import { ask, FormProblems } from '@standing/web-core';
import { FeeTold } from '../fees/fee-told.js';
import type { Return } from './leaving.js';
import { applyToReturnMutation } from './leaving.queries.js';
import { useLeavingAct } from './use-leaving-act.js';

type ReturnDialogProps = { readonly level: Return['level']; readonly onClose: () => void };

/** Asks to be accredited again, once more confirmed. What is not met keeps nobody from asking. */
export function ReturnDialog({ level, onClose }: ReturnDialogProps) {
  const { t } = useLingui();
  const { title } = level;
  const act = useLeavingAct({
    run: (_: null, idempotencyKey) => ask(applyToReturnMutation, { idempotencyKey }),
    said: t`You asked to come back to ${title}.`,
    onClose,
  });
  return (
    <Dialog title={t`Come back to ${title}?`} open onClose={onClose}>
      <div className="stack">
        <ul className="bullets">
          <li>
            <Trans>A registrar decides by what is asked after your absence, as it is counted to today.</Trans>
          </li>
          <li>
            <Trans>
              The accreditation begins on the day of the decision, under a new reference. The days between stay without.
            </Trans>
          </li>
        </ul>
        <FeeTold kind="REINSTATEMENT" level={level.code} />
        <FormProblems title={t`You have not asked.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
        <Row>
          <Button onPress={() => act.mutate(null)} pending={act.isPending}>{t`Ask to come back`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </div>
    </Dialog>
  );
}
