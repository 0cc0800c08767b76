import { TextEncoder } from 'node:util';
import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asked, aServer, engagement, hashOf, made, none } from '../../test/given-feedback.js';
import { withdrawFeedbackLinkMutation } from './feedback.queries.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object, which the component library asks to escape a name, and no encoder, which the code is made with.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text }, TextEncoder });
});
afterEach(cleanup);

describe('asking for feedback', () => {
  it('says the state of each engagement in words', async () => {
    aServer({
      engagements: [
        engagement('A'),
        engagement('B', asked('OPEN')),
        engagement('C', asked('ANSWERED', '2026-09')),
        engagement('D', asked('EXPIRED')),
        engagement('E', asked('ENDED')),
      ],
    });
    const rows = await screen.findAllByRole('listitem');

    expect(rows.map((row) => row.querySelector('.tag')?.textContent)).toEqual([
      undefined,
      'Feedback asked, open until 20 Feb 2027',
      'Feedback given in September 2026',
      'Feedback asked, no answer by 20 Feb 2027',
      'Feedback link withdrawn',
    ]);
  });

  it('shows what the client will see, then the address and its code, once', async () => {
    aServer({ engagements: [engagement('Atlas')], make: () => made('abc') });
    await userEvent.click(await screen.findByRole('button', { name: 'Ask for feedback: Atlas' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Ask for feedback: Atlas' }));
    expect(within(dialog.getByRole('list', { name: 'What they are asked' })).getAllByRole('listitem')).toHaveLength(6);

    await userEvent.click(dialog.getByRole('button', { name: 'Make the link' }));

    expect(await dialog.findByText('http://localhost/f/abc')).toBeTruthy();
    const code = dialog.getByRole('img', { name: 'The same address as a QR code' });
    expect(code.querySelector('[data-part=dark]')?.getAttribute('d')?.length).toBeGreaterThan(1000);
    expect(dialog.getByText(/It works until 20 February 2027/)).toBeTruthy();
  });

  it('offers another link when the first was made and never arrived', async () => {
    aServer({ engagements: [engagement('Atlas')], make: () => made(null) });
    await userEvent.click(await screen.findByRole('button', { name: 'Ask for feedback: Atlas' }));
    await userEvent.click(screen.getByRole('button', { name: 'Make the link' }));

    expect(await screen.findByRole('button', { name: 'Make another link' })).toBeTruthy();
  });

  it('says so when the link cannot be made without a connection', async () => {
    aServer({ engagements: [engagement('Atlas')], make: () => Promise.reject(new TypeError('offline')) });
    await userEvent.click(await screen.findByRole('button', { name: 'Ask for feedback: Atlas' }));
    await userEvent.click(screen.getByRole('button', { name: 'Make the link' }));

    expect(await screen.findByText('The link was not made.')).toBeTruthy();
    expect(screen.getByText('There is no connection to the server at the moment.')).toBeTruthy();
  });

  it('says why an open link cannot be withdrawn any more', async () => {
    const refusals = [{ code: 'PRACTICE_FEEDBACK_ANSWERED', message: 'Feedback was given by this link.' }];
    const sent = aServer({
      engagements: [engagement('Atlas', asked('OPEN'))],
      withdraw: () => ({ data: null, errors: [{ extensions: { code: 'REFUSED', refusals } }] }),
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Withdraw the feedback link: Atlas' }));

    expect(await screen.findByText('Feedback was given by this link.')).toBeTruthy();
    await waitFor(() =>
      expect(sent).toContainEqual({
        document: hashOf(withdrawFeedbackLinkMutation),
        variables: expect.objectContaining({ engagementId: 'Atlas', giver: 'CLIENT' }),
      }),
    );
  });
});

describe('the feedback of my clients', () => {
  const counts = { always: 3, mostly: 1, sometimes: 0, never: 0, cannotSay: 1, unanswered: 0 };
  const shown = (changes: object) => () => ({ data: { myFeedback: { ...none, ...changes } } });

  it('teaches what it is for while there is none', async () => {
    aServer({});

    expect(await screen.findByText(/appears here once five clients have answered/)).toBeTruthy();
  });

  it('is a number and no word until a group can be shown', async () => {
    aServer({ feedback: shown({ answered: 4 }) });

    expect(await screen.findByText('4 answers so far')).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'How often each answer was given' })).toBeNull();
  });

  it('is how often each answer was given, and the words of the group', async () => {
    aServer({
      feedback: shown({
        answered: 6,
        shown: 5,
        statements: [{ statement: 'LISTENING', ...counts }],
        comments: ['Clear.'],
      }),
    });
    const list = await screen.findByRole('list', { name: 'How often each answer was given' });

    expect(within(list).getByText('Always 3 · Mostly 1 · Cannot say 1')).toBeTruthy();
    expect(screen.getByText(/1 more waits\./)).toBeTruthy();
    expect(screen.getByText('Clear.')).toBeTruthy();
  });

  it('says so when it cannot be loaded, and can be asked for again', async () => {
    aServer({ feedback: () => ({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] }) });

    expect(await screen.findByText('The feedback could not be loaded.')).toBeTruthy();
  });
});
