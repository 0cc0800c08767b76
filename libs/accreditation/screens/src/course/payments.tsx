import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Card, EmptyState, StatusTag } from '@standing/design-system';
import { ask, keys, Loaded, type ResultOf, useFormat, useMoney } from '@standing/web-core';
import { Balances } from './balances.js';
import { paymentsQuery } from './payment.queries.js';

export type Payment = ResultOf<typeof paymentsQuery>['applicationPayments'][number];

type PaymentsProps = {
  readonly applicationId: string;
  /** What the reader may do with one that stands. */
  readonly act?: (payment: Payment) => ReactNode;
  readonly children?: ReactNode;
};

/** What is asked for an application, and what was paid for it as it was recorded. */
export function Payments({ applicationId, act, children }: PaymentsProps) {
  const { t } = useLingui();
  const payments = useQuery({
    queryKey: [...keys.applications, 'payments', applicationId],
    queryFn: () => ask(paymentsQuery, { applicationId }),
    select: ({ applicationPayments }) => applicationPayments,
  });
  return (
    <Card title={t({ message: 'Fee', context: 'payment' })}>
      <Balances applicationId={applicationId} />
      <Loaded query={payments} failed={t`The payments could not be loaded.`} lines={2}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState sentence={t`No payment is recorded.`} />
          ) : (
            <ul className="rows">
              {found.map((payment) => (
                <li key={payment.id}>
                  <PaymentRow payment={payment} action={payment.reversedAt ? null : act?.(payment)} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {children}
    </Card>
  );
}

function PaymentRow({ payment, action }: { readonly payment: Payment; readonly action: ReactNode }) {
  const { t } = useLingui();
  const format = useFormat();
  const money = useMoney();
  const { amount, currency, receivedOn, reference, recordedBy, reversedAt } = payment;
  const [day, name] = [format.day(receivedOn, 'long'), recordedBy?.name ?? ''];
  return (
    <div className="item">
      <span className="item-main">
        <span className="strong">{money(amount, currency)}</span> · {t`received on ${day}`}
        <br />
        <span className="muted" data-user-text="">
          {reference}
          {name && ` · ${t`recorded by ${name}`}`}
        </span>
      </span>
      <span className="item-end">
        {reversedAt ? (
          <StatusTag>{t`Reversed`}</StatusTag>
        ) : (
          <StatusTag tone="ok">{t({ message: 'Paid', context: 'payment' })}</StatusTag>
        )}
        {action}
      </span>
    </div>
  );
}
