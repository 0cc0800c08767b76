import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, TextLink } from '@standing/design-system';
import { ask, Loaded } from '@standing/web-core';
import { auditKeys, drawnPeopleQuery } from './audit.queries.js';

/** Who was drawn, asked for on purpose. */
export function DrawnPeople({ id, about }: { readonly id: string; readonly about: string }) {
  const { t } = useLingui();
  const [shown, setShown] = useState(false);
  if (shown) return <Names id={id} />;
  return (
    <div>
      <Button kind="second" onPress={() => setShown(true)} label={t`Show who was drawn: ${about}`}>
        {t`Show who was drawn`}
      </Button>
    </div>
  );
}

function Names({ id }: { readonly id: string }) {
  const { t } = useLingui();
  const people = useInfiniteQuery({
    queryKey: [...auditKeys.draws, id, 'people'],
    queryFn: ({ pageParam }) => ask(drawnPeopleQuery, { id, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ auditDrawnPeople: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    select: ({ pages }) => pages.flatMap(({ auditDrawnPeople }) => auditDrawnPeople.edges.map(({ node }) => node)),
  });
  return (
    <Loaded query={people} failed={t`Who was drawn could not be loaded.`}>
      {(found) => (
        <>
          <ul className="rows" aria-label={t`Who was drawn`}>
            {found.map((person) => (
              <li key={person.id} className="item">
                <TextLink href={`/office/members/${person.id}`}>
                  <span data-user-text="">{person.name}</span>
                </TextLink>
              </li>
            ))}
          </ul>
          {people.hasNextPage && (
            <div>
              <Button
                kind="second"
                onPress={() => void people.fetchNextPage()}
                pending={people.isFetchingNextPage}
              >{t`Show more people`}</Button>
            </div>
          )}
        </>
      )}
    </Loaded>
  );
}
