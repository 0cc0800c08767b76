import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Loaded } from '@standing/web-core';
import { AskFeedback } from './ask-feedback.js';
import { AskedRow } from './asked-row.js';
import { type Giver, useFeedbackGivers } from './use-feedback.js';

/** The supervisors and peers who were asked, by kind; clients and sponsors stand with their engagements. */
export function GiversList() {
  const { t } = useLingui();
  const givers = useFeedbackGivers();
  return (
    <Loaded query={givers} failed={t`The supervisors and peers you asked could not be loaded.`} lines={1}>
      {(found) => (
        <>
          <OfKind title={t`Supervisors asked`} givers={found.filter(({ kind }) => kind === 'SUPERVISOR')} />
          <OfKind title={t`Peers asked`} givers={found.filter(({ kind }) => kind === 'PEER')} />
        </>
      )}
    </Loaded>
  );
}

function OfKind({ title, givers }: { readonly title: string; readonly givers: readonly Giver[] }) {
  if (givers.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="rows" aria-label={title}>
        {givers.map((giver) => (
          <li key={giver.id}>
            <GiverRow giver={giver} />
          </li>
        ))}
      </ul>
    </>
  );
}

function GiverRow({ giver: { id, kind, label, feedback } }: { readonly giver: Giver }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <span className="strong" data-user-text="">
        {label}
      </span>
      <AskedRow feedback={feedback} who={label} link={{ giverId: id }} onAsk={() => setAsking(true)} />
      {asking && (
        <AskFeedback
          title={t`Ask for feedback: ${label}`}
          engagements={[]}
          kinds={[kind]}
          label={label}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
