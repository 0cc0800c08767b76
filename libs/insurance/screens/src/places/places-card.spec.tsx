import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aServer, plain, prepare } from '../../test/insurance-page.js';
import { sayWherePractisedMutation } from './place.queries.js';

prepare();

const place = (country: string, changes: object = {}) => ({
  country,
  practisedFrom: null,
  practisedUntil: null,
  coveredUntil: '2027-06-30',
  toBeChecked: false,
  bareFrom: '2027-07-01',
  ...changes,
});
const rows = async () => {
  const card = await screen.findByRole('region', { name: 'Where I practise' });
  return (await within(card).findAllByRole('listitem')).map(plain);
};

describe('where I practise', () => {
  it('says of each country until when it is covered, what is to be checked, what ends soon and what is missing', async () => {
    const soon = { coveredUntil: '2026-12-22', bareFrom: '2026-12-23' };
    aServer({
      places: [
        place('FR'),
        place('BE', { toBeChecked: true }),
        place('CH', soon),
        place('DE', { coveredUntil: null, bareFrom: '2026-11-01' }),
        place('LU', { ...soon, bareFrom: null }),
      ],
    });

    expect(await rows()).toEqual([
      expect.stringMatching(/^BelgiumCovered until 30 June 2027To be checked/),
      expect.stringMatching(/^FranceCovered until 30 June 2027Covered/),
      expect.stringMatching(/^GermanyNot covered since 1 November 2026Not covered/),
      expect.stringMatching(/^LuxembourgCovered until 22 December 2026Covered/),
      expect.stringMatching(
        /^SwitzerlandCovered until 22 December 2026Nothing follows from 23 December 2026 on\.Ends soon/,
      ),
    ]);
    expect(screen.getByRole('link', { name: 'Renew my insurance' }).getAttribute('href')).toBe('/insurance/renew');
  });

  it('leads nowhere while nothing is to be renewed', async () => {
    aServer({ places: [place('FR')] });
    await rows();

    expect(screen.queryByRole('link', { name: 'Renew my insurance' })).toBeNull();
  });

  it('is said country by country, and asks for a first day', async () => {
    const sent = aServer({ places: [], act: () => ({ data: { sayWherePractised: [] } }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Add a country of practice' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Keep it' }));
    expect(dialog.getAllByText('Give the first day.').length).toBeGreaterThan(0);
    expect(dialog.getAllByText('Choose a country.').length).toBeGreaterThan(0);

    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Country' }), 'CH');
    const [day, month, year] = within(dialog.getByRole('group', { name: 'First day of practice there' })).getAllByRole(
      'spinbutton',
    );
    for (const [field, typed] of [
      [day, '1'],
      [month, '9'],
      [year, '2026'],
    ] as const)
      if (field) await userEvent.type(field, typed);
    await userEvent.click(dialog.getByRole('button', { name: 'Keep it' }));

    await waitFor(() =>
      expect(sent(sayWherePractisedMutation)).toMatchObject([{ country: 'CH', from: '2026-09-01', until: null }]),
    );
  });
});
