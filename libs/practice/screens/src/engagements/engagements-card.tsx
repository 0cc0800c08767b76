import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, EmptyState, Skeleton } from '@standing/design-system';
import { Failure, useFormat } from '@standing/web-core';
import { StartEngagementForm } from './start-engagement-form.js';
import type { Engagement, EngagementsQuery } from './use-engagements.js';

/** Every engagement, and the form that begins one. */
export function EngagementsCard({ engagements }: { readonly engagements: EngagementsQuery }) {
  const { t } = useLingui();
  const [starting, setStarting] = useState(false);
  const none = engagements.data?.length === 0;
  const begin = (
    <Button kind={none ? 'first' : 'second'} onPress={() => setStarting(true)}>{t`Begin an engagement`}</Button>
  );
  return (
    <Card title={t`Engagements`} busy={engagements.isFetching} action={!starting && !none && begin}>
      {starting && <StartEngagementForm onClose={() => setStarting(false)} />}
      {engagements.isPending && <Skeleton />}
      {engagements.error && !engagements.data && (
        <Failure
          title={t`The engagements could not be loaded.`}
          error={engagements.error}
          onRetry={() => void engagements.refetch()}
        />
      )}
      {none && !starting && (
        <EmptyState
          sentence={t`An engagement is the work with one client or one team. Begin one, then log the hours held under it.`}
          example={t`Orchid · one person · since 3 February 2026 · 12 h`}
          action={begin}
        />
      )}
      {!none && engagements.data && (
        <ul className="rows">
          {engagements.data.map((engagement) => (
            <li key={engagement.id}>
              <EngagementRow engagement={engagement} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function EngagementRow({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useLingui();
  const format = useFormat();
  const { pseudonym, kind, startedOn, endedOn, minutes } = engagement;
  const [from, to] = [format.day(startedOn), endedOn && format.day(endedOn)];
  return (
    <div className="item">
      <span className="item-main">
        <span className="strong" data-user-text="">
          {pseudonym}
        </span>
        <span className="muted">
          {' · '}
          {kind === 'TEAM' ? t`a team` : t`one person`}
        </span>
      </span>
      <span className="muted">{to ? t`${from} to ${to}` : t`since ${from}`}</span>
      <span className="item-figure figure strong">{format.duration(minutes)}</span>
    </div>
  );
}
