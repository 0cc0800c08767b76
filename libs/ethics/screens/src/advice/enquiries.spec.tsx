import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { hashOf, type Sent, show } from '../../test/show.js';
import { EnquiriesScreen } from './enquiries-screen.js';
import { adviceQueueQuery, answerMutation, handBackMutation, openMutation, takeMutation } from './enquiries.queries.js';
import { EnquiryScreen } from './enquiry-screen.js';

type Document = Parameters<typeof hashOf>[0];

const inQueue = (id: string, heldBy: string, chapters: string[] = ['IN']) => ({
  ...{ id, heldBy, chapters, askedOn: '2026-11-20', state: 'WAITING' },
});
const queue = (adviceQueue: object[], adviceTally: object[] = []) => ({
  data: { adviceQueue, adviceTally, codeOfEthics: { id: 'c', sections: [{ code: 'IN', title: 'Integrity' }] } },
});
const opened = (changes: object = {}) => ({
  data: {
    openAdvice: {
      ...{ id: 'e1', askedOn: '2026-11-20', state: 'WAITING', topics: [], askerName: null, erasedOn: '2027-05-20' },
      words: [{ saidBy: 'ASKER', saidOn: '2026-11-20', text: 'May I keep it?' }],
      ...changes,
    },
  },
});
const refused = (code: string) => ({
  data: null,
  errors: [{ message: 'x', extensions: { code: 'REFUSED', refusals: [{ code, message: code, path: null }] } }],
});
const failedAs = (code: string) => ({ data: null, errors: [{ message: 'x', extensions: { code } }] });

let sent: Sent[] = [];
const open = (page: ReactNode, ...answers: (readonly [Document, object | null])[]) => {
  sent = [];
  globalThis.fetch = jest.fn<typeof fetch>().mockImplementation(async (_, init) => {
    const body = JSON.parse(String(init?.body)) as Sent;
    sent.push(body);
    await Promise.resolve();
    const found = answers.find(([document]) => hashOf(document) === body.documentId)?.[1];
    if (!found) throw new TypeError('offline');
    return { ok: true, status: 200, json: () => Promise.resolve(found) } as Response;
  });
  show(page, ['ethics-adviser']);
};
const sentTo = (document: Document) =>
  sent.filter(({ documentId }) => documentId === hashOf(document)).map(({ variables }) => variables);
const card = async (name: string) => within(await screen.findByRole('region', { name }));
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

beforeAll(() => {
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
afterEach(cleanup);

describe('the enquiries of the desk', () => {
  it('show chapters and days, those that the adviser holds apart', async () => {
    open(<EnquiriesScreen />, [adviceQueueQuery, queue([inQueue('e1', 'ME'), inQueue('e2', 'NOBODY', [])])]);
    const [mine, others] = [await card('Those you hold'), await card('The others')];

    expect(mine.getByText('Integrity')).toBeTruthy();
    expect(mine.getByRole('link', { name: 'Open the enquiry' }).getAttribute('href')).toBe('/advice/enquiries/e1');
    expect(others.getByText('No chapter named')).toBeTruthy();
    expect((await card('What is asked about')).getByText('No figure can be shown yet.')).toBeTruthy();
  });

  it('say that nothing waits, and why they could not be loaded', async () => {
    open(<EnquiriesScreen />, [adviceQueueQuery, queue([])]);
    await screen.findByText(/^Nothing waits\./);
    cleanup();
    open(<EnquiriesScreen />, [adviceQueueQuery, failedAs('FORBIDDEN')]);

    await screen.findByText('The enquiries could not be loaded.');
  });

  it('are taken after a declaration, which is not made beforehand', async () => {
    open(
      <EnquiriesScreen />,
      [adviceQueueQuery, queue([inQueue('e1', 'NOBODY'), inQueue('e2', 'ANOTHER')])],
      [takeMutation, refused('ETHICS_ADVICE_CONFLICT_UNDECLARED')],
    );
    await press(/^Take it… Integrity/);
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Take it' }));

    await dialog.findByText('ETHICS_ADVICE_CONFLICT_UNDECLARED');
    await userEvent.click(dialog.getByRole('checkbox', { name: 'I know of no conflict of interest in it.' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Take it' }));

    await waitFor(() => expect(sentTo(takeMutation)).toHaveLength(2));
    expect(sentTo(takeMutation)).toMatchObject([
      { id: 'e1', noConflict: false, takeOver: false },
      { id: 'e1', noConflict: true, takeOver: false },
    ]);
  });

  it('are taken over on purpose, and it is said what that does', async () => {
    open(
      <EnquiriesScreen />,
      [adviceQueueQuery, queue([inQueue('e2', 'ANOTHER')])],
      [takeMutation, { data: { takeAdvice: 'e2' } }],
    );
    await press(/^Take it over… Integrity/);
    const dialog = within(await screen.findByRole('dialog'));

    expect(dialog.getByText(/They read it no more once you have taken it over\./)).toBeTruthy();
    await userEvent.click(dialog.getByRole('checkbox', { name: 'I know of no conflict of interest in it.' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Take it over' }));
    await waitFor(() => expect(sentTo(takeMutation)).toMatchObject([{ id: 'e2', takeOver: true }]));
  });

  it('are counted by quarter and chapter, and nothing is added up', async () => {
    const cells = [
      { quarter: '2026-07-01', chapter: 'IN', enquiries: 6 },
      { quarter: '2026-07-01', chapter: null, enquiries: 5 },
    ];
    open(<EnquiriesScreen />, [adviceQueueQuery, queue([], cells)]);
    const tally = await card('What is asked about');

    expect(tally.getByRole('heading', { level: 3 }).textContent).toBe('July 2026 – September 2026');
    expect(tally.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      'Integrity: 6 questions',
      'No chapter named: 5 questions',
    ]);
  });
});

describe('one enquiry', () => {
  it('is closed until its adviser opens it, is answered, and read again', async () => {
    open(<EnquiryScreen id="e1" />, [openMutation, opened()], [answerMutation, { data: { answerAdvice: 'e1' } }]);
    expect(screen.queryByText('May I keep it?')).toBeNull();
    expect(sent).toEqual([]);

    await press('Open it');
    await screen.findByText('May I keep it?');
    expect(screen.getByText('Asked without a name: nobody knows it')).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: 'Answer' }), 'Talk first.');
    await press('Send the answer');

    await waitFor(() => expect(sentTo(openMutation)).toHaveLength(2));
    expect(sentTo(answerMutation)).toMatchObject([{ id: 'e1', words: { text: 'Talk first.', namesMeant: false } }]);
  });

  it('names who asked under their name', async () => {
    open(<EnquiryScreen id="e1" />, [openMutation, opened({ askerName: 'Amélie Laurent', state: 'CLOSED' })]);
    await press('Open it');

    expect(await screen.findAllByText(/Amélie Laurent/)).toHaveLength(2);
    expect(screen.queryByRole('textbox', { name: 'Answer' })).toBeNull();
  });

  it('is not found by who does not hold it, and not opened when nobody answers', async () => {
    open(<EnquiryScreen id="e1" />, [openMutation, failedAs('NOT_FOUND')]);
    await press('Open it');
    await screen.findByText('It could not be opened.');
    cleanup();
    open(<EnquiryScreen id="e1" />, [openMutation, null]);
    await press('Open it');

    await screen.findByText('It could not be opened.');
  });

  it('is handed back with a conflict, and shown no more', async () => {
    open(<EnquiryScreen id="e1" />, [openMutation, opened()], [handBackMutation, { data: { handBackAdvice: 'e1' } }]);
    await press('Open it');
    await press('Hand it back…');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('checkbox', { name: /^I found a conflict of interest/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Hand it back' }));

    await screen.findByText('You handed it back, and read it no more.');
    expect(screen.queryByText('May I keep it?')).toBeNull();
    expect(sentTo(handBackMutation)).toMatchObject([{ id: 'e1', hasConflict: true }]);
  });
});
