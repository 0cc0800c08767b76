import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aServer, cover, plain, prepare } from '../../test/insurance-page.js';
import { CoverMinimumScreen } from '../minimum/minimum-screen.js';
import { minimumsQuery, ratesQuery } from '../minimum/minimum.queries.js';
import { setTermMutation, termsQuery } from './term.queries.js';

prepare();

const attestation = { id: 'd', name: 'attestation.pdf' };

describe('an attestation', () => {
  it('is there to take while it is kept', async () => {
    aServer({ covers: [cover({ document: { ...attestation, erasedOn: null } })] });

    const link = await screen.findByRole('link', { name: 'attestation.pdf' });
    expect(link.getAttribute('href')).toBe('/files/insurance/d');
    expect(screen.queryByText(/Attestation erased/)).toBeNull();
  });

  it('is said to be erased, with no link that leads nowhere', async () => {
    aServer({ covers: [cover({ status: 'VERIFIED', document: { ...attestation, erasedOn: '2026-11-20' } })] });

    expect(
      await screen.findByText('Attestation erased on 20 November 2026, as the association’s rules say.'),
    ).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'attestation.pdf' })).toBeNull();
    expect(document.querySelector('[href^="/files/"], [src^="/files/"]')).toBeNull();
  });

  it('that was erased is not said to stay with a correction', async () => {
    aServer({ covers: [cover({ document: { ...attestation, erasedOn: '2026-11-20' } })] });
    await userEvent.click(await screen.findByRole('button', { name: /^Change the cover/ }));

    expect(screen.queryByText(/“attestation.pdf” stays/)).toBeNull();
  });
});

describe('how long attestations are kept', () => {
  const term = (months: number | null, setOn: string) => ({
    ...{ id: setOn, months, setOn },
    setBy: { id: 'p', name: 'Inès Caron' },
  });
  const aPage = (terms: readonly object[], roles = ['scheme-administrator'], act?: () => object) =>
    aServer({
      roles,
      page: <CoverMinimumScreen />,
      ...(act && { act }),
      others: [
        [minimumsQuery, { coverMinimums: [] }],
        [ratesQuery, { exchangeRates: [] }],
        [termsQuery, { attestationTerms: terms }],
      ],
    });
  const months = () => screen.getByRole('textbox', { name: /^Months after the last day/ });

  it('is said with its day and its author, and so is what was set before', async () => {
    aPage([term(24, '2026-11-20'), term(1, '2026-02-01'), term(null, '2026-01-01')]);

    await screen.findByText(/24 months after/);
    const rows = screen.getAllByRole('listitem').map(plain);
    expect(rows).toEqual([
      '24 months after the last day of the cover or of its subsequent period · holds now, set on 20 November 2026 · Inès Caron',
      '1 month after the last day of the cover or of its subsequent period · set on 1 February 2026 · Inès Caron',
      'Nothing is erased · set on 1 January 2026 · Inès Caron',
    ]);
  });

  it.each([
    ['36', 36],
    ['', null],
  ])('is set to “%s”', async (typed, sentMonths) => {
    const sent = aPage([]);
    expect(await screen.findByText('No term is set. No attestation is erased.')).toBeTruthy();
    if (typed) await userEvent.type(months(), typed);

    await userEvent.click(screen.getByRole('button', { name: 'Set the term' }));

    await waitFor(() => expect(sent(setTermMutation)).toMatchObject([{ months: sentMonths }]));
  });

  it('is not sent where it is no number, and says what would be', async () => {
    const sent = aPage([]);
    await userEvent.type(months(), 'two years');

    await userEvent.click(screen.getByRole('button', { name: 'Set the term' }));

    expect((await screen.findAllByText('Write a number of months in figures, such as 24.')).length).toBeGreaterThan(0);
    expect(sent(setTermMutation)).toEqual([]);
  });

  it('is set by a scheme administrator alone', async () => {
    const sent = aPage([], ['officer']);

    expect(await screen.findByText('Exchange rates')).toBeTruthy();
    expect(screen.queryByText('How long attestations are kept')).toBeNull();
    expect(sent(termsQuery)).toEqual([]);
  });
});
