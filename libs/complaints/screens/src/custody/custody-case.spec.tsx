import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCourse, notFound, showCase } from '../../test/show-case.js';
import { openCaseAsAppointedMutation } from '../appointed/appointed.queries.js';
import { CaseScreen } from '../case/case-screen.js';
import { caseCourseQuery, mySeatsQuery } from '../case.queries.js';
import { answerIdentityRequestMutation, openCustodyMutation } from './custody.queries.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const given = { id: 'c1', reference: 'S-7K3Q', function: 'IDENTITY_CUSTODIAN', declared: true, state: 'PARTICULARS' };
const request = {
  ...{ id: 'r1', function: 'CASE_MANAGER', askerName: 'Inès Roy', ground: 'SAFETY', days: 2 },
  ...{ reasons: 'She wrote that she is afraid.', askedOn: '2026-11-20', standing: 'ASKED' },
  ...{ answeredOn: null, answerReasons: null, lastDay: null },
};
const asked = (requests: readonly object[]) => ({ data: { openCustody: { id: 'c1', reference: 'S-7K3Q', requests } } });

function show(opened: object | 'offline', changes: object = {}) {
  return showCase(<CaseScreen caseId="c1" />, [
    [caseCourseQuery, notFound],
    [mySeatsQuery, { data: { mySeats: [], myAppointments: [{ ...given, ...changes }] } }],
    [openCustodyMutation, opened],
    [answerIdentityRequestMutation, { data: { answerIdentityRequest: 'r1' } }],
  ]);
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const inDialog = async (name: string) =>
  userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name }));

describe('a case for its identity custodian', () => {
  it('R7: is closed before they declare themselves', async () => {
    const { sent } = show(asked([request]), { declared: false });
    expect(await screen.findByRole('button', { name: 'Take my function: case S-7K3Q' })).toBeTruthy();
    expect(sent(openCustodyMutation)).toEqual([]);
  });

  it('R12: is what was asked of them, on a press, and no file', async () => {
    const { sent } = show(asked([request]));
    await press('Open the requests');
    expect(await screen.findByText('Inès Roy, case manager')).toBeTruthy();
    expect(screen.getByText('She wrote that she is afraid.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Open the file' })).toBeNull();
    expect(sent(openCaseAsAppointedMutation)).toEqual([]);
  });

  it.each([
    ['opens it', 'I open the name to them', 'Open it', 'OPENED'],
    ['declines', 'I decline', 'Decline', 'DECLINED'],
  ])('R3: %s, with a reason and once it was asked again', async (_, choice, word, answer) => {
    const { sent } = show(asked([request]));
    await press('Open the requests');
    await press('Answer…');
    expect((await screen.findAllByText(/Write your reasons\./)).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByLabelText(choice));
    await userEvent.type(screen.getByLabelText('Your reasons'), 'It is for her.');
    await press('Answer…');
    expect(sent(answerIdentityRequestMutation)).toEqual([]);
    await inDialog(word);

    const input = { requestId: 'r1', answer, reasons: 'It is for her.' };
    await waitFor(() => expect(sent(answerIdentityRequestMutation)).toMatchObject([{ input }]));
    await waitFor(() => expect(sent(openCustodyMutation)).toHaveLength(2));
  });

  it('answers nothing twice, and closes what is open', async () => {
    show(asked([{ ...request, standing: 'OPEN', answeredOn: '2026-11-21', lastDay: '2026-11-22' }]));
    await press('Open the requests');
    expect(await screen.findByRole('button', { name: 'Close the opening…' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Answer…' })).toBeNull();
  });

  it('says that nobody asked, and that it could not be opened', async () => {
    show(asked([]));
    await press('Open the requests');
    expect(await screen.findByText('Nobody has asked for the name yet.')).toBeTruthy();
    cleanup();
    show('offline');
    await press('Open the requests');
    expect(await screen.findByText('The requests could not be opened.')).toBeTruthy();
  });
});

describe('that a kept name was opened', () => {
  it('R12: is in what happened, for those who keep the case, and says neither to whom nor why', async () => {
    const identityOpenings = [{ openedOn: '2026-11-10', lastDay: '2026-11-16', endedOn: '2026-11-12' }];
    showCase(<CaseScreen caseId="c1" />, [
      [caseCourseQuery, { data: { caseCourse: aCourse({ mine: ['REGISTRAR'], identityOpenings }) } }],
      [mySeatsQuery, { data: { mySeats: [], myAppointments: [] } }],
    ]);
    const list = await screen.findByRole('list', { name: 'Openings of the kept name' });
    expect(list.textContent).toMatch(/opened to one person, from .*10 November 2026 to .*12 November 2026\.$/);
  });
});
