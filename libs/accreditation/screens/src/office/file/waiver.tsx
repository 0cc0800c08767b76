import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, Disclosure, Form, RadioGroup, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct } from '@standing/web-core';
import { takeBackFeeWaiverMutation, waiveFeeMutation } from '../../fees/fee.queries.js';
import { useGroundWords, type WaiverGround } from '../../course/ground-words.js';
import { type ApplicationFee, useApplicationFee } from '../../fees/use-fees.js';

/** How a registrar waives the fee of an application where some of it is owed, or takes that back. */
export function Waiver({ applicationId }: { readonly applicationId: string }) {
  const { t } = useLingui();
  const { data: fee } = useApplicationFee(applicationId);
  if (!fee) return null;
  if (fee.waiver) return <TakeBack waiver={fee.waiver} />;
  return fee.balances.some(({ remaining }) => remaining > 0) ? (
    <Disclosure title={t`Waive the fee`}>
      <WaiveForm applicationId={applicationId} />
    </Disclosure>
  ) : null;
}

const GROUNDS = ['HARDSHIP', 'ERROR_OF_BODY', 'VOLUNTEER', 'OTHER'] as const satisfies readonly WaiverGround[];

function WaiveForm({ applicationId }: { readonly applicationId: string }) {
  const { t } = useLingui();
  const words = useGroundWords();
  const [ground, setGround] = useState<WaiverGround | null>(null);
  const act = useAct({
    run: (chosen: WaiverGround, idempotencyKey) =>
      ask(waiveFeeMutation, { applicationId, ground: chosen, idempotencyKey }),
    touches: [keys.applications, keys.member],
    onDone: () => toast({ text: t`The fee is waived.` }),
  });
  return (
    <Form onSubmit={() => ground && act.mutate(ground)} label={t`Waive the fee`}>
      <FormProblems title={t`The fee was not waived.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
      <RadioGroup
        label={t`On which ground?`}
        hint={t`The applicant reads it.`}
        value={ground}
        onChange={(value) => setGround(GROUNDS.find((one) => one === value) ?? null)}
        options={GROUNDS.map((value) => ({ value, text: words[value] }))}
      />
      <Row>
        <Button type="submit" kind="second" pending={act.isPending} disabled={ground === null}>{t`Waive it`}</Button>
      </Row>
    </Form>
  );
}

function TakeBack({ waiver: { id } }: { readonly waiver: NonNullable<ApplicationFee['waiver']> }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const act = useAct({
    run: (waiver: string, idempotencyKey) => ask(takeBackFeeWaiverMutation, { id: waiver, idempotencyKey }),
    touches: [keys.applications, keys.member],
    onDone: () => toast({ text: t`The waiver is taken back.` }),
  });
  return (
    <>
      <Row>
        <Button kind="quiet" size="small" onPress={() => setAsking(true)}>{t`Take the waiver back…`}</Button>
      </Row>
      {asking && (
        <Dialog title={t`Take this waiver back?`} open onClose={() => setAsking(false)}>
          <div className="stack">
            <p>{t`What was not paid is owed again. Both stay on record.`}</p>
            <FormProblems
              title={t`The waiver was not taken back.`}
              error={act.error}
              mistakes={{}}
              ids={{}}
              tried={0}
            />
            <Row>
              <Button onPress={() => act.mutate(id)} pending={act.isPending}>{t`Take it back`}</Button>
              <Button kind="quiet" onPress={() => setAsking(false)}>{t`Leave it`}</Button>
            </Row>
          </div>
        </Dialog>
      )}
    </>
  );
}
