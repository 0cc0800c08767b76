import { useLingui } from '@lingui/react/macro';
import { Button, Callout, Card, EmptyState } from '@standing/design-system';
import type { VaultHeld } from '../../vault/hold/use-vault.js';
import { VaultFailure } from '../../vault/hold/vault-failure.js';
import type { Continuity, Trust } from '../continuity.queries.js';
import { Fingerprint } from '../fingerprint.js';
import { usePlanAct } from '../use-plan-act.js';
import { TrustItem } from './trust-item.js';
import { type HeldKey, useOwnKey } from './use-own-key.js';

type TrustsCardProps = {
  readonly trusts: readonly Trust[];
  readonly ownKey: Continuity['myContinuityKey'];
  readonly vault: VaultHeld;
};

/** The coaches who count on the reader. */
export function TrustsCard({ trusts, ownKey, vault }: TrustsCardProps) {
  const { t } = useLingui();
  const key = useOwnKey(vault, ownKey);
  const isInForce = trusts.some(({ state }) => state === 'IN_FORCE');
  return (
    <Card title={t`Who counts on me`}>
      {trusts.length === 0 ? (
        <EmptyState sentence={t`Nobody has named you. Whoever does is shown here, and you are written to.`} />
      ) : (
        <>
          {isInForce && vault.open && !key.isHeld && <LostKey held={key} />}
          {ownKey && <Fingerprint publicKey={ownKey.publicKey} of="mine" />}
          <ul className="rows">
            {trusts.map((trust) => (
              <li key={trust.id}>
                <TrustItem trust={trust} held={key} vault={vault} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

/** The vault was begun anew since: lists under the former key open no more. */
function LostKey({ held }: { readonly held: HeldKey }) {
  const { t } = useLingui();
  const act = usePlanAct({ run: (_: null) => held.ensure(), said: t`The key is made. The coaches are told.` });
  return (
    <Callout tone="warn" title={t`Your vault does not hold the key`}>
      <p>{t`Lists that were handed over to you do not open any more. Make a new key: each coach is asked to hand theirs over again.`}</p>
      <VaultFailure title={t`No key was made.`} error={act.error} />
      <div>
        <Button kind="second" pending={act.isPending} onPress={() => act.mutate(null)}>{t`Make a new key`}</Button>
      </div>
    </Callout>
  );
}
