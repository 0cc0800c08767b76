import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, refused, showCase } from '../../test/show-case.js';
import { myCasesQuery } from './my-cases.queries.js';
import { openMyCaseMutation } from './my-case.queries.js';
import { takeMyStepMutation } from './my-acts.queries.js';
import { proposeLeavingMutation } from './leaving.queries.js';
import { MyCaseScreen } from './my-case-screen.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const mayLeave = {
  ...{ proposalsLeft: 2, monthsToRestoration: 60 },
  preview: [
    {
      ...{ branch: 'AS_DECIDED', silentFrom: '2031-12-08', spentOn: null },
      days: [
        { on: '2026-12-08', lines: [{ line: 'LEFT_BY_CONSENT' }] },
        { on: '2031-12-08', lines: [] },
      ],
    },
  ],
};
const leaving = { state: 'ASKED', askedOn: '2026-12-08', endedOn: null, reasons: null };
const takeBack = { event: 'TAKE_BACK_LEAVING', until: null, asked: [] };
const opened = {
  ...{ id: 'c1', reference: 'S-7K3Q', servedOn: '2026-11-02', charges: 'You told.', clauses: ['CF-1', 'CF-2'] },
  ...{ mayLeadTo: 'A withdrawal.', complainantName: null, replyBy: null, paused: [], reply: 'No.', written: [] },
  ...{ repliedOn: '2026-11-10', decision: null, appealUntil: null, appealGrounds: null, appealedOn: null },
  ...{ appealDecision: null, withdrawnFrom: null, sanction: null, refusalsToReply: [], refusalsToAppeal: [] },
  ...{ measure: null, refusalsToAnswerMeasure: [], steps: [], offer: null, appealAsksGround: false },
  ...{ softConflicts: [], emergencyOpenings: [], letters: [], leaving: null, mayLeave: null },
};
const show = (changes: object, answers: Answers = []) =>
  showCase(<MyCaseScreen reference="S-7K3Q" />, [
    [myCasesQuery, { data: { myCases: [{ id: 'c1', reference: 'S-7K3Q', servedOn: '2026-11-02' }] } }],
    [openMyCaseMutation, { data: { openMyCase: { ...opened, ...changes } } }],
    ...answers,
  ]);
const open = async () => userEvent.click(await screen.findByRole('button', { name: /open/i }));
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const tick = async (name: RegExp) => userEvent.click(await screen.findByRole('checkbox', { name }));
const write = async (text: string) =>
  userEvent.type(await screen.findByRole('textbox', { name: 'What you admit, in your words' }), text);

describe('leaving by consent', () => {
  it('is spoken of to nobody who may not propose it', async () => {
    show({});
    await open();
    expect(await screen.findByText('What you are charged with')).toBeTruthy();
    expect(screen.queryByText('Leaving by consent')).toBeNull();
  });

  it('says first what the public will read, until when, and what cannot be asked for before', async () => {
    show({ mayLeave });
    await open();

    expect(await screen.findByText(/8 December 2026: Left by consent/)).toBeTruthy();
    expect(screen.getByText(/8 December 2031: nothing/)).toBeTruthy();
    expect(screen.getByText(/cannot ask to be restored before 5 years are over/)).toBeTruthy();
    expect(screen.getByText(/There is no appeal: it is decided as you ask for it/)).toBeTruthy();
    expect(screen.getByText(/You may propose it twice in this case/)).toBeTruthy();
  });

  it('is proposed with every charge ticked and in words, asked once more before it is sent', async () => {
    const server = show({ mayLeave }, [[proposeLeavingMutation, { data: { proposeLeaving: true } }]]);
    await open();
    await tick(/^CF-1/);
    await write('It was so.');
    await press('Propose to leave…');
    expect(screen.getAllByText('Tick each clause: it can be proposed only with all of them.').length).toBeGreaterThan(
      0,
    );
    expect(server.sent(proposeLeavingMutation)).toEqual([]);
    await tick(/^CF-2/);
    await press('Propose to leave…');
    expect(await screen.findByText(/your accreditation ends on that day, and there is no appeal/)).toBeTruthy();
    await press('Propose to leave');

    await waitFor(() => expect(server.sent(proposeLeavingMutation)).toHaveLength(1));
    expect(server.sent(proposeLeavingMutation)[0]).toMatchObject({
      input: { reference: 'S-7K3Q', admitted: ['CF-1', 'CF-2'], text: 'It was so.' },
    });
  });

  it('keeps what was written where it is refused, or nothing arrives', async () => {
    const no = { code: 'COMPLAINTS_NOT_NOW', message: 'This is not the step now.' };
    show({ mayLeave }, [[proposeLeavingMutation, refused(no), 'offline']]);
    await open();
    await tick(/^CF-1/);
    await tick(/^CF-2/);
    await write('It was so.');
    await press('Propose to leave…');
    await press('Propose to leave');
    expect(await screen.findByText('This is not the step now.')).toBeTruthy();
    expect(screen.getByDisplayValue('It was so.')).toBeTruthy();
    await press('Propose to leave…');
    await press('Propose to leave');
    await waitFor(() => expect(screen.queryByText('This is not the step now.')).toBeNull());
    expect(screen.getByDisplayValue('It was so.')).toBeTruthy();
  });

  it('waits, says who decides, and is taken back', async () => {
    const server = show({ leaving, steps: [takeBack] }, [[takeMyStepMutation, { data: { takeMyStep: true } }]]);
    await open();
    expect(await screen.findByText('Proposed; it waits for a sanction panel')).toBeTruthy();
    expect(screen.getByText(/Every time runs on meanwhile/)).toBeTruthy();
    await press('Take it back…');
    await press('Take it back');

    await waitFor(() => expect(server.sent(takeMyStepMutation)).toHaveLength(1));
    expect(server.sent(takeMyStepMutation)[0]).toMatchObject({
      input: { reference: 'S-7K3Q', event: 'TAKE_BACK_LEAVING', answers: [] },
    });
  });

  it('says why it was refused, that nothing of it is read, and that it may be proposed once more', async () => {
    const refusal = { state: 'REFUSED', askedOn: '2026-12-08', endedOn: '2026-12-20', reasons: 'It has to be heard.' };
    show({ leaving: refusal, mayLeave: { ...mayLeave, proposalsLeft: 1 } });
    await open();

    expect(await screen.findByText('Refused: the procedure goes on')).toBeTruthy();
    expect(screen.getByText('It has to be heard.')).toBeTruthy();
    expect(screen.getByText(/read neither that you did nor what you admitted/)).toBeTruthy();
    expect(screen.getByText(/this once more in this case/)).toBeTruthy();
  });

  it('says that it is accepted, and speaks of no withdrawal', async () => {
    const accepted = { state: 'ACCEPTED', askedOn: '2026-12-08', endedOn: '2026-12-20', reasons: 'All is admitted.' };
    show({ leaving: accepted, withdrawnFrom: '2026-12-20' });
    await open();

    expect(await screen.findByText('Accepted: the accreditation ended by consent')).toBeTruthy();
    expect(screen.getByText(/There is no hearing and no appeal/)).toBeTruthy();
    expect(screen.queryByText('Your accreditation is withdrawn')).toBeNull();
  });
});
