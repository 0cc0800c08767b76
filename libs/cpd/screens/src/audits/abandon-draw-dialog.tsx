import { useLingui } from '@lingui/react/macro';
import { Button, Dialog, Form, Row, toast } from '@standing/design-system';
import { ask, FormProblems, useAct } from '@standing/web-core';
import { abandonDrawMutation, auditKeys } from './audit.queries.js';

type AbandonDrawDialogProps = { readonly id: string; readonly onClose: () => void };

/** Gives a draw up, after saying what that changes. */
export function AbandonDrawDialog({ id: drawId, onClose }: AbandonDrawDialogProps) {
  const { t } = useLingui();
  const act = useAct({
    run: (_: undefined, idempotencyKey) => ask(abandonDrawMutation, { drawId, idempotencyKey }),
    touches: [auditKeys.draws],
    onDone: () => {
      toast({ text: t`The draw is given up.` });
      onClose();
    },
  });
  return (
    <Dialog title={t`Give the draw up?`} open onClose={onClose}>
      <Form onSubmit={() => act.mutate(undefined)} label={t`Give the draw up`}>
        <p>{t`Nobody is drawn. What was published of it stays published, as given up, and another draw can be prepared.`}</p>
        <FormProblems title={t`It was not given up.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
        <Row>
          <Button type="submit" pending={act.isPending}>{t`Give the draw up`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not now`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}
