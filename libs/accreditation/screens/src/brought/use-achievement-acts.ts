import { useLingui } from '@lingui/react/macro';
import { toast } from '@standing/design-system';
import { ask, keys, newIdempotencyKey, useAct } from '@standing/web-core';
import type { Achievement } from './achievement.js';
import type { AchievementSent } from './achievement-values.js';
import {
  correctAchievementMutation,
  declareAchievementMutation,
  withdrawAchievementMutation,
} from './brought.queries.js';

/** Declares it, with a way back. */
export function useDeclareAchievement(onDone: () => void) {
  const { t } = useLingui();
  const withdraw = useWithdrawAchievement();
  return useAct({
    run: (input: AchievementSent, idempotencyKey) => ask(declareAchievementMutation, { input, idempotencyKey }),
    touches: [keys.achievements],
    movesStanding: true,
    onDone: ({ declareAchievement }) => {
      toast({ text: t`Declared. The office looks at it next.`, undo: () => withdraw.mutate(declareAchievement) });
      onDone();
    },
  });
}

/** Sets it right; the office looks at it again. */
export function useCorrectAchievement({ id, revision }: Achievement, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (input: AchievementSent, idempotencyKey) =>
      ask(correctAchievementMutation, { id, revision, input, idempotencyKey }),
    touches: [keys.achievements],
    movesStanding: true,
    onDone: () => {
      toast({ text: t`The change is saved. The office looks at it again.` });
      onDone();
    },
  });
}

/** Takes it back; it stays in the list as taken back. */
export function useWithdrawAchievement(onDone: () => void = () => undefined) {
  const { t } = useLingui();
  return useAct({
    run: ({ id, revision }: Pick<Achievement, 'id' | 'revision'>) =>
      ask(withdrawAchievementMutation, { id, revision, idempotencyKey: newIdempotencyKey() }),
    touches: [keys.achievements],
    movesStanding: true,
    onDone: () => {
      toast({ text: t`Taken back. It no longer counts.` });
      onDone();
    },
  });
}
