import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aServer, cover, prepare } from '../../test/insurance-page.js';
import { declareCoverMutation } from '../covers/cover.queries.js';
import { RenewScreen } from './renew-screen.js';

prepare();

const renewable = cover({
  status: 'VERIFIED',
  limitPerClaim: 150_000_000,
  currency: 'EUR',
  trigger: 'CLAIM',
  retroactiveOn: '2020-01-01',
  subsequentMonths: 60,
  renewal: { startsOn: '2027-07-01', endsOn: '2028-06-30' },
});
const declared = () => ({ data: { declareCover: { id: 'b', version: 1 } } });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const aPage = (covers: readonly object[] = [renewable], act: () => object = declared) =>
  aServer({ covers, act, page: <RenewScreen /> });

describe('renewing a cover', () => {
  it('takes two presses: the same terms for the next year, without a day between', async () => {
    const sent = aPage();

    await press('Same terms, new attestation');
    await press('Declare this cover');

    await waitFor(() => expect(sent(declareCoverMutation)).toHaveLength(1));
    expect(sent(declareCoverMutation)[0]?.['input']).toMatchObject({
      ...{ insurer: 'Mutuelle des Métiers', policyReference: 'RC 2026-014', countries: ['BE', 'FR'] },
      ...{ startsOn: '2027-07-01', endsOn: '2028-06-30', acceptOverlap: false },
      ...{ limitPerClaim: 150_000_000, currency: 'EUR', trigger: 'CLAIM', retroactiveOn: '2020-01-01' },
    });
    expect(await screen.findByText(/^Declared\. The office has still to see/)).toBeTruthy();
  });

  it('carries over nothing of another insurer’s terms but where, for what and from when', async () => {
    const sent = aPage();
    await press('Another insurer');
    await userEvent.type(screen.getByRole('textbox', { name: 'Insurer' }), 'Assurances du Parc');
    await userEvent.type(screen.getByRole('textbox', { name: 'Policy reference' }), 'MP 1');

    await press('Declare this cover');

    await waitFor(() => expect(sent(declareCoverMutation)).toHaveLength(1));
    expect(sent(declareCoverMutation)[0]?.['input']).toMatchObject({
      ...{ insurer: 'Assurances du Parc', policyReference: 'MP 1', countries: ['BE', 'FR'], startsOn: '2027-07-01' },
      ...{ limitPerClaim: null, limitAggregate: null, currency: null, trigger: null, retroactiveOn: null },
    });
  });

  it('does not take the terms of one insurer for those of another', async () => {
    const sent = aPage();
    await press('Same terms, new attestation');
    await userEvent.type(screen.getByRole('textbox', { name: 'Insurer' }), ' du Nord');

    await press('Declare this cover');

    expect((await screen.findAllByText(/^These are the terms of Mutuelle des Métiers\./)).length).toBeGreaterThan(0);
    expect(sent(declareCoverMutation)).toEqual([]);
  });

  it('keeps what was filled in when it is refused or does not arrive, and sends it under the same key', async () => {
    let tries = 0;
    const sent = aPage([renewable], () => {
      tries += 1;
      if (tries === 1) throw new TypeError('Failed to fetch');
      return declared();
    });
    await press('Same terms, new attestation');
    await press('Declare this cover');
    expect(await screen.findByText('The cover was not declared.')).toBeTruthy();

    await press('Declare this cover');

    await waitFor(() => expect(sent(declareCoverMutation)).toHaveLength(2));
    const [first, second] = sent(declareCoverMutation);
    expect(second?.['idempotencyKey']).toBe(first?.['idempotencyKey']);
  });

  it('says when nothing is to be renewed', async () => {
    aPage([cover()]);

    expect(await screen.findByText(/^Nothing is to be renewed now/)).toBeTruthy();
  });
});
