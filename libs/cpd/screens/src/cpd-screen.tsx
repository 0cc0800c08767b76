import { useLingui } from '@lingui/react/macro';
import { PageHeader, Stack } from '@standing/design-system';
import type { ReactNode } from 'react';
import { ActivitiesCard } from './activities/activities-card.js';
import { AttendanceCard } from './attendance/attendance-card.js';
import { MailedCard } from './mailed/mailed-card.js';
import { AimsCard } from './aims/aims-card.js';
import { RecordCard } from './record/record-card.js';
import { PlanCard } from './plans/plan-card.js';
import { StandingFigure } from './standing-figure.js';
import { YearsCard } from './years/years-card.js';

/** What one does and means to do to go on learning, what an audit asks, how far it has come in the standing, and the draws. */
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
        <AttendanceCard />
        <RecordCard />
        <MailedCard />
        <StandingFigure />
        <ActivitiesCard />
        <AimsCard />
        <PlanCard />
        <YearsCard />
        {audits}
      </Stack>
    </>
  );
}
