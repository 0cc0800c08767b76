import { useLingui } from '@lingui/react/macro';
import { Button, Dialog, Form, Row, toast } from '@standing/design-system';
import { ask, FormProblems, useAct } from '@standing/web-core';
import { declarationKeys } from '../declarations/declaration.queries.js';
import { closeCampaignMutation } from './campaign.queries.js';

type CloseCampaignDialogProps = { readonly id: string; readonly onClose: () => void };

/** Ends a campaign before its deadline, after saying what that changes. */
export function CloseCampaignDialog({ id, onClose }: CloseCampaignDialogProps) {
  const { t } = useLingui();
  const act = useAct({
    run: (_: undefined, idempotencyKey) => ask(closeCampaignMutation, { id, idempotencyKey }),
    touches: [declarationKeys.campaigns],
    onDone: () => {
      toast({ text: t`The campaign is closed.` });
      onClose();
    },
  });
  return (
    <Dialog title={t`Close the campaign?`} open onClose={onClose}>
      <Form onSubmit={() => act.mutate(undefined)} label={t`Close the campaign`}>
        <p>{t`Nobody is reminded any more. What was signed stays, and the text can still be signed.`}</p>
        <FormProblems title={t`It was not closed.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
        <Row>
          <Button type="submit" pending={act.isPending}>{t`Close the campaign`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not now`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}
