import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Card, EmptyState, PageHeader, Stack } from '@standing/design-system';
import { ask, keys, Loaded, useFormat } from '@standing/web-core';
import { LoweringRow } from './lowering-row.js';
import { loweringsWaitingQuery } from './lowering.queries.js';

/** Wishes of members to hold a lower level, and the way to answer each. */
export function LoweringsScreen() {
  const { t } = useLingui();
  return (
    <>
      <PageHeader
        title={t`Lower levels wished`}
        lead={
          <p>{t`A registrar confirms each or says why not. The register shows the level, and nothing of the wish.`}</p>
        }
      />
      <Stack gap="large">
        <WaitingCard />
      </Stack>
    </>
  );
}

function WaitingCard() {
  const { t } = useLingui();
  const { locale } = useFormat();
  const list = useInfiniteQuery({
    queryKey: [...keys.lowerings, 'list', locale],
    queryFn: ({ pageParam: after }) => ask(loweringsWaitingQuery, { after }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ loweringsWaiting: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    select: ({ pages }) => pages.flatMap(({ loweringsWaiting }) => loweringsWaiting.edges.map(({ node }) => node)),
    refetchInterval: 60_000,
  });
  return (
    <Card title={t`Waiting for an answer`} busy={list.isFetching}>
      <Loaded query={list} failed={t`The wishes could not be loaded.`} lines={4}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState sentence={t`Nobody wishes for a lower level. New wishes appear here.`} />
          ) : (
            <ul className="rows">
              {rows.map((row) => (
                <li key={row.id}>
                  <LoweringRow lowering={row} person={row.person} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {list.hasNextPage && (
        <Button kind="second" onPress={() => void list.fetchNextPage()} pending={list.isFetchingNextPage}>
          {t`Show more`}
        </Button>
      )}
    </Card>
  );
}
