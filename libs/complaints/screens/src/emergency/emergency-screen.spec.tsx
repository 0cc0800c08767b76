import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, notFound, refused, showCase } from '../../test/show-case.js';
import { EmergencyScreen } from './emergency-screen.js';
import {
  answerInEmergencyMutation,
  askInEmergencyMutation,
  closeInEmergencyMutation,
  emergencyRequestsQuery,
  readEmergencyReasonsMutation,
  readInEmergencyMutation,
} from './emergency.queries.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const request = {
  ...{ id: 'r1', reference: 'S-7K3Q', askedAs: 'SCHEME_ADMINISTRATOR', ground: 'DANGER', days: 3 },
  ...{ askedOn: '2026-11-22', standing: 'ASKED', mine: false, answeredAs: null, answeredOn: null },
  ...{ lastDay: null, closedOn: null },
};
const open = {
  ...{ ...request, standing: 'OPEN', mine: true, answeredAs: 'REGISTRAR', answeredOn: '2026-11-22' },
  lastDay: '2026-11-24',
};
const file = {
  ...{ id: 'c1', about: 'Éric Moreau', allegations: [], harmed: null, relation: null, otherPeople: null },
  ...{ complainantName: null, complainantContact: null, nameVisibility: 'KEPT_FROM_COACH' },
  ...{ accountMayGroundHearing: true, written: [] },
};

function show(requests: readonly object[] | 'offline', answers: Answers = [], roles = ['registrar']) {
  const list = requests === 'offline' ? requests : { data: { emergencyRequests: requests } };
  return showCase(<EmergencyScreen />, [[emergencyRequestsQuery, list], ...answers], roles);
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const inDialog = async (name: string) =>
  userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name }));
const card = async () => within(await screen.findByRole('region', { name: 'Request for case S-7K3Q' }));

describe('opening a case in an emergency', () => {
  it.each<[string, string[]]>([
    ['an officer', ['officer']],
    ['a case manager', ['case-manager']],
    ['whoever has no part in the office', []],
  ])('R11: is nothing for %s', async (_, roles) => {
    const { sent } = show([], [], roles);
    expect(await screen.findByText('There is nothing here for you.')).toBeTruthy();
    expect(sent(emergencyRequestsQuery)).toEqual([]);
  });

  it('R11: lists no case: whoever asks types its reference', async () => {
    show([], [], ['scheme-administrator']);
    expect(await screen.findByText('You asked for nothing, and no request waits for a second person.')).toBeTruthy();
    expect(screen.getByLabelText(/Reference of the case/)).toBeTruthy();
  });

  it('says so where it cannot be reached, and may be tried again', async () => {
    show('offline');
    const failed = 'The requests could not be loaded.';
    expect(await screen.findByText(failed, undefined, { timeout: 10_000 })).toBeTruthy();
  }, 15_000);

  const fill = async () => {
    await userEvent.type(await screen.findByLabelText(/Reference of the case/), 'S-7K3Q');
    await userEvent.click(screen.getByLabelText('A court or another authority orders it'));
    await userEvent.type(screen.getByLabelText(/For how many days/), '2');
    await userEvent.type(screen.getByLabelText(/Why it cannot wait/), 'An order.');
    await press('Ask for it…');
  };

  it('R11: asks with reference, ground, days and reasons, once it is said a second time', async () => {
    const { sent } = show([], [[askInEmergencyMutation, { data: { askInEmergency: 'r1' } }]]);
    await press('Ask for it…');
    for (const missing of ['Write the reference of the case.', 'Say for what.', 'Write a whole number, from 1 to 3.'])
      expect((await screen.findAllByText(missing)).length).toBeGreaterThan(0);
    await fill();
    expect(sent(askInEmergencyMutation)).toEqual([]);
    await inDialog('Ask for it');
    await waitFor(() => expect(sent(askInEmergencyMutation)).toHaveLength(1));
    const input = { reference: 'S-7K3Q', ground: 'COURT_ORDER', days: 2, reasons: 'An order.' };
    expect(sent(askInEmergencyMutation)[0]).toMatchObject({ input });
  });

  it.each<[string, object | 'offline', string]>([
    ['there is no case for them', notFound, 'There may be no case for you under this reference.'],
    ['there is no connection', 'offline', 'Nothing is lost: try again once there is a connection.'],
    [
      'the rules say no',
      refused({ code: 'COMPLAINTS_EMERGENCY_ASKED_ALREADY', message: 'A request waits.' }),
      'A request waits.',
    ],
  ])('says why nothing was asked for where %s', async (_, answer, text) => {
    show([], [[askInEmergencyMutation, answer]]);
    await fill();
    await inDialog('Ask for it');
    expect((await screen.findAllByText(text, { exact: false })).length).toBeGreaterThan(0);
  });
});

describe('a request in an emergency', () => {
  it('R11: is answered by a second person, who reads who asks and why on a press', async () => {
    const why = { id: 'r1', askerName: 'Ada', reasons: 'Her life.', answererName: null, answerReasons: null };
    const { sent } = show(
      [request],
      [
        [readEmergencyReasonsMutation, { data: { readEmergencyReasons: why } }],
        [answerInEmergencyMutation, { data: { answerInEmergency: 'r1' } }],
      ],
    );
    const shown = await card();
    expect(shown.getByText('an administrator of the association')).toBeTruthy();
    expect(shown.queryByText('Her life.')).toBeNull();
    await press('Read who asks and why');
    for (const text of ['Ada', 'Her life.']) expect(await shown.findByText(text)).toBeTruthy();

    await userEvent.click(shown.getByLabelText('I open the case to them'));
    await userEvent.type(shown.getByLabelText(/Your reasons/), 'Yes.');
    await press('Answer…');
    await inDialog('Open it');
    await waitFor(() => expect(sent(answerInEmergencyMutation)).toHaveLength(1));
    const input = { requestId: 'r1', answer: 'OPENED', reasons: 'Yes.' };
    expect(sent(answerInEmergencyMutation)[0]).toMatchObject({ input });
  });

  it('R11: has no answer from whoever asked, who may take it back', async () => {
    const { sent } = show(
      [{ ...request, mine: true }],
      [[closeInEmergencyMutation, { data: { closeInEmergency: 'r1' } }]],
    );
    const shown = await card();
    expect(shown.queryByRole('button', { name: 'Answer…' })).toBeNull();
    expect(shown.queryByRole('button', { name: 'Read the file' })).toBeNull();
    await press('Take it back…');
    await inDialog('Take it back');
    await waitFor(() => expect(sent(closeInEmergencyMutation)).toHaveLength(1));
  });

  it('R11: is read by whoever asked while it is open, on a press, and can be hidden', async () => {
    const { sent } = show([open], [[readInEmergencyMutation, { data: { readInEmergency: file } }]]);
    const shown = await card();
    expect(shown.getByText('24 November 2026')).toBeTruthy();
    expect(sent(readInEmergencyMutation)).toEqual([]);
    await press('Read the file');
    expect(await shown.findByText('Éric Moreau')).toBeTruthy();
    await press('Hide the file');
    expect(shown.queryByText('Éric Moreau')).toBeNull();
  });

  it('R11: is closed by the one who opened it, who reads no file', async () => {
    const closed = refused({ code: 'COMPLAINTS_EMERGENCY_NOT_OPEN', message: 'It is over already.' });
    show([{ ...open, mine: false }], [[closeInEmergencyMutation, closed]]);
    const shown = await card();
    expect(shown.queryByRole('button', { name: 'Read the file' })).toBeNull();
    await press('Close the case again…');
    await inDialog('Close it');
    expect(await screen.findByText('It is over already.')).toBeTruthy();
  });

  it('says why the file is not read any more', async () => {
    const over = refused({ code: 'COMPLAINTS_EMERGENCY_NOT_OPEN', message: 'It is open no more.' });
    show([open], [[readInEmergencyMutation, over]]);
    await press('Read the file');
    expect(await screen.findByText('It is open no more.')).toBeTruthy();
  });
});
