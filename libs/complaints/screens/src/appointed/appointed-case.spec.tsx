import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { caseCourseQuery, mySeatsQuery } from '../case.queries.js';
import { CaseScreen } from '../case/case-screen.js';
import { concurInStepMutation } from '../steps/plain-step.queries.js';
import { notFound, refused, showCase } from '../../test/show-case.js';
import { myAppointmentQuery, openCaseAsAppointedMutation } from './appointed.queries.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const given = { id: 'c1', reference: 'S-7K3Q', function: 'ASSESSOR', declared: true, state: 'CASE_TO_ANSWER' };
const asked = [{ name: 'REASONS', kind: 'TEXT', of: [], needed: true }];
const next = [{ event: 'CLOSE_NO_CASE', asked, joint: true, refusals: [] }];
const proposal = {
  ...{ id: 'p1', event: 'FIND_CASE_TO_ANSWER', proposedOn: '2026-11-20', mine: false, iAgreed: false, agreed: 1 },
  answers: [{ name: 'REASONS', values: ['What is told hangs together.'] }],
};
const file = {
  ...{ id: 'c1', function: 'ASSESSOR', allegations: [], clauses: [], complainantName: null },
  written: [
    {
      event: 'FILE_REPORT',
      on: '2026-11-10',
      by: 'INVESTIGATOR',
      answers: [{ name: 'REPORT', values: ['What was seen.'] }],
    },
  ],
  proposal,
};

function show(changes: object = {}, opened: object = { data: { openCaseAsAppointed: file } }) {
  return showCase(<CaseScreen caseId="c1" />, [
    [caseCourseQuery, notFound],
    [mySeatsQuery, { data: { mySeats: [], myAppointments: [{ ...given, ...changes }] } }],
    [myAppointmentQuery, { data: { myAppointment: { ...given, seat: 'LAY', next } } }],
    [openCaseAsAppointedMutation, opened],
    [concurInStepMutation, { data: { concurInStep: 'p1' } }],
  ]);
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('a case for whoever was appointed in it', () => {
  it('is closed before they declare themselves', async () => {
    const { sent } = show({ declared: false });
    expect(await screen.findByRole('button', { name: 'Take my function: case S-7K3Q' })).toBeTruthy();
    expect(sent(openCaseAsAppointedMutation)).toEqual([]);
  });

  it('stays closed while a soft conflict of theirs waits for two signatures, which is said', async () => {
    const message = 'Your function in this case waits for two people to sign it off.';
    show({}, refused({ code: 'COMPLAINTS_SIGNATURES_AWAITED', message }));
    await press('Open the file');

    expect(await screen.findByText(message)).toBeTruthy();
    expect(screen.queryByText('What was seen.')).toBeNull();
  });

  it('offers what their function may do, without opening the file', async () => {
    const { sent } = show();
    expect(await screen.findByText('My function in this case: assessor of the case.')).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Close the case: there is no case to answer' })).toBeTruthy();
    expect(sent(openCaseAsAppointedMutation)).toEqual([]);
  });

  it('shows what was written with the steps, and lets them stand by what another proposes, for themself', async () => {
    const { sent } = show();
    await press('Open the file');
    expect(await screen.findByText('What was seen.')).toBeTruthy();
    const proposed = within(screen.getByRole('region', { name: 'What is proposed' }));
    expect(proposed.getByText('What is told hangs together.')).toBeTruthy();
    await press('Stand by it…');
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Stand by it' }));

    await waitFor(() => expect(sent(concurInStepMutation)).toMatchObject([{ proposalId: 'p1' }]));
    expect(sent(openCaseAsAppointedMutation)).toHaveLength(2);
  });
});
