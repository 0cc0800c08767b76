import { useLingui } from '@lingui/react/macro';
import { PageHeader, Stack } from '@standing/design-system';
import type { ReactNode } from 'react';
import { ActivitiesCard } from './activities/activities-card.js';
import { RecordCard } from './record/record-card.js';
import { StandingFigure } from './standing-figure.js';

/** What one does to go on learning the profession, how far it has come in the standing, what an audit asks, and the draws. */
export function CpdScreen({ asked, audits }: { readonly asked: ReactNode; readonly audits: ReactNode }) {
  const { t } = useLingui();
  return (
    <>
      <PageHeader
        title={t`Continuing professional development`}
        lead={<p>{t`What you learn, and what shows it. What you write of it stays between you and the office.`}</p>}
      />
      <Stack gap="large">
        {asked}
        <StandingFigure />
        <RecordCard />
        <ActivitiesCard />
        {audits}
      </Stack>
    </>
  );
}
