import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Callout, Card, EmptyState, PageHeader, Stack } from '@standing/design-system';
import { ask, keys, Loaded } from '@standing/web-core';
import { coversToVerifyQuery } from './office.queries.js';
import type { OfficeCover } from './office-cover.js';
import { OfficeCoverRow } from './office-cover-row.js';

/** Covers that coaches declared and nobody of the body has verified yet. */
export function CoversToVerifyScreen() {
  const { t } = useLingui();
  return (
    <>
      <PageHeader
        title={t`Insurance to verify`}
        lead={<p>{t`A cover counts once somebody of the office has seen the insurer’s attestation.`}</p>}
      />
      <Stack gap="large">
        <Callout>
          <p>
            <Trans>
              Compare each cover with the attestation: the name, the insurer and the policy, the days, the countries and
              the activities. Your own cover is verified by somebody else.
            </Trans>
          </p>
        </Callout>
        <WaitingCard />
      </Stack>
    </>
  );
}

function useWaiting() {
  return useInfiniteQuery({
    queryKey: [...keys.coversToVerify, 'list'],
    queryFn: ({ pageParam }) => ask(coversToVerifyQuery, { after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ coversToVerify: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    select: ({ pages }) => ({
      count: pages.at(-1)?.coversToVerifyCount ?? 0,
      covers: pages.flatMap(({ coversToVerify }) => coversToVerify.edges.map(({ node }) => node)),
    }),
    refetchInterval: 60_000,
  });
}

function WaitingCard() {
  const { t } = useLingui();
  const waiting = useWaiting();
  return (
    <Card title={t`Waiting for the office`} busy={waiting.isFetching}>
      <Loaded query={waiting} failed={t`The list could not be loaded.`} lines={4}>
        {({ count, covers }) => (covers.length === 0 ? <NoneWaiting /> : <WaitingList count={count} covers={covers} />)}
      </Loaded>
      {waiting.hasNextPage && (
        <div>
          <Button
            kind="second"
            onPress={() => void waiting.fetchNextPage()}
            pending={waiting.isFetchingNextPage}
          >{t`Show more`}</Button>
        </div>
      )}
    </Card>
  );
}

function NoneWaiting() {
  const { t } = useLingui();
  const sentence = t`Every cover has been looked at. New ones appear here when a coach declares or changes one.`;
  return <EmptyState sentence={sentence} />;
}

function WaitingList({ count, covers }: { readonly count: number; readonly covers: readonly OfficeCover[] }) {
  return (
    <>
      <p className="muted">{plural(count, { one: '# cover waits', other: '# covers wait' })}</p>
      <ul className="rows">
        {covers.map((cover) => (
          <li key={cover.id}>
            <OfficeCoverRow cover={cover} />
          </li>
        ))}
      </ul>
    </>
  );
}
