import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, Form, Row } from '@standing/design-system';
import { ask, FormProblems } from '@standing/web-core';
import { type Death, takeBackDeathMutation } from './death.queries.js';
import { useDeathAct } from './use-deaths.js';

type TakeBackDeathDialogProps = { readonly death: Death; readonly onClose: () => void };

/** Says that a death was recorded by mistake, and what comes back. */
export function TakeBackDeathDialog({ death, onClose }: TakeBackDeathDialogProps) {
  const { t } = useLingui();
  const act = useDeathAct({
    run: (id: string, idempotencyKey) => ask(takeBackDeathMutation, { id, idempotencyKey }),
    said: t`The record is taken back.`,
    onDone: onClose,
  });
  return (
    <Dialog title={t`Was this recorded by mistake?`} open onClose={onClose}>
      <Form onSubmit={() => act.mutate(death.id)} label={t`Take the record back`}>
        <p>
          <Trans>
            Everything is as it was before: the accreditation, the register, mail and sign-in. Nobody outside the office
            sees that anything was recorded. Mail that was held back meanwhile is not sent.
          </Trans>
        </p>
        <FormProblems title={t`It was not taken back.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
        <Row>
          <Button type="submit" pending={act.isPending}>{t`Take the record back`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not now`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}
