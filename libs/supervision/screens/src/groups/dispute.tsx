import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, Form, RadioGroup, Row, toast } from '@standing/design-system';
import { ask, Failure, keys, useAct } from '@standing/web-core';
import type { Session } from '../sessions/use-sessions.js';
import { disputeMutation } from './group.queries.js';
import { DISPUTE_REASONS, type DisputeReason, disputeWord } from './group-words.js';

/** Beside a session that the supervisor entered: the way to say that it is not so. */
export function Dispute({ session }: { readonly session: Session }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  return (
    <span className="item-acts">
      <Button kind="quiet" size="small" onPress={() => setOpen(true)}>{t`This is not right…`}</Button>
      {open && <DisputeDialog session={session} onClose={() => setOpen(false)} />}
    </span>
  );
}

function DisputeDialog({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const { t } = useLingui();
  const [reason, setReason] = useState<DisputeReason>('WRONG_LENGTH');
  const act = useDispute(onClose);
  return (
    <Dialog title={t`What is not right?`} open onClose={onClose}>
      <Form onSubmit={() => act.mutate({ id: session.id, reason })} label={t`What is not right?`}>
        {act.error && <Failure title={t`It was not recorded.`} error={act.error} />}
        <p>{t`Your supervisor entered this session with a group. Once you say that it is not right it counts no more; both words stay on record, and your supervisor reads the reason you choose.`}</p>
        <RadioGroup
          label={t({ message: 'Reason', context: 'dispute' })}
          value={reason}
          onChange={(chosen) => setReason(DISPUTE_REASONS.find((each) => each === chosen) ?? reason)}
          options={DISPUTE_REASONS.map((each) => ({ value: each, text: t(disputeWord(each)) }))}
        />
        <Row>
          <Button type="submit" kind="danger" pending={act.isPending}>{t`Say that it is not right`}</Button>
          <Button kind="quiet" onPress={onClose}>
            {t({ message: 'Not yet', context: 'dispute' })}
          </Button>
        </Row>
      </Form>
    </Dialog>
  );
}

function useDispute(onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (input: { readonly id: string; readonly reason: DisputeReason }, idempotencyKey) =>
      ask(disputeMutation, { ...input, idempotencyKey }),
    touches: [keys.sessions],
    movesStanding: true,
    onDone: () => {
      toast({ text: t`Recorded. It counts no more; if it was held otherwise, log it below.` });
      onDone();
    },
  });
}
