import { useLingui } from '@lingui/react/macro';
import { Button, Dialog, Form, Row, toast } from '@standing/design-system';
import { ask, FormProblems, useAct } from '@standing/web-core';
import { declarationKeys } from '../declarations/declaration.queries.js';
import { takeBackPaperMutation } from './campaign.queries.js';

type TakeBackPaperDialogProps = { readonly id: string; readonly onClose: () => void };

/** Says that a paper was recorded by mistake, and what that changes. */
export function TakeBackPaperDialog({ id, onClose }: TakeBackPaperDialogProps) {
  const { t } = useLingui();
  const act = useAct({
    run: (_: undefined, idempotencyKey) => ask(takeBackPaperMutation, { id, idempotencyKey }),
    touches: [declarationKeys.signatures, declarationKeys.campaigns],
    movesStanding: true,
    onDone: () => {
      toast({ text: t`The signature is taken back.` });
      onClose();
    },
  });
  return (
    <Dialog title={t`Was this signature recorded by mistake?`} open onClose={onClose}>
      <Form onSubmit={() => act.mutate(undefined)} label={t`Take the signature back`}>
        <p>{t`It counts no longer, for the member’s standing either, and stays on record here. The member is asked to sign again.`}</p>
        <FormProblems title={t`It was not taken back.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
        <Row>
          <Button type="submit" pending={act.isPending}>{t`Take the signature back`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not now`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}
