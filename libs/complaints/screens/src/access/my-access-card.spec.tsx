import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, refused, showCase } from '../../test/show-case.js';
import { askForMyCopyMutation, myAccessQuery, readMyCopyMutation, withdrawMyAccessMutation } from './access.queries.js';
import { MyAccessCard } from './my-access-card.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const last = {
  ...{ standing: 'WAITS', askedOn: '2026-11-02', dueOn: '2026-12-02', isLate: false, longerMonths: null },
  ...{ longerGround: null, longerReasons: null, answeredOn: null, ground: null, withheld: [], reasons: null },
};
const never = { mayAsk: true, mayWithdraw: false, copyUntil: null, last: null };
const copy = {
  ...{ id: 'c1', madeOn: '2026-11-22', until: '2026-12-22', withheld: ['REPORT'] },
  texts: [{ of: 'CHARGES', on: '2026-11-02', text: 'You told.' }],
  written: [],
  letters: [{ id: 'l1', writtenOn: '2026-11-02', title: 'Charges are served on you', text: ['Read them.'] }],
  readings: [{ on: '2026-11-03', by: 'REGISTRAR' }],
};
const show = (found: object | 'offline', answers: Answers = []) =>
  showCase(<MyAccessCard reference="S-7K3Q" />, [
    [myAccessQuery, found === 'offline' ? found : { data: { myAccess: { ...never, ...(found as object) } } }],
    ...answers,
  ]);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('a copy of what is kept of me', () => {
  it('K16: is asked for, and refused in words', async () => {
    const no = { code: 'COMPLAINTS_ACCESS_ASKED_ALREADY', message: 'It waits already.' };
    const server = show({}, [[askForMyCopyMutation, refused(no)]]);
    await press('Ask for a copy');
    await waitFor(() => expect(server.sent(askForMyCopyMutation)).toMatchObject([{ reference: 'S-7K3Q' }]));
    expect(await screen.findByText('It waits already.')).toBeTruthy();
  });

  it('K16: says by when it is answered and why it takes longer, and is taken back', async () => {
    const longer = { longerMonths: 2, longerGround: 'COMPLEX', longerReasons: 'Four hundred pages.' };
    const waits = { mayAsk: false, mayWithdraw: true, last: { ...last, ...longer } };
    const server = show(waits, [[withdrawMyAccessMutation, { data: { withdrawMyAccess: true } }]]);
    expect(await screen.findByText('2 December 2026')).toBeTruthy();
    expect(screen.getByText('2 months')).toBeTruthy();
    expect(screen.getByText('Four hundred pages.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Ask for/ })).toBeNull();
    await press('Take my request back');
    await waitFor(() => expect(server.sent(withdrawMyAccessMutation)).toHaveLength(1));
  });

  it('K16: says what is not given and why, and that it is late', async () => {
    const refusal = { standing: 'REFUSED', answeredOn: '2026-11-22', ground: 'RIGHTS_OF_OTHERS', reasons: 'Others.' };
    show({ last: { ...last, ...refusal } });
    expect(await screen.findByText('It would adversely affect the rights of others')).toBeTruthy();
    expect(screen.getByText('Others.')).toBeTruthy();
    cleanup();
    show({ last: { ...last, isLate: true } });
    expect(await screen.findByText(/It should have been answered by now/)).toBeTruthy();
  });

  it('K16: is read once it is opened, under headings, and printed', async () => {
    const given = { copyUntil: '2026-12-22', last: { ...last, standing: 'GIVEN_IN_PART', withheld: ['REPORT'] } };
    show(given, [[readMyCopyMutation, { data: { readMyCopy: copy } }]]);
    expect(await screen.findByText(/Your copy lies ready until 22 December 2026/)).toBeTruthy();
    expect(screen.queryByText('You told.')).toBeNull();
    await press('Read my copy');
    const read = within(await screen.findByRole('article', { name: 'Copy of what is kept of you in this case' }));
    for (const heading of ['What is not in it', 'Charges', 'Letters to you', 'Charges are served on you'])
      expect(read.getByRole('heading', { name: heading })).toBeTruthy();
    expect(read.getByText('You told.')).toBeTruthy();
    expect(read.getByText(/3 November 2026/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Print or save as PDF' })).toBeTruthy();
  });

  it('says that it could not be loaded', async () => {
    show('offline');
    expect(await screen.findByText('Your request could not be loaded.', {}, { timeout: 20_000 })).toBeTruthy();
  });
});
