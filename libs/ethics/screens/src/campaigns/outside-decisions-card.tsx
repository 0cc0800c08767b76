import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, EmptyState, TextLink } from '@standing/design-system';
import { ask, Loaded, type ResultOf, useFormat } from '@standing/web-core';
import { declarationKeys } from '../declarations/declaration.queries.js';
import { useReportWords } from '../declarations/report-words.js';
import { outsideDecisionsQuery } from './campaign.queries.js';

type Decision = ResultOf<typeof outsideDecisionsQuery>['outsideDecisions'][number];

/** What members reported of themselves, for registrars alone. */
export function OutsideDecisionsCard() {
  const { t } = useLingui();
  const decisions = useQuery({
    queryKey: declarationKeys.reports,
    queryFn: () => ask(outsideDecisionsQuery, {}),
    select: ({ outsideDecisions }) => outsideDecisions,
  });
  return (
    <Card title={t`Reported by members of themselves`}>
      <Loaded query={decisions} failed={t`What members reported could not be loaded.`} lines={2}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState sentence={t`Nothing was reported. Only registrars see this list.`} />
          ) : (
            <ul className="rows">
              {found.map((decision) => (
                <DecisionRow key={decision.id} decision={decision} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}

function DecisionRow({ decision }: { readonly decision: Decision }) {
  const { t } = useLingui();
  const format = useFormat();
  const { kinds, authorities } = useReportWords();
  const { person, kind, authority, reportUntil, takenBackAt } = decision;
  const [decided, reported] = [format.day(decision.decidedOn, 'long'), format.day(decision.reportedOn, 'long')];
  const until = reportUntil && format.day(reportUntil, 'long');
  return (
    <li className="item">
      <span className="item-main">
        <TextLink href={`/office/members/${person.id}`}>
          <span data-user-text="">{person.name}</span>
        </TextLink>
        {' · '}
        {kinds[kind]}, {authorities[authority]}
        <br />
        <span className="muted">
          {until
            ? t`Decided on ${decided}, reported on ${reported}, to be reported by ${until}.`
            : t`Decided on ${decided}, reported on ${reported}.`}
          {takenBackAt && ` ${t`The member says that it was a mistake.`}`}
        </span>
      </span>
    </li>
  );
}
