import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Callout, Card, EmptyState, PageHeader, Stack } from '@standing/design-system';
import { ask, keys, Loaded, readFragment, type ResultOf } from '@standing/web-core';
import { achievementFragment } from '../brought/brought.queries.js';
import { AchievementToCheckRow } from './achievement-to-check-row.js';
import { achievementsToCheckQuery } from './achievement.queries.js';

/** What members declare to bring along and nobody of the office has checked. */
export function AchievementsScreen() {
  const { t } = useLingui();
  return (
    <>
      <PageHeader
        title={t`Brought along, to check`}
        lead={<p>{t`Awards of other bodies, hours from before, qualifications, training and experience.`}</p>}
      />
      <Stack gap="large">
        <Callout>
          <p>{t`Compare each with what you are shown, and with the name of the member. Keep no copy: the day and how you saw it are enough. Your own is checked by somebody else.`}</p>
        </Callout>
        <ToCheckCard />
      </Stack>
    </>
  );
}

function useToCheck() {
  return useInfiniteQuery({
    queryKey: [...keys.achievements, 'to-check'],
    queryFn: ({ pageParam: after }) => ask(achievementsToCheckQuery, { after }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ achievementsToCheck: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    select: ({ pages }) => ({
      count: pages.at(-1)?.achievementsToCheckCount ?? 0,
      rows: pages.flatMap(({ achievementsToCheck }) => achievementsToCheck.edges.map(({ node }) => node)),
    }),
    refetchInterval: 60_000,
  });
}

type ToCheck = ResultOf<typeof achievementsToCheckQuery>['achievementsToCheck']['edges'][number]['node'];

function ToCheckCard() {
  const { t } = useLingui();
  const list = useToCheck();
  return (
    <Card title={t`Waiting for the office`} busy={list.isFetching}>
      <Loaded query={list} failed={t`The list could not be loaded.`} lines={4}>
        {({ count, rows }) =>
          rows.length === 0 ? (
            <EmptyState
              sentence={t`Everything has been looked at. What members declare or change next appears here.`}
            />
          ) : (
            <Rows count={count} rows={rows} />
          )
        }
      </Loaded>
      {list.hasNextPage && (
        <div>
          <Button kind="second" onPress={() => void list.fetchNextPage()} pending={list.isFetchingNextPage}>
            {t`Show more`}
          </Button>
        </div>
      )}
    </Card>
  );
}

function Rows({ count, rows }: { readonly count: number; readonly rows: readonly ToCheck[] }) {
  return (
    <>
      <p className="muted">{plural(count, { one: '# waits to be checked', other: '# wait to be checked' })}</p>
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.id}>
            <AchievementToCheckRow person={row.person} one={readFragment(achievementFragment, row)} />
          </li>
        ))}
      </ul>
    </>
  );
}
