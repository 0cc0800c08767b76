import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Checkbox, Dialog, Form, Row, toast } from '@standing/design-system';
import { ask, FormProblems, useAct } from '@standing/web-core';
import { adviceKeys } from './advice.queries.js';
import { handBackMutation } from './enquiries.queries.js';

type Props = { readonly id: string; readonly onDone: () => void };

/** Gives an enquiry back to the other advisers. */
export function HandBack({ id, onDone }: Props) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  return (
    <Row>
      <Button kind="quiet" onPress={() => setAsking(true)}>{t`Hand it back…`}</Button>
      {asking && <HandBackDialog id={id} onClose={() => setAsking(false)} onDone={onDone} />}
    </Row>
  );
}

function HandBackDialog({ id, onClose, onDone }: Props & { readonly onClose: () => void }) {
  const { t } = useLingui();
  const [hasConflict, setConflict] = useState(false);
  const act = useAct({
    run: (_: void, idempotencyKey) => ask(handBackMutation, { id, hasConflict, idempotencyKey }),
    touches: [adviceKeys.queue],
    onDone: () => {
      toast({ text: t`Handed back.` });
      onClose();
      onDone();
    },
  });
  return (
    <Dialog title={t`Hand it back`} open onClose={onClose}>
      <Form onSubmit={() => act.mutate()} label={t`Hand it back`}>
        <FormProblems title={t`It was not handed back.`} ids={{}} mistakes={{}} tried={0} error={act.error} />
        <p>{t`You read it no more, and another adviser can take it.`}</p>
        <Checkbox checked={hasConflict} onChange={setConflict}>
          {t`I found a conflict of interest: it is never to be shown to me again.`}
        </Checkbox>
        <Row>
          <Button type="submit" pending={act.isPending}>{t`Hand it back`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not now`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}
