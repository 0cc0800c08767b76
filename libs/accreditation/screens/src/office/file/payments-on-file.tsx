import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, DateField, Dialog, Disclosure, Form, Row, TextField, toast } from '@standing/design-system';
import {
  ask,
  type Fields,
  FormProblems,
  keys,
  minorUnits,
  useAct,
  useFields,
  useMoney,
  useSession,
} from '@standing/web-core';
import { useApplicationFee } from '../../fees/use-fees.js';
import { Waiver } from './waiver.js';
import { recordPaymentMutation, reversePaymentMutation } from '../../course/payment.queries.js';
import { type Payment, Payments } from '../../course/payments.js';

const IDS = {
  amount: 'payment-amount',
  currency: 'payment-currency',
  receivedOn: 'payment-received-on',
  reference: 'payment-reference',
};

/** What was paid for the application, and for a registrar the way to record and to correct it. */
export function PaymentsOnFile({ applicationId }: { readonly applicationId: string }) {
  const { t } = useLingui();
  const owed = useApplicationFee(applicationId).data?.balances[0]?.currency ?? 'EUR';
  return (
    <Payments applicationId={applicationId} act={(payment) => <Reverse payment={payment} />}>
      <Disclosure title={t`Record a payment`}>
        <RecordForm key={owed} applicationId={applicationId} owedIn={owed} />
      </Disclosure>
      <Waiver applicationId={applicationId} />
    </Payments>
  );
}

type Values = {
  readonly amount: string;
  readonly currency: string;
  readonly receivedOn: string | null;
  readonly reference: string;
};

/** `owedIn`: the currency of what is asked. */
function RecordForm({ applicationId, owedIn }: { readonly applicationId: string; readonly owedIn: string }) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const nothing: Values = { amount: '', currency: owedIn, receivedOn: today, reference: '' };
  const act = useAct({
    run: ({ amount, currency, receivedOn, reference }: Values, idempotencyKey) => {
      const paid = { amount: minorUnits(amount, currency) ?? 0, currency, receivedOn: receivedOn ?? '', reference };
      const input = { applicationId, ...paid };
      return ask(recordPaymentMutation, { input, idempotencyKey });
    },
    touches: [keys.applications, keys.member],
    onDone: () => {
      toast({ text: t`The payment is recorded.` });
      fields.reset(nothing);
    },
  });
  const fields: Fields<Values> = useFields(nothing, useCheck(), act.error);
  return (
    <Form onSubmit={() => fields.submit((values) => act.mutate(values))} label={t`Record a payment`}>
      <FormProblems
        title={t`The payment was not recorded.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={IDS}
        tried={fields.tried}
      />
      <PaymentFields fields={fields} />
      <Row>
        <Button type="submit" kind="second" pending={act.isPending}>{t`Record it`}</Button>
      </Row>
    </Form>
  );
}

function PaymentFields({ fields: { values, set, wrong } }: { readonly fields: Fields<Values> }) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        id={IDS.amount}
        label={t`Amount`}
        value={values.amount}
        onChange={(amount) => set({ amount })}
        error={wrong('amount')}
      />
      <TextField
        id={IDS.currency}
        label={t`Currency`}
        hint={t`Three letters, such as EUR.`}
        value={values.currency}
        onChange={(currency) => set({ currency: currency.toUpperCase() })}
        error={wrong('currency')}
      />
      <DateField
        id={IDS.receivedOn}
        label={t`Received on`}
        value={values.receivedOn}
        onChange={(receivedOn) => set({ receivedOn })}
        error={wrong('receivedOn')}
      />
      <TextField
        id={IDS.reference}
        label={t`Reference`}
        hint={t`By what it is found in the accounts. The applicant reads it.`}
        value={values.reference}
        onChange={(reference) => set({ reference })}
        error={wrong('reference')}
      />
    </>
  );
}

function useCheck() {
  const { t } = useLingui();
  return ({ amount, currency, receivedOn, reference }: Values) => ({
    ...(receivedOn ? {} : { receivedOn: t`Give the whole day.` }),
    ...(/^[A-Z]{3}$/.test(currency) ? {} : { currency: t`Write the currency in three letters.` }),
    ...(minorUnits(amount, /^[A-Z]{3}$/.test(currency) ? currency : 'EUR')
      ? {}
      : { amount: t`Write an amount, such as 120 or 120.50.` }),
    ...(reference.trim() === '' ? { reference: t`Give the reference of the payment.` } : {}),
  });
}

function Reverse({ payment: { id, amount, currency } }: { readonly payment: Payment }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const what = useMoney()(amount, currency);
  const act = useAct({
    run: (payment: string, idempotencyKey) => ask(reversePaymentMutation, { id: payment, idempotencyKey }),
    touches: [keys.applications, keys.member],
    onDone: () => toast({ text: t`The payment is reversed.` }),
  });
  return (
    <>
      <Button
        kind="quiet"
        size="small"
        onPress={() => setAsking(true)}
        label={t`Reverse ${what}…`}
      >{t`Reverse…`}</Button>
      {asking && (
        <Dialog title={t`Reverse this payment?`} open onClose={() => setAsking(false)}>
          <div className="stack">
            <p>{t`For what was recorded wrongly or paid back. Both stay on record.`}</p>
            <FormProblems title={t`It was not reversed.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
            <Row>
              <Button onPress={() => act.mutate(id)} pending={act.isPending}>{t`Reverse it`}</Button>
              <Button kind="quiet" onPress={() => setAsking(false)}>{t`Leave it`}</Button>
            </Row>
          </div>
        </Dialog>
      )}
    </>
  );
}
