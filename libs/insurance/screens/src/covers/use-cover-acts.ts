import { useLingui } from '@lingui/react/macro';
import { toast } from '@standing/design-system';
import { ask, keys, newIdempotencyKey, useAct } from '@standing/web-core';
import { correctCoverMutation, declareCoverMutation, withdrawCoverMutation } from './cover.queries.js';
import type { Cover, CoverSent } from './use-covers.js';

/** Declares a cover, with a way back. */
export function useDeclareCover(onDone: () => void) {
  const { t } = useLingui();
  const withdraw = useWithdrawCover();
  return useAct({
    run: (input: CoverSent, idempotencyKey) => ask(declareCoverMutation, { input, idempotencyKey }),
    touches: [keys.covers],
    movesStanding: true,
    onDone: ({ declareCover }) => {
      toast({
        text: t`Declared. The office looks at the attestation next.`,
        undo: () => withdraw.mutate(declareCover),
      });
      onDone();
    },
  });
}

/** Sets a cover right; it goes before the office again. */
export function useCorrectCover({ id, version }: Cover, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (input: CoverSent, idempotencyKey) => ask(correctCoverMutation, { id, version, input, idempotencyKey }),
    touches: [keys.covers],
    movesStanding: true,
    onDone: () => {
      toast({ text: t`The change is saved. The office looks at it again.` });
      onDone();
    },
  });
}

/** Takes a cover back before it is verified; it stays in the list as withdrawn. */
export function useWithdrawCover() {
  const { t } = useLingui();
  return useAct({
    run: ({ id, version }: Pick<Cover, 'id' | 'version'>) =>
      ask(withdrawCoverMutation, { id, version, idempotencyKey: newIdempotencyKey() }),
    touches: [keys.covers],
    movesStanding: true,
    onDone: () => toast({ text: t`Withdrawn. It no longer counts, and the office is not asked about it.` }),
  });
}
