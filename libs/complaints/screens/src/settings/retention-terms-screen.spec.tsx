import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, refused, showCase } from '../../test/show-case.js';
import { RetentionTermsScreen } from './retention-terms-screen.js';
import { retentionTermsQuery, setRetentionMutation } from './terms.queries.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const TERMS = [
  { endedHow: 'RESOLVED', months: 12, least: 2, most: 24, source: 'AGREEMENT_CARRIED_OUT', set: false },
  { endedHow: 'SANCTION_SPENT', months: 1, least: 0, most: 84, source: 'BELOW_COUNSELLORS', set: true },
];
const show = (answers: Answers = [], roles = ['scheme-administrator']) =>
  showCase(<RetentionTermsScreen />, [[retentionTermsQuery, { data: { retentionTerms: TERMS } }], ...answers], roles);

async function openFirst() {
  await userEvent.click(await screen.findByRole('button', { name: 'Set other months , The parties came to terms' }));
  const form = within(screen.getByRole('form', { name: 'Months: The parties came to terms' }));
  const field = form.getByRole('textbox', { name: 'Months' });
  const send = async (typed: string) => {
    await userEvent.clear(field);
    if (typed) await userEvent.type(field, typed);
    await userEvent.click(form.getByRole('button', { name: 'Set the months' }));
  };
  return { form, field, send };
}

describe('how long cases are kept', () => {
  it('is said by how they ended, with where each number comes from', async () => {
    show();

    const rows = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);
    expect(rows[0]).toContain(
      'The parties came to terms · 12 months from its endThe platform: what was agreed is carried out within a year',
    );
    expect(rows[1]).toContain(
      'The sanction is spent · 1 month from the day on which the sanction is spentset by the association',
    );
  });

  it.each(['', 'one year', '1', '25', '12'])('is not sent as “%s”', async (typed) => {
    const server = show();
    const { form, send } = await openFirst();
    await send(typed);

    const mistake = typed === '12' ? 'That is set already.' : 'Write whole months in figures, from 2 to 24.';
    expect((await form.findAllByText(mistake)).length).toBeGreaterThan(0);
    expect(server.sent(setRetentionMutation)).toEqual([]);
  });

  it('is set, and a shorter time is said to make cases overdue before it is', async () => {
    const server = show([[setRetentionMutation, { data: { setRetention: [] } }]]);
    const { form, send } = await openFirst();
    expect(form.queryByRole('status')).toBeNull();
    await send('6');

    expect(form.getByText(/^That is shorter: the time of cases that ended before may be over at once/)).toBeTruthy();
    await waitFor(() => expect(server.sent(setRetentionMutation)).toMatchObject([{ endedHow: 'RESOLVED', months: 6 }]));
  });

  it('says at the field why it was refused, and keeps what was typed', async () => {
    const no = refused({ code: 'COMPLAINTS_RETENTION_MONTHS', message: 'From 2 to 24 months.', path: 'months' });
    show([[setRetentionMutation, no]]);
    const { form, field, send } = await openFirst();
    await send('24');

    expect((await form.findAllByText('From 2 to 24 months.')).length).toBeGreaterThan(1);
    expect((field as HTMLInputElement).value).toBe('24');
  });

  it('keeps what was typed when the server could not be reached', async () => {
    show([[setRetentionMutation, 'offline']]);
    const { form, field, send } = await openFirst();
    await send('24');

    expect(await form.findByText('The months were not set.')).toBeTruthy();
    expect((field as HTMLInputElement).value).toBe('24');
  });

  it('says that it could not be loaded', async () => {
    showCase(<RetentionTermsScreen />, [[retentionTermsQuery, 'offline']], ['scheme-administrator']);

    expect(
      await screen.findByText('How long cases are kept could not be loaded.', undefined, { timeout: 10_000 }),
    ).toBeTruthy();
  }, 15_000);

  it('is asked for by scheme administrators alone', async () => {
    const server = show([], ['registrar']);

    expect(await screen.findByText('There is no such page for you.')).toBeTruthy();
    expect(server.sent(retentionTermsQuery)).toEqual([]);
  });
});
