import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { myAppointmentQuery } from '../appointed/appointed.queries.js';
import { caseCourseQuery, mySeatsQuery } from '../case.queries.js';
import { CaseScreen } from '../case/case-screen.js';
import { openCaseAsPanelMutation } from '../file/panel-file.queries.js';
import { concurInStepMutation } from '../steps/plain-step.queries.js';
import { type Answers, notFound, showCase } from '../../test/show-case.js';
import { proposeDecisionMutation } from './panel.queries.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const seat = { id: 'c1', reference: 'S-7K3Q', panel: 'PANEL', declared: true, state: 'DELIBERATION' };
const closed = [
  { code: 'COMPLAINTS_NO_BREACH_YET', message: 'Earlier findings are read only once a breach is found.' },
];
const deliberation = { next: 'FACTS', facts: null, breach: null, openedOn: null, closed, suspendedDays: null };
const facts = { holds: true, on: '2026-11-20', agreed: 2 };
const file = {
  ...{ id: 'c1', panel: 'PANEL', state: 'DELIBERATION', respondentName: 'Marc Aubert' },
  allegations: [{ behaviour: 'He told.', clauses: [], occurredWords: 'in May' }],
  ...{ clauses: ['CF-1'], charges: 'You told.', mayLeadTo: 'A withdrawal.', reply: 'I did not.', written: [] },
  ...{ decision: null, proposal: null, stepProposal: null, earlierFindings: null, outcomes: [], deliberation },
};

async function show(changes: object = {}, next: readonly object[] = [], answers: Answers = [], at: object = {}) {
  const server = showCase(<CaseScreen caseId="c1" />, [
    [caseCourseQuery, notFound],
    [mySeatsQuery, { data: { mySeats: [{ ...seat, ...at }], myAppointments: [] } }],
    [openCaseAsPanelMutation, { data: { openCaseAsPanel: { ...file, ...changes } } }],
    [myAppointmentQuery, { data: { myAppointment: { id: 'c1', next } } }],
    ...answers,
  ]);
  await press('Open the file');
  return server;
}
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const rung = (text: string) => screen.getByText(text).closest('li')!;

describe('the way of a panel from the facts to the outcome', () => {
  it('shows which step is next, and why earlier findings are not to be read yet', async () => {
    await show();
    expect(await screen.findByText('Your deliberation')).toBeTruthy();
    expect(rung('Are the facts proven?').getAttribute('aria-current')).toBe('step');
    expect(within(rung('What was found before')).getByText(closed[0]!.message)).toBeTruthy();
    expect(screen.getByText('The outcome follows from what you find: the steps before it come first.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Propose it…' })).toBeNull();
  });

  it('tells what was found and by how many, and never by whom', async () => {
    await show({ deliberation: { ...deliberation, next: 'BREACH', facts } });
    const told = await screen.findByText(/^The facts are proven: found on .*2026, by 2 of the panel\.$/);
    expect(told).toBeTruthy();
    expect(within(rung('Are they a breach of the code?')).getByText('Not found yet.')).toBeTruthy();
  });

  it('shows earlier findings once they are open, and proposes what follows', async () => {
    const earlier = { outcome: 'SANCTION', decidedOn: '2024-05-02', sanction: { kind: 'CAUTION', months: 24 } };
    await show({
      deliberation: { ...deliberation, next: 'OUTCOME', facts, breach: facts, openedOn: '2026-11-21', closed: [] },
      earlierFindings: [{ ...earlier, clauses: ['CF-1'] }],
      outcomes: ['WITHDRAWAL', 'SANCTION'],
    });
    expect(await screen.findByText('decided on 2 May 2024')).toBeTruthy();
    expect(within(rung('What was found before')).getByText('A caution')).toBeTruthy();
    expect(screen.queryByRole('radio', { name: 'No breach of the code was found' })).toBeNull();
    expect(screen.getByRole('radio', { name: 'Another sanction' })).toBeTruthy();
  });

  it('row P9: says for how long the accreditation was suspended, and nothing where it was not', async () => {
    const breach = { ...deliberation, next: 'HISTORY', facts, breach: facts };
    await show({ deliberation: { ...breach, suspendedDays: 12 } });
    expect(await screen.findByText(/was suspended for 12 days by interim measures of this case/)).toBeTruthy();
    cleanup();
    await show({ deliberation: { ...breach, suspendedDays: 0 } });
    expect(await screen.findByText('It follows from what you found.')).toBeTruthy();
    expect(screen.queryByText(/was suspended/)).toBeNull();
  });

  it('asks for no breach where nothing is proven', async () => {
    await show({
      deliberation: { ...deliberation, next: 'OUTCOME', facts: { ...facts, holds: false } },
      outcomes: ['NO_BREACH'],
    });
    expect(await screen.findAllByText('Not asked: it does not change the outcome.')).toHaveLength(2);
    expect(screen.queryByText(closed[0]!.message)).toBeNull();
  });

  it('stands by what another member finds, each for themself', async () => {
    const stepProposal = {
      ...{ id: 's1', event: 'FIND_FACTS', proposedOn: '2026-11-20', mine: false, iAgreed: false, agreed: 1 },
      answers: [{ name: 'PROVEN', values: ['no'] }],
    };
    const server = await show({ stepProposal }, [], [[concurInStepMutation, { data: { concurInStep: 's1' } }]]);
    expect(await screen.findByText('Find whether the facts are proven')).toBeTruthy();
    expect(screen.getByText('No')).toBeTruthy();
    await press('Stand by it…');
    await press('Stand by it');
    await waitFor(() => expect(server.sent(concurInStepMutation)).toMatchObject([{ proposalId: 's1' }]));
  });

  it('offers the chair the steps of the hearing, and says what the file waits for', async () => {
    const next = [{ event: 'POSTPONE', joint: false, asked: [], refusals: [] }];
    const untold = { allegations: [], charges: null, deliberation: null, state: 'LISTED' };
    await show(untold, next);
    expect(await screen.findByRole('button', { name: 'Postpone the hearing' })).toBeTruthy();
    expect(screen.getByText(/once the bundle was served/)).toBeTruthy();
  });
});

describe('an appeal panel', () => {
  it('puts another sanction in the place of a decision, with a ladder and no immediate effect', async () => {
    const onAppeal = {
      ...{ panel: 'APPEAL_PANEL', state: 'APPEAL', deliberation: null, earlierFindings: [] },
      outcomes: ['CONFIRM', 'QUASH', 'VARY', 'REMIT'],
    };
    const answers: Answers = [[proposeDecisionMutation, { data: { proposeDecision: 'p2' } }]];
    const server = await show(onAppeal, [], answers, { panel: 'APPEAL_PANEL', state: 'APPEAL' });
    expect(await screen.findByText('Nothing was found before about this member that still counts.')).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'The sanction has other terms from now on' }));
    await userEvent.selectOptions(screen.getByLabelText('Which sanction'), 'CAUTION');
    await userEvent.type(screen.getByLabelText('Months that it lasts'), '24');
    for (const lower of ['An apology or redress', 'A learning plan'])
      await userEvent.selectOptions(screen.getByLabelText(lower), 'RISK_REMAINS');
    expect(screen.queryByText('It takes effect although an appeal is possible')).toBeNull();
    await userEvent.click(screen.getByLabelText('Reasons'));
    await userEvent.paste('Too heavy.');
    await press('Propose it…');
    await press('Propose it');
    await waitFor(() =>
      expect(server.sent(proposeDecisionMutation)).toMatchObject([
        {
          input: {
            outcome: 'VARY',
            sanction: { kind: 'CAUTION', months: 24 },
            weighing: { rungs: [{ kind: 'REDRESS' }, { kind: 'LEARNING_PLAN' }] },
          },
        },
      ]),
    );
  });
});
