import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, LinkButton } from '@standing/design-system';
import { ask, Failure, keys, type ResultOf, useFormat } from '@standing/web-core';
import { appealsWaitingQuery } from './office.queries.js';

type Appeal = ResultOf<typeof appealsWaitingQuery>['appealsWaiting'][number];

/** Appeals against refusals that are not decided: each leads to the record in which those who hear it are named. */
export function AppealsCard() {
  const { t } = useLingui();
  const appeals = useQuery({
    queryKey: [...keys.applications, 'appeals'],
    queryFn: () => ask(appealsWaitingQuery, {}),
    select: ({ appealsWaiting }) => appealsWaiting,
    refetchInterval: 60_000,
  });
  const { data, error } = appeals;
  if (!data && error)
    return <Failure title={t`The appeals could not be loaded.`} error={error} onRetry={() => void appeals.refetch()} />;
  if (!data || data.length === 0) return null;
  return (
    <Card title={t`Appeals against refusals`} busy={appeals.isFetching}>
      <ul className="rows">
        {data.map((appeal) => (
          <li key={appeal.id}>
            <AppealRow appeal={appeal} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function AppealRow({ appeal: { person, level, appealedOn } }: { readonly appeal: Appeal }) {
  const { t } = useLingui();
  const [name, day] = [person.name, useFormat().day(appealedOn)];
  return (
    <div className="item">
      <span className="item-main" data-user-text="">
        <span className="strong">{name}</span>
        <br />
        <span className="muted">
          {level.title} · {t`appealed on ${day}`}
        </span>
      </span>
      <span className="item-end">
        <LinkButton kind="second" href={`/office/members/${person.id}`} label={t`Open the record of ${name}`}>
          {t`Open`}
        </LinkButton>
      </span>
    </div>
  );
}
