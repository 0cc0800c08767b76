import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, EmptyState } from '@standing/design-system';
import { ask, Loaded, useSession } from '@standing/web-core';
import { type Chapter, chapterKeys, type ChapterMember, chapterMembersQuery } from './chapter.queries.js';
import { ChapterMemberRow } from './chapter-member-row.js';
import { TakeMembersOut } from './take-members-out.js';

/** Who belongs to a chapter today or will; a registrar takes several out at once. */
export function ChapterMembers({ chapter }: { readonly chapter: Chapter }) {
  const { t } = useLingui();
  const list = useMembersOf(chapter.id);
  return (
    <>
      <Loaded query={list} failed={t`The members of this chapter could not be loaded.`} lines={3}>
        {(members) =>
          members.length === 0 ? (
            <EmptyState sentence={t`Nobody belongs to this chapter.`} />
          ) : (
            <Members chapter={chapter} members={members} />
          )
        }
      </Loaded>
      {list.hasNextPage && (
        <Button kind="second" onPress={() => void list.fetchNextPage()} pending={list.isFetchingNextPage}>
          {t`Show more`}
        </Button>
      )}
    </>
  );
}

function useMembersOf(chapterId: string) {
  return useInfiniteQuery({
    queryKey: [...chapterKeys.all, 'members', chapterId],
    queryFn: ({ pageParam: after }) => ask(chapterMembersQuery, { chapterId, after }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ chapterMembers: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    select: ({ pages }) => pages.flatMap(({ chapterMembers }) => chapterMembers.edges.map(({ node }) => node)),
  });
}

type MembersProps = { readonly chapter: Chapter; readonly members: readonly ChapterMember[] };

function Members({ chapter, members }: MembersProps) {
  const isRegistrar = useSession().roles.includes('registrar');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const choose = (id: string, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <>
      <ul className="rows">
        {members.map((one) => (
          <li key={one.id}>
            <ChapterMemberRow
              member={one}
              chosen={chosen.includes(one.person.id)}
              onChoose={isRegistrar ? (isChosen) => choose(one.person.id, isChosen) : null}
            />
          </li>
        ))}
      </ul>
      {isRegistrar && <TakeMembersOut chapter={chapter} personIds={chosen} onTaken={() => setChosen([])} />}
    </>
  );
}
