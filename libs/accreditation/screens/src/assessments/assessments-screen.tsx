import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, EmptyState, LinkButton, PageHeader, StatusTag } from '@standing/design-system';
import { ask, keys, Loaded, useFormat, useSession } from '@standing/web-core';
import { AnswerDialog } from './answer-dialog.js';
import type { Assessment } from './assessment.js';
import { myAssessmentsQuery } from './assessment.queries.js';
import { useOwnStatus } from './assessment-words.js';

/** What I was given to assess: of which level and since when, and not whose. */
export function AssessmentsScreen() {
  const { t } = useLingui();
  const mine = useQuery({
    queryKey: [...keys.assessments, 'mine'],
    queryFn: () => ask(myAssessmentsQuery, {}),
    refetchInterval: 60_000,
  });
  return (
    <>
      <PageHeader
        title={t`My assessments`}
        lead={<p>{t`You assess without knowing whose application it is, or who else assesses it.`}</p>}
      />
      <Card title={t`Given to me`} busy={mine.isFetching}>
        <Loaded query={mine} failed={t`Your assessments could not be loaded.`} lines={4}>
          {({ myAssessments }) =>
            myAssessments.length === 0 ? (
              <EmptyState sentence={t`Nothing is given to you now. What is appears here.`} />
            ) : (
              <ul className="rows">
                {myAssessments.map((assessment) => (
                  <li key={assessment.id}>
                    <AssessmentRow assessment={assessment} />
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </Card>
    </>
  );
}

function AssessmentRow({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useLingui();
  const format = useFormat();
  const { zone } = useSession().body;
  const [answering, setAnswering] = useState(false);
  const { id, file, level, status, assignedAt } = assessment;
  const { tone, word } = useOwnStatus()(status);
  const when = format.instant(assignedAt, zone);
  return (
    <div className="item">
      <span className="item-main" data-user-text="">
        <span className="strong">{file}</span> · {level.title}
        <br />
        <span className="muted">{t`given to you on ${when}`}</span>
      </span>
      <span className="item-end">
        <StatusTag tone={tone}>{word}</StatusTag>
        {status === 'ASSIGNED' && (
          <Button onPress={() => setAnswering(true)} label={t`Answer for file ${file}`}>{t`Answer…`}</Button>
        )}
        {(status === 'OPEN' || status === 'SUBMITTED') && (
          <LinkButton kind="second" href={`/assessments/${id}`} label={t`Open file ${file}`}>
            {t`Open`}
          </LinkButton>
        )}
        {status === 'OPEN' && (
          <Button kind="quiet" onPress={() => setAnswering(true)} label={t`Step aside from file ${file}`}>
            {t`Step aside…`}
          </Button>
        )}
      </span>
      {answering && <AnswerDialog assessment={assessment} onClose={() => setAnswering(false)} />}
    </div>
  );
}
