import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { Button, Callout, Disclosure, Stack, SummaryList } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { offerFile } from '../offer-file.js';
import { leftOutCsv } from './left-out.js';
import { isDuplicate, problemsOf, reasonsByLine, type Refused } from './problems.js';
import type { ClientChoice } from './pseudonyms.js';
import type { Prepared, Session } from './read/prepare.js';
import type { Table } from './read/table.js';
import { RowProblems } from './row-problems.js';
import { SessionTicks } from './session-ticks.js';
import { useWords } from './use-words.js';

/** Tells spreadsheets how the file is written. */
const BYTE_ORDER_MARK = '\uFEFF';

export type CheckedRowsProps = {
  readonly table: Table;
  readonly prepared: Prepared;
  readonly clients: readonly ClientChoice[];
  readonly refused: Refused;
  /** What would be logged, as it is ticked. */
  readonly chosen: readonly Session[];
  readonly unticked: ReadonlySet<number>;
  readonly meant: ReadonlySet<number>;
  /** Left out once logging began. */
  readonly onUntick: ((rows: ReadonlySet<number>) => void) | undefined;
  readonly onMean: ((rows: ReadonlySet<number>) => void) | undefined;
};

/** What would be logged, what is asked about, and what is left out and why. */
export function CheckedRows(props: CheckedRowsProps) {
  const { t } = useLingui();
  const { prepared, refused, unticked, meant, onUntick, onMean } = props;
  const repeats = prepared.sessions.filter(({ number }) => isDuplicate(refused.get(number) ?? []));
  const good = prepared.sessions.filter(({ number }) => !refused.has(number));
  return (
    <Stack>
      <Sums {...props} />
      {repeats.length > 0 && (
        <Callout tone="warn" title={t`Like a session that is logged, or like a row above`}>
          <p>
            <Trans>They are left out unless you tick them: tick those that were a second session on that day.</Trans>
          </p>
          <SessionTicks sessions={repeats} ticked={meant} onChange={onMean} />
        </Callout>
      )}
      <LeftOut {...props} />
      {good.length > 0 && (
        <Disclosure title={t`Rows that can be logged`}>
          <SessionTicks sessions={good} ticked={unticked} inverted onChange={onUntick} />
        </Disclosure>
      )}
    </Stack>
  );
}

function Sums({ chosen, clients }: CheckedRowsProps) {
  const { t } = useLingui();
  const format = useFormat();
  const minutes = chosen.reduce((sum, session) => sum + session.minutes, 0);
  const names = new Set(chosen.map(({ client }) => client));
  const begun = new Set(
    clients
      .filter(({ name, engagementId }) => engagementId === null && names.has(name))
      .map(({ pseudonym }) => pseudonym),
  );
  return (
    <SummaryList
      items={[
        { term: t`Would be logged`, value: <Plural value={chosen.length} one="# session" other="# sessions" /> },
        { term: t`Together`, value: format.duration(minutes) },
        { term: t`Engagements that begin`, value: format.number(begun.size) },
      ]}
    />
  );
}

function LeftOut({ table, prepared, refused, meant, unticked }: CheckedRowsProps) {
  const { t } = useLingui();
  const words = useWords();
  const reasons = useMemo(() => reasonsByLine(prepared, refused, words), [prepared, refused, words]);
  const repeats = prepared.sessions.filter(({ number }) => isDuplicate(refused.get(number) ?? []));
  const repeated = new Set(repeats.map(({ line }) => line));
  const problems = problemsOf(new Map([...reasons].filter(([line]) => !repeated.has(line))));
  const lines = linesLeftOut(prepared, reasons, meant, unticked);
  const why = (line: number) => (reasons.get(line) ?? []).map(({ sentence }) => sentence).join(' ') || t`Not ticked.`;
  const save = async () => {
    const csv = await leftOutCsv(table, lines, t`Why it was left out`, why);
    offerFile(t`left-out.csv`, `${BYTE_ORDER_MARK}${csv}`, 'text/csv');
  };
  if (lines.size === 0) return null;
  return (
    <Stack>
      {problems.length > 0 && <RowProblems problems={problems} />}
      <div>
        <Button kind="second" onPress={() => void save()}>
          <Plural value={lines.size} one="Save the row left out (CSV)" other="Save the # rows left out (CSV)" />
        </Button>
      </div>
    </Stack>
  );
}

function linesLeftOut(
  { sessions }: Prepared,
  reasons: ReadonlyMap<number, unknown>,
  meant: ReadonlySet<number>,
  unticked: ReadonlySet<number>,
): ReadonlySet<number> {
  const lines = new Set(reasons.keys());
  for (const { number, line } of sessions) if (meant.has(number)) lines.delete(line);
  for (const { number, line } of sessions) if (unticked.has(number)) lines.add(line);
  return lines;
}
