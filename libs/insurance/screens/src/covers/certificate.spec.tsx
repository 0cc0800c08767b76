import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aServer, cover, plain, prepare } from '../../test/insurance-page.js';
import { correctCoverMutation } from './cover.queries.js';

prepare();

describe('the certificate in full', () => {
  it('is sent as the attestation says it, amounts in minor units; by acts there is no past to take up', async () => {
    const said = {
      kind: 'EMPLOYER_LETTER',
      insuredName: 'Entreprise',
      trigger: 'CLAIM',
      retroactiveOn: '2020-01-01',
      subsequentMonths: 60,
      limitPerClaim: 150_000_050,
      currency: 'EUR',
      defenceCosts: 'OUTSIDE',
    };
    const sent = aServer({ covers: [cover(said)], act: () => ({ data: { correctCover: { id: 'a', version: 2 } } }) });
    const user = userEvent.setup();
    const change = async () => {
      await user.click(await screen.findByRole('button', { name: 'Change the cover from 1 Jul 2026' }));
      return within(screen.getByRole('dialog', { name: 'Change this cover' }));
    };
    const inputs = () => sent(correctCoverMutation).map(({ input }) => input as object);

    const dialog = await change();
    await user.type(dialog.getByRole('textbox', { name: 'Limit for a year' }), '3 000 000,50');
    await user.click(dialog.getByRole('button', { name: 'Save the change' }));
    await waitFor(() => expect(inputs()).toHaveLength(1));
    const again = await change();
    await user.selectOptions(again.getByRole('combobox', { name: 'What triggers the cover' }), 'HARMFUL_ACT');
    await user.clear(again.getByRole('textbox', { name: 'Limit for one claim' }));
    await user.click(again.getByRole('button', { name: 'Save the change' }));
    await waitFor(() => expect(inputs()).toHaveLength(2));

    expect(inputs()[0]).toMatchObject({ ...said, limitAggregate: 300_000_050 });
    const byActs = { retroactiveOn: null, subsequentMonths: null, limitPerClaim: null, currency: null };
    expect(inputs()[1]).toMatchObject({ ...said, ...byActs, trigger: 'HARMFUL_ACT' });
  });

  it('is not sent with an amount or a number that cannot be read, nor with a letter of nobody', async () => {
    const sent = aServer({ covers: [cover({ kind: 'EMPLOYER_LETTER', trigger: 'CLAIM' })] });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Change the cover from 1 Jul 2026' }));
    await user.type(screen.getByRole('textbox', { name: 'Subsequent period, in months' }), 'five years');
    await user.type(screen.getByRole('textbox', { name: 'Limit for one claim' }), 'a million');
    await user.clear(screen.getByRole('combobox', { name: 'Currency' }));

    await user.click(screen.getByRole('button', { name: 'Save the change' }));

    expect([...screen.getByRole('alert').querySelectorAll('li')].map(plain)).toEqual([
      'Give the name of the employer.',
      'Write a number of months, such as 60.',
      'Write an amount in figures, such as 1500000.',
      'Write the currency in three letters, such as EUR.',
    ]);
    expect(sent(correctCoverMutation)).toEqual([]);
  });

  it('shows what its attestation says, and nothing that it does not', async () => {
    const said = { kind: 'EMPLOYER_LETTER', insuredName: 'Entreprise', subsequentMonths: 60, trigger: 'CLAIM' };
    aServer({ covers: [cover({ ...said, limitPerClaim: 150_000_000, currency: 'EUR' })] });

    await userEvent.click(await screen.findByRole('button', { name: /^What the attestation says/ }));

    expect([...document.querySelectorAll('dl > *')].map(plain)).toEqual([
      ...['Employer', 'Entreprise', 'Trigger', 'The claim', 'Subsequent period', '60 months'],
      ...['Limit for one claim', '€1,500,000.00'],
    ]);
    expect(screen.getByText('· Employer’s letter')).toBeTruthy();
  });
});
