import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { broken, refused } from '../../test/answers.js';
import { type Answer, aServer } from '../../test/a-server.js';
import { aSheet } from '../../test/judged.js';
import { putAway } from '../../test/put-away.js';
import { prepare, showScreen } from '../../test/show-screen.js';
import { GuidedScreen } from './guided-screen.js';
import { draftQuery } from './guided.queries.js';
import { handOverMutation, leaveReportOutMutation, reportsToTakeQuery, takeReportMutation } from './report.queries.js';

const said = {
  ...{ readiness: 'Ready.', practice: 'One\nTwo', supervision: 'Open.', supervisorSignedOn: '2026-11-02' },
  ...{ applicantSignedOn: '2026-11-04', addressChecked: true },
};
const aDraft = (more: object = {}) => ({
  ...{ id: 'draft', level: { code: 'N1', title: 'Level 1' }, revision: 3, erasedOn: '2027-11-22', criteria: [] },
  ...{ statements: [], statementsRevision: 0, accommodation: null, accommodationRevision: 0 },
  ...{ decision: aSheet().decision, holding: null, refusalsToSubmit: [] },
  ...{ supervisorReport: null, supervisorReportRevision: 0 },
  ...more,
});
const report = (id: string, more: object = {}) => ({
  ...{ id, level: 'N1', side: 'COACH', state: 'AGREED', supervisor: { id: 's', name: `Claire ${id}` } },
  ...more,
});

type Given = { readonly draft?: object; readonly reports?: Answer; readonly take?: Answer };

function show({ draft = aDraft(), reports, take }: Given = {}) {
  const all = [report('1'), report('2', { state: 'TO_READ' }), report('3', { level: 'N2' })];
  const found = [...all, report('4', { side: 'SUPERVISOR' }), report('5', { state: 'HANDED_OVER' })];
  const server = aServer([
    [draftQuery, () => ({ data: { applicationDraft: draft } })],
    [reportsToTakeQuery, reports ?? (() => ({ data: { mySupervisorReports: found } }))],
    [handOverMutation, () => ({ data: { handOverSupervisorReport: { text: '{}', ticket: 'signed' } } })],
    [takeReportMutation, take ?? (() => ({ data: { takeSupervisorReport: { id: 'draft' } } }))],
    [leaveReportOutMutation, () => ({ data: { leaveSupervisorReportOut: { id: 'draft' } } })],
  ]);
  showScreen(<GuidedScreen step="report" />);
  return server;
}

const user = userEvent.setup({ delay: null });
const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }));

beforeAll(prepare);
afterEach(putAway);

describe('the supervisor’s report of an application', () => {
  it('is chosen among those for its level that both signed, and handed over', async () => {
    const { sent } = show();
    const links = await screen.findAllByRole('link', { name: /^Report by/ });
    expect(links.map(({ textContent }) => textContent)).toEqual(['Report by Claire 1', 'Report by Claire 5']);

    await press('Put the report by Claire 1 into my application');

    expect(await screen.findByText('The report is in your application.')).toBeTruthy();
    expect(sent(handOverMutation)[0]?.variables).toMatchObject({ reportId: '1' });
    expect(sent(takeReportMutation)[0]?.variables).toMatchObject({
      input: { text: '{}', ticket: 'signed', revision: 0 },
    });
  });

  it('says why it was not taken in', async () => {
    show({ take: () => refused('It is for another level.') });

    await press('Put the report by Claire 1 into my application');

    expect(await screen.findByText('It is for another level.')).toBeTruthy();
  });

  it('is shown as it was signed, and can be left out', async () => {
    const { sent } = show({
      draft: aDraft({ supervisorReport: { reportId: '1', ...said }, supervisorReportRevision: 3 }),
    });

    expect(await screen.findByText('Two')).toBeTruthy();
    expect(
      screen.getByText(/Signed by the supervisor on 2 November 2026 and by the applicant on 4 November 2026\./),
    ).toBeTruthy();
    await press('Leave it out');

    expect(await screen.findByText('The report is no longer in your application.')).toBeTruthy();
    expect(sent(leaveReportOutMutation)[0]?.variables['revision']).toBe(3);
  });

  it('leads to where one is asked for, while there is none', async () => {
    show({ reports: () => ({ data: { mySupervisorReports: [] } }) });

    expect(await screen.findByText('No report for Level 1 is signed by both yet.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ask your supervisor, or sign what they sent' }).getAttribute('href')).toBe(
      '/supervision/reports',
    );
  });

  it('says that the reports could not be loaded', async () => {
    show({ reports: () => broken });

    expect(await screen.findByText('Your reports could not be loaded.')).toBeTruthy();
  });
});
