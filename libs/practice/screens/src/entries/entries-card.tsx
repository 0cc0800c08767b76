import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Card, EmptyState, StatusTag } from '@standing/design-system';
import { ask, Failure, keys, Loaded, type ResultOf, UnsentLines, useFormat, useSession } from '@standing/web-core';
import { practiceQuery } from './entry.queries.js';
import { useWithdrawPractice } from './use-log-practice.js';

type Entry = ResultOf<typeof practiceQuery>['myPractice']['edges'][number]['node'];

function useEntries() {
  return useInfiniteQuery({
    queryKey: keys.practice,
    queryFn: ({ pageParam }) => ask(practiceQuery, { after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ myPractice: { pageInfo } }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
    select: ({ pages }) => pages.flatMap(({ myPractice }) => myPractice.edges.map(({ node }) => node)),
  });
}

/** Every entry, the newest first. */
export function EntriesCard() {
  const { t } = useLingui();
  const entries = useEntries();
  return (
    <Card title={t`Hours logged`} busy={entries.isFetching}>
      <UnsentLines kind="practice" />
      <Loaded query={entries} failed={t`The hours could not be loaded.`} lines={6}>
        {(found) => (found.length === 0 ? <NoEntries /> : <EntryList entries={found} />)}
      </Loaded>
      {entries.hasNextPage && (
        <div>
          <Button
            kind="second"
            onPress={() => void entries.fetchNextPage()}
            pending={entries.isFetchingNextPage}
          >{t`Show more`}</Button>
        </div>
      )}
    </Card>
  );
}

function NoEntries() {
  const { t } = useLingui();
  const example = t`Sat 21 Nov · Orchid · 1 h 30 min · paid`;
  return <EmptyState sentence={t`What you log appears here, the newest first.`} example={example} />;
}

function EntryList({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul className="rows">
      {entries.map((entry) => (
        <li key={entry.id}>
          <EntryRow entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function EntryRow({ entry }: { readonly entry: Entry }) {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  const withdraw = useWithdrawPractice();
  const { id, version, heldOn, minutes, paid, withdrawn, engagement } = entry;
  const [day, length] = [format.rowDay(heldOn, body.today), format.duration(minutes)];
  return (
    <>
      <div className="item">
        <span className="item-main">
          <span className="strong">{day}</span>
          <span className="muted" data-user-text="">{` · ${engagement.pseudonym}`}</span>
        </span>
        <span className="item-figure figure">{length}</span>
        <span className="item-end" data-size="small">
          {withdrawn ? (
            <StatusTag>{t({ message: 'Withdrawn', context: 'entry' })}</StatusTag>
          ) : (
            <StatusTag tone={paid ? 'brand' : 'plain'}>{paid ? t`Paid` : t`Pro bono`}</StatusTag>
          )}
          {!withdrawn && (
            <Button
              kind="quiet"
              size="small"
              onPress={() => withdraw.mutate({ id, version })}
              pending={withdraw.isPending}
              label={t`Withdraw ${length} of ${day}`}
            >{t`Withdraw`}</Button>
          )}
        </span>
      </div>
      {withdraw.error && <Failure title={t`It could not be withdrawn.`} error={withdraw.error} />}
    </>
  );
}
