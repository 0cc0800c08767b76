import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Callout, Row, SummaryList } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { CaseFunction } from '../course.js';
import { STATE_WORDS } from '../words/state-words.js';
import { AnswerMerge } from './answer-merge.js';
import type { Duplicate } from './duplicates.js';
import { ProposeMergeForm } from './propose-merge-form.js';

type DuplicateRowProps = {
  readonly caseId: string;
  readonly duplicate: Duplicate;
  readonly mine: readonly CaseFunction[];
  readonly mayMerge: boolean;
  readonly onActed: () => void;
};

/** Another case as far as it is told, and whether this one may become a part of it. */
export function DuplicateRow({ caseId, duplicate, mine, mayMerge, onActed }: DuplicateRowProps) {
  const { t } = useLingui();
  const { reference, refusals, proposed } = duplicate;
  const isOpen = mayMerge && refusals.length === 0;
  return (
    <section className="stack" aria-label={reference}>
      <h3>{reference}</h3>
      <Alike duplicate={duplicate} />
      {mayMerge && refusals.length > 0 && (
        <Callout title={t`It stays a case of its own`}>
          <ul className="stack" data-gap="small">
            {refusals.map(({ code, message }) => (
              <li key={code}>{message}</li>
            ))}
          </ul>
        </Callout>
      )}
      {proposed && (
        <p>{t`It is proposed to join this complaint to it: a registrar of both cases confirms, or a registrar of this one declines.`}</p>
      )}
      {isOpen && mine.includes('CASE_MANAGER') && !proposed && (
        <Proposing caseId={caseId} reference={reference} onActed={onActed} />
      )}
      {mayMerge && mine.includes('REGISTRAR') && proposed && (
        <AnswerMerge caseId={caseId} reference={reference} onDeclined={onActed} />
      )}
    </section>
  );
}

function Alike({ duplicate }: { readonly duplicate: Duplicate }) {
  const { t } = useLingui();
  const format = useFormat();
  const { receivedIn, state, clauses, commonFrom, commonUntil, sameComplainant } = duplicate;
  const [from, to] = [commonFrom, commonUntil].map((day) => (day ? format.day(day, 'long') : null));
  const days = from === to ? from : t`${from} to ${to}`;
  return (
    <SummaryList
      items={[
        { term: t`Received in`, value: format.month(receivedIn) },
        { term: t`How far it is`, value: t(STATE_WORDS[state]) },
        { term: t`Clauses that both name`, value: clauses.length > 0 ? format.all(clauses) : t`None` },
        { term: t`Days of which both tell`, value: days ?? t`None that can be compared` },
        {
          term: t`Who complains`,
          value: sameComplainant
            ? t`Named in both, and reached in the same way`
            : t`Not compared, or not reached in the same way`,
        },
      ]}
    />
  );
}

type ProposingProps = { readonly caseId: string; readonly reference: string; readonly onActed: () => void };

function Proposing({ caseId, reference, onActed }: ProposingProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  if (open)
    return <ProposeMergeForm caseId={caseId} reference={reference} onDone={onActed} onLeave={() => setOpen(false)} />;
  return (
    <Row>
      <Button kind="second" onPress={() => setOpen(true)}>{t`Propose to join this complaint to it`}</Button>
    </Row>
  );
}
