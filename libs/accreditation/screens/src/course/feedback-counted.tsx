import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card } from '@standing/design-system';
import { ask, keys, Loaded, type ResultOf, useFormat } from '@standing/web-core';
import { feedbackCountedQuery } from './feedback-counted.queries.js';

type Counted = ResultOf<typeof feedbackCountedQuery>['applicationFeedback'];

/** How much feedback there is for an application, from whom by kind, and on which version of the charter: never what it says. */
export function FeedbackCounted({ applicationId }: { readonly applicationId: string }) {
  const { t } = useLingui();
  const counted = useQuery({
    queryKey: [...keys.applications, 'feedback', applicationId],
    queryFn: () => ask(feedbackCountedQuery, { applicationId }),
    select: ({ applicationFeedback }) => applicationFeedback,
  });
  return (
    <Card title={t`Feedback`}>
      <Loaded query={counted} failed={t`The feedback could not be counted.`} lines={2}>
        {(found) => <Numbers counted={found} />}
      </Loaded>
      <p className="muted">{t`The body counts answers. What they say is the coach’s alone, but for words that their givers let the coach hand over.`}</p>
    </Card>
  );
}

function Numbers({ counted: { since, answers, byGiver, onCharter, versions } }: { readonly counted: Counted }) {
  const { t } = useLingui();
  const format = useFormat();
  const day = since && format.day(since, 'long');
  const all = plural(answers, { one: '# answer', other: '# answers' });
  const givers = byGiver.map(({ giver, givers: count }) => wordsOf(giver, count)).join(' · ');
  const byVersion = versions.map(({ number, answers: some }) => t`version ${number}: ${some}`).join(' · ');
  if (answers === 0) return <p>{since ? t`No answer since ${day}.` : t`No answer yet.`}</p>;
  return (
    <>
      <p>
        <span className="strong">{all}</span> · {givers}
        {since && ` · ${t`since ${day}`}`}
      </p>
      {onCharter > 0 && <p>{t`Of which ${onCharter} on the charter (${byVersion})`}</p>}
    </>
  );
}

/** How many different givers of one kind. */
function wordsOf(giver: Counted['byGiver'][number]['giver'], count: number): string {
  switch (giver) {
    case 'CLIENT':
      return plural(count, { one: '# client', other: '# clients' });
    case 'SPONSOR':
      return plural(count, { one: '# sponsor', other: '# sponsors' });
    case 'SUPERVISOR':
      return plural(count, { one: '# supervisor', other: '# supervisors' });
    case 'PEER':
      return plural(count, { one: '# peer', other: '# peers' });
  }
}
