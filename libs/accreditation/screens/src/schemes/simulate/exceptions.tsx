import { useLingui } from '@lingui/react/macro';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Select, StatusTag, TextLink } from '@standing/design-system';
import { ask, Loaded, type ResultOf, useFormat } from '@standing/web-core';
import { schemeKeys } from '../scheme-keys.js';
import type { Simulation } from './simulation.js';
import { exceptionsQuery } from './simulate.queries.js';
import { useResultWords } from './result-words.js';

type Person = NonNullable<ResultOf<typeof exceptionsQuery>['simulation']['exceptions']>['edges'][number]['node'];

/** For whoever may see names: each member for whom the answer changes, or those of one chapter alone. */
export function Exceptions({ simulation }: { readonly simulation: Simulation }) {
  const { t } = useLingui();
  const [chapterId, setChapterId] = useState('');
  const list = useExceptions(simulation.id, chapterId);
  return (
    <Loaded query={list} failed={t`The members concerned could not be loaded.`} lines={4}>
      {(people) =>
        people && (
          <>
            <h3>{t`Members for whom the answer changes`}</h3>
            {(people.length > 0 || chapterId !== '') && (
              <ChapterFilter simulation={simulation} value={chapterId} onChange={setChapterId} />
            )}
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

function useExceptions(id: string, chapterId: string) {
  const { locale } = useFormat();
  return useInfiniteQuery({
    queryKey: [...schemeKeys.simulations, 'exceptions', id, chapterId, locale],
    queryFn: async ({ pageParam: after }) => {
      const asked = { id, after, chapterId: chapterId === '' ? null : chapterId };
      return (await ask(exceptionsQuery, asked)).simulation.exceptions ?? null;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null),
    select: ({ pages }) =>
      pages[0] === null ? null : pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []),
    placeholderData: keepPreviousData,
  });
}

type ChapterFilterProps = {
  readonly simulation: Simulation;
  readonly value: string;
  readonly onChange: (chapterId: string) => void;
};

function ChapterFilter({ simulation: { chapters }, value, onChange }: ChapterFilterProps) {
  const { t } = useLingui();
  const named = new Map(chapters.flatMap(({ chapter }) => (chapter ? [[chapter.id, chapter.name] as const] : [])));
  if (named.size === 0) return null;
  return (
    <Select
      label={t`Chapter`}
      value={value}
      onChange={onChange}
      options={[{ value: '', text: t`All chapters` }, ...[...named].map(([id, text]) => ({ value: id, text }))]}
    />
  );
}

function PersonRow({ one }: { readonly one: Person }) {
  const { t } = useLingui();
  const words = useResultWords();
  const { person, levelTitle, was, becomes, causes, kept, chapter } = one;
  return (
    <div className="item">
      <span className="item-main" data-user-text="">
        <TextLink href={`/office/members/${person.id}`}>{person.name}</TextLink>{' '}
        <span className="muted">{chapter ? `${levelTitle} · ${chapter.name}` : levelTitle}</span>
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
