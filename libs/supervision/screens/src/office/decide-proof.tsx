import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Callout, Dialog, Form, RadioGroup, Row, Select, TextField, toast } from '@standing/design-system';
import { ask, Failure, keys, type ResultOf, useAct, useFormat } from '@standing/web-core';
import { Documents } from '../proofs/proof-item.js';
import { reasonWord } from '../proofs/proof-words.js';
import type { Proof, ProofSession } from '../proofs/use-proofs.js';
import { decideProofMutation } from './proof.queries.js';

const REASONS = ['NOT_READABLE', 'OTHER_SESSION', 'LENGTH_NOT_SHOWN', 'NOT_GENUINE', 'NAMES_SHOWN', 'OTHER'] as const;

type Reason = (typeof REASONS)[number];
type Verdict = { readonly answer: string | null; readonly reason: Reason; readonly note: string };
type Results = ResultOf<typeof decideProofMutation>['decideSupervisionProof'];

const OPEN: Verdict = { answer: null, reason: 'OTHER_SESSION', note: '' };

/** A verdict for each session that waits; those without one are left for later. */
export function DecideProof({ proof, onClose }: { readonly proof: Proof; readonly onClose: () => void }) {
  const { t } = useLingui();
  const [verdicts, setVerdicts] = useState<Readonly<Record<string, Verdict>>>({});
  const act = useDecide(proof.id, onClose);
  const waiting = proof.sessions.filter(({ state }) => state === 'WAITING');
  const given = waiting.flatMap(({ sessionId }) => inputOf(sessionId, verdicts[sessionId] ?? OPEN));
  const name = proof.givenBy;
  return (
    <Dialog title={t`The documents of ${name}`} open onClose={onClose}>
      <Form onSubmit={() => given.length > 0 && act.mutate(given)} label={t`Decide on documents`}>
        {act.error && <Failure title={t`Nothing was decided.`} error={act.error} />}
        <Refused results={act.data?.decideSupervisionProof ?? []} sessions={waiting} />
        <Documents proof={proof} />
        {waiting.map((session) => (
          <VerdictFields
            key={session.sessionId}
            session={session}
            value={verdicts[session.sessionId] ?? OPEN}
            onChange={(verdict) => setVerdicts({ ...verdicts, [session.sessionId]: verdict })}
          />
        ))}
        <Row>
          <Button type="submit" pending={act.isPending} disabled={given.length === 0}>{t`Record the decision`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

function inputOf(sessionId: string, { answer, reason, note }: Verdict) {
  if (answer === null) return [];
  const accept = answer === 'accept';
  return [{ sessionId, accept, reason: accept ? null : reason, note: note.trim() || null }];
}

type FieldsProps = {
  readonly session: ProofSession;
  readonly value: Verdict;
  readonly onChange: (verdict: Verdict) => void;
};

function VerdictFields({ session, value, onChange }: FieldsProps) {
  const { t } = useLingui();
  const format = useFormat();
  const title = `${format.day(session.heldOn)} · ${format.duration(session.minutes)}`;
  return (
    <>
      <RadioGroup
        label={title}
        value={value.answer}
        onChange={(answer) => onChange({ ...value, answer })}
        options={[
          { value: 'accept', text: t`Accept on documents` },
          { value: 'not', text: t`Do not accept` },
        ]}
      />
      {value.answer === 'not' && (
        <Select
          label={t`Reason for ${title}`}
          value={value.reason}
          onChange={(reason) => onChange({ ...value, reason: REASONS.find((each) => each === reason) ?? value.reason })}
          options={REASONS.map((reason) => ({ value: reason, text: t(reasonWord(reason)) }))}
        />
      )}
      {value.answer !== null && (
        <TextField
          label={t`A sentence for the coach (optional)`}
          value={value.note}
          onChange={(note) => onChange({ ...value, note })}
          autoComplete="off"
        />
      )}
    </>
  );
}

/** Sessions of which nothing was decided, and why; the others are done. */
function Refused({ results, sessions }: { readonly results: Results; readonly sessions: readonly ProofSession[] }) {
  const format = useFormat();
  const refused = results.filter(({ refusals }) => refusals.length > 0);
  if (refused.length === 0) return null;
  const dayOf = (id: string) => format.day(sessions.find(({ sessionId }) => sessionId === id)?.heldOn ?? '');
  return (
    <Callout tone="bad">
      {refused.map(({ sessionId, refusals }) => (
        <p key={sessionId}>{`${dayOf(sessionId)} · ${refusals.map(({ message }) => message).join(' ')}`}</p>
      ))}
    </Callout>
  );
}

function useDecide(proofId: string, onDone: () => void) {
  return useAct({
    run: (verdicts: ReturnType<typeof inputOf>, idempotencyKey) =>
      ask(decideProofMutation, { proofId, verdicts, idempotencyKey }),
    touches: [keys.supervisorsToVet],
    onDone: ({ decideSupervisionProof: results }) => {
      const done = results.filter(({ refusals }) => refusals.length === 0).length;
      if (done > 0) toast({ text: plural(done, { one: 'Decided on one session.', other: 'Decided on # sessions.' }) });
      if (done === results.length) onDone();
    },
  });
}
