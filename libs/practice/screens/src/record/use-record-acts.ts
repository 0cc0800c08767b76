import { ask, keys, useAct } from '@standing/web-core';
import {
  answerConsentMutation,
  markMutation,
  sayEndMutation,
  sayTermsMutation,
  setAsideMutation,
  takeBackMutation,
} from './record.queries.js';
import type { Answer, Consent, End, Item, Signal, Terms } from './use-record.js';

const touches = [keys.engagements];

export type TermsSaid = Terms & { readonly nameIsPseudonym: boolean };

export function useSayTerms(engagementId: string, onDone: () => void) {
  return useAct({
    run: (terms: TermsSaid, idempotencyKey) =>
      ask(sayTermsMutation, { input: { engagementId, ...terms }, idempotencyKey }),
    touches,
    onDone,
  });
}

/** Null where the engagement goes on again. */
export function useSayEnd(engagementId: string, onDone: () => void) {
  return useAct({
    run: (end: End | null, idempotencyKey) => ask(sayEndMutation, { engagementId, end, idempotencyKey }),
    touches,
    onDone,
  });
}

export function useMark(engagementId: string, onDone: () => void) {
  return useAct({
    run: ({ item, onDay }: { readonly item: Item; readonly onDay: string }, idempotencyKey) =>
      ask(markMutation, { engagementId, item, onDay, idempotencyKey }),
    touches,
    onDone,
  });
}

export type Answered = { readonly consent: Consent; readonly answer: Answer; readonly onDay: string };

export function useAnswerConsent(engagementId: string, onDone: () => void) {
  return useAct({
    run: (answered: Answered, idempotencyKey) =>
      ask(answerConsentMutation, { engagementId, ...answered, idempotencyKey }),
    touches,
    onDone,
  });
}

export function useTakeBack() {
  return useAct({
    run: (markId: string, idempotencyKey) => ask(takeBackMutation, { markId, idempotencyKey }),
    touches,
  });
}

export function useSetAside(engagementId: string, onDone: () => void) {
  return useAct({
    run: (signals: readonly Signal[], idempotencyKey) =>
      ask(setAsideMutation, { engagementId, signals: [...signals], idempotencyKey }),
    touches,
    onDone,
  });
}
