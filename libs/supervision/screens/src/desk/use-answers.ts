import { useState } from 'react';
import { ask, keys, useAct } from '@standing/web-core';
import { askMutation, decideMutation, goBackMutation, undoMutation } from './desk.queries.js';
import type { DeclineReason, Question } from './desk-words.js';
import type { GoingBack } from './go-back-words.js';
import type { ToConfirm } from './use-desk.js';

type Sessions = readonly ToConfirm[];

/** What one press answers about each of its sessions. */
export type Answer =
  | { readonly kind: 'CONFIRM' }
  | ({ readonly kind: 'CORRECT'; readonly heldOn: string; readonly minutes: number } & Counts)
  | { readonly kind: 'DECLINE'; readonly reason: DeclineReason }
  | { readonly kind: 'ASK'; readonly question: Question }
  | { readonly kind: 'UNDO' }
  | { readonly kind: 'GO_BACK'; readonly reason: GoingBack };

/** How many it was, where it was not one alone; null: as the coach says. */
type Counts = { readonly contracted: number | null; readonly present: number | null };

export type Press = { readonly sessions: Sessions; readonly answer: Answer };

/** What became of a press, session by session, as they were when it was made. */
export type Outcome = {
  readonly kind: Answer['kind'];
  readonly done: Sessions;
  readonly refused: readonly { readonly session: ToConfirm; readonly why: string }[];
};

type Results = readonly { readonly sessionId: string; readonly refusals: readonly { readonly message: string }[] }[];

/** Answers about sessions, and remembers what became of the last press. */
export function useAnswers() {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const act = useAct({
    run: send,
    touches: [keys.sessions],
    onDone: (results, press) => setOutcome(outcomeOf(results, press)),
  });
  return { outcome, act };
}

export type Answers = ReturnType<typeof useAnswers>;

async function send({ sessions, answer }: Press, idempotencyKey: string): Promise<Results> {
  const sessionIds = sessions.map(({ id }) => id);
  switch (answer.kind) {
    case 'UNDO':
      return (await ask(undoMutation, { sessionIds, idempotencyKey })).undoAsSupervisor;
    case 'GO_BACK':
      return (await ask(goBackMutation, { sessionIds, reason: answer.reason, idempotencyKey })).goBackAsSupervisor;
    case 'ASK': {
      const read = sessions.map(({ id: sessionId, version }) => ({ sessionId, version }));
      return (await ask(askMutation, { sessions: read, question: answer.question, idempotencyKey })).askAsSupervisor;
    }
    case 'CONFIRM':
    case 'CORRECT':
    case 'DECLINE': {
      const { kind: outcome, ...said } = answer;
      const decisions = sessions.map(({ id: sessionId, version }) => ({ sessionId, version, outcome, ...said }));
      return (await ask(decideMutation, { decisions, idempotencyKey })).decideAsSupervisor;
    }
  }
}

function outcomeOf(results: Results, { sessions, answer }: Press): Outcome {
  const whyOf = (id: string) =>
    results
      .find(({ sessionId }) => sessionId === id)
      ?.refusals.map(({ message }) => message)
      .join(' ') ?? '';
  return {
    kind: answer.kind,
    done: sessions.filter(({ id }) => whyOf(id) === ''),
    refused: sessions.flatMap((session) => (whyOf(session.id) === '' ? [] : [{ session, why: whyOf(session.id) }])),
  };
}
