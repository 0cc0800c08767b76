import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Checkbox, EmptyState, LinkButton } from '@standing/design-system';
import { Loaded } from '@standing/web-core';
import { DownloadButton } from '../../queues/download-button.js';
import { ApplicationRow } from '../application-row.js';
import type { Question } from './application-view.js';
import { BulkBar } from './bulk-bar.js';
import { type BulkResult, ShownResult } from './bulk-result.js';
import { isChoosable } from './choosable.js';
import { type QueuedApplication, useApplications } from './use-applications.js';
import { useApplicationsTable } from './use-applications-table.js';

type ListProps = {
  readonly question: Question;
  readonly isRegistrar: boolean;
  /** Whether more is asked than what is open. */
  readonly isFiltered: boolean;
};

/** The applications that are asked for, and for registrars what can be done with several of them at once. */
export function ApplicationList({ question, isRegistrar, isFiltered }: ListProps) {
  const { t } = useLingui();
  const list = useApplications(question);
  const table = useApplicationsTable(question, isRegistrar);
  const [result, setResult] = useState<BulkResult | null>(null);
  const total = list.data?.total ?? 0;
  const count = plural(total, { one: '# application', other: '# applications' });
  return (
    <Card
      title={t`Applications found`}
      busy={list.isFetching}
      action={<DownloadButton of={t`applications`} total={total} table={table} />}
    >
      {result && <ShownResult result={result} onClose={() => setResult(null)} />}
      <p role="status">{list.data && count}</p>
      <Loaded query={list} failed={t`The applications could not be loaded.`} lines={4}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Nothing isFiltered={isFiltered} />
          ) : (
            <Rows rows={rows} isRegistrar={isRegistrar} onDone={setResult} />
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

function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  const { t } = useLingui();
  if (!isFiltered) return <EmptyState sentence={t`No application is open. New ones appear here.`} />;
  return (
    <EmptyState
      sentence={t`No application is as you ask. Ask for less, or look at all that are open.`}
      action={<LinkButton kind="second" href="/office/applications">{t`All that are open`}</LinkButton>}
    />
  );
}

type RowsProps = {
  readonly rows: readonly QueuedApplication[];
  readonly isRegistrar: boolean;
  readonly onDone: (result: BulkResult) => void;
};

function Rows({ rows, isRegistrar, onDone }: RowsProps) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const able = rows.filter(isChoosable);
  const chosen = able.filter(({ id }) => ticked.includes(id));
  const finish = (result: BulkResult) => {
    setTicked([]);
    onDone(result);
  };
  const choose = (id: string, isChosen: boolean) =>
    setTicked((before) => (isChosen ? [...before, id] : before.filter((one) => one !== id)));
  return (
    <>
      {isRegistrar && able.length > 0 && (
        <ChooseAll
          count={able.length}
          chosen={chosen.length}
          onChoose={(all) => setTicked(all ? able.map(({ id }) => id) : [])}
        />
      )}
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.id}>
            <ApplicationRow
              application={row}
              {...(isRegistrar && {
                choice: { chosen: ticked.includes(row.id), onChoose: (isChosen) => choose(row.id, isChosen) },
              })}
            />
          </li>
        ))}
      </ul>
      {isRegistrar && <BulkBar chosen={chosen} onDone={finish} />}
    </>
  );
}

type ChooseAllProps = {
  readonly count: number;
  readonly chosen: number;
  readonly onChoose: (all: boolean) => void;
};

function ChooseAll({ count, chosen, onChoose }: ChooseAllProps) {
  const text = plural(count, {
    one: 'Choose the one shown that waits for assessors',
    other: 'Choose all # shown that wait for assessors',
  });
  return (
    <Checkbox checked={chosen === count} mixed={chosen > 0 && chosen < count} onChange={onChoose}>
      {text}
    </Checkbox>
  );
}
