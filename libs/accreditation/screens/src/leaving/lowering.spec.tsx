import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { broken, refused } from '../../test/answers.js';
import { aServer as serving, session } from '../../test/a-server.js';
import { prepare, showScreen } from '../../test/show-screen.js';
import {
  confirmLoweringMutation,
  declineLoweringMutation,
  enterLoweringMutation,
  loweringsWaitingQuery,
} from '../office/lowering.queries.js';
import { LoweringsScreen } from '../office/lowerings-screen.js';
import { MemberLeaving } from '../office/member-leaving.js';
import { memberDecisionQuery } from '../office/office.queries.js';
import { LeavingCard } from './leaving-card.js';
import { leavingQuery, takeBackLoweringMutation, wishLowerLevelMutation } from './leaving.queries.js';

const levels = [
  { code: 'one', title: 'Level 1' },
  { code: 'two', title: 'Level 2' },
];
const free = {
  ...{ resignation: null, pause: null, lowering: null, lowerLevels: levels, termEndsOn: '2030-11-21' },
  ...{ refusalsToGiveUp: [], refusalsToPause: [], refusalsToLower: [] },
};
const waits = [{ code: 'ACCREDITATION_LOWERING_WAITS', message: 'A wish waits.' }];
const wish = {
  ...{ id: 'w', heldLevel: { title: 'Level 3' }, level: levels[0], fromOn: '2027-03-01', receivedOn: '2026-11-20' },
  ...{ isByOffice: false, status: 'WAITING', answeredOn: null, effectiveOn: null, reasons: null },
};
const amelie = { id: 'amelie', name: 'Amélie Laurent' };
const unmet = { ruleId: 'hours', title: 'Hours', modality: 'REQUIRED', result: 'UNMET' };
const decision = { metCount: 4, lineCount: 5, lines: [unmet, { ...unmet, ruleId: 'code', result: 'MET' }], groups: [] };
const ACTS = [
  ...[wishLowerLevelMutation, takeBackLoweringMutation, enterLoweringMutation],
  ...[confirmLoweringMutation, declineLoweringMutation],
];

/** Answers what may be wished as told, and every act as done, or as refused. */
function aServer(leaving: object, refusal: { readonly message: string; readonly path?: string } | null = null) {
  const answer = refusal === null ? { data: { done: { id: 'done' } } } : refused(refusal.message, refusal.path);
  const edges = [{ node: { ...wish, person: amelie } }];
  const loweringsWaiting = { edges, pageInfo: { hasNextPage: false, endCursor: null } };
  const server = serving([
    [leavingQuery, () => ({ data: { leaving } })],
    [loweringsWaitingQuery, () => ({ data: { loweringsWaiting } })],
    [memberDecisionQuery, () => ({ data: { standing: { decision } } })],
    ...ACTS.map((act) => [act, () => answer] as const),
  ]);
  return {
    sent: (document: Parameters<typeof server.sent>[0]) => server.sent(document).map(({ variables }) => variables),
  };
}

const show = (content: ReactNode, roles: readonly string[] = []) => showScreen(content, { ...session, roles });
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const inDialog = (dialog: string) => within(screen.getByRole('dialog', { name: dialog }));
const pressIn = async (dialog: string, name: string) => userEvent.click(inDialog(dialog).getByRole('button', { name }));

beforeAll(prepare);
afterEach(cleanup);

describe('a lower level, for its member', () => {
  it('is wished from the day chosen after what follows was read, the highest of them proposed', async () => {
    const { sent } = aServer(free);
    show(<LeavingCard />);

    await press('Pause, hold a lower level or give up…');
    await press('Hold a lower level…');
    const dialog = inDialog('Hold a lower level?');
    expect((dialog.getByRole('radio', { name: 'Level 2' }) as HTMLInputElement).checked).toBe(true);
    expect(dialog.getByText(/The last day of your term stays 21 November 2030/)).toBeTruthy();
    expect(sent(wishLowerLevelMutation)).toEqual([]);
    await userEvent.click(dialog.getByRole('radio', { name: 'Level 1' }));
    await pressIn('Hold a lower level?', 'Wish it from 22 November 2026');

    expect(await screen.findByText('Your wish for a lower level is noted.')).toBeTruthy();
    expect(sent(wishLowerLevelMutation)).toMatchObject([{ level: 'one', fromOn: '2026-11-22' }]);
  });

  it('says why a day is refused, and keeps what was chosen', async () => {
    aServer(free, { message: 'Choose an earlier day.', path: 'fromOn' });
    show(<LeavingCard />);

    await press('Pause, hold a lower level or give up…');
    await press('Hold a lower level…');
    await pressIn('Hold a lower level?', 'Wish it from 22 November 2026');

    expect((await screen.findAllByText('Choose an earlier day.')).length).toBeGreaterThan(0);
  });

  it('says which way there is where none can be wished now, and nothing where there is none at all', async () => {
    const message = 'A renewal waits: take it back first.';
    aServer({ ...free, refusalsToLower: [{ code: 'ACCREDITATION_LOWERING_RENEWAL_WAITS', message }] });
    show(<LeavingCard />);

    await press('Pause, hold a lower level or give up…');
    expect(screen.getByText(`No lower level now: ${message}`)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Hold a lower level…' })).toBeNull();
    cleanup();
    aServer({ ...free, refusalsToLower: [{ code: 'ACCREDITATION_LOWERING_LOWEST', message }] });
    show(<LeavingCard />);
    await press('Pause or give up…');
    expect(screen.queryByText(/No lower level now/)).toBeNull();
  });

  it('is shown while it waits, and taken back', async () => {
    const { sent } = aServer({ ...free, lowering: wish, refusalsToLower: waits });
    show(<LeavingCard />);

    expect(
      await screen.findByText(
        'Level 1 is wished from 1 March 2027, as said on 20 November 2026. It waits for an answer.',
      ),
    ).toBeTruthy();
    await press('Take the wish back…');
    await pressIn('Take the wish back?', 'Take the wish back');
    expect(await screen.findByText('The wish is taken back: the level stays what it is.')).toBeTruthy();
    expect(sent(takeBackLoweringMutation)).toMatchObject([{ id: 'w' }]);
  });

  it.each([
    [
      'with the reasons where it was declined',
      { status: 'DECLINED', answeredOn: '2026-11-21', reasons: 'Your audit is under way.' },
      ['The wish for Level 1 from 1 March 2027 was not followed on 21 November 2026.', 'Your audit is under way.'],
    ],
    [
      'with its day where it was confirmed',
      { status: 'CONFIRMED', answeredOn: '2026-11-21', effectiveOn: '2027-03-02' },
      ['Level 1 takes the place of the level held from 2 March 2027.'],
    ],
  ])('is shown %s, and cannot be taken back', async (_, answer, texts) => {
    aServer({ ...free, lowering: { ...wish, ...answer } });
    show(<LeavingCard />);

    for (const text of texts) expect(await screen.findByText(text)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take the wish back…' })).toBeNull();
  });
});

describe('wishes for a lower level, for the office', () => {
  it('are a list, each confirmed by a registrar with what it asks for as advice', async () => {
    const { sent } = aServer(free);
    show(<LoweringsScreen />, ['registrar']);

    expect(await screen.findByText(/^Level 3 to Level 1, from/)).toBeTruthy();
    await press('Answer Amélie Laurent');
    const dialog = inDialog('Answer Amélie Laurent');
    expect(await dialog.findByText(/4 of 5 requirements of Level 1 are met/)).toBeTruthy();
    expect(dialog.getByText('Not met: Hours')).toBeTruthy();
    expect(sent(memberDecisionQuery)).toMatchObject([{ personId: 'amelie', level: 'one', on: '2027-03-01' }]);
    await pressIn('Answer Amélie Laurent', 'Confirm the lower level');

    expect(await screen.findByText('Amélie Laurent has your answer.')).toBeTruthy();
    expect(sent(confirmLoweringMutation)).toMatchObject([{ id: 'w' }]);
  });

  it('are not followed without a word', async () => {
    const { sent } = aServer(free);
    show(<LoweringsScreen />, ['registrar']);

    await press('Answer Amélie Laurent');
    await userEvent.click(inDialog('Answer Amélie Laurent').getByRole('radio', { name: 'Do not follow the wish' }));
    await pressIn('Answer Amélie Laurent', 'Send the reasons');
    expect(sent(declineLoweringMutation)).toEqual([]);
    expect((await screen.findAllByText('Write why.')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText(/Why not, in your own words/), 'Later.');
    await pressIn('Answer Amélie Laurent', 'Send the reasons');

    await waitFor(() =>
      expect(sent(declineLoweringMutation)).toMatchObject([{ input: { loweringId: 'w', reasons: 'Later.' } }]),
    );
  });

  it('say why an answer is refused', async () => {
    aServer(free, { message: 'Another registrar has to answer it.' });
    show(<LoweringsScreen />, ['registrar']);

    await press('Answer Amélie Laurent');
    await pressIn('Answer Amélie Laurent', 'Confirm the lower level');

    expect((await screen.findAllByText('Another registrar has to answer it.')).length).toBeGreaterThan(0);
  });

  it('are read and not answered by an officer, and say when they could not be loaded', async () => {
    aServer(free);
    show(<LoweringsScreen />, ['officer']);

    expect(await screen.findByText('Amélie Laurent')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Answer Amélie Laurent' })).toBeNull();
    cleanup();
    serving([[loweringsWaitingQuery, () => broken]]);
    show(<LoweringsScreen />, ['officer']);
    expect(await screen.findByText('The wishes could not be loaded.')).toBeTruthy();
  });

  it('are entered from a letter by a registrar on the member’s record, with both days', async () => {
    const { sent } = aServer(free);
    show(<MemberLeaving person={amelie} />, ['registrar']);

    await press('Enter a wish for a lower level…');
    await pressIn('Enter the wish of Amélie Laurent?', 'Enter it');
    expect(sent(enterLoweringMutation)).toEqual([]);
    expect((await screen.findAllByText('Give the day.')).length).toBeGreaterThan(0);
  });

  it.each([
    ['answered there too by a registrar', ['registrar'], amelie, true],
    ['not answered by an officer', ['officer'], amelie, false],
    ['not answered by the member', ['registrar'], { ...amelie, id: 'nadia' }, false],
  ])('are %s', async (_, roles, person, may) => {
    aServer({ ...free, lowering: wish, refusalsToLower: waits });
    show(<MemberLeaving person={person} />, roles);

    expect(await screen.findByText(/Level 1 is wished from 1 March 2027/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Answer the wish…' }) !== null).toBe(may);
    expect(screen.queryByRole('button', { name: 'Enter a wish for a lower level…' })).toBeNull();
  });
});
