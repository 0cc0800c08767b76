import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Card, EmptyState, PageHeader, Stack } from '@standing/design-system';
import { ask, keys, Loaded } from '@standing/web-core';
import { AskedRow } from './asked-row.js';
import { GrantCard } from './grant-card.js';
import { reliefsAskedQuery } from './relief.queries.js';

/** Leave, waivers and extensions that members ask for, and a grant to several of them at once. */
export function ReliefsScreen() {
  const { t } = useLingui();
  return (
    <>
      <PageHeader
        title={t`Leave and relief`}
        lead={<p>{t`The scheme says what each changes. The register shows nothing of it.`}</p>}
      />
      <Stack gap="large">
        <AskedCard />
        <GrantCard />
      </Stack>
    </>
  );
}

function AskedCard() {
  const { t } = useLingui();
  const list = useInfiniteQuery({
    queryKey: [...keys.reliefs, 'asked'],
    queryFn: ({ pageParam: after }) => ask(reliefsAskedQuery, { after }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ reliefsAsked: { pageInfo } }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
    select: ({ pages }) => pages.flatMap(({ reliefsAsked }) => reliefsAsked.edges.map(({ node }) => node)),
    refetchInterval: 60_000,
  });
  return (
    <Card title={t`Waiting for an answer`} busy={list.isFetching}>
      <Loaded query={list} failed={t`The requests could not be loaded.`} lines={4}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState sentence={t`Nobody waits for an answer. New requests appear here.`} />
          ) : (
            <ul className="rows">
              {rows.map((row) => (
                <li key={row.id}>
                  <AskedRow relief={row} />
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
