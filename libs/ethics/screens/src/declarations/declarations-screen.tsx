import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, EmptyState, PageHeader, Stack } from '@standing/design-system';
import { ask, keys, Loaded, useFormat } from '@standing/web-core';
import { AskedBanner } from './asked-banner.js';
import { CodeRow } from './code-row.js';
import { DeclarationCard } from './declaration-card.js';
import { type Declarations, declarationKeys, declarationsQuery } from './declaration.queries.js';
import { SignedEarlier } from './signed-earlier.js';

/** Everything that a member signs, in one calm list: what is in force, what they signed before, and where help is. */
export function DeclarationsScreen() {
  const { t } = useLingui();
  const { locale } = useFormat();
  const declarations = useQuery({
    queryKey: [...keys.code, ...declarationKeys.mine, locale],
    queryFn: () => ask(declarationsQuery, {}),
  });
  return (
    <>
      <PageHeader
        title={t`Declarations`}
        lead={
          <p>{t`What your association asks of its members besides their practice: read it, and sign what you agree to.`}</p>
        }
      />
      <Stack gap="large">
        <AskedBanner above />
        <Loaded query={declarations} failed={t`Your declarations could not be loaded.`} lines={8}>
          {(found) => <All found={found} />}
        </Loaded>
      </Stack>
    </>
  );
}

function All({ found }: { readonly found: Declarations }) {
  const { t } = useLingui();
  const inForce = found.myDeclarations.filter((one) => one.isInForce);
  const earlier = found.myDeclarations.filter((one) => !one.isInForce);
  return (
    <>
      <CodeRow signed={found.codeStanding.signed} />
      {inForce.map((one) => (
        <DeclarationCard key={one.id} declaration={one} found={found} />
      ))}
      {inForce.length === 0 && (
        <Card>
          <EmptyState sentence={t`Your association asks for no other declaration today.`} />
        </Card>
      )}
      {earlier.length > 0 && <SignedEarlier declarations={earlier} />}
    </>
  );
}
