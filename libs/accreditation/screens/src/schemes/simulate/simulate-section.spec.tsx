import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aDraft, format } from '../../../test/a-draft.js';
import { aServer } from '../../../test/a-server.js';
import { prepare, showScreen } from '../../../test/show-screen.js';
import { SchemeDraftScreen } from '../draft/draft-screen.js';
import { checkSchemeQuery, draftQuery, schemeFormatQuery, schemesQuery } from '../schemes.queries.js';
import { cancelSimulationMutation, exceptionsQuery, simulateMutation, simulationsQuery } from './simulate.queries.js';

const level = { level: 'n1', title: 'Level 1', stays: 40, drops: 3, gains: 1, stillNot: 20, open: 2, kept: 1 };
const { title: _, ...figures } = level;
const alps = { ...figures, chapter: { id: 'alps', name: 'Alps' }, stays: 15, drops: 2 };
const withoutOne = { ...figures, chapter: null, stays: 25, drops: 1 };
const aSimulation = (more: object = {}) => ({
  id: 'sim',
  draftId: 'draft',
  revision: 3,
  on: '2027-01-01',
  status: 'DONE',
  people: 66,
  done: 66,
  askedBy: { id: 'nadia', name: 'Nadia Benali' },
  askedAt: '2026-11-22T09:00:00Z',
  endedAt: null,
  knownAt: '2026-11-22T09:00:00Z',
  exact: true,
  unjudged: 4,
  levels: [level],
  causes: [{ level: 'n1', ruleId: 'hours', title: 'Hours', count: 3 }],
  chapters: [withoutOne, alps],
  ...more,
});
const running = { status: 'RUNNING', people: 66, done: 20, levels: [], causes: [], chapters: [], unjudged: null };

function show(simulations: () => readonly object[]) {
  const exceptions = {
    edges: [
      {
        node: {
          person: { id: 'eric', name: 'Éric Blanc' },
          level: 'n1',
          levelTitle: 'Level 1',
          was: 'MET',
          becomes: 'UNMET',
          causes: ['Hours'],
          kept: true,
          chapter: { id: 'alps', name: 'Alps' },
        },
      },
    ],
    pageInfo: { hasNextPage: false, endCursor: null },
  };
  const server = aServer([
    [schemeFormatQuery, () => ({ data: { schemeFormat: JSON.stringify(format) } })],
    [draftQuery, () => ({ data: { schemeDraft: aDraft() } })],
    [checkSchemeQuery, () => ({ data: { checkScheme: { mistakes: [], blanks: [] } } })],
    [schemesQuery, () => ({ data: { schemeVersions: [], schemeDrafts: [], schemeModels: [] } })],
    [simulationsQuery, () => ({ data: { simulations: simulations() } })],
    [simulateMutation, () => ({ data: { simulateSchemeDraft: aSimulation(running) } })],
    [cancelSimulationMutation, () => ({ data: { cancelSimulation: aSimulation({ status: 'CANCELLED' }) } })],
    [exceptionsQuery, () => ({ data: { simulation: { exceptions } } })],
  ]);
  const go = jest.fn();
  showScreen(<SchemeDraftScreen draftId="draft" search={{ tab: 'simulate' }} onSearch={go} />);
  return { ...server, go };
}

beforeAll(prepare);
beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('a simulation', () => {
  it('is asked of the saved revision, on the first day of the draft, against what decides then', async () => {
    const { sent, go } = show(() => []);

    await userEvent.click(await screen.findByRole('button', { name: 'Simulate' }));

    expect(sent(simulateMutation)[0]?.variables['input']).toEqual({
      draftId: 'draft',
      revision: 3,
      on: '2027-01-01',
      against: null,
    });
    expect(go).toHaveBeenCalledWith({ tab: 'simulate', simulation: 'sim' });
  });

  it('shows how far it is, is asked again while it runs, and then what came of it', async () => {
    let told = aSimulation(running);
    show(() => [told]);

    const bar = await screen.findByRole('progressbar', { name: 'Members decided on' });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['20', '66']);
    expect(screen.getByText('20 of 66 members')).toBeTruthy();
    told = aSimulation();

    expect(await screen.findByText('3 members who meet their level now would cease to.')).toBeTruthy();
    const row = within(within(screen.getByRole('region', { name: 'By level' })).getByRole('row', { name: /^Level 1/ }));
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['40', '3', '1', '1', '20', '2']);
    expect(await screen.findByRole('link', { name: 'Éric Blanc' })).toBeTruthy();
    expect(screen.getByText('Met → Not met')).toBeTruthy();
    expect(screen.getByText('Kept by the transition')).toBeTruthy();
  });

  it('shows the figures by chapter, those without one last, and the members of one alone', async () => {
    const { sent } = show(() => [aSimulation()]);

    const table = within(await screen.findByRole('region', { name: 'Level 1, by chapter' }));
    const rows = table.getAllByRole('row').slice(1);
    expect(rows.map(({ children }) => [...children].slice(0, 3).map(({ textContent }) => textContent))).toEqual([
      ['Alps', '15', '2'],
      ['No chapter', '25', '1'],
    ]);
    expect(await screen.findByText('Level 1 · Alps')).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Chapter'), 'Alps');
    expect(sent(exceptionsQuery).map(({ variables }) => variables['chapterId'])).toEqual([null, 'alps']);
  });

  it('says nothing of chapters where nobody belongs to one', async () => {
    show(() => [aSimulation({ chapters: [withoutOne] })]);

    expect(await screen.findByText('Kept by the transition')).toBeTruthy();
    expect([screen.queryByText('By chapter'), screen.queryByLabelText('Chapter')]).toEqual([null, null]);
  });

  it('is cancelled while it runs', async () => {
    const { sent } = show(() => [aSimulation(running)]);

    await userEvent.click(await screen.findByRole('button', { name: 'Cancel the simulation' }));

    expect(sent(cancelSimulationMutation)[0]?.variables['id']).toBe('sim');
  });

  it('names nobody to whoever may not see names, and says that figures are rounded', async () => {
    const { sent } = show(() => [aSimulation({ exact: false })]);

    expect(await screen.findByText(/rounded up to a multiple of five/)).toBeTruthy();
    expect(sent(exceptionsQuery)).toEqual([]);
  });

  it('says that the draft has changed since, and that it failed', async () => {
    show(() => [aSimulation({ revision: 2, status: 'FAILED' })]);

    expect(await screen.findByText(/^The draft has changed since/)).toBeTruthy();
    expect(screen.getByText(/^It could not be brought to its end/)).toBeTruthy();
  });
});
