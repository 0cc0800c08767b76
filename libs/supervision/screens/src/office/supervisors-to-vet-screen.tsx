import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Callout, Card, Disclosure, EmptyState, PageHeader, Skeleton, Stack } from '@standing/design-system';
import { ask, Failure, keys } from '@standing/web-core';
import { supervisorsToVetQuery } from './office.queries.js';
import { SupervisorToVetRow } from './supervisor-to-vet-row.js';

/** Addresses that coaches gave and nobody of the body has checked yet. */
export function SupervisorsToVetScreen() {
  const { t } = useLingui();
  const waiting = useQuery({
    queryKey: keys.supervisorsToVet,
    queryFn: () => ask(supervisorsToVetQuery, {}),
    select: ({ supervisorsToVet }) => supervisorsToVet,
    refetchInterval: 60_000,
  });
  return (
    <>
      <PageHeader title={t`Supervisors’ addresses`} lead={<p>{t`Until an address is checked, what is confirmed from it counts as declared only.`}</p>} />
      <Stack gap="large">
        <Callout>
          <p>
            <Trans>Check that the address belongs to the supervisor by a way of your own: their site, a register, a call. A link sent to an address proves who holds the address, nothing more.</Trans>
          </p>
        </Callout>
        <Card title={t`Waiting for a check`} busy={waiting.isFetching}>
          {waiting.isPending && <Skeleton lines={4} />}
          {waiting.error && !waiting.data && <Failure title={t`The list could not be loaded.`} error={waiting.error} onRetry={() => void waiting.refetch()} />}
          {waiting.data?.length === 0 && <EmptyState sentence={t`Every address has been checked. New ones appear here when a coach proposes a supervisor.`} />}
          {waiting.data && waiting.data.length > 0 && (
            <ul className="rows">
              {waiting.data.map((supervisor) => (
                <li key={supervisor.id}>
                  <SupervisorToVetRow supervisor={supervisor} />
                </li>
              ))}
            </ul>
          )}
        </Card>
        <Disclosure title={t`What happens when I mark an address as checked?`}>
          <p>
            <Trans>Sessions that this supervisor has already confirmed count as confirmed from then on, and the coaches’ figures change at once. The act is kept with your name.</Trans>
          </p>
        </Disclosure>
      </Stack>
    </>
  );
}
