import { useLingui } from '@lingui/react/macro';
import { Button, Dialog, Row } from '@standing/design-system';
import { ask, Failure } from '@standing/web-core';
import { leavePlanMutation } from './continuity.queries.js';
import { usePlanAct } from './use-plan-act.js';

type LeaveDialogProps = { readonly planId: string; readonly as: 'coach' | 'colleague'; readonly onClose: () => void };

/** Asks once more before a plan is ended or left. */
export function LeaveDialog({ planId, as, onClose }: LeaveDialogProps) {
  const { t } = useLingui();
  const isCoach = as === 'coach';
  const act = usePlanAct({
    run: (_: null, idempotencyKey) => ask(leavePlanMutation, { planId, idempotencyKey }),
    said: isCoach ? t`The plan is ended.` : t`You have stepped down.`,
    onDone: onClose,
  });
  return (
    <Dialog title={isCoach ? t`End the plan` : t`Step down`} open onClose={onClose}>
      {act.error && <Failure title={t`Nothing has changed.`} error={act.error} />}
      <p>
        {isCoach
          ? t`Your colleague is told. The list that you handed over is erased here; your own copy stays in your vault.`
          : t`The coach is told, without a reason. The list is erased here, and you can no longer open it.`}
      </p>
      <Row>
        <Button pending={act.isPending} onPress={() => act.mutate(null)}>
          {isCoach ? t`End the plan` : t`Step down`}
        </Button>
        <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
      </Row>
    </Dialog>
  );
}
