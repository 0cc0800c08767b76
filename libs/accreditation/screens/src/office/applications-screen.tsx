import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, EmptyState, PageHeader, Select, Stack, TextLink } from '@standing/design-system';
import { ask, keys, Loaded, useSession } from '@standing/web-core';
import { AppealsCard } from './appeals-card.js';
import { ApplicationRow } from './application-row.js';
import { applicationsQuery } from './office.queries.js';

type Shown = 'waiting' | 'all';

/** Every application of members, those that wait first; each leads to the member's record. */
export function ApplicationsScreen() {
  const { t } = useLingui();
  const { roles } = useSession();
  const [shown, setShown] = useState<Shown>('waiting');
  return (
    <>
      <PageHeader
        title={t`Applications`}
        lead={
          <p>
            {t`The rules advise line by line; a named person of the body decides.`}{' '}
            <TextLink href="/office/outcomes">{t`How applications were answered`}</TextLink>
          </p>
        }
      />
      <Stack gap="large">
        {roles.includes('registrar') && <AppealsCard />}
        <Select
          label={t`Show`}
          value={shown}
          onChange={(value) => setShown(value === 'all' ? 'all' : 'waiting')}
          options={[
            { value: 'waiting', text: t`Waiting for an answer` },
            { value: 'all', text: t`All of them` },
          ]}
        />
        <ApplicationsCard shown={shown} />
      </Stack>
    </>
  );
}

function ApplicationsCard({ shown }: { readonly shown: Shown }) {
  const { t } = useLingui();
  const status = shown === 'waiting' ? 'WAITING' : null;
  const list = useInfiniteQuery({
    queryKey: [...keys.applications, 'list', shown],
    queryFn: ({ pageParam: after }) => ask(applicationsQuery, { status, after }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ applications: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    select: ({ pages }) => pages.flatMap(({ applications }) => applications.edges.map(({ node }) => node)),
    refetchInterval: 60_000,
  });
  const nothing =
    shown === 'waiting' ? t`No application is waiting. New ones appear here.` : t`Nobody has applied yet.`;
  return (
    <Card title={shown === 'waiting' ? t`Waiting for an answer` : t`All applications`} busy={list.isFetching}>
      <Loaded query={list} failed={t`The applications could not be loaded.`} lines={4}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState sentence={nothing} />
          ) : (
            <ul className="rows">
              {rows.map((row) => (
                <li key={row.id}>
                  <ApplicationRow application={row} />
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
