import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, Form, Row, Select, TextField, toast } from '@standing/design-system';
import { ask, Failure, keys, useAct, useFormat } from '@standing/web-core';
import { reasonWord } from '../proofs/proof-words.js';
import type { ProofSession } from '../proofs/use-proofs.js';
import { reverseAcceptanceMutation } from './proof.queries.js';

const REASONS = ['SUPERVISOR_DECLINED', 'MISTAKE', 'NOT_GENUINE', 'OTHER'] as const;

type Reason = (typeof REASONS)[number];

type ReverseProps = { readonly proofId: string; readonly session: ProofSession; readonly onClose: () => void };

/** That a session is accepted on documents no longer: a reason from a list, which the coach reads. */
export function ReverseAcceptance({ proofId, session, onClose }: ReverseProps) {
  const { t } = useLingui();
  const format = useFormat();
  const declined = session.sessionStatus === 'DECLINED';
  const [reason, setReason] = useState<Reason>(declined ? 'SUPERVISOR_DECLINED' : 'MISTAKE');
  const [note, setNote] = useState('');
  const act = useReverse(onClose);
  const day = format.day(session.heldOn);
  const { sessionId } = session;
  return (
    <Dialog title={t`Is ${day} no longer accepted on documents?`} open onClose={onClose}>
      <Form
        onSubmit={() => act.mutate({ proofId, sessionId, reason, note: note.trim() || null })}
        label={t`Reverse the acceptance`}
      >
        {act.error && <Failure title={t`The acceptance was not reversed.`} error={act.error} />}
        <p>{t`It then counts as the coach’s own word. Both decisions stay on record, and the coach is written to.`}</p>
        <Select
          label={t({ message: 'Reason', context: 'documents' })}
          value={reason}
          onChange={(chosen) => setReason(REASONS.find((each) => each === chosen) ?? reason)}
          options={REASONS.map((each) => ({ value: each, text: t(reasonWord(each)) }))}
        />
        <TextField label={t`A sentence for the coach (optional)`} value={note} onChange={setNote} autoComplete="off" />
        <Row>
          <Button type="submit" kind="danger" pending={act.isPending}>{t`Reverse it`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

function useReverse(onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (
      input: {
        readonly proofId: string;
        readonly sessionId: string;
        readonly reason: Reason;
        readonly note: string | null;
      },
      idempotencyKey,
    ) => ask(reverseAcceptanceMutation, { input, idempotencyKey }),
    touches: [keys.supervisorsToVet],
    onDone: () => {
      toast({ text: t`Reversed. The coach is written to.` });
      onDone();
    },
  });
}
