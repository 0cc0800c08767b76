import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aServer, plain, prepare } from '../../test/insurance-page.js';
import { termsQuery } from '../keeping/term.queries.js';
import { CoverMinimumScreen } from '../minimum/minimum-screen.js';
import { minimumsQuery, ratesQuery } from '../minimum/minimum.queries.js';
import {
  endObligationMutation,
  eraseMetMutation,
  sayMetMutation,
  setObligationMutation,
} from './obligation.queries.js';

prepare();

const obligation = (changes: object = {}) => ({
  ...{ id: 'o', country: 'FR', title: 'A consumer mediator', shownBy: 'The contract with the mediator.' },
  ...{ source: 'Code de la consommation, L612-1', privateClientsOnly: true, from: '2026-01-01', until: null },
  ...changes,
});
const mine = (state: string, said: readonly object[] = [], changes: object = {}) => ({
  ...{ state, said, obligation: obligation(changes) },
});
const MET = { id: 'm', kind: 'MET', words: 'CM2C, no. 12', from: '2026-01-01', until: null };
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

describe('what is asked where I practise', () => {
  it.each([
    ['MET', 'Met'],
    ['ENDS_SOON', 'Ends soon'],
    ['MISSING', 'Missing'],
    ['OVER', 'Over'],
    ['NOT_CONCERNED', 'Not concerned'],
  ])('stands in words: %s', async (state, word) => {
    aServer({ obligations: [mine(state)] });
    const card = await screen.findByRole('region', { name: 'What else is asked where I practise' });
    expect(plain(card)).toContain(`A consumer mediatorFrance · Code de la consommation, L612-1${word}`);
  });

  it('is met by somebody, in words and days', async () => {
    const sent = aServer({ obligations: [mine('MISSING')], act: () => ({ data: { sayObligationMet: [] } }) });
    await press('Say how “A consumer mediator” is met');
    await press('Keep it');
    expect((await screen.findAllByText('Say who or what meets it.')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByRole('textbox', { name: /^Who or what meets it/ }), ' CM2C ');
    await press('Keep it');

    const input = { obligationId: 'o', kind: 'MET', words: 'CM2C', from: '2026-11-22', until: null };
    await waitFor(() => expect(sent(sayMetMutation)).toMatchObject([{ input }]));
  });

  it('does not concern whoever has no private clients, where it is asked of those alone', async () => {
    const sent = aServer({
      obligations: [mine('MISSING'), mine('MISSING', [], { id: 'p', title: 'A register', privateClientsOnly: false })],
      act: () => ({ data: { sayObligationMet: [] } }),
    });
    await press('Say how “A register” is met');
    expect(screen.queryByRole('checkbox', { name: /no private clients/ })).toBeNull();
    await userEvent.keyboard('{Escape}');
    await press('Say how “A consumer mediator” is met');
    await userEvent.click(await screen.findByRole('checkbox', { name: /no private clients/ }));
    await press('Keep it');

    await waitFor(() =>
      expect(sent(sayMetMutation)).toMatchObject([{ input: { kind: 'NOT_CONCERNED', words: null } }]),
    );
  });

  it('is erased, and is not there where nothing is asked', async () => {
    const sent = aServer({ obligations: [mine('MET', [MET])], act: () => ({ data: { eraseObligationMeeting: [] } }) });
    expect(await screen.findByText('CM2C, no. 12')).toBeTruthy();
    await press('Erase “CM2C, no. 12”');
    await waitFor(() => expect(sent(eraseMetMutation)).toMatchObject([{ id: 'm' }]));
  });

  it('is no card without anything asked', async () => {
    aServer({});
    expect(await screen.findByRole('region', { name: 'Where I practise' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'What else is asked where I practise' })).toBeNull();
  });
});

describe('what the association keeps of countries', () => {
  const aPage = (roles: readonly string[], kept: readonly object[] = []) =>
    aServer({
      ...{ roles, kept, page: <CoverMinimumScreen />, act: () => ({ data: {} }) },
      others: [
        [minimumsQuery, { coverMinimums: [] }],
        [ratesQuery, { exchangeRates: [] }],
        [termsQuery, { attestationTerms: [] }],
      ],
    });

  it('is set by a scheme administrator, in both languages with its source', async () => {
    const sent = aPage(['scheme-administrator']);
    await press('Add an obligation…');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Set this obligation' }));
    for (const text of ['the title in French', 'the title in English', 'the source'])
      expect(dialog.getAllByText(`Write ${text}.`).length).toBeGreaterThan(0);
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Country' }), 'FR');
    for (const name of dialog.getAllByRole('textbox').filter((box) => box.tagName !== 'SPAN'))
      await userEvent.type(name, 'x');
    await userEvent.click(dialog.getByRole('checkbox'));
    await userEvent.click(dialog.getByRole('button', { name: 'Set this obligation' }));

    const texts = { titleFr: 'x', titleEn: 'x', shownByFr: 'x', shownByEn: 'x', source: 'x' };
    const input = { country: 'FR', ...texts, privateClientsOnly: true, from: '2026-11-22', until: null };
    await waitFor(() => expect(sent(setObligationMutation)).toMatchObject([{ input }]));
  });

  it('is ended by a scheme administrator alone, and once', async () => {
    const over = obligation({ id: 'p', title: 'A former one', until: '2026-03-01' });
    const sent = aPage(['scheme-administrator'], [obligation(), over]);
    expect(await screen.findByText('France · A former one')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'End “A former one”' })).toBeNull();
    await press('End “A consumer mediator”');
    await press('Keep it');

    await waitFor(() => expect(sent(endObligationMutation)).toMatchObject([{ id: 'o', endsOn: '2026-11-22' }]));
  });

  it('is read by the others', async () => {
    aPage(['officer'], [obligation()]);
    expect(await screen.findByText('France · A consumer mediator')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^(End|Add an obligation)/ })).toBeNull();
  });
});
