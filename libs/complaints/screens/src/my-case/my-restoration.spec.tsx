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

const restoration = {
  ...{ state: 'NONE', mayApplyFrom: '2031-12-22', askedOn: null, decidedOn: null, reasons: null, conditions: null },
};
const reasons = { name: 'REASONS', kind: 'TEXT', of: [], needed: true };
const step = { event: 'APPLY_RESTORATION', until: null, asked: [reasons] };
const opened = {
  ...{ id: 'c1', reference: 'S-7K3Q', servedOn: '2026-11-02', charges: 'You told.', clauses: ['CF-1'] },
  ...{ mayLeadTo: 'A withdrawal.', complainantName: null, replyBy: null, paused: [], reply: 'No.', written: [] },
  ...{ repliedOn: '2026-11-10', decision: null, appealUntil: null, appealGrounds: null, appealedOn: null },
  ...{ appealDecision: null, withdrawnFrom: '2026-12-22', sanction: null, refusalsToReply: [], refusalsToAppeal: [] },
  ...{ measure: null, refusalsToAnswerMeasure: [], steps: [], offer: null, appealAsksGround: false },
  ...{ softConflicts: [], emergencyOpenings: [], letters: [] },
};
const show = (changes: object, more: object = {}, answers: Answers = []) =>
  showCase(<MyCaseScreen reference="S-7K3Q" />, [
    [myCasesQuery, { data: { myCases: [{ id: 'c1', reference: 'S-7K3Q', servedOn: '2026-11-02' }] } }],
    [openMyCaseMutation, { data: { openMyCase: { ...opened, ...more, restoration: { ...restoration, ...changes } } } }],
    ...answers,
  ]);
const open = async () => userEvent.click(await screen.findByRole('button', { name: /open/i }));
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('being restored after a withdrawal', () => {
  it('says from which day on it may be asked for, and asks for nothing before', async () => {
    show({});
    await open();

    expect(await screen.findByText('22 December 2031')).toBeTruthy();
    expect(screen.getByText('May be asked for from')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ask to be restored…' })).toBeNull();
  });

  it('is asked for in words of their own, once more before it is sent', async () => {
    const done: Answers = [[takeMyStepMutation, { data: { takeMyStep: true } }]];
    const server = show({}, { steps: [step] }, done);
    await open();
    await press('Ask to be restored…');
    expect(screen.getAllByText('This is needed.').length).toBeGreaterThan(0);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Why you should be restored' }), 'I worked at it.');
    await press('Ask to be restored…');
    expect(await screen.findByText(/If they refuse, you may ask again after twelve months/)).toBeTruthy();
    await press('Ask to be restored');

    await waitFor(() => expect(server.sent(takeMyStepMutation)).toHaveLength(1));
    expect(server.sent(takeMyStepMutation)[0]).toMatchObject({
      input: {
        reference: 'S-7K3Q',
        event: 'APPLY_RESTORATION',
        answers: [{ name: 'REASONS', values: ['I worked at it.'] }],
      },
    });
  });

  it('says why it is refused by the server', async () => {
    const no = { code: 'COMPLAINTS_RESTORATION_TOO_EARLY', message: 'Restoration may be asked for from later on.' };
    show({}, { steps: [step] }, [[takeMyStepMutation, refused(no)]]);
    await open();
    await userEvent.type(await screen.findByRole('textbox', { name: 'Why you should be restored' }), 'Now.');
    await press('Ask to be restored…');
    await press('Ask to be restored');

    expect(await screen.findByText('Restoration may be asked for from later on.')).toBeTruthy();
  });

  it('says that it waits, and who decides', async () => {
    show({ state: 'ASKED', askedOn: '2031-12-22' });
    await open();

    expect(await screen.findByText('Asked for; it waits for a panel')).toBeTruthy();
    expect(screen.queryByText('May be asked for from')).toBeNull();
  });

  it('says what was decided and why: a grant is no accreditation, and a refusal has a day', async () => {
    const conditions = { kind: 'CONDITIONS', months: 12, roles: [], conditions: [], named: false };
    const decided = { askedOn: '2031-12-22', decidedOn: '2032-01-15', reasons: 'They worked at it.' };
    show({ ...decided, state: 'GRANTED', mayApplyFrom: null, conditions });
    await open();
    expect(await screen.findByText(/^This is not an accreditation/)).toBeTruthy();
    expect(screen.getByText('They worked at it.')).toBeTruthy();
    expect(screen.getByText('Under these conditions, from that day on')).toBeTruthy();
    cleanup();
    show({ ...decided, state: 'REFUSED', mayApplyFrom: '2033-01-15' });
    await open();

    expect(await screen.findByText('May be asked for again from')).toBeTruthy();
    expect(screen.getByText('15 January 2033')).toBeTruthy();
  });
});
