import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Callout, Card, EmptyState, PageHeader, Stack } from '@standing/design-system';
import { ask, Failure, keys, Loaded, NotFoundError } from '@standing/web-core';
import { accessRequestsQuery } from './access.queries.js';
import type { AccessRequest } from './access-words.js';
import { AccessRequestCard } from './access-request-card.js';

/** What the data protection officer has to answer; for everybody else there is nothing here. */
export function AccessScreen() {
  const { t } = useLingui();
  const requests = useQuery({
    queryKey: [...keys.cases, 'access'],
    queryFn: async () => (await ask(accessRequestsQuery, {})).accessRequests,
  });
  if (requests.error instanceof NotFoundError)
    return <Failure title={t`There is nothing here for you.`} error={requests.error} />;
  return (
    <>
      <PageHeader
        title={t`Requests for a copy`}
        lead={
          <p>{t`Who asks for a copy of what is kept of them in a complaint case. Each is answered within a month of the request.`}</p>
        }
      />
      <Stack gap="large">
        <Callout>
          <p>{t`The platform makes the copy of what the asker may read in their case on the day on which it is given. You read none of it: you can hold parts back, and add nothing. Reasons are read by the asker: never say in them of whom something is kept.`}</p>
        </Callout>
        <Loaded query={requests} failed={t`The requests could not be loaded.`} lines={4}>
          {(found) => <Requests found={found} busy={requests.isFetching} />}
        </Loaded>
      </Stack>
    </>
  );
}

type RequestsProps = { readonly found: readonly AccessRequest[]; readonly busy: boolean };

function Requests({ found, busy }: RequestsProps) {
  const { t } = useLingui();
  if (found.length === 0)
    return (
      <Card title={t`No request`}>
        <EmptyState
          sentence={t`Nobody asked for a copy in a case of the association. A request appears here at once, with the day by which it is answered.`}
        />
      </Card>
    );
  return (
    <>
      {found.map((one) => (
        <AccessRequestCard key={one.id} request={one} busy={busy} />
      ))}
    </>
  );
}
