import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../test/show.js';
import {
  enterGroupMutation,
  givenQuery,
  previewQuery,
  superviseesQuery,
  takeBackGroupMutation,
} from './group.queries.js';
import { GroupScreen } from './group-screen.js';

const LOGGED = { code: 'SUPERVISION_LOGGED_THAT_DAY', message: 'One of that day is already logged.' };
const supervisees = { data: { superviseesForGroup: [coach('a', 'Amélie Laurent'), coach('b', 'Éric Blanc')] } };
const preview = { data: { groupSessionPreview: { rows: [row('a', []), row('b', [LOGGED])] } } };
const nothing = { data: { myGroupSessionsGiven: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } } } };

function coach(agreementId: string, name: string) {
  return { agreementId, name, startsOn: '2026-01-10' };
}

function row(agreementId: string, refusals: object[], changes: object = {}) {
  const superviseeName = agreementId === 'a' ? 'Amélie Laurent' : 'Éric Blanc';
  return { agreementId, superviseeName, stands: refusals.length === 0, dispute: null, refusals, ...changes };
}

function aGroup(changes: object = {}) {
  return {
    ...{ id: 'g', heldOn: '2027-01-02', startsAt: null, zone: null, minutes: 120, contracted: 6, present: 5 },
    ...{ undoUntil: '2027-01-03T10:10:00Z', takenBack: false, rows: [row('a', []), row('b', [LOGGED])] },
    ...changes,
  };
}

const given = (...groups: object[]) => ({
  data: {
    myGroupSessionsGiven: {
      edges: groups.map((node) => ({ node })),
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  },
});

async function write(): Promise<void> {
  await userEvent.type(await screen.findByLabelText('Length'), '2h');
  await userEvent.type(screen.getByLabelText('People in the group'), '6');
  await userEvent.type(screen.getByLabelText('Of them present'), '5');
  await userEvent.click(screen.getByLabelText('Amélie Laurent'));
  await userEvent.click(screen.getByLabelText('Éric Blanc'));
}

describe('entering a group', () => {
  beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));
  afterEach(cleanup);

  it('shows what each gets beforehand, and enters it once for all who were ticked', async () => {
    const sent = show(<GroupScreen />, [
      [superviseesQuery, supervisees],
      [givenQuery, nothing],
      [previewQuery, preview],
      [enterGroupMutation, { data: { enterGroupSession: aGroup() } }],
      [takeBackGroupMutation, { data: { takeBackGroupSession: aGroup({ takenBack: true }) } }],
    ]);
    await write();

    const shown = await screen.findByRole('region', { name: 'What each person gets' });
    expect(await within(shown).findByText('Will be entered')).toBeTruthy();
    expect(within(shown).getByText(LOGGED.message)).toBeTruthy();
    await userEvent.click(within(shown).getByLabelText('It was another session'));
    await userEvent.click(screen.getByRole('button', { name: 'Enter it for 2' }));

    expect(await screen.findByText('What was entered')).toBeTruthy();
    expect(sent(enterGroupMutation)).toMatchObject([
      {
        input: {
          ...{ heldOn: '2027-01-03', minutes: 120, startsAt: null, zone: null, contracted: 6, present: 5 },
          attendance: [
            { agreementId: 'a', anotherSession: false },
            { agreementId: 'b', anotherSession: true },
          ],
        },
      },
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(await screen.findByText('The group was taken back')).toBeTruthy();
  });

  it('says what is missing, and sends nothing', async () => {
    const sent = show(<GroupScreen />, [
      [superviseesQuery, supervisees],
      [givenQuery, nothing],
    ]);

    await userEvent.click(await screen.findByRole('button', { name: 'Enter the group' }));

    expect(screen.getAllByText('Write in figures how many were there.').length).toBeGreaterThan(0);
    expect(screen.getAllByText('Tick at least one person who was there.').length).toBeGreaterThan(0);
    expect(sent(enterGroupMutation)).toEqual([]);
  });

  it('says that nobody has an agreement with the reader', async () => {
    show(<GroupScreen />, [
      [superviseesQuery, { data: { superviseesForGroup: [] } }],
      [givenQuery, nothing],
    ]);

    expect(await screen.findByText(/Nobody has an agreement with you/)).toBeTruthy();
  });

  it('lists each group given once, and says where somebody disputes it', async () => {
    const disputed = aGroup({ rows: [row('a', [], { stands: false, dispute: 'WRONG_LENGTH' })] });
    show(<GroupScreen />, [
      [superviseesQuery, supervisees],
      [givenQuery, given(disputed)],
    ]);

    await userEvent.click(await screen.findByRole('button', { name: /Person by person/ }));

    expect(screen.getByText(/2 h given/)).toBeTruthy();
    expect(screen.getByText('Disputed')).toBeTruthy();
    expect(screen.getByText('The length is wrong')).toBeTruthy();
  });
});
