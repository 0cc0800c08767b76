import { i18n } from '@lingui/core';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { both, hashOf, type Sent, show } from '../../test/show.js';
import { DeclarationVersionsScreen } from './declaration-versions-screen.js';
import { declarationVersionsQuery, publishDeclarationMutation } from './publishing.queries.js';

const version = {
  ...{ id: 'd2', code: 'DATA', kind: 'POLICY', number: 2, title: both('Data'), text: both('I protect.\n\nAlways.') },
  ...{ hash: 'a'.repeat(64), validFrom: '2026-12-01', validUntil: null, isInForce: false, reportWithinDays: null },
  ...{ publishedAt: '2026-11-20T09:00:00Z', publishedBy: { id: 'nadia', name: 'Nadia Benali' } },
};
const first = { ...version, id: 'd1', number: 1, validFrom: '2026-01-01', validUntil: '2026-11-30', isInForce: true };
const toReport = { ...first, id: 'r1', code: 'REPORT', kind: 'UNDERTAKING_TO_REPORT', title: both('To report') };
const all = [{ ...toReport, validUntil: null, reportWithinDays: 30 }, version, first];

const refusal = (code: string, path: string) => ({ code, message: `${code}.`, path });
const refusedFor = (...refusals: object[]) => ({
  data: null,
  errors: [{ message: 'x', extensions: { code: 'REFUSED', refusals } }],
});
const failedAs = (code: string) => ({ data: null, errors: [{ message: 'x', extensions: { code } }] });

let sent: Sent[] = [];
let published: object | null;
const open = (answer: object | null = { data: { declarationVersions: all } }) => {
  sent = [];
  published = { data: { publishDeclaration: { id: 'n', number: 3 } } };
  globalThis.fetch = jest.fn<typeof fetch>().mockImplementation(async (_, init) => {
    const body = JSON.parse(String(init?.body)) as Sent;
    sent.push(body);
    await Promise.resolve();
    const found = body.documentId === hashOf(declarationVersionsQuery) ? answer : published;
    if (!found) throw new TypeError('offline');
    return { ok: true, status: 200, json: () => Promise.resolve(found) } as Response;
  });
  show(<DeclarationVersionsScreen />, ['scheme-administrator']);
};
const inputs = () =>
  sent.filter(({ documentId }) => documentId === hashOf(publishDeclarationMutation)).map(({ variables }) => variables);
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const errorsOf = (box: HTMLElement) =>
  (box.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');
const chooseDay = async (typed: string) => {
  await userEvent.click(screen.getAllByRole('spinbutton')[0] as HTMLElement);
  await userEvent.keyboard(typed);
};

beforeAll(() => {
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

describe('the declarations at the office', () => {
  it('show every version with its days and who published it, and its words in both languages', async () => {
    open();
    const card = within(await screen.findByRole('region', { name: 'Data' }));
    const [next, now] = [
      card.getByRole('region', { name: 'Data, version 2' }),
      card.getByRole('region', { name: 'Data, version 1' }),
    ];

    expect(within(next).getByText('To come')).toBeTruthy();
    expect(within(now).getByText('In force')).toBeTruthy();
    expect(now.textContent).toContain('In force from 1 January 2026 to 30 November 2026');
    expect(now.textContent).toContain('Published by Nadia Benali');
    await userEvent.click(within(next).getByRole('button', { name: /^Read version 2/ }));
    expect(within(next).getByText('Data (fr)').closest('[lang]')?.getAttribute('lang')).toBe('fr');
    expect(within(next).getByText('Always.').closest('[lang]')?.getAttribute('lang')).toBe('en');
    expect(within(next).getByText('a'.repeat(64))).toBeTruthy();
    expect(screen.getByText('Term: 30 days from the decision.')).toBeTruthy();
  });

  it.each([
    ['are refused to whoever may not', failedAs('FORBIDDEN'), /^Your role does not allow this\./],
    ['failed', failedAs('INTERNAL'), /^Nothing was lost\./],
    ['cannot be reached', null, /no connection to the server/],
  ])('say that they %s, and offer nothing to write', async (_, answer, sentence) => {
    open(answer);

    expect(await screen.findByText('The versions could not be loaded.', {}, { timeout: 9000 })).toBeTruthy();
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Write/ })).toBeNull();
  });

  it('begin with a first one where there is none', async () => {
    open({ data: { declarationVersions: [] } });
    expect(await screen.findByText(/^No declaration is published yet\./)).toBeTruthy();
    await press('Write a new declaration');

    await waitFor(() => expect(document.activeElement).toBe(field('Code of the declaration')));
    expect(screen.queryByRole('textbox', { name: /^Term/ })).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: /^Undertaking to report/ }));
    expect(field('Term, in days from the decision')).toBeTruthy();
  });

  it('say which version it would be where a code is in use', async () => {
    open();
    await press('Write a new declaration');
    await userEvent.type(field('Code of the declaration'), 'DATA');

    expect(screen.getByText('DATA exists already: this would be its version 3.')).toBeTruthy();
  });

  it('are read over, and published once it is confirmed, with the words of the last version', async () => {
    open();
    await press('Write the next version: Data');
    await waitFor(() => expect(document.activeElement).toBe(field('Title in French')));
    await press('Read it over…');
    expect(screen.getAllByText('Give the first day on which it is in force.')).toHaveLength(2);
    await chooseDay('02012027');
    await userEvent.type(field('Title in English'), ' 2');
    await press('Read it over…');

    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('Data 2')).toBeTruthy();
    expect(dialog.getByText('Data (fr)')).toBeTruthy();
    expect(
      dialog.getByText(/^Version 3 comes into force on 2 January 2027.* It never changes afterwards\.$/),
    ).toBeTruthy();
    expect(inputs()).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Publish it' }));

    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(inputs().map(({ input }) => input)).toEqual([
      {
        ...{ code: 'DATA', kind: 'POLICY', validFrom: '2027-01-02', reportWithinDays: null },
        ...{ title: { fr: 'Data (fr)', en: 'Data 2' }, text: version.text },
      },
    ]);
    expect(sessionStorage).toHaveLength(0);
  });

  it('send the term of an undertaking to report, and ask for one that is a number', async () => {
    open();
    await press('Write the next version: To report');
    await chooseDay('02012027');
    const term = field('Term, in days from the decision');
    await userEvent.clear(term);
    await press('Read it over…');
    expect(errorsOf(term)).toContain('Write the term as a whole number of days.');
    await userEvent.type(term, '60');
    await press('Read it over…');
    await press('Publish it');

    await waitFor(() => expect(inputs().map(({ input }) => input.reportWithinDays)).toEqual([60]));
  });

  it('keep what is typed through a reload, until it is given up', async () => {
    open();
    await press('Write the next version: Data');
    await userEvent.type(field('Text in French'), ' Encore.');
    cleanup();
    open();

    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Text in French' })).value).toMatch(
      / Encore\.$/,
    );
    await press('Give this version up…');
    await press('Give it up');
    expect(await screen.findByRole('button', { name: 'Write the next version: Data' })).toBeTruthy();
    expect(sessionStorage).toHaveLength(0);
  });

  it('say each refusal at its field, and lose nothing', async () => {
    open({ data: { declarationVersions: [] } });
    await press('Write a new declaration');
    await userEvent.type(field('Code of the declaration'), 'é');
    await userEvent.click(screen.getByRole('radio', { name: /^Undertaking to report/ }));
    await userEvent.type(field('Term, in days from the decision'), '900');
    await userEvent.type(field('Text in English'), 'x');
    await chooseDay('01012020');
    published = refusedFor(
      ...[refusal('CODE', 'code'), refusal('KIND', 'kind'), refusal('PAST', 'validFrom')],
      ...[refusal('TERM', 'reportWithinDays'), refusal('TITLE', 'title')],
      ...[refusal('ETHICS_DECLARATION_TEXT_MISSING', 'text'), refusal('ETHICS_DECLARATION_TOO_LONG', 'text')],
    );
    await press('Read it over…');
    await press('Publish it');

    expect((await screen.findByRole('alert')).textContent).toContain('PAST.');
    expect(screen.queryByRole('dialog')).toBeNull();
    const said = ['Code of the declaration', 'Term, in days from the decision', 'Title in French', 'Title in English'];
    expect(
      [...said, 'Text in French', 'Text in English'].map((name) => /\w+\.$/.exec(errorsOf(field(name)))?.[0]),
    ).toEqual([
      ...['CODE.', 'TERM.', 'TITLE.', 'TITLE.', 'ETHICS_DECLARATION_TEXT_MISSING.', 'ETHICS_DECLARATION_TOO_LONG.'],
    ]);
    expect(errorsOf(screen.getByRole('radiogroup'))).toContain('KIND.');
    expect(screen.getAllByText('PAST.')).toHaveLength(2);
    expect(field('Text in English').value).toBe('x');
  });

  it('stay in the dialog where the server cannot be reached, and are sent again under the same key', async () => {
    open();
    await press('Write the next version: Data');
    await chooseDay('02012027');
    published = null;
    await press('Read it over…');
    await press('Publish it');
    expect(await screen.findByText('The version was not published.')).toBeTruthy();
    published = { data: { publishDeclaration: { id: 'n', number: 3 } } };
    await press('Publish it');

    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    const [one, other] = inputs();
    expect(one.idempotencyKey).toBe(other.idempotencyKey);
  });
});
