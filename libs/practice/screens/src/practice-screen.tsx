import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { LinkButton, PageHeader, Stack } from '@standing/design-system';
import { EngagementsCard } from './engagements/engagements-card.js';
import { type Engagement, useEngagements } from './engagements/use-engagements.js';
import { EntriesCard } from './entries/entries-card.js';
import { FeedbackCard } from './feedback/feedback-card.js';
import { LogPracticeCard } from './entries/log-practice-card.js';

type PracticeScreenProps = {
  readonly vault?: ReactNode;
  /** What is worth a thought of them. */
  readonly thoughts?: ReactNode;
  readonly moreOf?: (engagement: Engagement) => ReactNode;
};

/** What one does as a coach: with whom (never by name), when, how long; and the way to what one writes for oneself. */
export function PracticeScreen({ vault, thoughts, moreOf }: PracticeScreenProps) {
  const { t } = useLingui();
  const engagements = useEngagements();
  return (
    <>
      <PageHeader
        title={t`My practice`}
        action={<LinkButton kind="second" href="/practice/import">{t`Import my log`}</LinkButton>}
        lead={<p>{t`Clients appear under a pseudonym only. Their names never reach this platform.`}</p>}
      />
      <Stack gap="large">
        {(engagements.data?.length ?? 0) > 0 && <LogPracticeCard engagements={engagements.data ?? []} />}
        <EngagementsCard engagements={engagements} moreOf={moreOf} />
        {thoughts}
        <FeedbackCard />
        {vault}
        <EntriesCard />
      </Stack>
    </>
  );
}
