import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, refused, showCase } from '../../test/show-case.js';
import { conflictsToSignQuery, signOffConflictMutation } from './conflict.queries.js';
import { ConflictsScreen } from './conflicts-screen.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const found = {
  ...{ id: 's1', reference: 'S-7K3Q', function: 'PANEL', kind: 'ASSESSED', person: { id: 'p', name: 'Paul Roy' } },
  ...{ foundOn: '2026-11-20', signed: 0, because: [] },
};

function show(conflicts: readonly object[], answers: Answers = [], roles = ['registrar']) {
  const list: Answers[number] = [conflictsToSignQuery, { data: { conflictsToSign: conflicts } }];
  return showCase(<ConflictsScreen />, [list, ...answers], roles);
}

const SIGN = 'Sign off: case S-7K3Q';
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const choose = async (name: string) => userEvent.click(await screen.findByRole('radio', { name }));

describe('a conflict that waits for a signature', () => {
  it('says whose it is, in what function and by what tie', async () => {
    show([found]);
    const card = within(await screen.findByRole('region', { name: 'Case S-7K3Q' }));

    for (const text of [
      'nobody has signed',
      'Paul Roy',
      'member of the panel',
      'One assessed an application of the other',
      '20 November 2026',
    ])
      expect(card.getByText(text)).toBeTruthy();
    expect(card.queryByText('Signed because')).toBeNull();
  });

  it('says why the first signed', async () => {
    show([{ ...found, signed: 1, because: ['SLIGHT'] }]);
    const signed = await screen.findByText('Signed because');

    expect(screen.getByText('one has signed')).toBeTruthy();
    expect(signed.nextElementSibling?.textContent).toBe('The tie was brief, or a matter of form');
  });

  it('is signed off for a reason, and without one it is not', async () => {
    const server = show([found], [[signOffConflictMutation, { data: { signOffConflict: true } }]]);
    await press(SIGN);
    expect((await screen.findAllByText('Say why they may go on.')).length).toBeGreaterThan(0);
    expect(server.sent(signOffConflictMutation)).toEqual([]);
    await choose('It has nothing to do with what is complained of');
    await press(SIGN);

    await waitFor(() =>
      expect(server.sent(signOffConflictMutation)).toMatchObject([{ id: 's1', because: 'UNRELATED' }]),
    );
  });

  it('is asked for again once it is signed', async () => {
    const lists: Answers[number] = [
      conflictsToSignQuery,
      { data: { conflictsToSign: [found] } },
      { data: { conflictsToSign: [] } },
    ];
    showCase(
      <ConflictsScreen />,
      [lists, [signOffConflictMutation, { data: { signOffConflict: true } }]],
      ['registrar'],
    );
    await choose('Nobody without a tie can be found');
    await press(SIGN);

    expect(await screen.findByText(/^No conflict waits for your signature/)).toBeTruthy();
  });

  it('says why it was not signed', async () => {
    const second = { code: 'COMPLAINTS_REGISTRAR_TO_SIGN', message: 'One of the two must be a registrar’s.' };
    show([found], [[signOffConflictMutation, refused(second)]], ['case-manager']);
    await choose('The tie was brief, or a matter of form');
    await press(SIGN);

    expect(await screen.findByText('One of the two must be a registrar’s.')).toBeTruthy();
  });

  it('keeps what was chosen when the server could not be reached', async () => {
    show([found], [[signOffConflictMutation, 'offline']]);
    await choose('It was over long before what is complained of');
    await press(SIGN);

    expect(await screen.findByText('There is no connection to the server at the moment.')).toBeTruthy();
    const chosen = screen.getByRole<HTMLInputElement>('radio', {
      name: 'It was over long before what is complained of',
    });
    expect(chosen.checked).toBe(true);
  });

  it('is none, and says when one appears', async () => {
    show([]);

    expect(await screen.findByText(/^No conflict waits for your signature/)).toBeTruthy();
  });

  it('says that the list could not be loaded', async () => {
    const failed = { data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] };
    showCase(<ConflictsScreen />, [[conflictsToSignQuery, failed]], ['registrar']);

    expect(await screen.findByText('The conflicts could not be loaded.')).toBeTruthy();
  });

  it('is asked for by those alone who may sign', async () => {
    const server = show([found], [], ['assessor']);

    expect(await screen.findByText('There is no case here for you.')).toBeTruthy();
    expect(server.sent(conflictsToSignQuery)).toEqual([]);
  });
});
