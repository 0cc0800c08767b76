import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, refused, showCase } from '../../test/show-case.js';
import { appealDecisionMutation, replyToChargesMutation } from './my-acts.queries.js';
import { myCasesQuery } from './my-cases.queries.js';
import { openMyCaseMutation } from './my-case.queries.js';
import { MyCaseScreen } from './my-case-screen.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const notNow = [{ code: 'COMPLAINTS_NOT_NOW', message: 'The case is not at this step.' }];
const opened = {
  ...{ id: 'c1', reference: 'S-7K3Q', servedOn: '2026-11-02', charges: 'You told the sponsor.', clauses: ['CF-1'] },
  ...{
    mayLeadTo: 'A withdrawal.',
    complainantName: null,
    replyBy: '2026-11-30',
    paused: [],
    softConflicts: [],
    emergencyOpenings: [],
    reply: null,
    repliedOn: null,
  },
  ...{ decision: null, appealUntil: null, appealGrounds: null, appealedOn: null, appealDecision: null },
  letters: [{ id: 'l1', writtenOn: '2026-11-02', title: 'How the case stands', text: ['It goes on.', 'Soon.'] }],
  written: [],
  ...{ steps: [], offer: null, appealAsksGround: false },
  ...{ withdrawnFrom: null, refusalsToReply: [], refusalsToAppeal: notNow },
  ...{ measure: null, refusalsToAnswerMeasure: notNow },
};
const notified = {
  ...{ outcome: 'WITHDRAWAL', reasons: 'It is established.', immediateEffect: false, immediateReasons: null },
  notifiedOn: '2026-11-20',
};
const terms = { kind: 'WITHDRAWAL', months: 60, roles: [], conditions: [], named: false };
const read = (line: string) => ({ line });
const sanction = {
  ...{ state: 'PENDING', terms, fromOn: null, reviewOpensOn: null, decideBy: null, endedBySilence: false, meters: [] },
  preview: [
    {
      ...{ branch: 'AS_DECIDED', silentFrom: '2031-12-22', spentOn: null, mayApplyAgainOn: '2031-12-22' },
      days: [
        { on: '2026-12-22', lines: [read('WITHDRAWN')] },
        { on: '2031-12-22', lines: [] },
      ],
    },
  ],
};
const decided = {
  ...opened,
  ...{ reply: 'I did not.', repliedOn: '2026-11-10', replyBy: null, refusalsToReply: notNow },
  ...{ decision: notified, sanction, appealUntil: '2026-12-18', refusalsToAppeal: [] },
};

const served = [{ id: 'c1', reference: 'S-7K3Q', servedOn: '2026-11-02' }];

function show(states: readonly object[], answers: Answers = [], cases: readonly object[] = served) {
  return showCase(<MyCaseScreen reference="S-7K3Q" />, [
    [myCasesQuery, { data: { myCases: cases } }],
    [openMyCaseMutation, ...states.map((openMyCase) => ({ data: { openMyCase } }))],
    ...answers,
  ]);
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

describe('a case for the member whom it concerns', () => {
  it('says that a conflict of interest is known and how far it is, never whose nor by what tie', async () => {
    const told = { foundOn: '2026-11-03', signedOn: null };
    const softConflicts = [
      { ...told, function: 'PANEL' },
      { ...told, function: 'CASE_MANAGER', signedOn: '2026-11-05' },
    ];
    show([{ ...opened, softConflicts }]);
    await press('Open it');
    const title = await screen.findByText('A conflict of interest is known');

    const lines = within(title.closest('.callout') as HTMLElement)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'In this function: member of the panel. Found on 3 November 2026; they do nothing in the case until two people without a conflict have agreed.',
      'In this function: case manager. Found on 3 November 2026; two people without a conflict agreed on 5 November 2026 that they go on.',
    ]);
  });

  it('R11: says that the case was open in an emergency, when, for what and what the two are; nothing where it never was', async () => {
    const days = { openedOn: '2026-11-03', lastDay: '2026-11-05', endedOn: '2026-11-04' };
    const told = { ...days, ground: 'COURT_ORDER', askedAs: 'SCHEME_ADMINISTRATOR', openedAs: 'REGISTRAR' };
    show([{ ...opened, emergencyOpenings: [told] }]);
    await press('Open it');
    const title = await screen.findByText('The case was opened in an emergency');
    expect(title.closest('.callout')?.querySelector('li')?.textContent).toBe(
      'The case was open in an emergency from 3 November 2026 to 4 November 2026. Read by: an administrator of the association. Opened by: a registrar of the association. For what: A court or another authority orders it.',
    );
    cleanup();
    show([opened]);
    await press('Open it');
    expect(await screen.findByText('What you are charged with')).toBeTruthy();
    expect(screen.queryByText('The case was opened in an emergency')).toBeNull();
  });

  it('does not exist before charges are served', async () => {
    const server = show([opened], [], []);

    expect(await screen.findByText('There is no such case for you.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Open it' })).toBeNull();
    expect(server.sent(openMyCaseMutation)).toEqual([]);
  });

  it('says what opening it does before it is opened, and who reads it', async () => {
    const server = show([opened]);

    expect(await screen.findByText(/your time to reply runs from then/)).toBeTruthy();
    expect(screen.getByText('Who reads this')).toBeTruthy();
    expect(server.sent(openMyCaseMutation)).toEqual([]);
  });

  it('shows the charges and the last day to reply, and nothing of a decision before it is notified', async () => {
    show([opened]);
    await press('Open it');

    expect(await screen.findByText('You told the sponsor.')).toBeTruthy();
    expect(screen.getByText('Monday 30 November 2026').parentElement?.textContent).toContain('8 days left');
    expect(screen.getByText('This person asked that you not be told their name')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'What was decided' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'If you do not agree' })).toBeNull();
    expect(document.querySelector('[data-tone=bad], [data-tone=warn]')).toBeNull();
  });

  it('keeps a reply that is refused or does not get through, and sends it once', async () => {
    const long = { code: 'COMPLAINTS_TEXT_TOO_LONG', message: 'This text is too long.', path: 'text' };
    const replied = { ...opened, reply: 'I did not.', repliedOn: '2026-11-22', replyBy: null };
    const server = show(
      [opened, replied],
      [[replyToChargesMutation, refused(long), 'offline', { data: { replyToCharges: true } }]],
    );
    const text = () => screen.getByLabelText<HTMLTextAreaElement>('What you reply').value;
    await press('Open it');
    await userEvent.click(await screen.findByLabelText('What you reply'));
    await userEvent.paste('I did not.');
    await press('Send my reply…');
    await press('Send my reply');
    expect((await screen.findAllByText('This text is too long.')).length).toBeGreaterThan(0);
    expect(text()).toBe('I did not.');
    await press('Send my reply…');
    await press('Send my reply');
    expect(await screen.findByText('There is no connection to the server at the moment.')).toBeTruthy();
    expect(text()).toBe('I did not.');

    await press('Send my reply');

    expect(await screen.findByText(/^Sent on 22 November 2026/)).toBeTruthy();
    const keys = server.sent(replyToChargesMutation).map(({ idempotencyKey }) => idempotencyKey);
    expect(keys[1]).toBe(keys[2]);
    expect(keys[0]).not.toBe(keys[1]);
  });

  it('shows the decision with its reasons once it is notified, until when to appeal, and sends an appeal', async () => {
    const server = show([decided], [[appealDecisionMutation, { data: { appealDecision: true } }]]);
    await press('Open it');

    expect(await screen.findByText('It is established.')).toBeTruthy();
    expect(screen.getByText(/^It has not taken effect/)).toBeTruthy();
    expect(screen.getByText('Friday 18 December 2026')).toBeTruthy();
    expect(screen.getByText(/^From .*22 December 2026: The accreditation is withdrawn$/)).toBeTruthy();
    expect(screen.getByText(/^From .*22 December 2031: nothing$/)).toBeTruthy();
    await userEvent.click(screen.getByLabelText('Why you do not agree'));
    await userEvent.paste('My consent form was overlooked.');
    await press('Send my appeal…');
    await press('Send my appeal');

    await waitFor(() =>
      expect(server.sent(appealDecisionMutation)).toMatchObject([
        { reference: 'S-7K3Q', text: 'My consent form was overlooked.' },
      ]),
    );
  });

  it('says what a withdrawal in force means, and why there is no appeal any more', async () => {
    const over = [{ code: 'COMPLAINTS_APPEAL_TIME_OVER', message: 'The time to appeal is over.' }];
    const inForce = { ...sanction, state: 'IN_FORCE', fromOn: '2026-11-21' };
    show([{ ...decided, appealUntil: null, refusalsToAppeal: over, withdrawnFrom: '2026-11-21', sanction: inForce }]);
    await press('Open it');

    expect(await screen.findByText(/^Since 21 November 2026/)).toBeTruthy();
    expect(screen.queryByText(/^It has not taken effect/)).toBeNull();
    expect(screen.getByText('The time to appeal is over.')).toBeTruthy();
    expect(screen.queryByLabelText('Why you do not agree')).toBeNull();
  });
});
