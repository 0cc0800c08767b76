import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Button, PageHeader, Stack } from '@standing/design-system';
import { ask, keys, Loaded } from '@standing/web-core';
import { SheetCard } from '../vault/door/sheet-card.js';
import { useVault, type VaultHeld } from '../vault/hold/use-vault.js';
import { ClientsCard } from './coach/clients-card.js';
import { PlanCard } from './coach/plan-card.js';
import { TrustsCard } from './colleague/trusts-card.js';
import { type Continuity, continuityQuery } from './continuity.queries.js';
import { VaultPart } from './vault-part.js';

/** One's own continuity plan (FR-3), and those in which somebody counts on one. What is read in it is opened here alone. */
export function ContinuityScreen() {
  const { t } = useLingui();
  const vault = useVault();
  const continuity = useQuery({ queryKey: keys.continuity, queryFn: () => ask(continuityQuery, {}) });
  const { open, sheet, lock, putSheetAway } = vault;
  return (
    <>
      <PageHeader
        title={t`Continuity plan`}
        lead={
          <p>{t`So that clients are not left alone if their coach dies, can no longer practise, is suspended or resigns.`}</p>
        }
        action={open && <Button kind="second" onPress={lock}>{t`Lock`}</Button>}
      />
      {open && sheet ? (
        <SheetCard code={sheet} onAway={putSheetAway} />
      ) : (
        <Loaded query={continuity} failed={t`Continuity plans could not be loaded.`} lines={6}>
          {(found) => <Parts found={found} vault={vault} />}
        </Loaded>
      )}
    </>
  );
}

function Parts({ found, vault }: { readonly found: Continuity; readonly vault: VaultHeld }) {
  const { myContinuityPlan: plan, continuityEntrustedToMe: trusts, myContinuityKey: ownKey } = found;
  const isInForce = plan?.state === 'IN_FORCE';
  const isVaultOfUse = isInForce || trusts.length > 0;
  return (
    <Stack gap="large">
      {isVaultOfUse && !vault.open && <VaultPart vault={vault} />}
      <PlanCard plan={plan} />
      {isInForce && vault.open && <ClientsCard key={plan.id} plan={plan} vault={vault} open={vault.open} />}
      <TrustsCard trusts={trusts} ownKey={ownKey} vault={vault} />
    </Stack>
  );
}
