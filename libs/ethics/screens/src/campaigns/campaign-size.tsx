import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ask, Loaded } from '@standing/web-core';
import { declarationKeys } from '../declarations/declaration.queries.js';
import { type Campaign, campaignSizeQuery } from './campaign.queries.js';

type CampaignSizeProps = { readonly textId: string; readonly audience: Campaign['audience'] };

/** How many would be asked, were the campaign opened today. */
export function CampaignSize({ textId, audience }: CampaignSizeProps) {
  const { t } = useLingui();
  const size = useQuery({
    queryKey: [...declarationKeys.campaigns, 'size', textId, audience],
    queryFn: () => ask(campaignSizeQuery, { textId, audience }),
    select: ({ campaignSize }) => campaignSize,
  });
  return (
    <Loaded query={size} failed={t`How many would be asked could not be loaded.`} lines={1}>
      {({ asked, signed }) => (
        <p role="status">
          <strong>
            {plural(asked, {
              0: 'Nobody would be asked.',
              one: '# member would be asked.',
              other: '# members would be asked.',
            })}
          </strong>{' '}
          {plural(signed, {
            0: 'None of them has signed yet.',
            one: '# has signed already.',
            other: '# have signed already.',
          })}
        </p>
      )}
    </Loaded>
  );
}
