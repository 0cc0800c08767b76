import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Callout, Card, Disclosure, Row, StatusTag, type Tone } from '@standing/design-system';
import { ask, Failure, useFormat, useSession } from '@standing/web-core';
import { CheckLine } from '../check-line.js';
import { confirmPlanMutation, type Plan } from '../continuity.queries.js';
import { Fingerprint } from '../fingerprint.js';
import { LeaveDialog } from '../leave-dialog.js';
import { usePlanAct } from '../use-plan-act.js';
import { NameForm } from './name-form.js';

const TONES: Readonly<Record<Plan['state'], Tone>> = {
  ASKED: 'plain',
  IN_FORCE: 'ok',
  DECLINED: 'warn',
  STEPPED_DOWN: 'warn',
  ENDED: 'warn',
};

/** Whom the coach named, how that stands, and the yearly check. */
export function PlanCard({ plan }: { readonly plan: Plan | null }) {
  const { t } = useLingui();
  return (
    <Card title={t`My colleague`}>
      {plan ? <Named plan={plan} /> : <p>{t`You have not named anybody yet.`}</p>}
      {plan && isOpen(plan) ? (
        <Disclosure title={t`Name somebody else`}>
          <p>{t`The plan that stands now then ends, and its list is erased here.`}</p>
          <NameForm />
        </Disclosure>
      ) : (
        <NameForm />
      )}
    </Card>
  );
}

function isOpen({ state }: Plan): boolean {
  return state === 'ASKED' || state === 'IN_FORCE';
}

function Named({ plan }: { readonly plan: Plan }) {
  const { t } = useLingui();
  const format = useFormat();
  const { today } = useSession().body;
  const states = useStateWords();
  const [leaving, setLeaving] = useState(false);
  const named = format.day(plan.namedOn);
  const released = plan.releasedOn && format.day(plan.releasedOn);
  return (
    <>
      <div className="item">
        <span className="item-main">
          <span className="strong" data-user-text="">
            {plan.colleagueAddress}
          </span>
          <span className="muted">{` · ${t`named on ${named}`}`}</span>
        </span>
        <span className="item-end" data-size="small">
          <StatusTag tone={TONES[plan.state]}>{states[plan.state]}</StatusTag>
        </span>
      </div>
      {released && (
        <Callout tone="warn">
          <p>{t`Two people of the association released your list to your colleague on ${released}. Ask the office if you do not know why.`}</p>
        </Callout>
      )}
      {plan.key && <Fingerprint publicKey={plan.key.publicKey} of="theirs" />}
      <CheckLine confirmed={plan.confirmed} checkDueOn={plan.checkDueOn} me="coach" />
      <Row>
        {plan.checkDueOn && plan.confirmed?.coachOn !== today && <Confirm planId={plan.id} />}
        {isOpen(plan) && <Button kind="quiet" onPress={() => setLeaving(true)}>{t`End the plan…`}</Button>}
      </Row>
      {leaving && <LeaveDialog planId={plan.id} as="coach" onClose={() => setLeaving(false)} />}
    </>
  );
}

function Confirm({ planId }: { readonly planId: string }) {
  const { t } = useLingui();
  const act = usePlanAct({
    run: (_: null, idempotencyKey) => ask(confirmPlanMutation, { planId, idempotencyKey }),
    said: t`Confirmed.`,
  });
  return (
    <>
      {act.error && <Failure title={t`It was not confirmed.`} error={act.error} />}
      <Button kind="second" pending={act.isPending} onPress={() => act.mutate(null)}>
        {t`The plan and my list still hold`}
      </Button>
    </>
  );
}

function useStateWords(): Readonly<Record<Plan['state'], string>> {
  const { t } = useLingui();
  return {
    ASKED: t`Not answered yet`,
    IN_FORCE: t({ message: 'In force', context: 'continuity' }),
    DECLINED: t({ message: 'Declined', context: 'continuity' }),
    STEPPED_DOWN: t`Stepped down`,
    ENDED: t({ message: 'Ended', context: 'continuity' }),
  };
}
