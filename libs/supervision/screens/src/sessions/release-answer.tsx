import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, Form, Row, toast } from '@standing/design-system';
import { ask, Failure, keys, useAct } from '@standing/web-core';
import { releaseAnswerMutation } from './session.queries.js';
import type { Session } from './use-sessions.js';

type ReleaseAnswerProps = { readonly session: Pick<Session, 'id'> };

/** Beside a confirmed session: the way to agree that its supervisor takes the confirmation back, which nobody does alone. */
export function ReleaseAnswer({ session: { id } }: ReleaseAnswerProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  return (
    <span className="item-acts">
      <Button kind="quiet" size="small" onPress={() => setOpen(true)}>{t`It is wrong…`}</Button>
      {open && <ReleaseDialog id={id} onClose={() => setOpen(false)} />}
    </span>
  );
}

function ReleaseDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useLingui();
  const act = useRelease(onClose);
  return (
    <Dialog title={t`Let your supervisor take it back?`} open onClose={onClose}>
      <Form onSubmit={() => act.mutate(id)} label={t`Let your supervisor take it back?`}>
        {act.error && <Failure title={t`It was not recorded.`} error={act.error} />}
        <p>{t`A confirmation is taken back by the two of you together, and never by one alone. If you agree, your supervisor may do so once. Until they do, the session counts as before.`}</p>
        <Row>
          <Button type="submit" pending={act.isPending}>{t`I agree`}</Button>
          <Button kind="quiet" onPress={onClose}>
            {t({ message: 'Not yet', context: 'dispute' })}
          </Button>
        </Row>
      </Form>
    </Dialog>
  );
}

function useRelease(onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (sessionId: string, idempotencyKey) => ask(releaseAnswerMutation, { sessionId, idempotencyKey }),
    touches: [keys.sessions],
    onDone: () => {
      toast({ text: t`Recorded. Your supervisor may take this confirmation back.` });
      onDone();
    },
  });
}
