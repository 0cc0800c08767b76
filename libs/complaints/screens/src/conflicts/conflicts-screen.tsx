import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Callout, Card, EmptyState, PageHeader, Stack, TextLink } from '@standing/design-system';
import { ask, Failure, keys, Loaded, NotFoundError, useSession } from '@standing/web-core';
import { conflictsToSignQuery } from './conflict.queries.js';
import { ConflictCard } from './conflict-card.js';

/** Soft conflicts that wait for two signatures, for those who may sign: registrars, and the manager of the case. */
export function ConflictsScreen() {
  const { t } = useLingui();
  const { roles } = useSession();
  if (!roles.includes('registrar') && !roles.includes('case-manager'))
    return <Failure title={t`There is no case here for you.`} error={new NotFoundError()} />;
  return (
    <>
      <PageHeader
        title={t`Conflicts of interest to sign off`}
        lead={
          <p>{t`Somebody has a function in a case and a tie with somebody whom it names. Their function opens nothing until two people have signed, one of them a registrar.`}</p>
        }
      />
      <Stack gap="large">
        <p>
          <TextLink href="/cases">{t`All cases`}</TextLink>
        </p>
        <ToSign />
      </Stack>
    </>
  );
}

function ToSign() {
  const { t } = useLingui();
  const found = useQuery({
    queryKey: [...keys.cases, 'conflicts'],
    queryFn: async () => (await ask(conflictsToSignQuery, {})).conflictsToSign,
  });
  return (
    <Loaded query={found} failed={t`The conflicts could not be loaded.`} lines={5}>
      {(conflicts) =>
        conflicts.length === 0 ? (
          <Card title={t`Nothing waits for you`}>
            <EmptyState
              sentence={t`No conflict waits for your signature. One appears here when somebody with a tie that two people must look at comes to a case.`}
            />
          </Card>
        ) : (
          <>
            <Callout>
              <p>{t`Both parties read that there is a conflict and in what function, never whose nor by what tie. Do not sign where you would not go on yourself: the registrar can let the person go instead.`}</p>
            </Callout>
            {conflicts.map((one) => (
              <ConflictCard key={one.id} conflict={one} busy={found.isFetching} />
            ))}
          </>
        )
      }
    </Loaded>
  );
}
