import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct } from '@standing/web-core';
import type { Application } from './application.js';
import { takeBackMutation } from './application.queries.js';

/** Takes an application back while nobody has answered it. */
export function TakeBackDialog({
  application: { id, level },
  onClose,
}: {
  readonly application: Application;
  readonly onClose: () => void;
}) {
  const { t } = useLingui();
  const { title } = level;
  const act = useAct({
    run: (application: string, idempotencyKey) => ask(takeBackMutation, { id: application, idempotencyKey }),
    touches: [keys.applications, keys.member],
    onDone: () => {
      toast({ text: t`Your application for ${title} was taken back.` });
      onClose();
    },
  });
  return (
    <Dialog title={t`Take back the application for ${title}?`} open onClose={onClose}>
      <div className="stack">
        <p>
          <Trans>The office sees that you took it back. You may apply again at any time.</Trans>
        </p>
        <FormProblems title={t`It was not taken back.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
        <Row>
          <Button onPress={() => act.mutate(id)} pending={act.isPending}>{t`Take it back`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
        </Row>
      </div>
    </Dialog>
  );
}
