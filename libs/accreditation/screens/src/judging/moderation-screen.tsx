import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Callout, Card, PageHeader, Stack } from '@standing/design-system';
import { ask, keys, Loaded, useFormat } from '@standing/web-core';
import { moderationQuery } from './judging.queries.js';
import { AnswersCard } from './answers.js';
import { JudgedPair } from './judged-pair.js';
import type { Judged, Moderation } from './moderation.js';
import { ReportCard } from './report-shown.js';
import { WordsCard } from './words-shown.js';
import { SettleForm } from './settle-form.js';

/** Both sheets side by side, what differs first, and the form that settles it. */
export function ModerationScreen({ applicationId }: { readonly applicationId: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const moderation = useQuery({
    queryKey: [...keys.assessments, 'moderation', applicationId],
    queryFn: () => ask(moderationQuery, { applicationId }),
    select: (data) => data.moderation,
  });
  const { data } = moderation;
  const day = data ? format.day(data.appliedOn, 'long') : '';
  return (
    <>
      <PageHeader
        title={t`Moderation`}
        lead={
          data && (
            <p>
              {data.level.title} · {t`applied on ${day}`}
            </p>
          )
        }
      />
      <Loaded query={moderation} failed={t`The assessments could not be loaded.`} lines={8}>
        {(found) => <Judging moderation={found} />}
      </Loaded>
    </>
  );
}

function Judging({ moderation }: { readonly moderation: Moderation }) {
  const { t } = useLingui();
  const { criteria, refusalsToModerate: refusals } = moderation;
  const open = criteria.filter(({ toSettle }) => toSettle);
  const agreed = criteria.filter(({ toSettle }) => !toSettle);
  return (
    <Stack gap="large">
      {refusals.map(({ code, message }) => (
        <Callout key={code} title={message} />
      ))}
      {refusals.length === 0 ? (
        <SettleForm moderation={moderation} open={open} />
      ) : (
        open.length > 0 && <JudgedCard title={t`To settle`} criteria={open} />
      )}
      <AnswersCard title={t`What the applicant says`} answers={moderation.answers} />
      <ReportCard report={moderation.supervisorReport} />
      <WordsCard handed={moderation.feedbackWords} />
      {agreed.length > 0 && <JudgedCard title={t`Where both say the same`} criteria={agreed} />}
    </Stack>
  );
}

function JudgedCard({ title, criteria }: { readonly title: string; readonly criteria: readonly Judged[] }) {
  return (
    <Card title={title}>
      <ul className="rows">
        {criteria.map((criterion) => (
          <li key={criterion.code}>
            <JudgedPair criterion={criterion} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
