import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Dialog, EmptyState, StatusTag, TextLink } from '@standing/design-system';
import { ask, keys, Loaded, type ResultOf, useFormat } from '@standing/web-core';
import { STATE_WORDS } from '../words/state-words.js';
import { casesBehindFigureQuery } from './figure.queries.js';
import { useNameOf } from './figure-table.js';
import type { Asked, FigureMeant } from './figures.js';

type CasesBehindProps = { readonly meant: FigureMeant; readonly asked: Asked; readonly onClose: () => void };
type Case = ResultOf<typeof casesBehindFigureQuery>['casesBehindFigure']['edges'][number]['node'];

/** The cases behind a figure: those that the reader keeps open from here, the others are called by their reference alone. */
export function CasesBehind({ meant, asked, onClose }: CasesBehindProps) {
  const { t } = useLingui();
  const nameOf = useNameOf();
  const cases = useInfiniteQuery({
    queryKey: [...keys.cases, 'behind', meant, asked],
    queryFn: ({ pageParam }) => ask(casesBehindFigureQuery, { ...meant, ...asked, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ casesBehindFigure: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    select: ({ pages }) => pages.flatMap(({ casesBehindFigure }) => casesBehindFigure.edges.map(({ node }) => node)),
  });
  return (
    <Dialog title={nameOf(meant)} open onClose={onClose}>
      <div className="stack">
        <Loaded query={cases} failed={t`The cases could not be loaded.`} lines={4}>
          {(found) =>
            found.length === 0 ? (
              <EmptyState sentence={t`No case stands behind this figure.`} />
            ) : (
              <ul className="rows">
                {found.map((one) => (
                  <li key={one.id}>
                    <Behind one={one} />
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
        {cases.hasNextPage && (
          <Button
            kind="second"
            onPress={() => void cases.fetchNextPage()}
            pending={cases.isFetchingNextPage}
          >{t`Show more cases`}</Button>
        )}
      </div>
    </Dialog>
  );
}

function Behind({ one: { id, reference, receivedOn, state, days, missed, mine } }: { readonly one: Case }) {
  const { t } = useLingui();
  const received = useFormat().day(receivedOn);
  return (
    <div className="item">
      <span className="item-main">
        <span className="strong" data-user-text="">
          {mine ? <TextLink href={`/cases/${id}`}>{reference}</TextLink> : reference}
        </span>
        <span className="muted">{` · ${t`received ${received}`}`}</span>
        {typeof days === 'number' && ` · ${plural(days, { one: '# day', other: '# days' })}`}
      </span>
      <span className="item-end">
        {missed && <StatusTag tone="warn">{t({ message: 'Not', context: 'figure' })}</StatusTag>}
        <StatusTag tone="plain">{t(STATE_WORDS[state])}</StatusTag>
      </span>
    </div>
  );
}
