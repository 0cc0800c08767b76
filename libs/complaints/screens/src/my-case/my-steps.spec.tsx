import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, refused, showCase } from '../../test/show-case.js';
import { myCasesQuery } from './my-cases.queries.js';
import { openMyCaseMutation } from './my-case.queries.js';
import { takeMyStepMutation } from './my-acts.queries.js';
import { MyCaseScreen } from './my-case-screen.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const text = (name: string) => ({ name, kind: 'TEXT', of: [], needed: true });
const seats = { name: 'SEATS', kind: 'CHOICES', of: ['chair', 'coach', 'lay'], needed: true };
const comment = { event: 'COMMENT', until: '2026-12-06', asked: [text('ANSWER')] };
const objection = { event: 'OBJECT_TO_PANEL', until: '2026-12-18', asked: [seats, text('REASONS')] };
const choice = ['ACCEPT_AGREED_OUTCOME', 'REFUSE_AGREED_OUTCOME'].map((event) => ({
  ...{ event, until: '2027-01-05', asked: [] },
}));
const offer = {
  ...{ outcome: 'SANCTION', reasons: 'All is admitted.', offeredOn: '2026-12-08', acceptUntil: '2027-01-05' },
  ...{ acceptedOn: null, endedOn: null },
  terms: { kind: 'CAUTION', months: 24, roles: [], conditions: [], named: false },
  preview: [
    {
      ...{ branch: 'AS_DECIDED', silentFrom: null, spentOn: '2030-12-08', mayApplyAgainOn: null },
      days: [{ on: '2026-12-08', lines: [] }],
    },
  ],
};
const opened = {
  ...{ id: 'c1', reference: 'S-7K3Q', servedOn: '2026-11-02', charges: 'You told.', clauses: ['CF-1'] },
  ...{ mayLeadTo: 'A withdrawal.', complainantName: null, replyBy: null, paused: [], reply: 'No.', written: [] },
  ...{ repliedOn: '2026-11-10', decision: null, appealUntil: null, appealGrounds: null, appealedOn: null },
  ...{ appealDecision: null, withdrawnFrom: null, sanction: null, refusalsToReply: [], refusalsToAppeal: [] },
  ...{
    measure: null,
    refusalsToAnswerMeasure: [],
    steps: [],
    offer: null,
    appealAsksGround: false,
    softConflicts: [],
    emergencyOpenings: [],
    letters: [],
  },
};
const show = (changes: object, answers: Answers = []) =>
  showCase(<MyCaseScreen reference="S-7K3Q" />, [
    [myCasesQuery, { data: { myCases: [{ id: 'c1', reference: 'S-7K3Q', servedOn: '2026-11-02' }] } }],
    [openMyCaseMutation, { data: { openMyCase: { ...opened, ...changes } } }],
    ...answers,
  ]);
const open = async () => userEvent.click(await screen.findByRole('button', { name: /open/i }));
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const done: Answers = [[takeMyStepMutation, { data: { takeMyStep: true } }]];

describe('what a respondent does in their case', () => {
  it('row 39: answers a warning once, and reads until when it can be put right', async () => {
    const { sent } = show({ steps: [{ event: 'ANSWER_WARNING', until: '2027-03-24', asked: [text('ANSWER')] }] }, done);
    await open();
    const card = await screen.findByRole('region', { name: 'Answer the warning' });
    expect(card.textContent).toMatch(/You can put it right until this day.*24 March 2027/);
    await userEvent.type(screen.getByLabelText('What you say about it'), 'My supervisor was ill.');
    await press('Send my answer…');
    await press('Send my answer');

    await waitFor(() => expect(sent(takeMyStepMutation)).toHaveLength(1));
    expect(sent(takeMyStepMutation)[0]).toMatchObject({
      input: {
        ...{ reference: 'S-7K3Q', event: 'ANSWER_WARNING' },
        answers: [{ name: 'ANSWER', values: ['My supervisor was ill.'] }],
      },
    });
  });

  it('sends a comment as it was written, once it was asked again', async () => {
    const server = show({ steps: [comment] }, done);
    await open();
    await userEvent.type(await screen.findByLabelText('What you say about it'), 'It was in May.');
    await press('Send my comment…');
    expect(server.sent(takeMyStepMutation)).toEqual([]);
    await press('Send my comment');

    const answers = [{ name: 'ANSWER', values: ['It was in May.'] }];
    const input = { reference: 'S-7K3Q', event: 'COMMENT', answers };
    await waitFor(() => expect(server.sent(takeMyStepMutation)).toMatchObject([{ input }]));
  });

  it('asks of an objection whom it is about and why, and keeps what was written when it is refused', async () => {
    const late = { code: 'COMPLAINTS_OBJECTION_TIME_OVER', message: 'The time to object is over.' };
    show({ steps: [objection] }, [[takeMyStepMutation, refused(late)]]);
    await open();
    await userEvent.type(await screen.findByLabelText('Why they should not sit'), 'We worked together.');
    await press('Send my objection…');
    expect((await screen.findAllByText(/This is needed\./)).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByLabelText('The chair'));
    await press('Send my objection…');
    await press('Send my objection');

    expect(await screen.findByText('The time to object is over.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Why they should not sit').value).toBe('We worked together.');
  });

  it('shows an offer in full, and binds nobody before they were asked once more', async () => {
    const server = show({ offer, steps: choice }, done);
    await open();
    expect(await screen.findByText('All is admitted.')).toBeTruthy();
    expect(screen.getByText(/From 8 December 2026: nothing/)).toBeTruthy();
    expect(screen.getByText(/5 January 2027/)).toBeTruthy();
    await press('Accept it…');
    expect(await screen.findByText(/It binds you/)).toBeTruthy();
    expect(server.sent(takeMyStepMutation)).toEqual([]);
    await press('Accept it');

    const input = { reference: 'S-7K3Q', event: 'ACCEPT_AGREED_OUTCOME', answers: [] };
    await waitFor(() => expect(server.sent(takeMyStepMutation)).toMatchObject([{ input }]));
  });

  it('says what became of an offer, and asks nothing more', async () => {
    show({ offer: { ...offer, acceptUntil: null, endedOn: '2027-01-06' } });
    await open();
    expect(await screen.findByText(/It is over since 6 January 2027/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Accept it…' })).toBeNull();
  });
});
