import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Callout, Card, EmptyState, PageHeader, Stack } from '@standing/design-system';
import { ask, keys, Loaded, readFragment } from '@standing/web-core';
import { proofFragment } from '../proofs/proof.queries.js';
import type { Proof } from '../proofs/use-proofs.js';
import { OfficeProof } from './office-proof.js';
import { proofsDecidedQuery, proofsToDecideQuery } from './proof.queries.js';

/** Documents that coaches gave for sessions which a supervisor could not confirm. */
export function ProofsToDecideScreen() {
  const { t } = useLingui();
  return (
    <>
      <PageHeader
        title={t`Supervision on documents`}
        lead={<p>{t`Sessions whose supervisor could not confirm them, and the documents that their coach gave.`}</p>}
      />
      <Stack gap="large">
        <Callout>
          <p>
            <Trans>
              You accept on documents that a session was held, on that day and for that long. You did not see it, so it
              is never shown as confirmed. Nothing is accepted by waiting.
            </Trans>
          </p>
        </Callout>
        <WaitingCard />
        <DecidedCard />
      </Stack>
    </>
  );
}

function WaitingCard() {
  const { t } = useLingui();
  const waiting = useQuery({
    queryKey: [...keys.supervisorsToVet, 'proofs', 'waiting'],
    queryFn: () => ask(proofsToDecideQuery, {}),
    select: ({ supervisionProofsToDecide: found }) => found.map((proof) => readFragment(proofFragment, proof)),
    refetchInterval: 60_000,
  });
  return (
    <Card title={t({ message: 'Waiting for a decision', context: 'documents' })} busy={waiting.isFetching}>
      <Loaded query={waiting} failed={t`The documents could not be loaded.`} lines={4}>
        {(proofs) => (
          <ProofList
            proofs={proofs}
            none={t`Nothing waits. Documents appear here when a coach gives some, or when a supervisor declines what was accepted.`}
          />
        )}
      </Loaded>
    </Card>
  );
}

function DecidedCard() {
  const { t } = useLingui();
  const decided = useQuery({
    queryKey: [...keys.supervisorsToVet, 'proofs', 'decided'],
    queryFn: () => ask(proofsDecidedQuery, {}),
    select: ({ supervisionProofsDecided: found }) => found.map((proof) => readFragment(proofFragment, proof)),
  });
  return (
    <Card title={t({ message: 'Decided', context: 'documents' })} busy={decided.isFetching}>
      <Loaded query={decided} failed={t`What was decided could not be loaded.`} lines={4}>
        {(proofs) => <ProofList proofs={proofs} none={t`Nothing has been decided yet.`} />}
      </Loaded>
    </Card>
  );
}

function ProofList({ proofs, none }: { readonly proofs: readonly Proof[]; readonly none: string }) {
  if (proofs.length === 0) return <EmptyState sentence={none} />;
  return (
    <ul className="rows">
      {proofs.map((proof) => (
        <li key={proof.id}>
          <OfficeProof proof={proof} />
        </li>
      ))}
    </ul>
  );
}
