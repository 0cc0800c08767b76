import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Callout, Card, EmptyState, PageHeader, Stack, TextLink } from '@standing/design-system';
import { ask, Failure, keys, Loaded, NotFoundError, useSession } from '@standing/web-core';
import { AskEmergency } from './ask-emergency.js';
import { emergencyRequestsQuery } from './emergency.queries.js';
import { EmergencyCard } from './emergency-card.js';

/** A case that is opened in an emergency: asking for it, answering another, and reading what is open. */
export function EmergencyScreen() {
  const { t } = useLingui();
  const { roles } = useSession();
  if (!roles.includes('registrar') && !roles.includes('scheme-administrator'))
    return <Failure title={t`There is nothing here for you.`} error={new NotFoundError()} />;
  return (
    <>
      <PageHeader
        title={t`Open a case in an emergency`}
        lead={
          <p>{t`For when nobody who holds a function in a case can act and it cannot wait. Two people open it, for three days at the most, to be read and nothing else.`}</p>
        }
      />
      <Stack gap="large">
        <p>
          <TextLink href="/cases">{t`All cases`}</TextLink>
        </p>
        <Callout>
          <p>{t`Both parties are told once it is over: on which days, for what, and what the two of you are. Each reading is written down. Whoever opens a case in this way decides nothing in it afterwards.`}</p>
        </Callout>
        <Requests />
        <AskEmergency />
      </Stack>
    </>
  );
}

function Requests() {
  const { t } = useLingui();
  const requests = useQuery({
    queryKey: [...keys.cases, 'emergencies'],
    queryFn: async () => (await ask(emergencyRequestsQuery, {})).emergencyRequests,
  });
  return (
    <Loaded query={requests} failed={t`The requests could not be loaded.`} lines={4}>
      {(found) =>
        found.length === 0 ? (
          <Card title={t`No request`}>
            <EmptyState sentence={t`You asked for nothing, and no request waits for a second person.`} />
          </Card>
        ) : (
          <>
            {found.map((one) => (
              <EmergencyCard key={one.id} request={one} busy={requests.isFetching} />
            ))}
          </>
        )
      }
    </Loaded>
  );
}
