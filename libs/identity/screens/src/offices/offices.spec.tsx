import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aServer, show } from '../../test/show-to-staff.js';
import { MemberOfficesCard } from './member-offices-card.js';
import {
  correctOfficeMutation,
  endOfficeMutation,
  memberOfficesQuery,
  recordOfficeMutation,
} from './office.queries.js';

beforeAll(() => {
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
afterEach(cleanup);

const broken = { errors: [{ extensions: { code: 'INTERNAL', reference: 'req-1' } }] };
const stale = { errors: [{ message: 'x', extensions: { code: 'STALE', mine: {}, theirs: {} } }] };
const board = { id: 'o1', revision: 1, kind: 'BOARD', fromOn: '2026-01-10', untilOn: null };
const found = (...offices: object[]) => ({ data: { officesOfMember: offices } });
const refused = (code: string, message: string, path?: string) => ({
  errors: [{ message, extensions: { code: 'REFUSED', refusals: [{ code, message, path }] } }],
});
const rowsOf = async () =>
  (
    await within(await screen.findByRole('region', { name: 'Offices in the association' })).findAllByRole('listitem')
  ).map(({ textContent }) => textContent);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
/** The date field of that label takes its parts one after the other. */
const give = async (label: string, day: string) => {
  const group = within(screen.getByRole('group', { name: label }));
  await userEvent.click(group.getAllByRole('spinbutton')[0]!);
  await userEvent.keyboard(day);
};

describe('the offices of a member', () => {
  it('are listed with their days, and say what they keep somebody from', async () => {
    const budget = { id: 'o2', revision: 2, kind: 'BUDGET', fromOn: '2025-01-01', untilOn: '2025-12-31' };
    aServer([[memberOfficesQuery, () => found(board, budget)]]);
    show(<MemberOfficesCard personId="amelie" />);

    expect(await rowsOf()).toEqual([
      'Member of the boardsince 10 Jan 2026It has ended…Set right…',
      'In charge of the budget of the complaints procedure1 Jan 2025 to 31 Dec 2025Set right…',
    ]);
    expect(screen.getByText(/decides in no case\.$/)).toBeTruthy();
  });

  it('say that there is none, or that they could not be loaded', async () => {
    let answer: object = found();
    aServer([[memberOfficesQuery, () => answer]]);
    show(<MemberOfficesCard personId="amelie" />);
    expect(await screen.findByText('No office of this member is recorded.')).toBeTruthy();
    cleanup();

    answer = broken;
    show(<MemberOfficesCard personId="amelie" />);
    expect(await screen.findByText('The offices could not be loaded.')).toBeTruthy();
  });

  it('are read by officers, and kept by registrars other than the member', async () => {
    aServer([[memberOfficesQuery, () => found(board)]]);
    show(<MemberOfficesCard personId="amelie" />, { roles: ['officer'] });
    expect(await rowsOf()).toEqual(['Member of the boardsince 10 Jan 2026']);
    expect(screen.queryByRole('button', { name: 'Record an office' })).toBeNull();
    cleanup();

    show(<MemberOfficesCard personId="nadia" />);
    expect(await rowsOf()).toEqual(['Member of the boardsince 10 Jan 2026']);
    expect(screen.getByText('What you hold yourself, another registrar records.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Record an office' })).toBeNull();
  });

  it('are recorded, and what is missing is said first', async () => {
    const { sent } = aServer([
      [memberOfficesQuery, () => found()],
      [recordOfficeMutation, () => ({ data: { recordOffice: 'o1' } })],
    ]);
    show(<MemberOfficesCard personId="amelie" />);
    await press('Record an office');
    await press('Record this office');
    for (const missing of ['Choose the office.', 'Give a day in the past, or today.'])
      expect(screen.getAllByText(missing).length).toBeGreaterThan(0);
    expect(sent(recordOfficeMutation)).toEqual([]);

    await userEvent.selectOptions(screen.getByLabelText('Which office'), 'BUDGET');
    await give('First day of the office', '10012026');
    await press('Record this office');

    expect(await screen.findByText('The office is recorded.')).toBeTruthy();
    expect(sent(recordOfficeMutation)[0]?.variables['input']).toEqual({
      ...{ personId: 'amelie', kind: 'BUDGET', fromOn: '2026-01-10', untilOn: null },
    });
  });

  it('show why one is refused', async () => {
    const sentence = 'This person holds this office on one of these days already.';
    aServer([
      [memberOfficesQuery, () => found()],
      [recordOfficeMutation, () => refused('IDENTITY_OFFICE_ALREADY', sentence, 'fromOn')],
    ]);
    show(<MemberOfficesCard personId="amelie" />);
    await press('Record an office');
    await userEvent.selectOptions(screen.getByLabelText('Which office'), 'BOARD');
    await give('First day of the office', '10012026');
    await press('Record this office');

    expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0);
    expect(screen.getByRole('button', { name: 'Record this office' })).toBeTruthy();
  });

  it('end on a day, and say when somebody changed them meanwhile', async () => {
    let answer: object = stale;
    const { sent } = aServer([
      [memberOfficesQuery, () => found(board)],
      [endOfficeMutation, () => answer],
    ]);
    show(<MemberOfficesCard personId="amelie" />);
    await press('Say the last day: Member of the board');
    const dialog = within(screen.getByRole('dialog', { name: 'When did the office end?' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Record the last day' }));
    expect(await dialog.findByText(/^The office was changed in the meantime\./)).toBeTruthy();

    answer = { data: { endOffice: 'o1' } };
    await userEvent.click(dialog.getByRole('button', { name: 'Record the last day' }));
    expect(await screen.findByText('The last day is recorded.')).toBeTruthy();
    expect(sent(endOfficeMutation)[0]?.variables).toMatchObject({ id: 'o1', revision: 1, untilOn: '2026-11-22' });
  });

  it('are set right, or said to have been none', async () => {
    const { sent } = aServer([
      [memberOfficesQuery, () => found(board)],
      [correctOfficeMutation, () => ({ data: { correctOffice: 'o1' } })],
    ]);
    show(<MemberOfficesCard personId="amelie" />);
    await press('Set right: Member of the board');
    const dialog = within(screen.getByRole('dialog', { name: 'Set the office right' }));
    await userEvent.click(dialog.getByRole('button', { name: 'There was none' }));

    expect(await screen.findByText('The office is set right.')).toBeTruthy();
    const input = { ...board, stands: false };
    expect(sent(correctOfficeMutation)[0]?.variables['input']).toEqual(input);
  });
});
