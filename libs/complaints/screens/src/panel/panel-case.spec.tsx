import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { myAppointmentQuery } from '../appointed/appointed.queries.js';
import { caseCourseQuery, mySeatsQuery } from '../case.queries.js';
import { CaseScreen } from '../case/case-screen.js';
import { openCaseAsPanelMutation } from '../file/panel-file.queries.js';
import { declareInCaseMutation, readRespondentMutation } from '../join.queries.js';
import { type Answers, notFound, refused, showCase } from '../../test/show-case.js';
import { caseTimesQuery } from '../times/times.queries.js';
import { sanctionPreviewQuery } from '../sanction/sanction.queries.js';
import { concurMutation, proposeDecisionMutation } from './panel.queries.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const seat = { id: 'c1', reference: 'S-7K3Q', panel: 'PANEL', declared: true, state: 'INVESTIGATION' };
const proposal = {
  ...{ id: 'p1', outcome: 'WITHDRAWAL', reasons: 'It is established.', proposedOn: '2026-11-20' },
  ...{ immediateEffect: false, immediateReasons: null, mine: false, iAgreed: false, agreed: 2, needed: 3 },
};
const file = {
  ...{ id: 'c1', panel: 'PANEL', state: 'INVESTIGATION', respondentName: 'Marc Aubert' },
  allegations: [{ behaviour: 'He told.', clauses: [], occurredWords: 'in May' }],
  ...{ clauses: ['CF-1'], charges: 'You told.', mayLeadTo: 'A withdrawal.', reply: 'I did not.' },
  ...{
    decision: null,
    appealDecision: null,
    proposal,
    written: [],
    deliberation: null,
    earlierFindings: null,
    stepProposal: null,
  },
  ...{ outcomes: ['WITHDRAWAL', 'SANCTION', 'NO_BREACH'], excludedBy: null, lowerLevels: [] },
};

const measure = {
  ...{ ground: 'PUBLIC_PROTECTION', toldOn: '2026-11-20', reasons: 'Threats at night.', answerBy: '2026-12-04' },
  ...{ answer: 'There is no such risk.', answeredOn: '2026-11-21', fromOn: null, untilOn: null, reviewBy: null },
  orderReasons: null,
};
const interim = (state: string) => ({
  ...file,
  ...{ panel: 'INTERIM_PANEL', proposal: null, measure: { ...measure, state } },
});

function show(changes: object = {}, answers: Answers = [], opened: object = file, next: readonly object[] = []) {
  return showCase(<CaseScreen caseId="c1" />, [
    [caseCourseQuery, notFound],
    [mySeatsQuery, { data: { mySeats: [{ ...seat, ...changes }], myAppointments: [] } }],
    [openCaseAsPanelMutation, { data: { openCaseAsPanel: opened } }],
    [myAppointmentQuery, { data: { myAppointment: { id: 'c1', next } } }],
    ...answers,
  ]);
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

describe('a case for a member of its panel', () => {
  it('opens nothing before they have declared themselves; with a conflict it is gone', async () => {
    const whom = { id: 'c1', respondentName: 'Marc Aubert' };
    const server = show({ declared: false }, [
      [readRespondentMutation, { data: { readRespondent: whom } }],
      [declareInCaseMutation, { data: { declareInCase: true } }],
    ]);
    await press('Take my seat: case S-7K3Q');
    expect(screen.queryByText('Marc Aubert')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Open the file' })).toBeNull();
    await press('Read whom it concerns');
    expect(await screen.findByText('Marc Aubert')).toBeTruthy();
    await press('Take my seat');
    expect(screen.getAllByText('Say whether you have a conflict of interest.').length).toBeGreaterThan(0);

    await userEvent.click(screen.getByRole('radio', { name: 'Yes' }));
    await press('Step aside');

    await waitFor(() => expect(server.sent(declareInCaseMutation)).toMatchObject([{ caseId: 'c1', conflict: true }]));
    expect(server.sent(openCaseAsPanelMutation)).toEqual([]);
  });

  it('never shows what those who keep it do', async () => {
    show();
    await press('Open the file');
    await screen.findByText('He told.');

    for (const name of ['What can be done now', 'Who holds which function', 'Where it stands'])
      expect(screen.queryByRole('heading', { name })).toBeNull();
    for (const name of [/Serve/, /Notify/, /Record/, /seat/, /Name this member/, /in force/])
      expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.queryByText('How to reach them')).toBeNull();
  });

  it('decides with the last who stands by the proposal, once more asked', async () => {
    const server = show({}, [[concurMutation, { data: { concur: 'p1' } }]]);
    await press('Open the file');
    expect(await screen.findByText('2 of 3 stand by it')).toBeTruthy();
    await press('Stand by it…');
    expect(server.sent(concurMutation)).toEqual([]);

    await press('Stand by it');

    await waitFor(() => expect(server.sent(concurMutation)).toMatchObject([{ proposalId: 'p1' }]));
    await waitFor(() => expect(server.sent(openCaseAsPanelMutation)).toHaveLength(2));
  });

  it('proposes with reasons, and keeps them when it is refused', async () => {
    const incomplete = { code: 'COMPLAINTS_PANEL_INCOMPLETE', message: 'The panel is not complete.' };
    const server = show({}, [[proposeDecisionMutation, refused(incomplete)]], { ...file, proposal: null });
    await press('Open the file');
    await press('Propose it…');
    expect(within(await screen.findByRole('alert')).getByText('Write the reasons.')).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'No breach of the code was found' }));
    await userEvent.click(screen.getByLabelText('Reasons'));
    await userEvent.paste('The facts are not established.');
    await press('Propose it…');
    await press('Propose it');

    expect(await screen.findByText('The panel is not complete.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Reasons').value).toBe('The facts are not established.');
    expect(server.sent(proposeDecisionMutation)).toMatchObject([
      { input: { caseId: 'c1', outcome: 'NO_BREACH', immediateEffect: false, immediateReasons: null } },
    ]);
  });

  it.each([
    ['PROPOSED', ['The interim suspension is imposed', 'No interim suspension is imposed']],
    ['PROVISIONAL', ['The interim suspension goes on', 'The interim suspension is lifted']],
    ['IN_FORCE', ['The interim suspension goes on', 'The interim suspension is lifted']],
  ])('decides of an interim measure that is %s on the risk alone', async (state, choices) => {
    show({ panel: 'INTERIM_PANEL' }, [], interim(state));
    await press('Open the file');

    expect(await screen.findByText('Threats at night.')).toBeTruthy();
    expect(screen.getByText('There is no such risk.')).toBeTruthy();
    expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual(choices);
    expect(screen.getByText(/the risk alone, and no finding/)).toBeTruthy();
  });

  it('decides nothing of an interim measure that is not open', async () => {
    show({ panel: 'INTERIM_PANEL' }, [], interim('NONE'));
    await press('Open the file');

    expect(await screen.findByText('No interim measure waits for a decision of yours.')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('asks something of whoever is suspended, and nothing that limits work that they may not do', async () => {
    const answers = [
      [proposeDecisionMutation, { data: { proposeDecision: 'p2' } }],
      [sanctionPreviewQuery, { data: { sanctionPreview: [] } }],
    ] as const;
    const server = show({}, [...answers], { ...file, proposal: null });
    await press('Open the file');
    await userEvent.click(await screen.findByRole('radio', { name: 'Another sanction' }));
    await userEvent.selectOptions(screen.getByLabelText('Which sanction'), 'CONDITIONS');
    await userEvent.click(screen.getByRole('checkbox', { name: 'No work with minors' }));
    await userEvent.selectOptions(screen.getByLabelText('Which sanction'), 'SUSPENSION');
    expect(screen.queryByRole('checkbox', { name: 'No work with minors' })).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Supervision at least every so many weeks' }));
    await userEvent.type(screen.getByLabelText('Weeks between two supervision sessions, at the most'), '4');
    await userEvent.type(screen.getByLabelText('Months that it lasts'), '3');
    for (const rung of document.querySelectorAll('select[id^="rung-"]'))
      await userEvent.selectOptions(rung, 'TOO_GRAVE');
    await userEvent.click(screen.getByLabelText('Reasons'));
    await userEvent.paste('It is established.');
    await press('Propose it…');
    await press('Propose it');

    await waitFor(() =>
      expect(server.sent(proposeDecisionMutation)).toMatchObject([
        {
          input: {
            sanction: { kind: 'SUSPENSION', months: 3, conditions: [{ code: 'SUPERVISION_EVERY', amount: 4 }] },
          },
        },
      ]),
    );
  });

  it('walks the ladder up to a sanction, and reads beforehand what the public will read', async () => {
    const days = [
      { on: '2026-11-22', lines: [{ line: 'CONDITIONS' }] },
      { on: '2027-11-22', lines: [] },
    ];
    const preview = (branch: string) => ({
      branch,
      days,
      silentFrom: '2027-11-22',
      spentOn: null,
      mayApplyAgainOn: null,
    });
    const server = show(
      {},
      [
        [proposeDecisionMutation, { data: { proposeDecision: 'p2' } }],
        [sanctionPreviewQuery, { data: { sanctionPreview: ['AS_DECIDED', 'MET', 'NOT_MET'].map(preview) } }],
      ],
      { ...file, proposal: null },
    );
    await press('Open the file');
    await userEvent.click(await screen.findByRole('radio', { name: 'Another sanction' }));
    await userEvent.selectOptions(screen.getByLabelText('Which sanction'), 'CONDITIONS');
    await userEvent.type(screen.getByLabelText('Months that it lasts'), '12');
    await userEvent.click(screen.getByRole('checkbox', { name: 'No work with minors' }));
    await userEvent.click(screen.getByLabelText('Reasons'));
    await userEvent.paste('It is established.');
    await press('Propose it…');
    expect(screen.getAllByText('Say of each lower rung why it is not enough.').length).toBeGreaterThan(0);
    expect(screen.queryByLabelText('A disciplinary suspension')).toBeNull();
    expect(await screen.findByText('If the conditions are found met on the last day')).toBeTruthy();
    expect(screen.getAllByText(/22 November 2026: Accredited under conditions$/)).toHaveLength(3);

    for (const rung of ['An apology or redress', 'A learning plan', 'A caution'])
      await userEvent.selectOptions(screen.getByLabelText(rung), 'RISK_REMAINS');
    await press('Propose it…');
    await press('Propose it');

    const why = 'RISK_REMAINS';
    await waitFor(() =>
      expect(server.sent(proposeDecisionMutation)).toMatchObject([
        {
          input: {
            ...{ outcome: 'SANCTION', immediateEffect: false, namingReasons: null },
            sanction: { kind: 'CONDITIONS', months: 12, named: false, roles: [], conditions: [{ code: 'NO_MINORS' }] },
            weighing: { rungs: ['REDRESS', 'LEARNING_PLAN', 'CAUTION'].map((kind) => ({ kind, why })) },
          },
        },
      ]),
    );
  });

  it.each([
    ['PANEL', true],
    ['APPEAL_PANEL', true],
    ['INTERIM_PANEL', false],
    ['SANCTION_PANEL', false],
  ])('shows %s how long the case took: %s', async (panel, shown) => {
    const server = show({ panel }, [], { ...file, panel, proposal: null, sanction: null });
    await press('Open the file');
    await screen.findByText('He told.');

    await waitFor(() => expect(server.sent(caseTimesQuery)).toHaveLength(shown ? 1 : 0));
    expect(screen.queryAllByRole('heading', { name: 'The time of the case' })).toHaveLength(shown ? 1 : 0);
  });

  it('row 38: reads in a sanction panel what an appeal panel decided, beside the decision', async () => {
    const none = { immediateReasons: null, sanction: null, weighing: null, namingReasons: null };
    const decided = { ...none, outcome: 'VARY', immediateEffect: false, decidedOn: '2026-12-10' };
    const [decision, appealDecision] = ['Passed on.', 'A year.'].map((reasons) => ({ ...decided, reasons }));
    show({ panel: 'SANCTION_PANEL' }, [], { ...file, panel: 'SANCTION_PANEL', decision, appealDecision });
    await press('Open the file');

    const part = (name: string) => screen.findByRole('region', { name });
    expect(within(await part('Decision of the panel')).getByText('Passed on.')).toBeTruthy();
    expect(within(await part('Decision on appeal')).getByText('A year.')).toBeTruthy();
  });

  it('restores somebody under conditions or without, with no ladder and no name', async () => {
    const outcomes = ['RESTORE', 'NOT_RESTORE'];
    const restoring = { ...file, panel: 'SANCTION_PANEL', proposal: null, sanction: null, outcomes };
    const granted = [proposeDecisionMutation, { data: { proposeDecision: 'p3' } }] as const;
    const server = show(
      { panel: 'SANCTION_PANEL' },
      [granted, [sanctionPreviewQuery, { data: { sanctionPreview: [] } }]],
      restoring,
    );
    await press('Open the file');
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Whoever lost the accreditation may apply for one again' }),
    );
    await userEvent.selectOptions(screen.getByLabelText('Under conditions or without'), 'CONDITIONS');
    await userEvent.type(screen.getByLabelText('Months that it lasts'), '12');
    await userEvent.click(screen.getByRole('checkbox', { name: 'No work with minors' }));
    expect(screen.queryByLabelText('A caution')).toBeNull();
    expect(screen.queryByRole('checkbox', { name: 'It is published with the name' })).toBeNull();
    await userEvent.click(screen.getByLabelText('Reasons'));
    await userEvent.paste('They worked at it.');
    await press('Propose it…');
    await press('Propose it');

    await waitFor(() =>
      expect(server.sent(proposeDecisionMutation)).toMatchObject([
        {
          input: {
            ...{ outcome: 'RESTORE', reasons: 'They worked at it.', weighing: null },
            sanction: { kind: 'CONDITIONS', months: 12, named: false, conditions: [{ code: 'NO_MINORS' }] },
          },
        },
      ]),
    );
  });
});
