import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aServer, cover, plain, prepare } from '../../test/insurance-page.js';
import { termsQuery } from '../keeping/term.queries.js';
import { minimumsQuery, ratesQuery, recordRateMutation, setMinimumMutation } from './minimum.queries.js';
import { CoverMinimumScreen } from './minimum-screen.js';

prepare();

const finding = (changes: object) => ({
  ...{ kind: 'MEETS', minimum: 100_000_000, currency: 'EUR', worth: '105588000' },
  ...{ rate: '1.1732', rateOn: '2026-11-20', rateSource: 'BCE', year: null },
  ...changes,
});
const told = async (changes: object) => {
  aServer({ covers: [cover({ status: 'VERIFIED', finding: finding(changes) })] });
  const asked = await screen.findByText(/The association asks for €1,000,000\.00 for one claim/);
  return plain(asked);
};

describe('how a cover compares with the minimum', () => {
  it.each([
    [
      {},
      'Minimum met The association asks for €1,000,000.00 for one claim. The limit is worth €1,055,880.00, at 1.1732 on 20 Nov 2026 (BCE).',
    ],
    [
      { kind: 'BELOW', worth: '1', rate: null, rateOn: null, rateSource: null },
      'Below the minimum The association asks for €1,000,000.00 for one claim. ',
    ],
    [
      { kind: 'NO_AMOUNT', worth: null },
      'No amount told The association asks for €1,000,000.00 for one claim; the attestation tells no limit.',
    ],
    [
      { kind: 'NO_RATE', worth: null },
      'Not converted The association asks for €1,000,000.00 for one claim; no exchange rate is recorded for this currency.',
    ],
  ])('is told to its holder: %j', async (changes, sentence) => {
    expect(await told(changes)).toBe(sentence);
  });
});

describe('how the limit for a year compares with the minimum', () => {
  const compared = { kind: 'MEETS', minimum: 200_000_000, currency: 'EUR', worth: '200030600', isWithin: true };
  const rate = { rate: '1.1732', rateOn: '2026-11-20', rateSource: 'BCE' };
  it.each([
    [
      {},
      'Minimum for a year met The association asks for €2,000,000.00 for a year, since the costs of a defence are taken from the limit. The limit is worth €2,000,306.00, at 1.1732 on 20 Nov 2026 (BCE).',
    ],
    [
      { kind: 'BELOW', isWithin: false, rate: null, rateOn: null, rateSource: null },
      'Below the minimum for a year The association asks for €2,000,000.00 for a year. ',
    ],
    [
      { kind: 'NO_AMOUNT', isWithin: false, worth: null, rate: null },
      'No amount for a year told The association asks for €2,000,000.00 for a year. The attestation tells no limit for a year.',
    ],
    [
      { kind: 'NO_RATE', isWithin: false, worth: null, rate: null },
      'Amount for a year not converted The association asks for €2,000,000.00 for a year. No exchange rate is recorded for this currency.',
    ],
  ])('is told to its holder: %j', async (changes, sentence) => {
    const year = { ...compared, ...rate, ...changes };
    aServer({ covers: [cover({ status: 'VERIFIED', finding: finding({ year }) })] });

    expect(plain(await screen.findByText(/for a year(,|\.)/))).toBe(sentence);
  });
});

describe('what the association asks for', () => {
  const aPage = (roles: readonly string[], ofYear: object = {}) =>
    aServer({
      roles,
      page: <CoverMinimumScreen />,
      others: [
        [termsQuery, { attestationTerms: [] }],
        [
          minimumsQuery,
          {
            coverMinimums: [
              {
                id: 'm',
                perClaim: 100_000_000,
                perYear: null,
                perYearWithin: null,
                currency: 'EUR',
                from: '2026-01-01',
                setOn: '2026-01-01',
                ...ofYear,
              },
            ],
          },
        ],
        [
          ratesQuery,
          {
            exchangeRates: [
              { id: 'r', currency: 'GBP', into: 'EUR', rate: '1.1732', onDay: '2026-11-20', source: 'BCE' },
            ],
          },
        ],
      ],
    });

  it('is set by a scheme administrator, in minor units', async () => {
    const sent = aPage(['scheme-administrator']);
    expect(await screen.findByText('€1,000,000.00, of covers from 1 January 2026 on')).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: 'Amount for one claim' }), '1500000');

    await userEvent.click(screen.getByRole('button', { name: 'Set the minimum' }));

    await waitFor(() =>
      expect(sent(setMinimumMutation)).toMatchObject([
        { perClaim: 150_000_000, perYear: null, perYearWithin: null, currency: 'EUR', from: '2026-11-22' },
      ]),
    );
  });

  it('is set and said for a year as well, and more where the costs of a defence are taken from it', async () => {
    const sent = aPage(['scheme-administrator'], { perYear: 150_000_000, perYearWithin: 200_000_000 });
    expect(plain((await screen.findByText(/of covers from 1 January 2026 on/)).closest('li'))).toBe(
      '€1,000,000.00, of covers from 1 January 2026 on · €1,500,000.00 for a year · €2,000,000.00 where the costs of a defence are taken from it',
    );
    const type = (name: string | RegExp, text: string) => userEvent.type(screen.getByRole('textbox', { name }), text);
    await type('Amount for one claim', '1000000');
    await type('Amount for a year (optional)', 'much');
    await type(/^More for a year/, '2000000');
    await userEvent.click(screen.getByRole('button', { name: 'Set the minimum' }));
    expect(sent(setMinimumMutation)).toEqual([]);
    await userEvent.clear(screen.getByRole('textbox', { name: 'Amount for a year (optional)' }));
    await type('Amount for a year (optional)', '1500000');

    await userEvent.click(screen.getByRole('button', { name: 'Set the minimum' }));

    await waitFor(() =>
      expect(sent(setMinimumMutation)).toMatchObject([
        { perClaim: 100_000_000, perYear: 150_000_000, perYearWithin: 200_000_000, currency: 'EUR' },
      ]),
    );
  });

  it('is read by an officer, who records rates with a comma or a point', async () => {
    const sent = aPage(['officer']);
    expect(await screen.findByText(/1 GBP = 1\.1732 EUR/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Set the minimum' })).toBeNull();
    await userEvent.type(screen.getByRole('combobox', { name: 'One unit of' }), 'chf');
    await userEvent.type(screen.getByRole('textbox', { name: 'Was worth' }), '1,07');
    await userEvent.type(screen.getByRole('textbox', { name: /^Read at/ }), 'BNS');

    await userEvent.click(screen.getByRole('button', { name: 'Record the rate' }));

    await waitFor(() =>
      expect(sent(recordRateMutation)).toMatchObject([{ currency: 'CHF', into: 'EUR', rate: '1.07', source: 'BNS' }]),
    );
  });
});
