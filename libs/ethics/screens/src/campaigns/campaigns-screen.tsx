import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, EmptyState, PageHeader, Row, Stack } from '@standing/design-system';
import { ask, Loaded, useFormat, useSession } from '@standing/web-core';
import { declarationKeys } from '../declarations/declaration.queries.js';
import { CampaignCard } from './campaign-card.js';
import { type Campaigns, campaignsQuery } from './campaign.queries.js';
import { OpenCampaignDialog } from './open-campaign-dialog.js';
import { OutsideDecisionsCard } from './outside-decisions-card.js';

/** Where the office asks members to sign a text anew, sees who has, and reads what members reported of themselves. */
export function CampaignsScreen() {
  const { t } = useLingui();
  const { locale } = useFormat();
  const isRegistrar = useSession().roles.includes('registrar');
  const campaigns = useQuery({
    queryKey: [...declarationKeys.campaigns, locale],
    queryFn: () => ask(campaignsQuery, {}),
  });
  return (
    <>
      <PageHeader
        title={t`Signing campaigns`}
        lead={
          <p>{t`Those whom a campaign asks are the members of the day on which it is opened, whatever happens later.`}</p>
        }
      />
      <Stack gap="large">
        <Loaded query={campaigns} failed={t`The campaigns could not be loaded.`} lines={6}>
          {(found) => <All found={found} />}
        </Loaded>
        {isRegistrar && <OutsideDecisionsCard />}
      </Stack>
    </>
  );
}

function All({ found: { campaigns, textsToSign } }: { readonly found: Campaigns }) {
  const { t } = useLingui();
  const [opening, setOpening] = useState(false);
  const texts = textsToSign.filter(({ isInForce }) => isInForce);
  return (
    <>
      {texts.length > 0 && (
        <Row>
          <Button onPress={() => setOpening(true)}>{t`Open a campaign…`}</Button>
        </Row>
      )}
      {campaigns.length === 0 && <EmptyState sentence={t`No campaign was opened yet.`} />}
      {campaigns.map((campaign) => (
        <CampaignCard key={campaign.id} campaign={campaign} />
      ))}
      {opening && <OpenCampaignDialog texts={texts} onClose={() => setOpening(false)} />}
    </>
  );
}
