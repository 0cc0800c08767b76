import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PageHeader, TextLink } from '@standing/design-system';
import { ask, keys, Loaded } from '@standing/web-core';
import { AccommodationStep } from './accommodation-step.js';
import { AnswerStep } from './answer-step.js';
import { CheckStep } from './check-step.js';
import { type Draft, GUIDED } from './draft.js';
import { draftQuery } from './guided.queries.js';
import { FeedbackStep } from './feedback-step.js';
import { ReportStep } from './report-step.js';
import { RequirementsStep } from './requirements-step.js';
import { type SentApplication, Sent } from './sent.js';
import { Start } from './start.js';
import { StatementsStep } from './statements-step.js';
import { Tasks } from './tasks.js';

export type GuidedScreenProps = {
  /** Which step: all of them as a list when it is left out. */
  readonly step?: string | undefined;
  /** The criterion that is written on. */
  readonly criterion?: string | undefined;
};

/** An application from its beginning until it is sent, step by step and in any order. */
export function GuidedScreen({ step, criterion }: GuidedScreenProps) {
  const { t } = useLingui();
  const [sent, setSent] = useState<SentApplication | null>(null);
  const draft = useQuery({
    queryKey: [...keys.applications, 'draft'],
    queryFn: () => ask(draftQuery, {}),
    select: ({ applicationDraft }) => applicationDraft ?? null,
  });
  const level = draft.data?.level.title;
  const isStep = step !== undefined || criterion !== undefined;
  return (
    <>
      <PageHeader
        title={level ? t`Apply for ${level}` : t`Apply for a level`}
        lead={isStep && draft.data && <TextLink href={GUIDED}>{t`All steps`}</TextLink>}
      />
      {sent ? (
        <Sent application={sent} />
      ) : (
        <Loaded query={draft} failed={t`Your application could not be loaded.`} lines={6}>
          {(found) => (found ? <Step draft={found} step={step} criterion={criterion} onSent={setSent} /> : <Start />)}
        </Loaded>
      )}
    </>
  );
}

type StepProps = GuidedScreenProps & {
  readonly draft: Draft;
  readonly onSent: (application: SentApplication) => void;
};

function Step({ draft, step, criterion, onSent }: StepProps) {
  const asked = draft.criteria.find(({ code }) => code === criterion);
  if (asked) return <AnswerStep key={asked.code} draft={draft} criterion={asked} />;
  if (step === 'requirements') return <RequirementsStep draft={draft} />;
  if (step === 'report') return <ReportStep draft={draft} />;
  if (step === 'feedback') return <FeedbackStep draft={draft} />;
  if (step === 'statements') return <StatementsStep key={draft.statementsRevision} draft={draft} />;
  if (step === 'accommodation') return <AccommodationStep key={draft.accommodationRevision} draft={draft} />;
  return step === 'check' ? <CheckStep draft={draft} onSent={onSent} /> : <Tasks draft={draft} />;
}
