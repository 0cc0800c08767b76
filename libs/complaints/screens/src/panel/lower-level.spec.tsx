import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { myAppointmentQuery } from '../appointed/appointed.queries.js';
import { caseCourseQuery, mySeatsQuery } from '../case.queries.js';
import { CaseScreen } from '../case/case-screen.js';
import { openCaseAsPanelMutation } from '../file/panel-file.queries.js';
import { notFound, showCase } from '../../test/show-case.js';
import { sanctionPreviewQuery } from '../sanction/sanction.queries.js';
import { proposeDecisionMutation } from './panel.queries.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const seat = { id: 'c1', reference: 'S-7K3Q', panel: 'PANEL', declared: true, state: 'INVESTIGATION' };
const file = {
  ...{ id: 'c1', panel: 'PANEL', state: 'INVESTIGATION', respondentName: 'Marc Aubert' },
  allegations: [{ behaviour: 'He told.', clauses: [], occurredWords: 'in May' }],
  ...{ clauses: ['CF-1'], charges: 'You told.', mayLeadTo: 'A withdrawal.', reply: 'I did not.' },
  ...{ decision: null, proposal: null, written: [], deliberation: null, earlierFindings: null, stepProposal: null },
  outcomes: ['WITHDRAWAL', 'SANCTION', 'NO_BREACH'],
};
const ahead = {
  ...{ branch: 'AS_DECIDED', silentFrom: null, spentOn: '2031-05-22', mayApplyAgainOn: '2028-05-22' },
  days: [
    { on: '2026-11-22', level: 'two', lines: [{ line: 'LEVEL_REDUCED' }] },
    { on: '2027-11-22', level: 'two', lines: [] },
  ],
};

async function open(lowerLevels: readonly { readonly code: string; readonly title: string }[]) {
  const server = showCase(<CaseScreen caseId="c1" />, [
    [caseCourseQuery, notFound],
    [mySeatsQuery, { data: { mySeats: [seat], myAppointments: [] } }],
    [openCaseAsPanelMutation, { data: { openCaseAsPanel: { ...file, lowerLevels } } }],
    [myAppointmentQuery, { data: { myAppointment: { id: 'c1', next: [] } } }],
    [sanctionPreviewQuery, { data: { sanctionPreview: [ahead] } }],
    [proposeDecisionMutation, { data: { proposeDecision: 'p2' } }],
  ]);
  await press('Open the file');
  await userEvent.click(await screen.findByRole('radio', { name: 'Another sanction' }));
  return server;
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const kinds = () => [...screen.getByLabelText<HTMLSelectElement>('Which sanction').options].map(({ value }) => value);

describe('a lower level in the proposal of a panel', () => {
  it('O6: is not offered of whoever has no level below theirs', async () => {
    await open([]);
    expect(kinds()).toContain('ROLE_REMOVAL');
    expect(kinds()).not.toContain('LEVEL_REDUCTION');
  });

  it('O6: names one of the levels below, and says what the public will read and from when they may apply again', async () => {
    const server = await open([
      { code: 'one', title: 'Level one' },
      { code: 'two', title: 'Level two' },
    ]);
    await userEvent.selectOptions(screen.getByLabelText('Which sanction'), 'LEVEL_REDUCTION');
    await userEvent.type(screen.getByLabelText('Months before one may apply again'), '18');
    expect(screen.queryByText(/A higher level may be applied for again/)).toBeNull();
    for (const rung of document.querySelectorAll('select[id^="rung-"]'))
      await userEvent.selectOptions(rung, 'TOO_GRAVE');
    await userEvent.click(screen.getByLabelText('Reasons'));
    await userEvent.paste('It is established.');
    await press('Propose it…');
    expect(screen.getAllByText('Say to which level.').length).toBeGreaterThan(0);
    expect(server.sent(proposeDecisionMutation)).toEqual([]);

    await userEvent.selectOptions(screen.getByLabelText('Lowered to'), 'two');
    expect(await screen.findByText('From 22 November 2026: The lower level, The level was reduced')).toBeTruthy();
    expect(screen.getByText('From 22 November 2027: The lower level')).toBeTruthy();
    expect(screen.getByText('A higher level may be applied for again from 22 May 2028.')).toBeTruthy();
    await press('Propose it…');
    await press('Propose it');

    const sanction = { kind: 'LEVEL_REDUCTION', months: 18, level: 'two', roles: [], conditions: [] };
    await waitFor(() => expect(server.sent(proposeDecisionMutation)).toMatchObject([{ input: { sanction } }]));
  });
});
