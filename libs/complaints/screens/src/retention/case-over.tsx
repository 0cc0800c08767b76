import { useLingui } from '@lingui/react/macro';
import { Card, StatusTag, SummaryList } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import { ConfirmErasure } from './confirm-erasure.js';
import { Holds } from './holds.js';
import { ProposeErasure } from './propose-erasure.js';
import { RefuseErasure } from './refuse-erasure.js';
import { type CaseOver, ENDED_WORDS, REFUSED_WORDS } from './retention-words.js';

type CaseOverProps = { readonly over: CaseOver; readonly busy: boolean };

/** One case whose time is nearly over: how it ended, its days, what holds it, and what may be done with it. */
export function CaseOverCard({ over, busy }: CaseOverProps) {
  const { t } = useLingui();
  const { reference, proposal } = over;
  return (
    <Card title={t`Case ${reference}`} busy={busy}>
      <div className="stack">
        <p>
          <Standing over={over} />
        </p>
        <Days over={over} />
        <Holds over={over} />
        {proposal ? (
          <>
            <ConfirmErasure over={over} />
            <RefuseErasure over={over} />
          </>
        ) : (
          <ProposeErasure over={over} />
        )}
      </div>
    </Card>
  );
}

/** Where it stands, in a word: what holds it goes before everything else. */
function Standing({ over: { holds, linked, proposal, keptUntil, refusalsToConfirm } }: { readonly over: CaseOver }) {
  const { t } = useLingui();
  const { body } = useSession();
  if (holds.length > 0 || linked) return <StatusTag tone="warn">{t`held`}</StatusTag>;
  if (proposal && refusalsToConfirm.length === 0)
    return <StatusTag tone="brand">{t`waits for you to confirm`}</StatusTag>;
  if (proposal) return <StatusTag tone="brand">{t`proposed`}</StatusTag>;
  return <StatusTag tone="plain">{keptUntil <= body.today ? t`time is over` : t`time is nearly over`}</StatusTag>;
}

function Days({ over: { endedHow, endedOn, keptUntil, proposal, turnedDown } }: { readonly over: CaseOver }) {
  const { t } = useLingui();
  const format = useFormat();
  const day = (on: string) => format.day(on, 'long');
  return (
    <SummaryList
      items={[
        { term: t`How it ended`, value: t(ENDED_WORDS[endedHow]) },
        { term: t`Closed on`, value: day(endedOn) },
        { term: t`Time is over on`, value: day(keptUntil) },
        ...(proposal
          ? [
              { term: t`Proposed by`, value: <span data-user-text="">{proposal.proposedBy.name}</span> },
              { term: t`Proposed on`, value: day(proposal.proposedOn) },
              { term: t`May be confirmed from`, value: day(proposal.confirmFrom) },
            ]
          : []),
        ...(turnedDown
          ? [
              { term: t`Turned down on`, value: day(turnedDown.refusedOn) },
              { term: t`Turned down because`, value: t(REFUSED_WORDS[turnedDown.because]) },
            ]
          : []),
      ]}
    />
  );
}
