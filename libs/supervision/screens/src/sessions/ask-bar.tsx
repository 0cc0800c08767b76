import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { Button, toast } from '@standing/design-system';
import { ask, Failure, keys, readFragment, useAct, useFormat } from '@standing/web-core';
import { askConfirmationMutation, sessionFragment } from './session.queries.js';
import type { MaskedSession } from './use-sessions.js';

export type AskBarProps = {
  readonly sessions: readonly MaskedSession[];
  readonly askable: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
};

/** How many are ticked, how long together, and the button that sends them to their supervisors. */
export function AskBar({ sessions, askable, chosen, onChoose }: AskBarProps) {
  const format = useFormat();
  const act = useAsk(() => onChoose([]));
  const minutes = sessions
    .filter(({ id }) => chosen.includes(id))
    .reduce((sum, session) => sum + readFragment(sessionFragment, session).minutes, 0);
  const length = format.duration(minutes);
  const count = chosen.length;
  const left = askable.length;
  if (count === 0) {
    return (
      <div>
        <Button kind="second" onPress={() => onChoose(askable)}>
          <Plural
            value={left}
            one="Choose the one that is not asked about yet"
            other="Choose the # that are not asked about yet"
          />
        </Button>
      </div>
    );
  }
  return (
    <>
      {act.error && <AskFailure error={act.error} />}
      <div className="bulk">
        <span>
          <Plural value={count} one="One session" other="# sessions" /> · {length}
        </span>
        <Button onPress={() => act.mutate(chosen)} pending={act.isPending}>
          <Trans>Ask for {count} to be confirmed</Trans>
        </Button>
      </div>
    </>
  );
}

function AskFailure({ error }: { readonly error: Error }) {
  const { t } = useLingui();
  return <Failure title={t`Nobody was asked.`} error={error} />;
}

function useAsk(onDone: () => void) {
  return useAct({
    run: (sessionIds: readonly string[], idempotencyKey) =>
      ask(askConfirmationMutation, { sessionIds: [...sessionIds], idempotencyKey }),
    touches: [keys.sessions],
    movesStanding: true,
    onDone: ({ askConfirmation }) => {
      const asked = askConfirmation.length;
      toast({
        text: plural(asked, {
          one: 'Your supervisor is asked by mail to confirm one session.',
          other: 'Your supervisors are asked by mail to confirm # sessions.',
        }),
      });
      onDone();
    },
  });
}
