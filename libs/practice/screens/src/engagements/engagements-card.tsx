import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button, Card, EmptyState } from '@standing/design-system';
import { Loaded, useFormat } from '@standing/web-core';
import { EngagementFeedback } from '../feedback/engagement-feedback.js';
import { useKindWords } from './kind-words.js';
import { StartEngagementForm } from './start-engagement-form.js';
import type { Engagement, EngagementsQuery } from './use-engagements.js';

export type EngagementsCardProps = {
  readonly engagements: EngagementsQuery;
  /** The way to an engagement's record, and what is said of the charter annexed to it. */
  readonly moreOf?: ((engagement: Engagement) => ReactNode) | undefined;
};

/** Every engagement, and the form that begins one. */
export function EngagementsCard({ engagements, moreOf }: EngagementsCardProps) {
  const { t } = useLingui();
  const [starting, setStarting] = useState(false);
  const none = engagements.data?.length === 0;
  const open = (
    <Button kind={none ? 'first' : 'second'} onPress={() => setStarting(true)}>{t`Begin an engagement`}</Button>
  );
  return (
    <Card
      title={t`Engagements`}
      busy={engagements.isFetching}
      action={!starting && !engagements.isPending && !none && open}
    >
      {starting && <StartEngagementForm onClose={() => setStarting(false)} />}
      <Loaded query={engagements} failed={t`The engagements could not be loaded.`}>
        {(found) =>
          found.length === 0 ? (
            !starting && <NoEngagements action={open} />
          ) : (
            <EngagementList engagements={found} moreOf={moreOf} />
          )
        }
      </Loaded>
    </Card>
  );
}

function NoEngagements({ action }: { readonly action: ReactNode }) {
  const { t } = useLingui();
  const sentence = t`An engagement is the work with one client or one team. Begin one, then log the hours held under it.`;
  return (
    <EmptyState sentence={sentence} example={t`Orchid · one person · since 3 February 2026 · 12 h`} action={action} />
  );
}

type EngagementListProps = Pick<EngagementsCardProps, 'moreOf'> & { readonly engagements: readonly Engagement[] };

function EngagementList({ engagements, moreOf }: EngagementListProps) {
  return (
    <ul className="rows">
      {engagements.map((engagement) => (
        <li key={engagement.id}>
          <EngagementRow engagement={engagement} />
          {moreOf?.(engagement)}
          <EngagementFeedback engagement={engagement} />
        </li>
      ))}
    </ul>
  );
}

function EngagementRow({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useLingui();
  const format = useFormat();
  const kinds = useKindWords();
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
          {kinds[kind]}
        </span>
      </span>
      <span className="muted">{to ? t`${from} to ${to}` : t`since ${from}`}</span>
      <span className="item-figure figure strong">{format.duration(minutes)}</span>
    </div>
  );
}
