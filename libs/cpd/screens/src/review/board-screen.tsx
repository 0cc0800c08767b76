import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, Checkbox, EmptyState, PageHeader, Select, Stack, TextLink } from '@standing/design-system';
import { ask, Loaded } from '@standing/web-core';
import { BoardRow } from './board-row.js';
import { type AuditState, reviewKeys } from './review.js';
import { boardQuery } from './review.queries.js';
import { STATE_WORDS } from './review-words.js';

const STATES = ['ANSWERED', 'UNANSWERED', 'RECOMMENDED', 'WAITING', 'CLOSED'] as const satisfies readonly AuditState[];
const OPEN = 'open';

/** The audits of members: what ends first at the top, and those that are closed on purpose alone. */
export function AuditBoardScreen() {
  const { t } = useLingui();
  const [state, setState] = useState<AuditState | null>(null);
  const [forMe, setForMe] = useState(false);
  return (
    <>
      <PageHeader
        title={t`Audits of members`}
        lead={<p>{t`Drawn by lot. Who is audited is between the member, whoever reviews the file and the office.`}</p>}
      />
      <Stack gap="large">
        <Card title={t({ message: 'Which ones', context: 'audit' })}>
          <Select
            label={t({ message: 'State', context: 'audit' })}
            value={state ?? OPEN}
            onChange={(chosen) => setState(STATES.find((each) => each === chosen) ?? null)}
            options={[
              { value: OPEN, text: t({ message: 'All that are open', context: 'audit' }) },
              ...STATES.map((each) => ({ value: each, text: t(STATE_WORDS[each].word) })),
            ]}
          />
          <Checkbox checked={forMe} onChange={setForMe}>{t`Only those that I review, or nobody does`}</Checkbox>
        </Card>
        <Board state={state} forMe={forMe} />
        <p className="small">
          <TextLink href="/office/audit-draws">{t`Audit draws`}</TextLink>
        </p>
      </Stack>
    </>
  );
}

function Board({ state, forMe }: { readonly state: AuditState | null; readonly forMe: boolean }) {
  const { t } = useLingui();
  const files = useInfiniteQuery({
    queryKey: [...reviewKeys.board, state, forMe],
    queryFn: ({ pageParam }) => ask(boardQuery, { state, forMe, first: 25, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ auditFiles: { pageInfo } }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
    select: ({ pages }) => pages.flatMap(({ auditFiles }) => auditFiles.edges.map(({ node }) => node)),
  });
  return (
    <Card title={t({ message: 'Files', context: 'audit' })} busy={files.isFetching}>
      <Loaded query={files} failed={t`The audits could not be loaded.`} lines={6}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState sentence={t`No audit is in this list. Audits begin when members are drawn.`} />
          ) : (
            <ul className="rows">
              {found.map((file) => (
                <li key={file.id}>
                  <BoardRow file={file} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {files.hasNextPage && (
        <div>
          <Button
            kind="second"
            onPress={() => void files.fetchNextPage()}
            pending={files.isFetchingNextPage}
          >{t`Show more audits`}</Button>
        </div>
      )}
    </Card>
  );
}
