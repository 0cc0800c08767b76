import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { refused } from '../../test/answers.js';
import { aServer as serving, session } from '../../test/a-server.js';
import { schemeFees } from '../../test/fees.js';
import { prepare, showScreen } from '../../test/show-screen.js';
import { MemberLeaving } from '../office/member-leaving.js';
import { schemeFeesQuery } from '../fees/fee.queries.js';
import { LeavingCard } from './leaving-card.js';
import { ReturnCard } from './return-card.js';
import {
  applyToReturnMutation,
  endPauseMutation,
  enterResignationMutation,
  giveUpMutation,
  leavingQuery,
  pauseMutation,
  returnQuery,
  takeBackResignationMutation,
} from './leaving.queries.js';

const lowest = [{ code: 'ACCREDITATION_LOWERING_LOWEST', message: 'There is no lower level.' }];
const free = {
  ...{ resignation: null, pause: null, lowering: null, lowerLevels: [], termEndsOn: null },
  ...{ refusalsToGiveUp: [], refusalsToPause: [], refusalsToLower: lowest },
};
const no = [{ code: 'ACCREDITATION_NOTHING_IN_FORCE', message: 'Nothing is in force.' }];
const pause = { id: 'p', fromOn: '2026-11-01', resumesOn: null };
const resignation = { id: 'r', effectiveOn: '2026-12-01', receivedOn: '2026-11-20', isByOffice: false };
const amelie = { id: 'amelie', name: 'Amélie Laurent' };
const ACTS = [
  applyToReturnMutation,
  endPauseMutation,
  enterResignationMutation,
  giveUpMutation,
  pauseMutation,
  takeBackResignationMutation,
];

/** Answers what may be done as told, and every act as done, or as refused. */
function aServer(leaving: object, refusal: { readonly message: string; readonly path?: string } | null = null) {
  const answer = refusal === null ? { data: { done: { id: 'done' } } } : refused(refusal.message, refusal.path);
  const server = serving([
    [leavingQuery, () => ({ data: { leaving } })],
    [schemeFeesQuery, () => ({ data: { schemeFees } })],
    [returnQuery, () => ({ data: { reinstatement: leaving } })],
    ...ACTS.map((act) => [act, () => answer] as const),
  ]);
  return {
    sent: (document: Parameters<typeof server.sent>[0]) => server.sent(document).map(({ variables }) => variables),
  };
}

const show = (content: ReactNode, roles: readonly string[] = []) => showScreen(content, { ...session, roles });

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const pressIn = async (dialog: string, name: string) =>
  userEvent.click(within(screen.getByRole('dialog', { name: dialog })).getByRole('button', { name }));

beforeAll(prepare);
afterEach(cleanup);

describe('what is up to me alone', () => {
  it('is given up after what follows was read, from the day chosen', async () => {
    const { sent } = aServer(free);
    show(<LeavingCard />);

    await press('Pause or give up…');
    await press('Give up…');
    const dialog = within(screen.getByRole('dialog', { name: 'Give up your accreditation?' }));
    expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)[0]).toBe(
      'From that day you are no longer accredited and may no longer say that you are.',
    );
    expect(sent(giveUpMutation)).toEqual([]);
    await pressIn('Give up your accreditation?', 'Give it up from 22 November 2026');

    expect(await screen.findByText('It is noted that you give up your accreditation.')).toBeTruthy();
    expect(sent(giveUpMutation)).toMatchObject([{ effectiveOn: '2026-11-22' }]);
  });

  it('is paused from the day chosen', async () => {
    const { sent } = aServer(free);
    show(<LeavingCard />);

    await press('Pause or give up…');
    await press('Pause…');
    await pressIn('Pause your accreditation?', 'Pause from 22 November 2026');

    expect(await screen.findByText('Your pause is declared.')).toBeTruthy();
    expect(sent(pauseMutation)).toMatchObject([{ fromOn: '2026-11-22' }]);
  });

  it('says why a day is refused, and keeps what was chosen', async () => {
    aServer(free, { message: 'It has ended by then.', path: 'effectiveOn' });
    show(<LeavingCard />);

    await press('Pause or give up…');
    await press('Give up…');
    await pressIn('Give up your accreditation?', 'Give it up from 22 November 2026');

    expect((await screen.findAllByText('It has ended by then.')).length).toBeGreaterThan(0);
    expect(screen.getByRole('dialog', { name: 'Give up your accreditation?' })).toBeTruthy();
  });

  it('shows a pause and that it is given up, each with its way back', async () => {
    const { sent } = aServer({ ...free, pause, resignation, refusalsToGiveUp: no, refusalsToPause: no });
    show(<LeavingCard />);

    expect(await screen.findByText('Paused since 1 November 2026.')).toBeTruthy();
    expect(screen.getByText('Given up from 1 December 2026, as said on 20 November 2026.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Pause or give up…' })).toBeNull();
    await press('Practise again…');
    await pressIn('Practise again?', 'Practise again from 22 November 2026');
    expect(await screen.findByText('The end of your pause is noted.')).toBeTruthy();
    await press('Keep it after all…');
    await pressIn('Keep the accreditation?', 'Keep the accreditation');
    expect(await screen.findByText('It is taken back: the accreditation stays in force.')).toBeTruthy();
    expect(sent(endPauseMutation)).toMatchObject([{ id: 'p', resumesOn: '2026-11-22' }]);
    expect(sent(takeBackResignationMutation)).toMatchObject([{ id: 'r' }]);
  });

  it('is not spoken of where nothing is in force', async () => {
    const { sent } = aServer({ ...free, refusalsToGiveUp: no, refusalsToPause: no });
    const { container } = show(<LeavingCard />);

    await waitFor(() => expect(sent(leavingQuery)).toHaveLength(1));
    await waitFor(() => expect(container.textContent).toBe(''));
  });
});

const line = {
  ...{ ruleId: 'hours', title: 'Hours', explanation: 'Ten hours.', kind: 'practice', unit: 'MINUTES' },
  ...{ modality: 'REQUIRED', direction: 'AT_LEAST', source: null, result: 'UNMET', unknownReason: null },
  ...{ needed: 600, counted: 300, raw: 300, awaiting: 0, bindingFloor: null, windowFrom: null },
  ...{ windowTo: '2026-11-22', nextChangeOn: null, adjusted: [], missing: [], used: [], leftOut: [] },
  remedy: { code: 'ADD', amount: 300, by: null, sentence: 'Log five hours.' },
};
const way = {
  ...{
    level: { code: 'N1', title: 'Level 1' },
    lastDay: '2026-01-31',
    absentMonths: 9,
    rung: 'Below a year',
    result: 'UNMET',
  },
  ...{ needed: 1, lines: [line], refusalsToReinstate: [] },
};

describe('coming back', () => {
  it('shows the rung and what it asks today, and is asked for though that is not met', async () => {
    const { sent } = aServer(way);
    show(<ReturnCard />);

    expect(await screen.findByText(/Level 1 was in force until 31 January 2026/)).toBeTruthy();
    expect(screen.getByText(/For so long an absence the scheme provides: Below a year/)).toBeTruthy();
    expect(screen.getByText('Log five hours.')).toBeTruthy();
    await press('Ask to come back…');
    expect(await screen.findByText('The scheme names no fee for it.')).toBeTruthy();
    await pressIn('Come back to Level 1?', 'Ask to come back');

    expect(await screen.findByText('You asked to come back to Level 1.')).toBeTruthy();
    expect(sent(applyToReturnMutation)).toHaveLength(1);
  });

  it('says that an ordinary application is the way where the scheme has no rung', async () => {
    const message = 'An ordinary application is the way.';
    const none = { ...way, rung: null, result: null, needed: 0, lines: [] };
    aServer({ ...none, refusalsToReinstate: [{ code: 'ACCREDITATION_RETURN_NOT_OFFERED', message }] });
    show(<ReturnCard />);

    expect(await screen.findByText(message)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ask to come back…' })).toBeNull();
  });
});

describe('a member’s wish, for the office', () => {
  it('is entered by a registrar with both days, and not without them', async () => {
    const { sent } = aServer(free);
    show(<MemberLeaving person={amelie} />, ['registrar']);

    await press('Enter a resignation by letter…');
    await pressIn('Enter the resignation of Amélie Laurent?', 'Enter it');
    expect(sent(enterResignationMutation)).toEqual([]);
    expect((await screen.findAllByText('Give the day.')).length).toBeGreaterThan(0);
  });

  it.each([
    ['an officer', ['officer'], amelie],
    ['a registrar of themself', ['registrar'], { ...amelie, id: 'nadia' }],
  ])('is not entered by %s, who reads it all the same', async (_, roles, person) => {
    aServer({ ...free, pause });
    show(<MemberLeaving person={person} />, roles);

    expect(await screen.findByText('Paused since 1 November 2026.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Enter a resignation by letter…' })).toBeNull();
  });

  it('that came by letter says so, and is taken back by a registrar', async () => {
    aServer({ ...free, resignation: { ...resignation, isByOffice: true }, refusalsToGiveUp: no });
    show(<MemberLeaving person={amelie} />, ['registrar']);

    expect(
      await screen.findByText('Given up from 1 December 2026, by a letter received on 20 November 2026.'),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Take the resignation back…' })).toBeTruthy();
  });
});
