import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { caseCourseQuery, caseQueueQuery, caseRegistryQuery, mySeatsQuery } from '../case.queries.js';
import { clausesQuery } from '../clauses.queries.js';
import { putWithdrawalInForceMutation, serveChargesMutation } from '../step.queries.js';
import { openCaseFileMutation } from '../file/file.queries.js';
import { aCourse, type Answers, notFound, pageOf, refused, showCase } from '../../test/show-case.js';
import { CaseScreen } from './case-screen.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const lists: Answers = [
  [caseQueueQuery, { data: { caseQueue: pageOf([]) } }],
  [caseRegistryQuery, { data: { caseRegistry: pageOf([]) } }],
  [mySeatsQuery, { data: { mySeats: [], myAppointments: [] } }],
];
const sections = [{ code: 'CF', title: 'Confidentiality', clauses: [{ code: 'CF-1', text: 'Keep silent.' }] }];

function show(course: object, answers: Answers = []) {
  return showCase(<CaseScreen caseId="c1" />, [
    [caseCourseQuery, { data: { caseCourse: course } }],
    ...lists,
    ...answers,
  ]);
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const write = async (label: string, text: string) => {
  await userEvent.click(screen.getByLabelText(label));
  await userEvent.paste(text);
};

const toServe = aCourse({
  mine: ['REGISTRAR'],
  respondent: { id: 'r', name: 'Marc Aubert' },
  next: [{ event: 'SERVE', asked: [], joint: false, refusals: [] }],
});

async function writeCharges() {
  await screen.findByRole('heading', { name: 'Write the charges and serve them' });
  await write('What the respondent is charged with', 'You told the sponsor.');
  await press('Confidentiality');
  await userEvent.click(screen.getByRole('checkbox', { name: /CF-1/ }));
  await write('To what it may lead', 'No consequence, or the withdrawal.');
}

const chargesText = () => screen.getByLabelText<HTMLTextAreaElement>('What the respondent is charged with').value;
const clauses: Answers[number] = [clausesQuery, { data: { codeOfEthics: { sections } } }];

describe('a case for those who keep it', () => {
  it('says its stage, my function, and each time with its last day, the days left and who owes it', async () => {
    const clock = { name: 'K4', what: 'TRIAGE', startedOn: '2026-11-02', dueOn: '2026-11-30', pausedSince: null };
    show(aCourse({ clocks: [{ ...clock, daysLeft: null }] }));

    expect(await screen.findByRole('heading', { level: 1, name: 'Case S-7K3Q' })).toBeTruthy();
    const times = await screen.findByRole('region', { name: 'Times that run' });
    expect(times.textContent).toContain('Serve charges or close the case · owed by the registrar');
    expect(times.textContent).toContain('by Mon 30 Nov, 8 days left');
    expect(screen.getByText('My function in this case').nextElementSibling?.textContent).toBe('case manager');
    expect(times.textContent).not.toContain('K4');
  });

  it('R11: says that it is open in an emergency, and when it was', async () => {
    const opening = { openedOn: '2026-11-20', lastDay: '2026-11-22', endedOn: null, ground: 'DANGER' };
    show(aCourse({ emergencyOpenings: [{ ...opening, askedAs: 'REGISTRAR', openedAs: 'REGISTRAR' }] }));
    const list = await screen.findByRole('list', { name: 'Openings in an emergency' });
    expect(list.textContent).toContain('open in an emergency from 20 November 2026 to 22 November 2026.');
    expect(list.textContent).toContain('For what: Somebody’s life or health is in danger.');
  });

  it('opens the file by an act alone, since each reading is written down', async () => {
    const file = {
      takenDown: { cameBy: 'PHONE', readBackOn: '2026-11-13' },
      ...{
        id: 'c1',
        about: 'Marc',
        complainantName: null,
        accountMayGroundHearing: false,
        nameVisibility: 'PSEUDONYMOUS',
      },
      allegations: ['He told.', 'He shouted.'].map((behaviour) => ({
        behaviour,
        clauses: [],
        occurredWords: 'in May',
      })),
      harmed: { age: 'MINOR', representative: 'Her mother', right: 'PARENTAL' },
      relation: { to: 'COLLEAGUE', spokenOn: '2026-10-03', notSpokenBecause: [], basis: 'HEARD', interest: null },
    };
    const server = show(aCourse(), [[openCaseFileMutation, { data: { openCaseFile: file } }]]);
    await screen.findByText(/What was told, and by whom. Each opening is written down/);
    expect(server.sent(openCaseFileMutation)).toEqual([]);

    await press('Open the file');

    for (const text of [
      'By telephone, read back on 13 November 2026',
      'He told.',
      'He shouted.',
      'Under 18; told for them by: Her mother, as a parent',
      'Told by a colleague, who spoke to the coach on 3 October 2026',
      'Heard from others: a lead to look into, and no account of what happened',
      'None declared',
      'Not named to you',
      'Not told to the body; they come back with a return code.',
    ])
      expect(await screen.findByText(text)).toBeTruthy();
    expect(screen.getByText(/this account alone cannot ground a hearing/)).toBeTruthy();
    expect(server.sent(openCaseFileMutation)).toHaveLength(1);
  });

  it('asks once more before charges are served, in a dialog that begins at its first button and gives the focus back', async () => {
    const server = show(toServe, [clauses]);
    await writeCharges();
    const opener = screen.getByRole('button', { name: 'Serve the charges…' });
    opener.focus();
    await userEvent.keyboard('{Enter}');

    const box = await screen.findByRole('dialog', { name: 'Serve the charges?' });
    const dialog = within(box);
    expect(dialog.getByText('It cannot be undone.')).toBeTruthy();
    expect(dialog.getByText('Marc Aubert')).toBeTruthy();
    await waitFor(() => expect(box.contains(document.activeElement)).toBe(true));
    const names: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      await userEvent.tab();
      names.push(document.activeElement?.textContent ?? '');
    }
    expect(names).toEqual(['Close', 'Serve the charges', 'Not yet']);
    await userEvent.keyboard('{Escape}');

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(opener));
    expect(server.sent(serveChargesMutation)).toEqual([]);
  });

  it('keeps what was written when it is refused, and says each reason at its field', async () => {
    const long = { code: 'COMPLAINTS_TEXT_TOO_LONG', message: 'This text is too long.', path: 'input.charges' };
    const clause = { code: 'COMPLAINTS_CLAUSE_UNKNOWN', message: 'One clause does not exist.', path: 'input.clauses' };
    show(toServe, [clauses, [serveChargesMutation, refused(long, clause)]]);
    await writeCharges();
    await press('Serve the charges…');

    await press('Serve the charges');

    const summary = await screen.findByRole('alert');
    expect(within(summary).getByText('This text is too long.')).toBeTruthy();
    expect(within(summary).getByText('One clause does not exist.')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(chargesText()).toBe('You told the sponsor.');
  });

  it('keeps it when the server is out of reach, and tries the same act again', async () => {
    const server = show(toServe, [
      clauses,
      [serveChargesMutation, 'offline', { data: { serveCharges: { id: 'c1' } } }],
    ]);
    await writeCharges();
    await press('Serve the charges…');
    await press('Serve the charges');
    expect(await screen.findByText('There is no connection to the server at the moment.')).toBeTruthy();
    expect(chargesText()).toBe('You told the sponsor.');

    await press('Serve the charges');

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const keys = server.sent(serveChargesMutation).map(({ idempotencyKey }) => idempotencyKey);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('lists every missing step by its name, and every reason for a no', async () => {
    const refusals = ['charges', 'notified'].map((step) => ({
      code: 'COMPLAINTS_STEP_MISSING',
      message: `Not: ${step}.`,
    }));
    const missingSteps = [
      'CHARGES_SERVED',
      'REPLY_OR_TIME_RUN',
      'DECIDED_BY_OTHERS',
      'NOTIFIED',
      'APPEAL_TIME_RUN',
      'TWO_PERSONS',
    ];
    const next = [{ event: 'PUT_WITHDRAWAL_IN_FORCE', refusals }];
    show(aCourse({ mine: ['REGISTRAR'], state: 'DETERMINED', withdrawal: 'PROPOSED', next, missingSteps }));

    const step = within(await screen.findByRole('region', { name: 'Put the withdrawal in force' }));
    const listed = (title: string) =>
      within(step.getByText(title).nextElementSibling as HTMLElement)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    expect(listed('Not yet')).toEqual(['Not: charges.', 'Not: notified.']);
    expect(step.queryByRole('button')).toBeNull();
    expect(listed('Still missing for a withdrawal')).toEqual([
      'Charges served in writing, with proof that they came',
      'The respondent’s reply, or the end of its time',
      'A decision with reasons, by three people who did not manage the case',
      'The notification of the decision',
      'The end of the time to appeal or of the appeal, or immediate effect ordered with reasons',
      'Two people: one who proposes, and another who puts it in force',
    ]);
  });

  it('says each reason of a refusal that comes after the last question', async () => {
    const reasons = [
      { code: 'COMPLAINTS_SECOND_PERSON_NEEDED', message: 'A second person must do it.' },
      { code: 'COMPLAINTS_STEP_MISSING', message: 'The appeal time still runs.' },
    ];
    const next = [{ event: 'PUT_WITHDRAWAL_IN_FORCE', refusals: [] }];
    const course = aCourse({ mine: ['REGISTRAR'], state: 'FINAL', withdrawal: 'PROPOSED', next });
    show(course, [[putWithdrawalInForceMutation, refused(...reasons)]]);
    await press('Put the withdrawal in force…');

    await press('Put the withdrawal in force');

    for (const { message } of reasons) expect(await screen.findByText(message)).toBeTruthy();
  });

  it('does not exist for anybody without a function in it', async () => {
    showCase(<CaseScreen caseId="c1" />, [[caseCourseQuery, notFound], ...lists]);

    expect(await screen.findByText('There is no such case for you.')).toBeTruthy();
    expect(screen.queryByText('S-7K3Q')).toBeNull();
  });

  it('says where a restoration stands, and lets a registrar appoint who decides on it', async () => {
    const restoration = {
      state: 'ASKED',
      mayApplyFrom: '2031-12-22',
      askedOn: '2031-12-22',
      decidedOn: null,
      conditions: null,
    };
    const toAppoint = [{ function: 'SANCTION_PANEL', seat: null }];
    show(aCourse({ mine: ['REGISTRAR'], state: 'CLOSED_COMPLETE', restoration, toAppoint }));

    expect(await screen.findByText('Asked for; it waits for a panel')).toBeTruthy();
    expect(screen.getByText(/people who did nothing in this case before/)).toBeTruthy();
    expect(screen.getByText('Appoint the sanction panel')).toBeTruthy();
  });
});
