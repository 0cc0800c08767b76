import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Callout, Card, PageHeader, Stack } from '@standing/design-system';
import { ask, keys, Loaded, readFragment, useFormat } from '@standing/web-core';
import { toldDecisionFragment } from '../course/course.queries.js';
import { ReportCard } from './report-shown.js';
import { WordsCard } from './words-shown.js';
import { ToldReasons } from '../course/told-reasons.js';
import type { Appeal } from './appeal.js';
import { AnswersCard } from './answers.js';
import { AppealAnswer } from './appeal-answer.js';
import { useAppealOutcome } from './appeal-words.js';
import { appealQuery } from './appeal.queries.js';

/** An appeal before one of its panel: the refusal, what is held against it, and the answer. */
export function AppealScreen({ id }: { readonly id: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const appeal = useQuery({
    queryKey: [...keys.assessments, 'appeal', id],
    queryFn: () => ask(appealQuery, { id }),
    select: (data) => data.appeal,
    refetchInterval: 60_000,
  });
  const { data } = appeal;
  const day = data ? format.day(data.appealedOn, 'long') : '';
  return (
    <>
      <PageHeader
        title={t`Appeal against a refusal`}
        lead={
          data && (
            <p>
              {data.level.title} · {t`appealed on ${day}`}
            </p>
          )
        }
      />
      <Loaded query={appeal} failed={t`The appeal could not be loaded.`} lines={8}>
        {(found) => <Hearing appeal={found} />}
      </Loaded>
    </>
  );
}

function Hearing({ appeal }: { readonly appeal: Appeal }) {
  const { t } = useLingui();
  const words = useAppealOutcome();
  const { grounds, outcome, answered, panelSize } = appeal;
  const refusal = readFragment(toldDecisionFragment, appeal.refusal);
  return (
    <Stack gap="large">
      {outcome && <Callout title={words(outcome)} />}
      <Card title={t`Grounds of the appeal`}>
        <p data-user-text="">{grounds}</p>
      </Card>
      <Card title={t`The refusal as it was told`}>
        <ToldReasons decision={refusal} />
      </Card>
      <AnswersCard title={t`What the applicant said in the application`} answers={appeal.answers} />
      <ReportCard report={appeal.supervisorReport} />
      <WordsCard handed={appeal.feedbackWords} />
      <Card title={t`My answer`}>
        <p className="muted">{t`${answered} of ${panelSize} have answered. More than half of the panel decide.`}</p>
        {outcome === null ? <AppealAnswer appeal={appeal} /> : appeal.mine && <p>{appeal.mine.reasons}</p>}
      </Card>
    </Stack>
  );
}
