import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card } from '@standing/design-system';
import { ask, keys, Loaded, type ResultOf, useFormat } from '@standing/web-core';
import { feedbackCountedQuery } from './feedback-counted.queries.js';

type Counted = ResultOf<typeof feedbackCountedQuery>['applicationFeedback'];

/** How much client feedback there is for an application, and on which version of the charter: never what it says. */
export function FeedbackCounted({ applicationId }: { readonly applicationId: string }) {
  const { t } = useLingui();
  const counted = useQuery({
    queryKey: [...keys.applications, 'feedback', applicationId],
    queryFn: () => ask(feedbackCountedQuery, { applicationId }),
    select: ({ applicationFeedback }) => applicationFeedback,
  });
  return (
    <Card title={t`Client feedback`}>
      <Loaded query={counted} failed={t`The feedback could not be counted.`} lines={2}>
        {(found) => <Numbers counted={found} />}
      </Loaded>
      <p className="muted">{t`The body counts answers. What they say is the coach’s alone.`}</p>
    </Card>
  );
}

function Numbers({ counted: { since, answers, engagements, onCharter, versions } }: { readonly counted: Counted }) {
  const { t } = useLingui();
  const format = useFormat();
  const day = since && format.day(since, 'long');
  const places = plural(engagements, { one: '# engagement', other: '# engagements' });
  const all = plural(answers, { one: '# answer from a client', other: '# answers from clients' });
  const byVersion = versions.map(({ number, answers: some }) => t`version ${number}: ${some}`).join(' · ');
  if (answers === 0) return <p>{since ? t`No answer from a client since ${day}.` : t`No answer from a client yet.`}</p>;
  return (
    <>
      <p>
        <span className="strong">{all}</span> · {places}
        {since && ` · ${t`since ${day}`}`}
      </p>
      {onCharter > 0 && <p>{t`Of which ${onCharter} on the charter (${byVersion})`}</p>}
    </>
  );
}
