import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Callout, Card, Disclosure, EmptyState, PageHeader, Stack } from '@standing/design-system';
import { ask, keys, Loaded } from '@standing/web-core';
import { supervisorsToVetQuery } from './office.queries.js';
import { SupervisorToVetRow, type ToVet } from './supervisor-to-vet-row.js';

/** Addresses that coaches gave and nobody of the body has checked yet. */
export function SupervisorsToVetScreen() {
  const { t } = useLingui();
  return (
    <>
      <PageHeader
        title={t`Supervisors’ addresses`}
        lead={<p>{t`Until an address is checked, what is confirmed from it counts as declared only.`}</p>}
      />
      <Stack gap="large">
        <Callout>
          <p>
            <Trans>
              Check that the address belongs to the supervisor by a way of your own: their site, a register, a call. A
              link sent to an address proves who holds the address, nothing more.
            </Trans>
          </p>
        </Callout>
        <WaitingCard />
        <Disclosure title={t`What happens when I mark an address as checked?`}>
          <p>
            <Trans>
              Sessions that this supervisor has already confirmed count as confirmed from then on, and the coaches’
              figures change at once. The act is kept with your name.
            </Trans>
          </p>
        </Disclosure>
      </Stack>
    </>
  );
}

function WaitingCard() {
  const { t } = useLingui();
  const waiting = useQuery({
    queryKey: keys.supervisorsToVet,
    queryFn: () => ask(supervisorsToVetQuery, {}),
    select: ({ supervisorsToVet }) => supervisorsToVet,
    refetchInterval: 60_000,
  });
  const done = t`Every address has been checked. New ones appear here when a coach proposes a supervisor.`;
  return (
    <Card title={t`Waiting for a check`} busy={waiting.isFetching}>
      <Loaded query={waiting} failed={t`The list could not be loaded.`} lines={4}>
        {(supervisors) =>
          supervisors.length === 0 ? <EmptyState sentence={done} /> : <WaitingList supervisors={supervisors} />
        }
      </Loaded>
    </Card>
  );
}

function WaitingList({ supervisors }: { readonly supervisors: readonly ToVet[] }) {
  return (
    <ul className="rows">
      {supervisors.map((supervisor) => (
        <li key={supervisor.id}>
          <SupervisorToVetRow supervisor={supervisor} />
        </li>
      ))}
    </ul>
  );
}
