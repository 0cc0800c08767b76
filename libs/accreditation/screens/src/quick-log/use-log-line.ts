import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { toast } from '@standing/design-system';
import { ask, keys, newIdempotencyKey, RefusedError, useAct, useFormat } from '@standing/web-core';
import type { Resolved } from './answers.js';
import {
  logPracticeMutation,
  logSessionMutation,
  withdrawPracticeMutation,
  withdrawSessionMutation,
} from './quick-log.queries.js';

export type Logged = { readonly id: string; readonly version: number; readonly line: Resolved };

type Attempt = { readonly line: Resolved; readonly accepted: boolean };

/** Refusals that are questions: the same line goes through once the person says that it is meant. */
const QUESTIONS = [
  'SUPERVISION_POSSIBLE_DUPLICATE',
  'PRACTICE_OVERLAP',
  'PRACTICE_POSSIBLE_OVERLAP',
  'PRACTICE_POSSIBLE_DUPLICATE',
];

const TOUCHES = [keys.standing, keys.sessions, keys.practice, keys.engagements];

/** Saves a line, offers to take it back, and remembers the last one so that its confirmation can be asked for. */
export function useLogLine(onSaved: () => void) {
  const { i18n } = useLingui();
  const format = useFormat();
  const [last, setLast] = useState<Logged | null>(null);
  const undo = useAct({ run: withdraw, touches: TOUCHES, movesStanding: true, onDone: () => setLast(null) });
  const act = useAct({
    run: log,
    touches: TOUCHES,
    movesStanding: true,
    onDone: (logged) => {
      const length = format.duration(logged.line.minutes ?? 0);
      const name = logged.line.person?.name ?? '';
      setLast(logged);
      toast({ text: i18n._(msg`Logged: ${length} with ${name}.`), undo: () => undo.mutate(logged) });
      onSaved();
    },
  });
  return {
    save: (line: Resolved) => act.mutate({ line, accepted: false }),
    saveAnyway: () => act.variables && act.mutate({ line: act.variables.line, accepted: true }),
    forget: () => act.reset(),
    pending: act.isPending,
    error: act.error ?? undo.error,
    isQuestion: act.error instanceof RefusedError && act.error.refusals.every(({ code }) => QUESTIONS.includes(code)),
    last,
    forgetLast: () => setLast(null),
  };
}

export type LogLine = ReturnType<typeof useLogLine>;

async function log({ line, accepted }: Attempt, idempotencyKey: string): Promise<Logged> {
  const { date, minutes, person, kind } = line;
  if (date === null || minutes === null || person === null) throw new Error('A line was saved before it was whole.');
  if (kind === 'practice') {
    const input = { engagementId: person.id, heldOn: date, minutes, paid: line.paid ?? false, acceptOverlap: accepted };
    const { logPractice } = await ask(logPracticeMutation, { input, idempotencyKey });
    return { ...logPractice, line };
  }
  const form = line.form === 'group' ? ('GROUP' as const) : ('INDIVIDUAL' as const);
  const input = {
    agreementId: person.id,
    heldOn: date,
    startsAt: line.startsAt,
    minutes,
    form,
    acceptDuplicate: accepted,
  };
  const { logSession } = await ask(logSessionMutation, { input, idempotencyKey });
  return { ...logSession, line };
}

async function withdraw({ id, version, line }: Logged): Promise<void> {
  const idempotencyKey = newIdempotencyKey();
  if (line.kind === 'practice') await ask(withdrawPracticeMutation, { id, version, idempotencyKey });
  else await ask(withdrawSessionMutation, { id, version, idempotencyKey });
}
