import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { toast } from '@standing/design-system';
import { ask, keys, type ResultOf, useAct, type VariablesOf } from '@standing/web-core';
import { aimsQuery, changeAimMutation, reviewAimMutation, setAimMutation } from './aim.queries.js';

export type Aim = ResultOf<typeof aimsQuery>['myCpdAims'][number];

const AIMS = [...keys.cpd, 'aims'];

/** The aims of the person signed in, the open ones first. */
export function useAims() {
  return useQuery({ queryKey: AIMS, queryFn: () => ask(aimsQuery, {}), select: ({ myCpdAims }) => myCpdAims });
}

/** Writes an aim, or one anew. */
export function useKeepAim(before: Aim | null, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    touches: [AIMS],
    run: (input: VariablesOf<typeof setAimMutation>['input'], idempotencyKey): Promise<unknown> =>
      before === null
        ? ask(setAimMutation, { input, idempotencyKey })
        : ask(changeAimMutation, { id: before.id, version: before.version, input, idempotencyKey }),
    onDone: () => {
      toast({ text: t`The aim is kept. Only you see it.` });
      onDone();
    },
  });
}

/** Writes what came of an aim. */
export function useReviewAim({ id, version }: Aim, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    touches: [AIMS],
    run: (input: VariablesOf<typeof reviewAimMutation>['input'], idempotencyKey) =>
      ask(reviewAimMutation, { id, version, input, idempotencyKey }),
    onDone: () => {
      toast({ text: t`Your review is kept. Only you see it.` });
      onDone();
    },
  });
}
