import { useLingui } from '@lingui/react/macro';
import { Card, EmptyState, PageHeader } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import { CounterRow } from './counter-row.js';
import { countersFor } from './counters.js';

/** What waits for the office today: a line for each kind of work that the reader may do, with how much of it there is. */
export function OfficeHome() {
  const { t } = useLingui();
  const { body, roles } = useSession();
  const format = useFormat();
  const counters = countersFor(roles);
  return (
    <>
      <PageHeader title={t`Today at the office`} lead={<p>{format.day(body.today, 'long')}</p>} />
      <Card title={t`What waits`}>
        {counters.length === 0 ? (
          <EmptyState sentence={t`Nothing of the office’s work is yours. A person with a role there sees it here.`} />
        ) : (
          <ul className="rows">
            {counters.map((counter) => (
              <li key={counter.href}>
                <CounterRow {...counter} />
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}
