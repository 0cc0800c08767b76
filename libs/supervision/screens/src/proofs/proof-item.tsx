import { useLingui } from '@lingui/react/macro';
import { Button, StatusTag, TextLink, toast } from '@standing/design-system';
import { ask, Failure, keys, useAct, useFormat } from '@standing/web-core';
import { takeBackProofMutation } from './proof.queries.js';
import { kindWord, reasonWord, stateWord } from './proof-words.js';
import type { Proof, ProofSession } from './use-proofs.js';

/** One proof as its coach sees it: the documents, each session with its answer, and the way to take it back. */
export function ProofItem({ proof }: { readonly proof: Proof }) {
  const { t } = useLingui();
  const format = useFormat();
  const { givenOn, supervisorName, sessions, documentsUntil } = proof;
  const [day, until] = [format.day(givenOn), documentsUntil && format.day(documentsUntil)];
  return (
    <div className="stack" data-gap="small">
      <p>
        <span className="strong" data-user-text="">
          {supervisorName}
        </span>
        <span className="muted">{` · ${t`given on ${day}`}`}</span>
      </p>
      <Documents proof={proof} />
      <ul className="rows">
        {sessions.map((session) => (
          <li key={session.sessionId}>
            <Answer session={session} />
          </li>
        ))}
      </ul>
      {until && proof.documents.length > 0 && <p className="muted small">{t`The documents are erased on ${until}.`}</p>}
      {sessions.some(({ state }) => state === 'WAITING') && <TakeBack proofId={proof.id} />}
    </div>
  );
}

/** The documents, to be opened; once they are erased, that they are. */
export function Documents({ proof: { documents } }: { readonly proof: Proof }) {
  const { t } = useLingui();
  if (documents.length === 0) return <p className="muted small">{t`The documents are erased.`}</p>;
  return (
    <>
      {documents.map(({ id, kind, name }) => (
        <p key={id}>
          <TextLink href={`/files/supervision/${id}`} download>
            <span data-user-text="">{name}</span>
          </TextLink>
          <span className="muted small">{` · ${t(kindWord(kind))}`}</span>
        </p>
      ))}
    </>
  );
}

/** A session of a proof, what became of it and why. */
export function Answer({ session }: { readonly session: ProofSession }) {
  const { t } = useLingui();
  const format = useFormat();
  const { tone, word } = stateWord(session.state);
  return (
    <>
      <div className="item">
        <span className="item-main strong">{format.day(session.heldOn)}</span>
        <span className="item-figure figure">{format.duration(session.minutes)}</span>
        <span className="item-end" data-size="large">
          <StatusTag tone={tone}>{t(word)}</StatusTag>
        </span>
      </div>
      {session.reason && <p className="muted small">{t(reasonWord(session.reason))}</p>}
      {session.note && (
        <p className="small" data-user-text="">
          {session.note}
        </p>
      )}
    </>
  );
}

function TakeBack({ proofId }: { readonly proofId: string }) {
  const { t } = useLingui();
  const act = useAct({
    run: (id: string, idempotencyKey) => ask(takeBackProofMutation, { proofId: id, idempotencyKey }),
    touches: [keys.sessions],
    onDone: () => toast({ text: t`Taken back. What was decided before stays.` }),
  });
  return (
    <div>
      {act.error && <Failure title={t`It could not be taken back.`} error={act.error} />}
      <Button kind="quiet" size="small" onPress={() => act.mutate(proofId)} pending={act.isPending}>
        {t`Take the documents back`}
      </Button>
    </div>
  );
}
