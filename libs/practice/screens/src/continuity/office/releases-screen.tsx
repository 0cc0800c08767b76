import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, EmptyState, PageHeader, Stack } from '@standing/design-system';
import { ask, keys, Loaded } from '@standing/web-core';
import { ProposeRelease } from './propose-release.js';
import { type Release, releasesQuery } from './release.queries.js';
import { ReleaseRow } from './release-row.js';

/** Where two people of the office release a list that neither of them can open. */
export function ReleasesScreen() {
  const { t } = useLingui();
  const releases = useQuery({ queryKey: [...keys.continuity, 'office'], queryFn: () => ask(releasesQuery, {}) });
  return (
    <>
      <PageHeader
        title={t`Lists of continuity plans`}
        lead={
          <p>{t`Two people release a list to the colleague whom the member named. Nobody at the association can open it, nor see how long it is.`}</p>
        }
      />
      <Stack gap="large">
        <ProposeRelease />
        <Loaded query={releases} failed={t`The proposals could not be loaded.`} lines={4}>
          {({ continuityReleases }) => <Proposals releases={continuityReleases} />}
        </Loaded>
      </Stack>
    </>
  );
}

function Proposals({ releases }: { readonly releases: readonly Release[] }) {
  const { t } = useLingui();
  return (
    <Card title={t`Proposed and answered`}>
      {releases.length === 0 ? (
        <EmptyState sentence={t`Nothing was proposed yet.`} />
      ) : (
        <ul className="rows">
          {releases.map((release) => (
            <li key={release.id}>
              <ReleaseRow release={release} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
