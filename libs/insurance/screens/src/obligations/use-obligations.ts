import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { toast } from '@standing/design-system';
import { ask, keys, type ResultOf, useAct, type VariablesOf } from '@standing/web-core';
import {
  endObligationMutation,
  eraseMetMutation,
  myObligationsQuery,
  obligationsQuery,
  sayMetMutation,
  setObligationMutation,
} from './obligation.queries.js';

export type MyObligation = ResultOf<typeof myObligationsQuery>['myObligations'][number];
export type Meeting = MyObligation['said'][number];
export type Obligation = ResultOf<typeof obligationsQuery>['countryObligations'][number];

/** Beside the covers: the countries of practice are moved by what is done there. */
const MINE = [...keys.covers, 'obligations'];
const ALL = ['country-obligations'];

/** What is asked of the person signed in where they practise, and how it stands. */
export function useMyObligations() {
  return useQuery({
    queryKey: MINE,
    queryFn: () => ask(myObligationsQuery, {}),
    select: ({ myObligations }) => myObligations,
  });
}

/** Says how an obligation is met, or that it does not concern one. */
export function useSayMet(onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    touches: [MINE],
    run: (input: VariablesOf<typeof sayMetMutation>['input'], idempotencyKey) =>
      ask(sayMetMutation, { input, idempotencyKey }),
    onDone: () => {
      toast({ text: t`Kept. Only you read it.` });
      onDone();
    },
  });
}

/** Erases what was said. */
export function useEraseMet(id: string) {
  const { t } = useLingui();
  return useAct({
    touches: [MINE],
    run: (_: void, idempotencyKey) => ask(eraseMetMutation, { id, idempotencyKey }),
    onDone: () => toast({ text: t`Erased. Nothing of it is left.` }),
  });
}

/** What countries ask, as the body keeps it. */
export function useObligations() {
  return useQuery({
    queryKey: ALL,
    queryFn: () => ask(obligationsQuery, {}),
    select: ({ countryObligations }) => countryObligations,
  });
}

/** Sets what a country asks. */
export function useSetObligation(onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    touches: [ALL],
    run: (input: VariablesOf<typeof setObligationMutation>['input'], idempotencyKey) =>
      ask(setObligationMutation, { input, idempotencyKey }),
    onDone: () => {
      toast({ text: t`Set. Whoever practises there reads it.` });
      onDone();
    },
  });
}

/** Says until when it is asked. */
export function useEndObligation(id: string, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    touches: [ALL],
    run: (endsOn: string, idempotencyKey) => ask(endObligationMutation, { id, endsOn, idempotencyKey }),
    onDone: () => {
      toast({ text: t`It is asked until that day.` });
      onDone();
    },
  });
}
