import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answer, aServer, session, stale } from '../../test/a-server.js';
import { refused } from '../../test/answers.js';
import { itLoads } from '../../test/loading.js';
import { putAway } from '../../test/put-away.js';
import { prepare, showScreen } from '../../test/show-screen.js';
import { achievementsToCheckQuery, checkAchievementMutation } from '../office/achievement.queries.js';
import { AchievementsScreen } from '../office/achievements-screen.js';
import {
  achievementsQuery,
  correctAchievementMutation,
  declareAchievementMutation,
  listedAwardsQuery,
  withdrawAchievementMutation,
} from './brought.queries.js';
import { BroughtScreen } from './brought-screen.js';

const award = {
  ...{ __typename: 'Achievement', id: 'award', kind: 'EXTERNAL_AWARD', status: 'VERIFIED', revision: 2 },
  ...{ issuer: 'guild', issuerName: null, designation: 'senior', reference: 'G-118', title: null, provider: null },
  ...{ activity: null, form: null, percent: null, fromOn: '2024-02-01', untilOn: '2029-01-31', minutes: 0 },
  ...{ declaredOn: '2026-11-01', reason: null, seenHow: 'PUBLIC_REGISTER', seenOn: '2026-11-20', loggedSince: null },
};
const balance = {
  ...{ ...award, id: 'balance', kind: 'OPENING_BALANCE', status: 'DECLARED', revision: 1, issuer: null },
  ...{ designation: null, reference: null, activity: 'PRACTICE', form: 'individual', seenHow: null, seenOn: null },
  ...{ fromOn: '2018-01-01', untilOn: '2025-12-31', minutes: 24_000, loggedSince: '2025-06-01' },
};
const refusedDegree = {
  ...{ ...award, id: 'degree', kind: 'QUALIFICATION', status: 'NOT_ACCEPTED', issuer: null, designation: null },
  ...{ title: 'Master', provider: 'Université', untilOn: null, reason: 'NOTHING_SHOWN', seenHow: null, seenOn: null },
};
const mine = (...achievements: object[]) => ({ data: { achievements } });
const listed = (...listedAwards: object[]) => [listedAwardsQuery, () => ({ data: { listedAwards } })] as const;
const guild = { issuer: 'guild', designation: 'senior' };

beforeAll(prepare);
afterEach(putAway);

describe('what I bring along', () => {
  const show = (answer: Answer) => {
    aServer([[achievementsQuery, answer], listed()]);
    showScreen(<BroughtScreen />);
  };

  itLoads({ show, found: mine(award), seen: 'guild · senior', failed: 'What you bring along could not be loaded.' });

  it('is told with where each stands, and why', async () => {
    show(() => mine(award, balance, refusedDegree));

    const rows = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);

    expect(rows[0]).toContain('Award of another body · 1 Feb 2024 to 31 Jan 2029 · reference G-118');
    expect(rows[0]).toContain('Seen on 20 November 2026, in a public register.');
    expect(rows[1]).toMatch(/^Practice, individualHours from before · 400\sh · 1 Jan 2018 to 31 Dec 2025Declared/);
    expect(rows[1]).toContain('Hours are logged here from 1 June 2025');
    expect(rows[2]).toContain('Nothing was shown that says so. Show the office a document.');
  });

  it('says what this place is for where there is nothing, with the way to add', async () => {
    show(() => mine());

    expect(await screen.findByText(/^Your road did not begin here\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add…' })).toBeTruthy();
  });

  it('is declared in the words of its kind; what was typed stays when it is refused', async () => {
    let answer: object = refused('You have declared this already.', 'title');
    const { sent } = aServer([
      [achievementsQuery, () => mine()],
      listed(guild),
      [declareAchievementMutation, () => answer],
    ]);
    showScreen(<BroughtScreen />);
    await userEvent.click(await screen.findByRole('button', { name: 'Add…' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('radio', { name: /^Qualification/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Declare it' }));
    expect(dialog.getAllByText('Give the title.').length).toBeGreaterThan(0);
    expect(sent(declareAchievementMutation)).toEqual([]);

    await userEvent.type(dialog.getByRole('textbox', { name: 'Title' }), 'Master');
    await userEvent.type(dialog.getByRole('textbox', { name: 'School or organisation' }), 'Université');
    await userEvent.click(within(dialog.getByRole('group', { name: 'Obtained on' })).getAllByRole('spinbutton')[0]!);
    await userEvent.keyboard('30062015');
    await userEvent.click(dialog.getByRole('button', { name: 'Declare it' }));
    expect((await dialog.findAllByText('You have declared this already.')).length).toBeGreaterThan(0);
    expect(dialog.getByRole<HTMLInputElement>('textbox', { name: 'Title' }).value).toBe('Master');
    answer = { data: { declareAchievement: { id: 'new', revision: 1 } } };
    await userEvent.click(dialog.getByRole('button', { name: 'Declare it' }));

    expect(await screen.findByText('Declared. The office looks at it next.')).toBeTruthy();
    expect(sent(declareAchievementMutation)[1]?.variables['input']).toMatchObject({
      ...{ kind: 'QUALIFICATION', title: 'Master', provider: 'Université', fromOn: '2015-06-30' },
    });
  });

  it('is changed under the revision that was read, with a word on what that does to a verification', async () => {
    const { sent } = aServer([
      [achievementsQuery, () => mine(award)],
      listed(guild),
      [correctAchievementMutation, () => stale],
    ]);
    showScreen(<BroughtScreen />);
    await userEvent.click(await screen.findByRole('button', { name: 'Change: guild · senior' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/^It is verified\. Once changed/)).toBeTruthy();

    await userEvent.type(dialog.getByRole('textbox', { name: 'Reference, if there is one' }), '9');
    await userEvent.click(dialog.getByRole('button', { name: 'Save the change' }));

    expect(await dialog.findByText('It was changed in the meantime')).toBeTruthy();
    expect(sent(correctAchievementMutation)[0]?.variables).toMatchObject({
      ...{ id: 'award', revision: 2, input: { issuer: 'guild', designation: 'senior', reference: 'G-1189' } },
    });
  });

  it('is taken back once that is confirmed', async () => {
    const { sent } = aServer([
      [achievementsQuery, () => mine(balance)],
      [withdrawAchievementMutation, () => ({ data: { withdrawAchievement: { id: 'balance' } } })],
    ]);
    showScreen(<BroughtScreen />);
    await userEvent.click(await screen.findByRole('button', { name: 'Take back: Practice, individual' }));
    expect(sent(withdrawAchievementMutation)).toEqual([]);

    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Take it back' }));

    expect(await screen.findByText('Taken back. It no longer counts.')).toBeTruthy();
    expect(sent(withdrawAchievementMutation)[0]?.variables).toMatchObject({ id: 'balance', revision: 1 });
  });
});

describe('what members bring along, for the office', () => {
  const page = (...nodes: object[]) => ({
    data: {
      achievementsToCheckCount: nodes.length,
      achievementsToCheck: {
        edges: nodes.map((node) => ({ node })),
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    },
  });
  const person = { id: 'ines', name: 'Inès Caron' };
  const waiting = page({ ...award, status: 'DECLARED', revision: 1, seenHow: null, seenOn: null, person });
  const officer = { ...session, roles: ['officer'] };
  const show = (
    answer: Answer,
    check: Answer = () => ({ data: { checkAchievement: { id: 'award', status: 'VERIFIED' } } }),
  ) => {
    const server = aServer([
      [achievementsToCheckQuery, answer],
      [checkAchievementMutation, check],
    ]);
    showScreen(<AchievementsScreen />, officer);
    return server;
  };
  const open = async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Check guild · senior, of Inès Caron' }));
    return within(screen.getByRole('dialog'));
  };

  itLoads({ show, found: waiting, seen: '1 waits to be checked', failed: 'The list could not be loaded.' });

  it('says so when everything has been looked at', async () => {
    show(() => page());

    expect(await screen.findByText(/^Everything has been looked at\./)).toBeTruthy();
  });

  it('is verified with how and on which day it was seen, and not without', async () => {
    const { sent } = show(() => waiting);
    const dialog = await open();
    await userEvent.click(dialog.getByRole('radio', { name: 'I saw it: it says this' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Record the check' }));
    expect(dialog.getAllByText('Say how you saw it.').length).toBeGreaterThan(0);

    await userEvent.click(dialog.getByRole('radio', { name: 'in a public register' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Record the check' }));

    expect(await screen.findByText('It is verified for Inès Caron.')).toBeTruthy();
    expect(sent(checkAchievementMutation).map(({ variables }) => variables['input'])).toEqual([
      { id: 'award', revision: 1, reason: null, seenHow: 'PUBLIC_REGISTER', seenOn: '2026-11-22' },
    ]);
  });

  it('is not accepted for a reason of the list; what the rules say is said', async () => {
    const { sent } = show(
      () => waiting,
      () => refused('A relation to this member does not allow it.'),
    );
    const dialog = await open();
    await userEvent.click(dialog.getByRole('radio', { name: 'It is not accepted' }));
    await userEvent.click(dialog.getByRole('radio', { name: 'What was shown is of another person.' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Record the check' }));

    expect(await dialog.findByText('A relation to this member does not allow it.')).toBeTruthy();
    expect(sent(checkAchievementMutation)[0]?.variables['input']).toEqual({
      ...{ id: 'award', revision: 1, reason: 'OTHER_PERSON', seenHow: null, seenOn: null },
    });
  });
});
