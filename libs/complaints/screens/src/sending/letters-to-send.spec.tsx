import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, refused, showCase } from '../../test/show-case.js';
import { LettersToSend } from './letters-to-send.js';
import { lettersToSendQuery, recordSendingMutation } from './sending.queries.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const LETTER = {
  ...{ id: 'l1', caseId: 'c1', reference: 'S-7K3Q', reachedBy: 'POST', writtenOn: '2026-11-20' },
  ...{ title: 'Your complaint is in hand', text: ['Somebody takes care of it.'] },
};
const listed = (...letters: object[]) => ({ data: { lettersToSend: letters } });
const show = (answers: Answers) => showCase(<LettersToSend />, answers, ['case-manager']);
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const record = async () => {
  await press(/^Record how it was sent/);
  await userEvent.click(screen.getByRole('radio', { name: 'As a registered letter' }));
  const day = within(screen.getByRole('group', { name: 'On which day?' }));
  await userEvent.click(day.getAllByRole('spinbutton')[0]!);
  await userEvent.keyboard('21112026');
};

describe('the letters to send', () => {
  it('are nothing where none waits', async () => {
    const server = show([[lettersToSendQuery, listed()]]);

    await waitFor(() => expect(server.sent(lettersToSendQuery)).toHaveLength(1));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Letters to send' })).toBeNull());
  });

  it('say so where they could not be loaded', async () => {
    show([[lettersToSendQuery, 'offline']]);

    expect(await screen.findByText('The letters to send could not be loaded.', {}, { timeout: 20_000 })).toBeTruthy();
  });

  it('say of which case each is, by what it is sent, and what it says', async () => {
    show([[lettersToSendQuery, listed(LETTER, { ...LETTER, id: 'l2', reachedBy: 'PHONE' })]]);

    const [first, second] = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);
    expect(first).toContain('S-7K3Q · Your complaint is in hand · written on 20 November 2026');
    expect(first).toContain('Send it as a registered letter.');
    expect(second).toContain('They are reached by telephone');
    await userEvent.click((await screen.findAllByRole('button', { name: /^Read the letter/ }))[0]!);
    expect(screen.getAllByText('Somebody takes care of it.').length).toBeGreaterThan(0);
  });

  it('wait until it is recorded how they were sent, with the number of a slip', async () => {
    const server = show([
      [lettersToSendQuery, listed(LETTER), listed()],
      [recordSendingMutation, { data: { recordSending: true } }],
    ]);
    await record();
    await press('Record it');
    expect((await screen.findAllByText('Copy the number on the slip.')).length).toBeGreaterThan(0);
    expect(server.sent(recordSendingMutation)).toEqual([]);

    await userEvent.click(screen.getByRole('textbox', { name: 'Number on the slip' }));
    await userEvent.paste('1A00012345678');
    await press('Record it');

    await waitFor(() =>
      expect(server.sent(recordSendingMutation)).toMatchObject([
        { input: { letterId: 'l1', by: 'REGISTERED_POST', on: '2026-11-21', number: '1A00012345678' } },
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Letters to send' })).toBeNull());
  });

  it('stay with what was typed where it is refused', async () => {
    const no = refused({ code: 'COMPLAINTS_SENT_BEFORE_WRITTEN', message: 'It was not written yet.', path: 'on' });
    show([
      [lettersToSendQuery, listed(LETTER)],
      [recordSendingMutation, no],
    ]);
    await record();
    await userEvent.click(screen.getByRole('textbox', { name: 'Number on the slip' }));
    await userEvent.paste('1A00012345678');
    await press('Record it');

    expect((await screen.findAllByText('It was not written yet.')).length).toBeGreaterThan(0);
    expect(screen.getByDisplayValue('1A00012345678')).toBeTruthy();
  });
});
