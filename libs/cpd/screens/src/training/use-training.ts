import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { toast } from '@standing/design-system';
import { ask, useAct, type VariablesOf } from '@standing/web-core';
import { keepEventMutation, keepProviderMutation, TRAINING, trainingQuery } from './training.queries.js';

/** Providers and events as the office keeps them. */
export function useTraining() {
  return useQuery({ queryKey: TRAINING, queryFn: () => ask(trainingQuery, {}) });
}

type Read = { readonly id: string; readonly version: number };

/** Which record a form changes, at the version that it read. */
function changedOf(before: Read | null) {
  return before && { id: before.id, version: before.version };
}

/** Keeps a provider, or changes one. */
export function useKeepProvider(before: Read | null, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    touches: [TRAINING],
    run: (input: VariablesOf<typeof keepProviderMutation>['input'], idempotencyKey) =>
      ask(keepProviderMutation, { input, changed: changedOf(before), idempotencyKey }),
    onDone: () => {
      toast({ text: t`The provider is kept.` });
      onDone();
    },
  });
}

/** Keeps an event, or changes one. */
export function useKeepEvent(before: Read | null, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    touches: [TRAINING],
    run: (input: VariablesOf<typeof keepEventMutation>['input'], idempotencyKey) =>
      ask(keepEventMutation, { input, changed: changedOf(before), idempotencyKey }),
    onDone: () => {
      toast({ text: t`The event is kept.` });
      onDone();
    },
  });
}
