import { useLingui } from '@lingui/react/macro';
import { Button, Dialog, Row } from '@standing/design-system';
import { FormProblems, StaleError } from '@standing/web-core';
import type { Achievement } from './achievement.js';
import { ChangedMeanwhile } from './achievement-dialog.js';
import { useSaid } from './use-said.js';
import { useWithdrawAchievement } from './use-achievement-acts.js';

/** Takes it back, once it has been asked: what was verified would have to be seen again. */
export function WithdrawDialog({ one, onClose }: { readonly one: Achievement; readonly onClose: () => void }) {
  const { t } = useLingui();
  const act = useWithdrawAchievement(onClose);
  const { name } = useSaid()(one);
  const isStale = act.error instanceof StaleError;
  return (
    <Dialog title={t`Take this back?`} open onClose={onClose}>
      <div className="stack">
        {isStale && <ChangedMeanwhile />}
        <FormProblems
          title={t`It was not taken back.`}
          error={isStale ? null : act.error}
          mistakes={{}}
          ids={{}}
          tried={0}
        />
        <p className="strong" data-user-text="">
          {name}
        </p>
        <p>{t`It stays in the list and no longer counts. You can declare it again.`}</p>
        <Row>
          <Button kind="danger" onPress={() => act.mutate(one)} pending={act.isPending}>{t`Take it back`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Keep it`}</Button>
        </Row>
      </div>
    </Dialog>
  );
}
