import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Callout, Card, TextLink } from '@standing/design-system';
import { NotKept } from './check-row.js';
import { useSignalWords } from './record-words.js';
import { type Signal, type SignalsOfEngagement, useSignals } from './use-record.js';
import { useSetAside } from './use-record-acts.js';

/** What is worth a thought of one engagement, on its own page; nothing while there is nothing. */
export function SignalsOfOne({ engagementId }: { readonly engagementId: string }) {
  const { t } = useLingui();
  const found = useSignals().data?.find(({ engagement }) => engagement.id === engagementId);
  if (!found) return null;
  return (
    <Callout title={t`For you alone`}>
      <ul className="rows">
        {found.signals.map((signal) => (
          <SignalRow key={signal} engagementId={engagementId} signal={signal} />
        ))}
      </ul>
    </Callout>
  );
}

function SignalRow({ engagementId, signal }: { readonly engagementId: string; readonly signal: Signal }) {
  const words = useSignalWords();
  return (
    <li>
      <div className="item">
        <span className="item-main">{words[signal]}</span>
        <NotNow engagementId={engagementId} signals={[signal]} about={words[signal]} />
      </div>
    </li>
  );
}

type NotNowProps = {
  readonly engagementId: string;
  readonly signals: readonly Signal[];
  readonly about: string;
};

function NotNow({ engagementId, signals, about }: NotNowProps) {
  const { t } = useLingui();
  const act = useSetAside(engagementId, () => undefined);
  return (
    <>
      <Button
        kind="quiet"
        size="small"
        pending={act.isPending}
        onPress={() => act.mutate(signals)}
        label={t`Not for 30 days: ${about}`}
      >{t`Not for 30 days`}</Button>
      <NotKept error={act.error} />
    </>
  );
}

/** How many engagements are shown at first. */
const FEW = 5;

/** What is worth a thought of all engagements, on "My practice"; nothing while there is nothing. */
export function ThoughtsCard() {
  const { t } = useLingui();
  const [all, setAll] = useState(false);
  const found = useSignals().data ?? [];
  if (found.length === 0) return null;
  return (
    <Card title={t`Worth a thought`}>
      <p className="muted">{t`Shown to you alone: nobody else sees this, and nothing of it is counted.`}</p>
      <ul className="rows">
        {found.slice(0, all ? found.length : FEW).map((one) => (
          <ThoughtRow key={one.engagement.id} found={one} />
        ))}
      </ul>
      {!all && found.length > FEW && (
        <div>
          <Button kind="second" onPress={() => setAll(true)}>{t`Show more`}</Button>
        </div>
      )}
    </Card>
  );
}

function ThoughtRow({ found: { engagement, signals } }: { readonly found: SignalsOfEngagement }) {
  const words = useSignalWords();
  return (
    <li>
      <div className="item">
        <div className="item-main">
          <TextLink href={`/practice/engagement/${engagement.id}`}>{engagement.pseudonym}</TextLink>
          {signals.map((signal) => (
            <p key={signal} className="muted">
              {words[signal]}
            </p>
          ))}
        </div>
        <NotNow engagementId={engagement.id} signals={signals} about={engagement.pseudonym} />
      </div>
    </li>
  );
}
