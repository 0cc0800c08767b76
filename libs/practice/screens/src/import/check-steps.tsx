import { Plural, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Stack } from '@standing/design-system';
import { Failure } from '@standing/web-core';
import { CheckedRows } from './checked-rows.js';
import { DoneStep } from './done-step.js';
import { toLog } from './problems.js';
import type { ClientChoice } from './pseudonyms.js';
import type { Prepared } from './read/prepare.js';
import type { Table } from './read/table.js';
import { Progress } from './progress.js';
import { useBring, useCheck } from './use-parts.js';

type CheckStepsProps = {
  readonly table: Table;
  readonly prepared: Prepared;
  readonly clients: readonly ClientChoice[];
};

const NONE: ReadonlySet<number> = new Set();

/** Steps 4 and 5: what would become of the rows, and, once it is said, what did. */
export function CheckSteps({ table, prepared, clients }: CheckStepsProps) {
  const { t } = useLingui();
  const { sessions } = prepared;
  const check = useCheck(clients, sessions);
  const bring = useBring(clients);
  const [unticked, setUnticked] = useState(NONE);
  const [meant, setMeant] = useState(NONE);
  const checked = check.act.data;
  const chosen = checked ? toLog(sessions, checked.refused, unticked, meant) : [];
  const started = !bring.act.isIdle;
  return (
    <>
      <Card title={t`4. Check`} busy={check.act.isPending}>
        <Stack>
          {!checked && <Ask check={check} count={sessions.length} />}
          {checked && (
            <CheckedRows
              {...{ table, prepared, clients, unticked, meant, chosen }}
              refused={checked.refused}
              onUntick={started ? undefined : setUnticked}
              onMean={started ? undefined : setMeant}
            />
          )}
          {checked && !bring.act.isSuccess && (
            <Bring bring={bring} count={chosen.length} onBring={() => bring.act.mutate({ sessions: chosen, meant })} />
          )}
        </Stack>
      </Card>
      {bring.act.data && <DoneStep outcome={bring.act.data} />}
    </>
  );
}

type AskProps = { readonly check: ReturnType<typeof useCheck>; readonly count: number };

function Ask({ check: { act, share }, count }: AskProps) {
  const { t } = useLingui();
  return (
    <>
      <div>
        <Button onPress={() => act.mutate()} pending={act.isPending} disabled={count === 0}>
          <Plural value={count} one="Check # row" other="Check # rows" />
        </Button>
      </div>
      <p className="muted">{t`Nothing is logged by this: you see first what would be.`}</p>
      {act.isPending && <Progress label={t`Checking`} share={share} />}
      {act.error && (
        <Failure title={t`The rows could not be checked.`} error={act.error} onRetry={() => act.mutate()} />
      )}
    </>
  );
}

type BringProps = {
  readonly bring: ReturnType<typeof useBring>;
  readonly count: number;
  readonly onBring: () => void;
};

function Bring({ bring: { act, share }, count, onBring }: BringProps) {
  const { t } = useLingui();
  return (
    <>
      {act.isPending && <Progress label={t`Logging`} share={share} />}
      {act.error && (
        <Failure
          title={t`It stopped in the middle. What is logged stays; the rest can be sent again.`}
          error={act.error}
          onRetry={onBring}
        />
      )}
      <div>
        <Button onPress={onBring} pending={act.isPending} disabled={count === 0}>
          <Plural value={count} one="Log # session" other="Log # sessions" />
        </Button>
      </div>
    </>
  );
}
