import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../test/show.js';
import {
  askAgainMutation,
  askForReportMutation,
  askToChangeMutation,
  declineReportMutation,
  reportQuery,
  reportsQuery,
  sendReportMutation,
  signReportMutation,
  takeBackReportMutation,
} from './report.queries.js';
import { ReportScreen } from './report-screen.js';
import { ReportsScreen } from './reports-screen.js';

const levels = [
  { code: 'one', title: 'Level 1' },
  { code: 'two', title: 'Level 2' },
];
const signature = (side: string, name: string) => ({ side, name, signedOn: '2027-01-02', method: 'LINK' });
const version = (changes: object = {}) => ({
  ...{
    number: 1,
    sentOn: '2027-01-02',
    sha256: 'abc',
    readiness: 'Ready.',
    practice: 'One\nTwo',
    supervision: 'Open.',
  },
  changeAsked: null,
  signatures: [signature('SUPERVISOR', 'Claire Morel')],
  ...changes,
});
const report = (changes: object = {}) => ({
  ...{ id: 'r', level: 'two', side: 'COACH', state: 'ASKED', coachName: 'Amélie Laurent', askedOn: '2027-01-02' },
  ...{ endedOn: null, declineReason: null, handedOverOn: null, supervisor: { id: 'c', name: 'Claire Morel' } },
  ...{ supervisorCannotSign: [], versions: [] },
  ...changes,
});
const done = (name: string) => ({ data: { [name]: { id: 'r' } } });
const one = (changes: object = {}) =>
  show(<ReportScreen reportId="r" />, [
    [reportQuery, { data: { supervisorReport: report(changes), schemeLevels: levels } }],
    [askAgainMutation, done('askForSupervisorReportAgain')],
    [signReportMutation, done('signSupervisorReport')],
    [askToChangeMutation, done('askToChangeSupervisorReport')],
    [sendReportMutation, done('sendSupervisorReport')],
    [declineReportMutation, done('declineSupervisorReport')],
    [takeBackReportMutation, done('takeBackSupervisorReport')],
  ]);
const sentOne = (changes: object = {}) => one({ state: 'TO_READ', versions: [version()], ...changes });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

describe('reports', () => {
  const list = (reports: object[]) => {
    const myAgreements = [
      { id: 'a', status: 'ACCEPTED', supervisor: { id: 'c', name: 'Claire Morel' } },
      { id: 'p', status: 'PROPOSED', supervisor: { id: 'd', name: 'Denis Martin' } },
    ];
    return show(<ReportsScreen />, [
      [reportsQuery, { data: { mySupervisorReports: reports, schemeLevels: levels, myAgreements } }],
      [askForReportMutation, done('askForSupervisorReport')],
    ]);
  };

  it('are listed on either side, with how far each is', async () => {
    list([
      report(),
      report({ id: 's', state: 'TO_READ' }),
      report({ id: 't', side: 'SUPERVISOR', state: 'CHANGE_ASKED' }),
    ]);

    for (const word of ['Asked for', 'To be read by you', 'To be changed by you', 'Reports asked of you'])
      expect(await screen.findByText(word)).toBeTruthy();
    const [link] = screen.getAllByRole('link', { name: 'Level 2' });
    expect(link?.getAttribute('href')).toMatch(/^\/supervision\/reports\/[rst]$/);
  });

  it('are asked of a supervisor with whom an agreement stands, for a level', async () => {
    const sent = list([]);
    expect(await screen.findByText(/None yet/)).toBeTruthy();
    expect(screen.queryByText('Denis Martin')).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Level'), 'two');
    await press('Ask for the report');

    await waitFor(() => expect(sent(askForReportMutation)).toMatchObject([{ agreementId: 'a', level: 'two' }]));
  });

  it('say that they could not be loaded', async () => {
    show(<ReportsScreen />, [[reportsQuery, { data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] }]]);

    expect(await screen.findByText('The reports could not be loaded.')).toBeTruthy();
  });
});

describe('a report, to its coach', () => {
  it('is signed as it was read, once they say that it names nobody', async () => {
    const sent = sentOne();
    expect(await screen.findByText('Two')).toBeTruthy();
    await press('Sign the report');
    expect(await screen.findByText('Check that the text names nobody, and say so.')).toBeTruthy();
    expect(sent(signReportMutation)).toEqual([]);
    await userEvent.click(screen.getByRole('checkbox'));
    await press('Sign the report');

    await waitFor(() =>
      expect(sent(signReportMutation)).toMatchObject([{ reportId: 'r', sha256: 'abc', namesNobody: true }]),
    );
  });

  it('is asked to change in a few words', async () => {
    const sent = sentOne();
    await press('Ask for the change');
    expect((await screen.findAllByText('Say in a few words what is to change.')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText(/What is to change/), 'More on groups.');
    await press('Ask for the change');

    await waitFor(() => expect(sent(askToChangeMutation)).toMatchObject([{ sha256: 'abc', words: 'More on groups.' }]));
  });

  it('is asked for again on another day, and not to whom cannot sign', async () => {
    const sent = one();
    await press('Ask by mail again');
    await waitFor(() => expect(sent(askAgainMutation)).toMatchObject([{ reportId: 'r' }]));
    cleanup();
    one({ askedOn: '2027-01-03' });
    expect(await screen.findByText('The supervisor was asked by mail today.')).toBeTruthy();
    cleanup();

    one({ supervisorCannotSign: [{ code: 'X', message: 'The right ended.' }] });

    expect(await screen.findByText('The right ended.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ask by mail again' })).toBeNull();
  });

  it.each([
    ['AGREED', {}, /Nobody else reads it until/],
    ['HANDED_OVER', { handedOverOn: '2027-01-03' }, /You took it into an application on 3 January 2027/],
  ])('leads to the application: %s', async (state, changes, sentence) => {
    sentOne({ state, ...changes });

    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to my application' }).getAttribute('href')).toBe(
      '/standing/apply/report',
    );
  });

  it('says why it was declined', async () => {
    one({ state: 'DECLINED', endedOn: '2027-01-03', declineReason: 'TOO_EARLY' });

    expect(await screen.findByText('Your supervisor finds it too early for this level.')).toBeTruthy();
  });
});

describe('a report, to its supervisor', () => {
  const side = { side: 'SUPERVISOR' };

  it('is written in three parts, and signed by sending', async () => {
    const sent = one(side);
    await press('Sign and send');
    expect((await screen.findAllByText('Write this part.')).length).toBeGreaterThan(2);
    for (const label of [/Readiness for/, /Way of working/, /Use of supervision/])
      await userEvent.type(screen.getByLabelText(label), 'Words.');
    await userEvent.click(screen.getByRole('checkbox'));
    await press('Sign and send');

    const texts = { readiness: 'Words.', practice: 'Words.', supervision: 'Words.' };
    await waitFor(() =>
      expect(sent(sendReportMutation)).toMatchObject([
        { input: { reportId: 'r', seen: 0, ...texts, namesNobody: true } },
      ]),
    );
  });

  it('begins from what was sent, beside what the coach asks', async () => {
    const changeAsked = { words: 'More on groups.', askedOn: '2027-01-03' };
    one({ ...side, state: 'CHANGE_ASKED', versions: [version({ changeAsked })] });

    expect(await screen.findByText('More on groups.')).toBeTruthy();
    expect(screen.getByDisplayValue('Ready.')).toBeTruthy();
  });

  it('is declined with a reason, or taken back', async () => {
    const sent = one(side);
    await press('I do not write this report…');
    await userEvent.click(await screen.findByLabelText('We have had too few sessions'));
    await press('Decline to write the report');
    await waitFor(() => expect(sent(declineReportMutation)).toMatchObject([{ reason: 'TOO_FEW_SESSIONS' }]));
    cleanup();

    const sentBack = sentOne({ ...side, state: 'AGREED' });
    await press('Take the report back…');
    await press('Take it back');

    await waitFor(() => expect(sentBack(takeBackReportMutation)).toMatchObject([{ reportId: 'r' }]));
  });

  it('is not written by whom cannot sign', async () => {
    one({ ...side, supervisorCannotSign: [{ code: 'X', message: 'The right ended.' }] });

    expect(await screen.findByText('The right ended.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Sign and send' })).toBeNull();
  });
});
