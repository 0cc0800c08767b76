import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Card, EmptyState, PageHeader, RadioGroup, Stack, TextLink } from '@standing/design-system';
import { ask, Failure, keys, Loaded, NotFoundError, useSession } from '@standing/web-core';
import { BoardRow, type WatchedSanction } from './board-row.js';
import { watchedSanctionsQuery } from './monitoring.queries.js';

/** The sanctions that somebody watches over: for their monitors, and for those who keep their cases. */
export function BoardScreen() {
  const { t } = useLingui();
  const board = useQuery({
    queryKey: [...keys.cases, 'watched'],
    queryFn: async () => (await ask(watchedSanctionsQuery, {})).watchedSanctions,
  });
  return (
    <>
      <PageHeader
        title={t`Sanctions watched over`}
        lead={
          <p>{t`Those that need somebody first: a condition that is not kept, one at risk, a review in which nobody decided; then by the date that comes next.`}</p>
        }
      />
      <Stack gap="large">
        <p>
          <TextLink href="/cases">{t`All cases`}</TextLink>
        </p>
        <Loaded query={board} failed={t`The sanctions could not be loaded.`} lines={5}>
          {(found) => <Board found={found} busy={board.isFetching} />}
        </Loaded>
      </Stack>
    </>
  );
}

type BoardProps = { readonly found: readonly WatchedSanction[]; readonly busy: boolean };

/** Whoever keeps no case and watches over nothing finds no board. */
function Board({ found, busy }: BoardProps) {
  const { t } = useLingui();
  const { roles } = useSession();
  const isStaff = roles.includes('registrar') || roles.includes('case-manager');
  if (found.length === 0 && !isStaff)
    return <Failure title={t`There is no sanction here for you.`} error={new NotFoundError()} />;
  if (found.length === 0)
    return (
      <Card title={t`Nothing is watched over`} busy={busy}>
        <EmptyState
          sentence={t`No sanction is in force in a case that you keep. One appears here from the day on which it takes effect to the end of its term, where it has conditions, or a term to look at.`}
        />
      </Card>
    );
  return <Filtered found={found} busy={busy} />;
}

const SHOWN = ['ALL', 'IN_NEED', 'ALONE'] as const;
type Shown = (typeof SHOWN)[number];

const KEEPS: Readonly<Record<Shown, (one: WatchedSanction) => boolean>> = {
  ALL: () => true,
  IN_NEED: ({ need }) => need !== 'NONE',
  ALONE: ({ monitored }) => !monitored,
};

function Filtered({ found, busy }: BoardProps) {
  const { t } = useLingui();
  const [shown, setShown] = useState<Shown>('ALL');
  const words: Readonly<Record<Shown, string>> = {
    ALL: t`All of them`,
    IN_NEED: t`Those that need somebody`,
    ALONE: t`Those without a monitor`,
  };
  const rows = found.filter(KEEPS[shown]);
  return (
    <Card title={words[shown]} busy={busy}>
      <RadioGroup
        label={t`Show`}
        value={shown}
        onChange={(value) => setShown(SHOWN.find((one) => one === value) ?? 'ALL')}
        options={SHOWN.map((value) => ({ value, text: words[value] }))}
      />
      {rows.length === 0 ? (
        <EmptyState sentence={t`There is none of these.`} />
      ) : (
        <ul className="rows">
          {rows.map((one) => (
            <li key={one.id}>
              <BoardRow row={one} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
