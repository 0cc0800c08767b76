import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Callout, Row, toast } from '@standing/design-system';
import { ask, Failure, keys, RefusedError, useAct, useFormat } from '@standing/web-core';
import { askMutation } from './quick-log.queries.js';
import type { Logged, LogLine } from './use-log-line.js';

/** What became of the last line: refused and why, a question, or saved and what may follow. */
export function QuickLogResult({ save }: { readonly save: LogLine }) {
  const { t } = useLingui();
  const { error } = save;
  if (error instanceof RefusedError) {
    return (
      <Callout tone={save.isQuestion ? 'warn' : 'bad'} announced>
        {error.refusals.map(({ code, message }) => (
          <p key={code}>{message}</p>
        ))}
        {save.isQuestion && (
          <Button kind="second" onPress={save.saveAnyway} pending={save.pending}>
            {t`Save it all the same`}
          </Button>
        )}
      </Callout>
    );
  }
  if (error) return <Failure title={t`The line is not saved.`} error={error} />;
  return save.last?.line.kind === 'supervision' ? <AskNow logged={save.last} onAsked={save.forgetLast} /> : null;
}

function AskNow({ logged, onAsked }: { readonly logged: Logged; readonly onAsked: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const name = logged.line.person?.name ?? '';
  const act = useAct({
    run: (id: string, idempotencyKey) => ask(askMutation, { sessionIds: [id], idempotencyKey }),
    touches: [keys.sessions],
    movesStanding: true,
    onDone: () => {
      toast({ text: t`${name} is asked by mail to confirm.` });
      onAsked();
    },
  });
  const length = format.duration(logged.line.minutes ?? 0);
  return (
    <Callout tone="ok">
      <Row justify="between">
        <span>
          <Trans>
            {length} with {name} saved. It counts in full once {name} confirms it.
          </Trans>
        </span>
        <Button kind="second" onPress={() => act.mutate(logged.id)} pending={act.isPending}>
          <Trans>Ask {name} to confirm</Trans>
        </Button>
      </Row>
      {act.error && <Failure title={t`Nobody was asked.`} error={act.error} />}
    </Callout>
  );
}
