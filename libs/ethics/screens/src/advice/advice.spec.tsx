import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hashOf, type Sent, show } from '../../test/show.js';
import {
  adviceOfCodeQuery,
  adviceQuery,
  askMutation,
  askWithoutNameMutation,
  closeMutation,
  eraseMutation,
  replyMutation,
} from './advice.queries.js';
import { AdviceScreen } from './advice-screen.js';

type Document = Parameters<typeof hashOf>[0];

const CODE = 'ABCD-EFGH-JKMN-PQRS';
const word = (saidBy: string, text: string) => ({ saidBy, saidOn: '2026-11-20', text });
const enquiry = {
  ...{ id: 'e1', askedOn: '2026-11-20', state: 'ANSWERED', topics: ['IN-1'], adviserName: 'Samira Haddad' },
  words: [word('ASKER', 'May I keep it?'), word('ADVISER', 'Talk first.\n\nThen decide.')],
  erasedOn: '2027-05-20',
};
const section = { code: 'IN', title: 'Integrity', clauses: [{ code: 'IN-1', text: 'I tell the truth.' }] };
const desk = (changes: object = {}) => ({
  data: {
    adviceTerm: { months: 6 },
    helpContacts: [{ name: 'Listening', phone: '01 02', page: null }],
    codeOfEthics: { id: 'c', sections: [section] },
    myAdvice: [],
    ...changes,
  },
});
const refused = (code: string, path: string | null) => ({
  data: null,
  errors: [
    { message: 'x', extensions: { code: 'REFUSED', refusals: [{ code, message: `${code}: Mme Kowalczyk`, path }] } },
  ],
});

let sent: Sent[] = [];
let answers: (readonly [Document, object | null])[] = [];
const open = (...given: (readonly [Document, object | null])[]) => {
  sent = [];
  answers = given;
  globalThis.fetch = jest.fn<typeof fetch>().mockImplementation(async (_, init) => {
    const body = JSON.parse(String(init?.body)) as Sent;
    sent.push(body);
    await Promise.resolve();
    const found = answers.find(([document]) => hashOf(document) === body.documentId)?.[1];
    if (!found) throw new TypeError('offline');
    return { ok: true, status: 200, json: () => Promise.resolve(found) } as Response;
  });
  show(<AdviceScreen />);
};
const answering = (...given: (readonly [Document, object | null])[]) => (answers = [...given, ...answers]);
const sentTo = (document: Document) =>
  sent.filter(({ documentId }) => documentId === hashOf(document)).map(({ variables }) => variables);
const card = async (name: string) => within(await screen.findByRole('region', { name }));
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const write = async (name: string, text: string) => userEvent.type(await screen.findByRole('textbox', { name }), text);

/** Fills the form by keyboard alone but for what is chosen. */
async function ask(way: string): Promise<void> {
  await userEvent.click(await screen.findByRole('radio', { name: new RegExp(`^${way}`) }));
  await write('Your question', 'May I keep a present?');
  await userEvent.click(screen.getByRole('checkbox', { name: /^I have read what the desk is/ }));
  await press('Send my question');
}

beforeAll(() => {
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
afterEach(cleanup);

describe('the advice desk', () => {
  it('says what it is, where confidence ends and whom else to call, before the form', async () => {
    open([adviceQuery, desk()]);
    const limits = await card('What the desk is, and what it is not');

    expect(limits.getByText(/It is no ruling/)).toBeTruthy();
    expect(limits.getByText(/must break confidence where somebody is in serious and immediate danger/)).toBeTruthy();
    expect(limits.getByText(/The key is destroyed 6 months after the last word/)).toBeTruthy();
    expect(screen.getByText(/Call the emergency services: 112/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '01 02' })).toBeTruthy();
    const order = screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'));
    expect(order).toEqual([
      ...[
        'What the desk is, and what it is not',
        'Ask the desk',
        'Come back with a code',
        'What I asked under my name',
      ],
    ]);
  });

  it('asks for what is missing, and sends nothing', async () => {
    open([adviceQuery, desk()]);

    await press('Send my question');

    const summary = within(await screen.findByRole('alert'));
    expect(summary.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Choose whether you give your name.',
      'Write your question.',
      'Read what the desk is and where confidence ends, then tick the box.',
    ]);
    expect(sentTo(askMutation)).toEqual([]);
  });

  it('takes a question under a name, with what it is about', async () => {
    open([adviceQuery, desk()], [askMutation, { data: { askAdvice: { id: 'e1' } } }]);
    await userEvent.click(await screen.findByRole('button', { name: 'Integrity' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'IN-1 I tell the truth.' }));

    await ask('Under my name');

    await waitFor(() => expect(sentTo(askMutation)).toHaveLength(1));
    expect(sentTo(askMutation)[0].input).toEqual({
      ...{ text: 'May I keep a present?', topics: ['IN-1'], namesMeant: false, limitsRead: true },
    });
    expect(sentTo(askWithoutNameMutation)).toEqual([]);
  });

  it('gives a code to whoever asks without a name, and shows it until they have written it down', async () => {
    const receipt = { returnCode: CODE, erasedOn: '2027-05-22' };
    open([adviceQuery, desk()], [askWithoutNameMutation, { data: { askAdviceWithoutName: receipt } }]);

    await ask('Without a name');

    const shown = await card('Your question was sent without a name');
    expect(shown.getByText(CODE)).toBeTruthy();
    expect(shown.getByText(/nobody can write to you/)).toBeTruthy();
    expect(sentTo(askMutation)).toEqual([]);
    expect([localStorage.length, sessionStorage.length, window.location.href.includes(CODE)]).toEqual([0, 0, false]);
    await press('I have written it down');
    expect(screen.queryByText(CODE)).toBeNull();
  });

  it('asks about what looks like a name, and sends the same once it leads to nobody', async () => {
    open([adviceQuery, desk()], [askMutation, refused('ETHICS_ADVICE_MAY_IDENTIFY', 'text')]);
    await ask('Under my name');
    await screen.findByText(/Mme Kowalczyk/);
    answering([askMutation, { data: { askAdvice: { id: 'e1' } } }]);

    await press('It leads to nobody: send it so');

    await waitFor(() => expect(sentTo(askMutation).map(({ input }) => input.namesMeant)).toEqual([false, true]));
  });

  it('says what is refused at its field, and keeps what was typed when nobody answers, under the same key', async () => {
    open([adviceQuery, desk()], [askMutation, refused('ETHICS_ADVICE_CONTACT', 'text')]);
    await ask('Under my name');
    expect(await screen.findAllByText(/ETHICS_ADVICE_CONTACT/)).toHaveLength(2);
    answering([askMutation, null]);

    await press('Send my question');
    await screen.findByText('Your question was not sent.');
    await press('Send my question');

    await waitFor(() => expect(sentTo(askMutation)).toHaveLength(3));
    const [, second, third] = sentTo(askMutation);
    expect(second.idempotencyKey).toBe(third.idempotencyKey);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your question' }).value).toBe(
      'May I keep a present?',
    );
  });

  it('says that it could not be loaded, and tries again', async () => {
    open([adviceQuery, null]);
    await screen.findByText('The advice desk could not be loaded.', undefined, { timeout: 15_000 });
    answering([adviceQuery, desk()]);

    await press('Try again');

    await card('Ask the desk');
  }, 20_000);
});

describe('what was asked', () => {
  const mine = [adviceQuery, desk({ myAdvice: [enquiry] })] as const;

  it('under a name is read with its answer, answered again, and closed', async () => {
    open(
      mine,
      [replyMutation, { data: { replyToAdvice: { id: 'e1', state: 'WAITING' } } }],
      [closeMutation, { data: { closeAdvice: { id: 'e1', state: 'CLOSED' } } }],
    );
    const own = await card('What I asked under my name');
    const lines = within(own.getByRole('list', { name: 'What was written' })).getAllByRole('listitem');

    expect(lines.map((line) => line.textContent)).toEqual([
      expect.stringMatching(/^You · .*May I keep it\?$/),
      expect.stringMatching(/^Samira Haddad · .*Talk first\.Then decide\.$/),
    ]);
    await write('Write again', 'I did.');
    await press('Send');
    await press('I have what I need: close it');
    await waitFor(() => expect(sentTo(closeMutation)).toMatchObject([{ own: { id: 'e1' } }]));
    expect(sentTo(replyMutation)).toMatchObject([{ own: { id: 'e1' }, words: { text: 'I did.', namesMeant: false } }]);
  });

  it('is erased once its asker has said so twice', async () => {
    open(mine, [eraseMutation, { data: { eraseAdvice: true } }]);
    await press('Erase it now…');
    expect(sentTo(eraseMutation)).toEqual([]);

    await press('Erase it');

    await waitFor(() => expect(sentTo(eraseMutation)).toMatchObject([{ own: { id: 'e1' } }]));
  });

  it('that is closed takes no more words', async () => {
    open([adviceQuery, desk({ myAdvice: [{ ...enquiry, state: 'CLOSED' }] })]);
    await userEvent.click(await screen.findByRole('button', { name: /Closed$/ }));

    expect(screen.queryByRole('textbox', { name: 'Write again' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'I have what I need: close it' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Erase it now…' })).toBeTruthy();
  });

  it('without a name opens by its code, and is put away again', async () => {
    open([adviceQuery, desk()], [adviceOfCodeQuery, { data: { adviceOfCode: enquiry } }]);
    await write('Your code', CODE.toLowerCase());
    await press('Open it');

    const found = await card('What you asked without a name');
    expect(found.getByText('May I keep it?')).toBeTruthy();
    expect(sentTo(adviceOfCodeQuery)).toEqual([{ code: CODE.toLowerCase() }]);
    await press('Put it away');
    expect(screen.queryByText('May I keep it?')).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Your code' }).value).toBe('');
  });

  it('does not open by a mistyped code, nor by none', async () => {
    open([adviceQuery, desk()], [adviceOfCodeQuery, refused('ETHICS_ADVICE_CODE_MISTYPED', 'code')]);
    await press('Open it');
    expect(await screen.findAllByText('Type your code.')).toHaveLength(2);
    await write('Your code', 'ABCD');
    await press('Open it');

    expect(await screen.findAllByText(/ETHICS_ADVICE_CODE_MISTYPED/)).toHaveLength(2);
    expect(
      screen.getByText('Nothing. What you ask under your name stands here, with its answer, until it is erased.'),
    ).toBeTruthy();
  });
});
