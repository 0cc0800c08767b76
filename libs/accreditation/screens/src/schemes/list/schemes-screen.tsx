import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { PageHeader, Stack } from '@standing/design-system';
import { ask, Loaded, useFormat } from '@standing/web-core';
import { schemeKeys } from '../scheme-keys.js';
import { schemesQuery } from '../schemes.queries.js';
import { BeginCard } from './begin-card.js';
import { DraftsCard } from './drafts-card.js';
import { VersionsCard } from './versions-card.js';

/** What decides, what will and what did; what is being drafted; and a new draft. */
export function SchemesScreen({ onBegun }: { readonly onBegun: (draftId: string) => void }) {
  const { t } = useLingui();
  const { locale } = useFormat();
  const schemes = useQuery({
    queryKey: [...schemeKeys.all, locale],
    queryFn: () => ask(schemesQuery, {}),
    refetchInterval: 60_000,
  });
  return (
    <>
      <PageHeader
        title={t`Schemes`}
        lead={
          <p>{t`What the association asks of each level: drafted, tried, simulated, approved by a second person, published.`}</p>
        }
      />
      <Loaded query={schemes} failed={t`The schemes could not be loaded.`} lines={8}>
        {(all) => (
          <Stack gap="large">
            <DraftsCard drafts={all.schemeDrafts} />
            <VersionsCard versions={all.schemeVersions} />
            <BeginCard schemes={all} onBegun={onBegun} />
          </Stack>
        )}
      </Loaded>
    </>
  );
}
