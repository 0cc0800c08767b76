import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, notFound, refused, showCase } from '../../test/show-case.js';
import {
  accessRequestsQuery,
  answerAccessMutation,
  prolongAccessMutation,
  proveAskerMutation,
} from './access.queries.js';
import { AccessScreen } from './access-screen.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const request = {
  ...{ id: 'r1', reference: 'S-7K3Q', party: 'RESPONDENT', knownBy: 'ACCOUNT', standing: 'WAITS' },
  ...{ askedOn: '2026-11-02', dueOn: '2026-12-02', isLate: false, mayProlong: true, longerMonths: null },
  ...{ longerGround: null, answeredOn: null, ground: null, withheld: [] },
};
const show = (list: object | 'offline', answers: Answers = []) =>
  showCase(<AccessScreen />, [[accessRequestsQuery, list], ...answers]);
const listed = (changes: object = {}) => ({ data: { accessRequests: [{ ...request, ...changes }] } });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const choose = async (name: string) => userEvent.click(await screen.findByRole('radio', { name }));
const confirm = async (name: string) =>
  userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name }));

describe('requests for a copy', () => {
  it('K16: are nothing for whoever is not the data protection officer', async () => {
    show(notFound);
    expect(await screen.findByText('There is nothing here for you.')).toBeTruthy();
    expect(screen.queryByText('Requests for a copy')).toBeNull();
  });

  it('say that there is none, and that they could not be loaded', async () => {
    show({ data: { accessRequests: [] } });
    expect(await screen.findByText(/Nobody asked for a copy/)).toBeTruthy();
    cleanup();
    show('offline');
    expect(await screen.findByText('The requests could not be loaded.', {}, { timeout: 20_000 })).toBeTruthy();
  });

  it('K16: stand with their day, and stand out once it is past', async () => {
    show(listed({ isLate: true, mayProlong: false }));
    const card = within(await screen.findByRole('region', { name: 'Request in case S-7K3Q' }));
    expect(card.getByText('2 December 2026')).toBeTruthy();
    expect(card.getByText('past its day')).toBeTruthy();
    expect(card.queryByText('It takes longer than a month')).toBeNull();
  });

  it('are given after one more question, and nothing that was typed for another answer goes with it', async () => {
    const server = show(listed(), [[answerAccessMutation, { data: { answerAccess: 'r1' } }]]);
    await press('Answer…');
    expect((await screen.findAllByText('Say what you answer.')).length).toBeGreaterThan(0);
    await choose('Refuse');
    await userEvent.type(screen.getByRole('textbox', { name: /Your reasons for the asker/ }), 'Too much.');
    await choose('Give the copy');
    await press('Answer…');
    await confirm('Give it');
    const input = { requestId: 'r1', answer: 'GIVEN', withheld: [], ground: null, reasons: '' };
    await waitFor(() => expect(server.sent(answerAccessMutation)).toMatchObject([{ input }]));
  });

  it('are given in part: what is held back is ticked, with a ground and reasons', async () => {
    const no = { code: 'COMPLAINTS_ACCESS_NOT_WAITING', message: 'It waits no more.' };
    const server = show(listed(), [[answerAccessMutation, refused(no)]]);
    await choose('Give a part of it');
    await press('Answer…');
    expect((await screen.findAllByText('Tick what is held back.')).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('checkbox', { name: 'The report of the inquiry' }));
    expect(screen.queryByRole('radio', { name: 'It could not be found out who asks' })).toBeNull();
    await choose('It would adversely affect the rights of others');
    await userEvent.type(screen.getByRole('textbox', { name: /Your reasons for the asker/ }), 'It tells of others.');
    await press('Answer…');
    await confirm('Give it');
    const said = { withheld: ['REPORT'], ground: 'RIGHTS_OF_OTHERS', reasons: 'It tells of others.' };
    await waitFor(() =>
      expect(server.sent(answerAccessMutation)).toMatchObject([{ input: { answer: 'GIVEN_IN_PART', ...said } }]),
    );
    expect(await screen.findByText('It waits no more.')).toBeTruthy();
  });

  it('K16: of somebody who is not known are only proved or refused for that', async () => {
    const unknown = { standing: 'UNKNOWN', knownBy: 'CODE', party: 'COMPLAINANT', dueOn: null };
    const server = show(listed(unknown), [[proveAskerMutation, { data: { proveAsker: 'r1' } }]]);
    await choose('Refuse');
    expect(screen.queryByRole('radio', { name: 'Give the copy' })).toBeNull();
    expect(screen.getByRole('radio', { name: 'It could not be found out who asks' })).toBeTruthy();
    expect(screen.queryByRole('radio', { name: 'The law restricts it' })).toBeNull();
    await press('They are who they say');
    await waitFor(() => expect(server.sent(proveAskerMutation)).toMatchObject([{ requestId: 'r1' }]));
  });

  it('K16: take longer once, by one or two months, for reasons', async () => {
    const server = show(listed(), [[prolongAccessMutation, { data: { prolongAccess: 'r1' } }]]);
    await userEvent.click(await screen.findByText('It takes longer than a month'));
    await choose('Two further months');
    await choose('The request is complex');
    const form = within(screen.getByRole('form', { name: 'It takes longer than a month' }));
    await userEvent.type(form.getByRole('textbox', { name: /Your reasons for the asker/ }), 'Four hundred pages.');
    await press('Take longer');
    const input = { requestId: 'r1', months: 2, ground: 'COMPLEX', reasons: 'Four hundred pages.' };
    await waitFor(() => expect(server.sent(prolongAccessMutation)).toMatchObject([{ input }]));
  });
});
