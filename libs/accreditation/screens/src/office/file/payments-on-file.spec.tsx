import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refused } from '../../../test/answers.js';
import { type Answer, aServer } from '../../../test/a-server.js';
import { aFee, noFee } from '../../../test/fees.js';
import { putAway } from '../../../test/put-away.js';
import { prepare, showScreen } from '../../../test/show-screen.js';
import { paymentsQuery, recordPaymentMutation, reversePaymentMutation } from '../../course/payment.queries.js';
import { applicationFeeQuery, takeBackFeeWaiverMutation, waiveFeeMutation } from '../../fees/fee.queries.js';
import { PaymentsOnFile } from './payments-on-file.js';

beforeAll(prepare);
afterEach(putAway);

describe('the fee of an application', () => {
  const aPayment = {
    ...{ id: 'paid', amount: 12_050, currency: 'EUR', receivedOn: '2026-10-02', reference: 'VIR 4411' },
    ...{ recordedBy: { id: 'nadia', name: 'Nadia Benali' }, reversedAt: null },
  };

  function showFee(payments: object[], fee: object = noFee, waive: Answer = () => ({ data: { waiveFee: {} } })) {
    const server = aServer([
      [applicationFeeQuery, () => ({ data: { applicationFee: fee } })],
      [waiveFeeMutation, waive],
      [takeBackFeeWaiverMutation, () => ({ data: { takeBackFeeWaiver: {} } })],
      [paymentsQuery, () => ({ data: { applicationPayments: payments } })],
      [recordPaymentMutation, () => ({ data: { recordPayment: [] } })],
      [reversePaymentMutation, () => ({ data: { reversePayment: [] } })],
    ]);
    showScreen(<PaymentsOnFile applicationId="application" />);
    return server;
  }

  it('is recorded in minor units, with the reference by which it is found', async () => {
    const { sent } = showFee([]);
    await userEvent.click(await screen.findByRole('button', { name: 'Record a payment' }));
    await userEvent.click(screen.getByRole('button', { name: 'Record it' }));
    expect(screen.getAllByText('Write an amount, such as 120 or 120.50.').length).toBeGreaterThan(0);

    await userEvent.type(screen.getByLabelText('Amount'), '120,5');
    await userEvent.type(screen.getByLabelText('Reference'), 'VIR 4411');
    await userEvent.click(screen.getByRole('button', { name: 'Record it' }));

    expect(await screen.findByText('The payment is recorded.')).toBeTruthy();
    const paid = { amount: 12_050, currency: 'EUR', receivedOn: '2026-11-22', reference: 'VIR 4411' };
    expect(sent(recordPaymentMutation)[0]?.variables['input']).toEqual({ applicationId: 'application', ...paid });
  });

  it('that was recorded wrongly is reversed, once that is confirmed', async () => {
    const { sent } = showFee([aPayment]);

    await userEvent.click(await screen.findByRole('button', { name: 'Reverse €120.50…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Reverse it' }));

    expect(await screen.findByText('The payment is reversed.')).toBeTruthy();
    expect(sent(reversePaymentMutation)[0]?.variables['id']).toBe('paid');
  });

  it('in another currency is recorded in that', async () => {
    const dollars = aFee({ currency: 'USD' });
    showFee([], dollars);

    await screen.findByText('Not paid yet');
    await userEvent.click(screen.getByRole('button', { name: 'Record a payment' }));

    expect(screen.getByLabelText<HTMLInputElement>('Currency').value).toBe('USD');
  });

  it('is waived on a ground from a list', async () => {
    const { sent } = showFee([], aFee());

    await userEvent.click(await screen.findByRole('button', { name: 'Waive the fee' }));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Waive it' }).disabled).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: 'Mistake of the body' }));
    await userEvent.click(screen.getByRole('button', { name: 'Waive it' }));

    expect(await screen.findByText('The fee is waived.')).toBeTruthy();
    expect(sent(waiveFeeMutation)[0]?.variables).toMatchObject({
      applicationId: 'application',
      ground: 'ERROR_OF_BODY',
    });
  });

  it('is not waived where that is refused, and says why', async () => {
    showFee([], aFee(), () => refused('Nobody waives the fee of their own application.'));

    await userEvent.click(await screen.findByRole('button', { name: 'Waive the fee' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Another ground' }));
    await userEvent.click(screen.getByRole('button', { name: 'Waive it' }));

    expect(await screen.findByText('Nobody waives the fee of their own application.')).toBeTruthy();
  });

  it('that was waived is owed again, once that is confirmed', async () => {
    const waiver = { id: 'waiver', ground: 'OTHER', waivedBy: { id: 'n', name: 'Nadia' }, waivedOn: '2026-11-20' };
    const { sent } = showFee([], aFee({ remaining: 0, state: 'WAIVED' }, { waiver }));

    await userEvent.click(await screen.findByRole('button', { name: 'Take the waiver back…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));

    expect(await screen.findByText('The waiver is taken back.')).toBeTruthy();
    expect(sent(takeBackFeeWaiverMutation)[0]?.variables['id']).toBe('waiver');
    expect(screen.queryByRole('button', { name: 'Waive the fee' })).toBeNull();
  });
});
