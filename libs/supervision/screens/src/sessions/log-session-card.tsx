import { useLingui } from '@lingui/react/macro';
import { Button, Callout, Card, Form, Select, toast } from '@standing/design-system';
import {
  ask,
  FormProblems,
  keys,
  RefusedError,
  useAct,
  useFields,
  useLogOffline,
  useSession,
} from '@standing/web-core';
import type { Agreement } from '../agreements/use-agreements.js';
import { useNamed } from '../subject/subject-mark.js';
import { logSessionMutation } from './session.queries.js';
import { SESSION_IDS, SessionFields, useCheckSession } from './session-fields.js';
import { inputOf, NO_SESSION, type SessionValues } from './session-values.js';
import { useWithdrawSession } from './use-withdraw-session.js';

type NewSession = SessionValues & { readonly agreementId: string };
type Attempt = NewSession & { readonly acceptDuplicate: boolean };

const IDS = { ...SESSION_IDS, agreementId: 'session-agreement' };

/** Logs a session of supervision; one that looks like another is asked about, not refused. */
export function LogSessionCard({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const { t } = useLingui();
  const { body } = useSession();
  const named = useNamed();
  const act = useLogSession(() => fields.reset({ ...fields.values, minutes: null, startsAt: '' }));
  const first = (agreements.find(({ subject }) => subject === 'COACHING') ?? agreements[0])?.id ?? '';
  const empty: NewSession = { ...NO_SESSION, agreementId: first, heldOn: body.today };
  const fields = useFields<NewSession>(empty, useCheckSession(), act.error);
  const name = agreements.find(({ id }) => id === fields.values.agreementId)?.supervisor.name ?? '';
  const log = (acceptDuplicate: boolean) => fields.submit((values) => act.log({ ...values, acceptDuplicate }, name));
  const question = isQuestion(act.error) ? act.error : null;
  const problems = { error: question ? null : act.error, mistakes: fields.mistakes, tried: fields.tried };
  return (
    <Card title={t`Log a session`}>
      <Form onSubmit={() => log(false)} label={t`Log a session`}>
        {question && <Duplicate question={question} onKeep={() => log(true)} pending={act.isPending} />}
        <FormProblems title={t`The session was not logged.`} ids={IDS} {...problems} />
        <Select
          id={IDS.agreementId}
          label={t`With`}
          value={fields.values.agreementId}
          onChange={(agreementId) => fields.set({ agreementId })}
          options={agreements.map(({ id, subject, supervisor }) => ({
            value: id,
            text: named(supervisor.name, subject),
          }))}
        />
        <SessionFields fields={fields} />
        <div>
          <Button type="submit" pending={act.isPending}>{t`Log this session`}</Button>
        </div>
      </Form>
    </Card>
  );
}

function isQuestion(error: Error | null): error is RefusedError {
  return error instanceof RefusedError && error.refusals.every(({ code }) => code === 'SUPERVISION_POSSIBLE_DUPLICATE');
}

type DuplicateProps = { readonly question: RefusedError; readonly onKeep: () => void; readonly pending: boolean };

function Duplicate({ question, onKeep, pending }: DuplicateProps) {
  const { t } = useLingui();
  return (
    <Callout tone="warn" announced>
      <p>{question.message}</p>
      <Button kind="second" onPress={onKeep} pending={pending}>{t`Log it all the same`}</Button>
    </Callout>
  );
}

function useLogSession(onDone: () => void) {
  const { t } = useLingui();
  const withdraw = useWithdrawSession();
  const later = useLogOffline(onDone);
  const act = useAct({
    run: (attempt: Attempt, idempotencyKey) =>
      ask(logSessionMutation, { input: newSessionOf(attempt), idempotencyKey }),
    touches: [keys.sessions],
    movesStanding: true,
    onDone: ({ logSession }) => {
      toast({ text: t`Logged. Tick it above to ask for its confirmation.`, undo: () => withdraw.mutate(logSession) });
      onDone();
    },
  });
  return {
    log: (attempt: Attempt, name: string) =>
      later.offline
        ? later.keep({ kind: 'supervision', with: name, input: newSessionOf(attempt) })
        : act.mutate(attempt),
    error: act.error ?? later.error,
    isPending: act.isPending,
  };
}

function newSessionOf({ agreementId, acceptDuplicate, ...values }: Attempt) {
  return { ...inputOf(values), agreementId, acceptDuplicate };
}
