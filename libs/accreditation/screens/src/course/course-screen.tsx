import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, PageHeader, Stack } from '@standing/design-system';
import { ask, keys, Loaded, readFragment, type ResultOf, useFormat } from '@standing/web-core';
import { useAppealOutcome } from '../judging/appeal-words.js';
import { Affirmed } from '../guided/affirmed.js';
import { ReportCard } from '../judging/report-shown.js';
import { WordsCard } from '../judging/words-shown.js';
import { AnswersCard } from '../judging/answers.js';
import { AppealForm } from './appeal-form.js';
import { Condition } from './condition.js';
import { courseQuery, toldDecisionFragment } from './course.queries.js';
import { FeedbackCounted } from './feedback-counted.js';
import { Payments } from './payments.js';
import { Steps } from './steps.js';
import { type ToldDecision, ToldReasons } from './told-reasons.js';

type Course = ResultOf<typeof courseQuery>['applicationCourse'];

/** My application from the first day on: what happened, what was answered and why, and the appeal. */
export function CourseScreen({ applicationId }: { readonly applicationId: string }) {
  const { t } = useLingui();
  const course = useQuery({
    queryKey: [...keys.applications, 'course', applicationId],
    queryFn: () => ask(courseQuery, { applicationId }),
    select: ({ applicationCourse }) => applicationCourse,
    refetchInterval: 60_000,
  });
  const title = course.data?.level.title;
  return (
    <>
      <PageHeader title={title ? t`My application: ${title}` : t`My application`} />
      <Loaded query={course} failed={t`Your application could not be loaded.`} lines={6}>
        {(found) => <Told course={found} />}
      </Loaded>
    </>
  );
}

function Told({ course }: { readonly course: Course }) {
  const { t } = useLingui();
  const decisions = course.decisions.map((decision) => readFragment(toldDecisionFragment, decision)).reverse();
  const [last] = decisions;
  const mayAppeal = course.refusalsToAppeal.length === 0;
  return (
    <Stack gap="large">
      {decisions.map((decision) => (
        <Answer key={decision.id} decision={decision} isOpen={decision === last && Boolean(course.honouredUntil)} />
      ))}
      {last && mayAppeal && <AppealForm applicationId={course.applicationId} until={last.appealUntil ?? null} />}
      {last?.outcome === 'DECLINED' && !last.appeal && !mayAppeal && (
        <Card title={t`Appeal`}>
          {course.refusalsToAppeal.map(({ code, message }) => (
            <p key={code}>{message}</p>
          ))}
        </Card>
      )}
      <Card title={t`What happened`}>
        <Steps steps={course.steps} />
      </Card>
      <AnswersCard title={t`What you wrote`} answers={course.answers} />
      <ReportCard report={course.supervisorReport} />
      <WordsCard handed={course.feedbackWords} />
      <Affirmed statements={course.statements} />
      <FeedbackCounted applicationId={course.applicationId} />
      <Payments applicationId={course.applicationId} />
    </Stack>
  );
}

function Answer({ decision, isOpen }: { readonly decision: ToldDecision; readonly isOpen: boolean }) {
  const { t } = useLingui();
  const titles = useAnswerTitles();
  const day = useFormat().day(decision.decidedOn, 'long');
  return (
    <Card title={titles(decision.outcome, day)}>
      {decision.outcome === 'CONDITIONAL' && <p className="muted">{t`Still to be shown:`}</p>}
      <ToldReasons decision={decision} />
      {decision.outcome === 'CONDITIONAL' && <Condition decision={decision} isOpen={isOpen} />}
      {decision.appeal && <Appealed appeal={decision.appeal} />}
    </Card>
  );
}

function useAnswerTitles(): (outcome: ToldDecision['outcome'], day: string) => string {
  const { t } = useLingui();
  return (outcome, day) => {
    switch (outcome) {
      case 'AWARDED':
        return t`Granted on ${day}`;
      case 'DECLINED':
        return t`Refused on ${day}`;
      case 'CONDITIONAL':
        return t`Conditional decision of ${day}`;
    }
  };
}

function Appealed({ appeal }: { readonly appeal: NonNullable<ToldDecision['appeal']> }) {
  const { t } = useLingui();
  const words = useAppealOutcome();
  const day = useFormat().day(appeal.appealedOn, 'long');
  return (
    <div className="stack">
      <h3>{t`Your appeal of ${day}`}</h3>
      <p data-user-text="">{appeal.grounds}</p>
      <p className="strong">
        {appeal.outcome ? words(appeal.outcome) : t`It is heard by people who had no part in the refusal.`}
      </p>
      {appeal.reasons.map((reason, place) => (
        <p key={`${place} ${reason}`} data-user-text="">
          {reason}
        </p>
      ))}
    </div>
  );
}
