import { i18n } from '@lingui/core';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hashOf, type Sent, show } from '../../test/show.js';
import { EthicsSettingsScreen } from './ethics-settings-screen.js';
import {
  ethicsSettingsQuery,
  setAdviceTermMutation,
  setConformityMutation,
  setHelpContactsMutation,
  setReportBasisMutation,
} from './setting.queries.js';

const by = { setAt: '2026-11-20T09:00:00Z', setBy: { id: 'nadia', name: 'Nadia Benali' } };
const none = { ...by, basis: null, contacts: null, conformity: null, months: null };
const line = { name: { fr: 'Écoute', en: 'Listening' }, phone: '01 02', page: null };
const helpPage = { name: { fr: 'Aide', en: 'Help' }, phone: null, page: 'https://help.example' };
const contacts = { ...none, id: 'c', name: 'HELP_CONTACTS', contacts: [line, helpPage] };
const basis = { ...none, id: 'b', name: 'REPORT_BASIS', basis: 'GDPR, art. 10' };
const reference = { name: 'Global Code', link: 'https://code.example', since: '2026-01-01' };
const conformity = { ...none, id: 'f', name: 'CONFORMS_TO', conformity: reference };

const refusedFor = (...refusals: (readonly [string, string | null])[]) => ({
  data: null,
  errors: [
    {
      message: 'x',
      extensions: {
        code: 'REFUSED',
        refusals: refusals.map(([message, path]) => ({ code: message, message, path })),
      },
    },
  ],
});
const failedAs = (code: string) => ({ data: null, errors: [{ message: 'x', extensions: { code } }] });
const set = (...ethicsSettings: object[]) => ({ data: { ethicsSettings, myOutsideReports: { areTaken: false } } });

let sent: Sent[] = [];
let kept: object | null;
const open = (answer: object | null = set(contacts, basis, conformity)) => {
  sent = [];
  kept = { data: { setHelpContacts: 'n', setReportBasis: 'n', setCodeConformsTo: 'n', setAdviceTerm: 'n' } };
  globalThis.fetch = jest.fn<typeof fetch>().mockImplementation(async (_, init) => {
    const body = JSON.parse(String(init?.body)) as Sent;
    sent.push(body);
    await Promise.resolve();
    const found = body.documentId === hashOf(ethicsSettingsQuery) ? answer : kept;
    if (!found) throw new TypeError('offline');
    return { ok: true, status: 200, json: () => Promise.resolve(found) } as Response;
  });
  show(<EthicsSettingsScreen />, ['scheme-administrator']);
};
const sentTo = (document: Parameters<typeof hashOf>[0]) =>
  sent.filter(({ documentId }) => documentId === hashOf(document)).map(({ variables }) => variables);
const card = async (name: string) => within(await screen.findByRole('region', { name }));
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const errorOf = (box: HTMLElement) =>
  (box.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

beforeAll(() => {
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

describe('the settings of ethics', () => {
  it('say what is set now, since when and by whom, and that a basis alone takes no reports', async () => {
    open();
    const cards = [
      await card('Help contacts'),
      await card('Legal basis for reports'),
      await card('The code conforms to'),
    ];

    for (const one of cards) expect(one.getByText(/^So set by Nadia Benali, 20 Nov 2026/)).toBeTruthy();
    expect(field('Article or law').value).toBe('GDPR, art. 10');
    expect(field('Name of the reference').value).toBe('Global Code');
    expect(screen.getByText('Reports are not taken')).toBeTruthy();
    expect(screen.getByText(/^No undertaking to report is in force today/)).toBeTruthy();
  });

  it('say that nothing was ever set, and what was taken away', async () => {
    open(set({ ...conformity, conformity: null }));

    expect(await screen.findAllByText('Nothing was ever set here.')).toHaveLength(3);
    expect(screen.getByText(/^Taken away by Nadia Benali/)).toBeTruthy();
    expect(screen.getByText('No contact is listed here.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /any more…$/ })).toBeNull();
  });

  it.each([
    ['are refused to whoever may not', failedAs('FORBIDDEN'), /^Your role does not allow this\./],
    ['failed', failedAs('INTERNAL'), /^Nothing was lost\./],
    ['cannot be reached', null, /no connection to the server/],
  ])('say that they %s, and offer nothing to set', async (_, answer, sentence) => {
    open(answer);

    expect(await screen.findByText('The settings could not be loaded.', {}, { timeout: 9000 })).toBeTruthy();
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('take the months for which advice is kept, six where none was set, and show no one who asked', async () => {
    open(set({ ...none, id: 't', name: 'ADVICE_TERM', months: 3 }));
    const term = await card('How long advice is kept');
    const months = screen.getByRole<HTMLSelectElement>('combobox', { name: 'After the last word' });

    expect([months.value, months.options.length]).toEqual(['3', 12]);
    expect(term.getByText(/^So set by Nadia Benali/)).toBeTruthy();
    await userEvent.selectOptions(months, '12');
    await press('Set it');

    await waitFor(() => expect(sentTo(setAdviceTermMutation)).toMatchObject([{ months: 12 }]));
    cleanup();
    open(set());
    expect((await screen.findByRole<HTMLSelectElement>('combobox', { name: 'After the last word' })).value).toBe('6');
  });

  it('take contacts that were added, moved and taken out, by buttons', async () => {
    open();
    await press('Move up contact 2');
    await press('Take out contact 2');
    await press('Add a contact');
    const added = within(screen.getByRole('group', { name: 'Contact 2' }));
    await userEvent.type(added.getByRole('textbox', { name: 'Name in French' }), 'Pairs');
    await userEvent.type(added.getByRole('textbox', { name: 'Name in English' }), 'Peers');
    await userEvent.type(added.getByRole('textbox', { name: 'Telephone' }), ' 03 ');
    await press('Set these contacts');

    const peers = { name: { fr: 'Pairs', en: 'Peers' }, phone: '03', page: null };
    await waitFor(() => expect(sentTo(setHelpContactsMutation)).toMatchObject([{ contacts: [helpPage, peers] }]));
    await waitFor(() => expect(sessionStorage).toHaveLength(0));
  });

  it('keep the focus in the list where a contact is taken out', async () => {
    open();
    await press('Take out contact 2');

    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Contacts' }));
  });

  it('say at which contact something is missing, and say it of no other one', async () => {
    open();
    await press('Add a contact');
    kept = refusedFor(['Give contact 3 a name.', 'contacts.2']);
    await press('Set these contacts');
    const names = () => screen.getAllByRole('textbox', { name: 'Name in French' });

    expect((await screen.findByRole('alert')).textContent).toContain('Give contact 3 a name.');
    expect(names().map((name) => errorOf(name).trim())).toEqual(['', '', 'Give contact 3 a name.']);
    await press('Move up contact 3');
    expect(screen.queryByText('Give contact 3 a name.')).toBeNull();
    kept = refusedFor(['Give 6 contacts at the most.', null]);
    await press('Set these contacts');
    expect(await screen.findByText('Give 6 contacts at the most.')).toBeTruthy();
  });

  it('keep what is typed through a refusal and a reload, until it is undone', async () => {
    open();
    await userEvent.clear(await screen.findByRole('textbox', { name: 'Article or law' }));
    kept = refusedFor(['Name the law.', 'basis']);
    await press('Record the basis');
    expect(await screen.findAllByText('Name the law.')).toHaveLength(2);
    expect(errorOf(field('Article or law'))).toContain('Name the law.');
    await userEvent.type(field('Article or law'), 'Art. 9');
    cleanup();
    open();

    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Article or law' })).value).toBe('Art. 9');
    await press('Back to what is set');
    expect(field('Article or law').value).toBe('GDPR, art. 10');
    expect(sessionStorage).toHaveLength(0);
  });

  it.each([
    ['Take no reports any more…', setReportBasisMutation, { basis: null }],
    ['Say none any more…', setConformityMutation, { input: null }],
  ])('are taken away once it is confirmed: %s', async (button, document, variables) => {
    open();
    await press(button);
    expect(sentTo(document)).toEqual([]);
    await press('Take it away');

    await waitFor(() => expect(sentTo(document)).toMatchObject([variables]));
  });

  it('take a reference with its day, or say what is wrong with each field', async () => {
    open(set());
    await userEvent.type(await screen.findByRole('textbox', { name: 'Where it can be read' }), 'http://x ');
    await press('Say so');
    expect(screen.getAllByText('Give the day since which it is so.')).toHaveLength(2);
    expect(sentTo(setConformityMutation)).toEqual([]);
    await userEvent.click(screen.getAllByRole('spinbutton')[0] as HTMLElement);
    await userEvent.keyboard('02012026');
    kept = refusedFor(['Name it.', 'name'], ['Give https.', 'link']);
    await press('Say so');

    expect(await screen.findAllByText('Name it.')).toHaveLength(2);
    expect(errorOf(field('Name of the reference'))).toContain('Name it.');
    expect(errorOf(field('Where it can be read'))).toContain('Give https.');
    expect(sentTo(setConformityMutation)).toMatchObject([
      { input: { name: '', link: 'http://x', since: '2026-01-02' } },
    ]);
  });
});
