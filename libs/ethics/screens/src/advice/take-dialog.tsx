import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Checkbox, Dialog, Form, Row, toast } from '@standing/design-system';
import { ask, FormProblems, useAct } from '@standing/web-core';
import { adviceKeys } from './advice.queries.js';
import { takeMutation } from './enquiries.queries.js';

type Props = { readonly id: string; readonly takeOver: boolean; readonly onClose: () => void };

const IDS = { noConflict: 'advice-no-conflict' };

/** The declaration that comes before anything is seen. */
export function TakeDialog({ id, takeOver, onClose }: Props) {
  const { t } = useLingui();
  const [noConflict, setNoConflict] = useState(false);
  const act = useTake({ id, takeOver }, onClose);
  const title = takeOver ? t`Take it over` : t`Take it`;
  return (
    <Dialog title={title} open onClose={onClose}>
      <Form onSubmit={() => act.mutate({ noConflict })} label={title}>
        <FormProblems title={t`The enquiry was not taken.`} ids={IDS} mistakes={{}} tried={0} error={act.error} />
        {takeOver && <p>{t`Another adviser holds it. They read it no more once you have taken it over.`}</p>}
        <p>{t`Declare before you see: a conflict of interest is a tie of supervision, work, money or family to whoever asks or to somebody it is about. If you find one when you read it, hand it back at once.`}</p>
        <Checkbox id={IDS.noConflict} checked={noConflict} onChange={setNoConflict}>
          {t`I know of no conflict of interest in it.`}
        </Checkbox>
        <Row>
          <Button type="submit" pending={act.isPending}>
            {title}
          </Button>
          <Button kind="quiet" onPress={onClose}>{t`Not now`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

function useTake(of: { readonly id: string; readonly takeOver: boolean }, onClose: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (declared: { readonly noConflict: boolean }, idempotencyKey) =>
      ask(takeMutation, { ...of, ...declared, idempotencyKey }),
    touches: [adviceKeys.queue],
    onDone: () => {
      toast({ text: t`It is yours. Open it from the list of those you hold.` });
      onClose();
    },
  });
}
