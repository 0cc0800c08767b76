import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { Button, Callout, Row, toast } from '@standing/design-system';
import { ask, Failure, keys, type Outbox, UnsentLines, useAct, useFormat, useOutbox } from '@standing/web-core';
import { askMutation } from './quick-log.queries.js';
import type { LogLine } from './use-log-line.js';

/** What became of the lines: what waits, what was not accepted, and what may follow the last that was saved. */
export function QuickLogResult({ save }: { readonly save: LogLine }) {
  const { t } = useLingui();
  const { last, forgetLast, withdrawError } = useOutbox();
  useEffect(() => forgetLast, [forgetLast]);
  return (
    <>
      {save.error && <Failure title={t`The line is not saved.`} error={save.error} />}
      <UnsentLines />
      {withdrawError && <Failure title={t`It could not be withdrawn.`} error={withdrawError} />}
      {last?.kind === 'supervision' && <AskNow last={last} onAsked={forgetLast} />}
    </>
  );
}

type AskNowProps = { readonly last: NonNullable<Outbox['last']>; readonly onAsked: () => void };

function AskNow({ last: { id, line }, onAsked }: AskNowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const name = line.with;
  const act = useAct({
    run: (sessionId: string, idempotencyKey) => ask(askMutation, { sessionIds: [sessionId], idempotencyKey }),
    touches: [keys.sessions],
    movesStanding: true,
    onDone: () => {
      toast({ text: t`${name} is asked by mail to confirm.` });
      onAsked();
    },
  });
  const length = format.duration(line.input.minutes);
  return (
    <Callout tone="ok">
      <Row justify="between">
        <span>
          <Trans>
            {length} with {name} saved. It counts in full once {name} confirms it.
          </Trans>
        </span>
        <Button kind="second" onPress={() => act.mutate(id)} pending={act.isPending}>
          <Trans>Ask {name} to confirm</Trans>
        </Button>
      </Row>
      {act.error && <Failure title={t`Nobody was asked.`} error={act.error} />}
    </Callout>
  );
}
