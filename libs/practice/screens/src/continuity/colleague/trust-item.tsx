import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Row } from '@standing/design-system';
import { ask, Failure, useFormat, useSession } from '@standing/web-core';
import type { VaultHeld } from '../../vault/hold/use-vault.js';
import { VaultFailure } from '../../vault/hold/vault-failure.js';
import { CheckLine } from '../check-line.js';
import { answerPlanMutation, confirmPlanMutation, type Trust } from '../continuity.queries.js';
import { LeaveDialog } from '../leave-dialog.js';
import { usePlanAct } from '../use-plan-act.js';
import { ReleasedList } from './released-list.js';
import type { HeldKey } from './use-own-key.js';

type TrustItemProps = { readonly trust: Trust; readonly held: HeldKey; readonly vault: VaultHeld };

/** One coach who counts on the reader: to answer, to confirm, to step down from, or the list to open. */
export function TrustItem({ trust, held, vault }: TrustItemProps) {
  const { t } = useLingui();
  const format = useFormat();
  const day = format.day(trust.namedOn);
  return (
    <div className="stack" data-gap="small">
      <p>
        <span className="strong" data-user-text="">
          {trust.coachName}
        </span>
        <span className="muted">{` · ${t`named you on ${day}`}`}</span>
      </p>
      {trust.state === 'ASKED' ? (
        <Answer trust={trust} held={held} isOpen={vault.open !== null} />
      ) : (
        <InForce trust={trust} held={held} vault={vault} />
      )}
    </div>
  );
}

type AnswerProps = Pick<TrustItemProps, 'trust' | 'held'> & { readonly isOpen: boolean };

function Answer({ trust: { id: planId, coachName }, held, isOpen }: AnswerProps) {
  const { t } = useLingui();
  const act = usePlanAct({
    run: async (accept: boolean, idempotencyKey) => {
      if (accept) await held.ensure();
      return ask(answerPlanMutation, { planId, accept, idempotencyKey });
    },
    said: t`Your answer is kept, and the coach is told.`,
  });
  return (
    <>
      <p>{t`If this coach can no longer practise, you would tell the clients on their list, and see what becomes of them. You may step down at any time.`}</p>
      <VaultFailure title={t`Your answer was not kept.`} error={act.error} />
      {!isOpen && <p className="muted small">{t`Open your vault, above, to accept: it keeps your key.`}</p>}
      <Row>
        <Button
          pending={act.isPending}
          disabled={!isOpen}
          onPress={() => act.mutate(true)}
          label={t`Accept: ${coachName}`}
        >
          {t({ message: 'Accept', context: 'continuity' })}
        </Button>
        <Button kind="quiet" onPress={() => act.mutate(false)} label={t`Decline: ${coachName}`}>
          {t({ message: 'Decline', context: 'continuity' })}
        </Button>
      </Row>
    </>
  );
}

function InForce({ trust, held, vault }: TrustItemProps) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const [leaving, setLeaving] = useState(false);
  const { id: planId, coachName, confirmed, checkDueOn, hasList, releasedOn } = trust;
  const isToConfirm = checkDueOn !== null && confirmed?.colleagueOn !== today;
  const act = usePlanAct({
    run: (_: null, idempotencyKey) => ask(confirmPlanMutation, { planId, idempotencyKey }),
    said: t`Confirmed.`,
  });
  return (
    <>
      {releasedOn && <ReleasedList trust={trust} releasedOn={releasedOn} vault={vault} />}
      {!hasList && <p>{t`No list that you could open is handed over yet.`}</p>}
      <CheckLine confirmed={confirmed} checkDueOn={checkDueOn} me="colleague" />
      {act.error && <Failure title={t`It was not confirmed.`} error={act.error} />}
      {isToConfirm && !held.isHeld && (
        <p className="muted small">{t`Open your vault, above, to confirm: it shows that you still have the key.`}</p>
      )}
      <Row>
        {isToConfirm && (
          <Button
            kind="second"
            pending={act.isPending}
            disabled={!held.isHeld}
            onPress={() => act.mutate(null)}
            label={t`I am still there for ${coachName}`}
          >{t`I am still there for them`}</Button>
        )}
        <Button kind="quiet" onPress={() => setLeaving(true)} label={t`Step down: ${coachName}`}>
          {t`Step down…`}
        </Button>
      </Row>
      {leaving && <LeaveDialog planId={planId} as="colleague" onClose={() => setLeaving(false)} />}
    </>
  );
}
