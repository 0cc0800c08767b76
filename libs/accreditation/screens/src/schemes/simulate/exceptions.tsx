import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, StatusTag, TextLink } from '@standing/design-system';
import { ask, Loaded, type ResultOf, useFormat } from '@standing/web-core';
import { schemeKeys } from '../scheme-keys.js';
import { exceptionsQuery } from './simulate.queries.js';
import { useResultWords } from './result-words.js';

type Person = NonNullable<ResultOf<typeof exceptionsQuery>['simulation']['exceptions']>['edges'][number]['node'];

/** For whoever may see names: each member for whom the answer changes. */
export function Exceptions({ id }: { readonly id: string }) {
  const { t } = useLingui();
  const { locale } = useFormat();
  const list = useInfiniteQuery({
    queryKey: [...schemeKeys.simulations, 'exceptions', id, locale],
    queryFn: async ({ pageParam: after }) => (await ask(exceptionsQuery, { id, after })).simulation.exceptions ?? null,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null),
    select: ({ pages }) =>
      pages[0] === null ? null : pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []),
  });
  return (
    <Loaded query={list} failed={t`The members concerned could not be loaded.`} lines={4}>
      {(people) =>
        people && (
          <>
            <h3>{t`Members for whom the answer changes`}</h3>
            {people.length === 0 ? (
              <p>{t`None.`}</p>
            ) : (
              <ul className="rows">
                {people.map((one) => (
                  <li key={`${one.person.id} ${one.level}`}>
                    <PersonRow one={one} />
                  </li>
                ))}
              </ul>
            )}
            {list.hasNextPage && (
              <Button kind="second" onPress={() => void list.fetchNextPage()} pending={list.isFetchingNextPage}>
                {t`Show more`}
              </Button>
            )}
          </>
        )
      }
    </Loaded>
  );
}

function PersonRow({ one }: { readonly one: Person }) {
  const { t } = useLingui();
  const words = useResultWords();
  const { person, levelTitle, was, becomes, causes, kept } = one;
  return (
    <div className="item">
      <span className="item-main" data-user-text="">
        <TextLink href={`/office/members/${person.id}`}>{person.name}</TextLink>{' '}
        <span className="muted">{levelTitle}</span>
        {causes.length > 0 && (
          <>
            <br />
            <span className="muted">{causes.join(' · ')}</span>
          </>
        )}
      </span>
      <span className="item-end">
        <span>
          {words(was)} → {words(becomes)}
        </span>
        {kept && <StatusTag tone="ok">{t`Kept by the transition`}</StatusTag>}
      </span>
    </div>
  );
}
