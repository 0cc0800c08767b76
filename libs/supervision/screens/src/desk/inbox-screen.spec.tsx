import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../test/show.js';
import { askMutation, decideMutation, deskQuery, goBackMutation, undoMutation } from './desk.queries.js';
import { DoneScreen } from './done-screen.js';
import { ConfirmScreen } from './inbox-screen.js';

const asked = (id: string, changes: object = {}) => ({
  ...{
    id,
    coachId: 'c',
    coachName: 'Éric Blanc',
    heldOn: '2026-11-20',
    startsAt: null,
    minutes: 60,
    form: 'INDIVIDUAL',
  },
  ...{ status: 'ASKED', loggedHeldOn: '2026-11-20', loggedMinutes: 60, loggedOn: '2026-11-21', version: 1, flags: [] },
  ...{ question: null, declineReason: null, undoable: false, ...changes },
});

const deskOf = (...sessions: object[]) => ({
  data: { asSupervisor: { id: 's', vetted: true, waiting: sessions.length, sessions } },
});

const result = (sessionId: string, ...messages: string[]) => ({
  sessionId,
  refusals: messages.map((message) => ({ message })),
});

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

describe('the sessions that await a supervisor', () => {
  it('are grouped by coach, none ticked, and say what needs eyes', async () => {
    show(<ConfirmScreen />, [
      [
        deskQuery,
        deskOf(
          asked('a', { flags: ['LOGGED_LATE'] }),
          asked('b'),
          asked('c', { coachId: 'd', coachName: 'Léa Petit', flags: ['OVERLAPS', 'NO_RIGHT'] }),
        ),
      ],
    ]);

    expect(await screen.findByRole('heading', { name: '3 sessions · 2 coaches' })).toBeTruthy();
    expect(screen.queryByRole('checkbox', { checked: true })).toBeNull();
    const group = within(screen.getByRole('region', { name: 'Léa Petit' }));
    expect(group.getByText('Overlaps another session of yours')).toBeTruthy();
    expect(group.getByText('You could not supervise on that day')).toBeTruthy();
    expect(screen.getByText('Logged more than 30 days later')).toBeTruthy();
  });

  it('are confirmed by Ctrl A and c, with the version that was read; what was refused says why', async () => {
    const sent = show(<ConfirmScreen />, [
      [deskQuery, deskOf(asked('a'), asked('b', { version: 3 }))],
      [decideMutation, { data: { decideAsSupervisor: [result('a'), result('b', 'It was changed.')] } }],
      [undoMutation, { data: { undoAsSupervisor: [result('a')] } }],
    ]);
    (await screen.findAllByRole('checkbox', { name: /^Choose/ }))[0]?.focus();

    await userEvent.keyboard('{Control>}a{/Control}c');

    const note = within(await screen.findByRole('status'));
    expect(note.getByText('One session confirmed.')).toBeTruthy();
    expect(note.getByText(/Éric Blanc.*It was changed\./)).toBeTruthy();
    expect(sent(decideMutation)[0]?.['decisions']).toEqual([
      { sessionId: 'a', version: 1, outcome: 'CONFIRM' },
      { sessionId: 'b', version: 3, outcome: 'CONFIRM' },
    ]);
    await userEvent.click(note.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Undone: one session awaits you again.')).toBeTruthy();
    expect(sent(undoMutation)[0]?.['sessionIds']).toEqual(['a']);
  });

  it('are moved through by arrows, and letters answer nothing while nothing is ticked', async () => {
    const sent = show(<ConfirmScreen />, [[deskQuery, deskOf(asked('a'), asked('b'))]]);
    const [first, second] = await screen.findAllByRole('checkbox', { name: /^Choose/ });
    first?.focus();

    await userEvent.keyboard('{ArrowDown}cdq');

    expect(document.activeElement).toBe(second);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(sent(decideMutation)).toEqual([]);
  });

  it('are declined with a reason, and asked about with a question', async () => {
    const sent = show(<ConfirmScreen />, [
      [deskQuery, deskOf(asked('a'))],
      [decideMutation, { data: { decideAsSupervisor: [result('a')] } }],
      [askMutation, { data: { askAsSupervisor: [result('a')] } }],
    ]);
    await userEvent.click(await screen.findByRole('checkbox', { name: /^Choose/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Decline…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Decline 1' }));
    expect(screen.getByText('Choose a reason.')).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'It was not with me' }));
    await userEvent.click(screen.getByRole('button', { name: 'Decline 1' }));
    expect(await screen.findByText('One session declined.')).toBeTruthy();
    expect(sent(decideMutation)[0]?.['decisions']).toMatchObject([{ outcome: 'DECLINE', reason: 'WRONG_PERSON' }]);

    await userEvent.click(screen.getByRole('checkbox', { name: /^Choose/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Ask…' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Is the day right?' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ask about 1' }));
    expect(await screen.findByText('Asked about one session.')).toBeTruthy();
    expect(sent(askMutation)[0]).toMatchObject({ sessions: [{ sessionId: 'a', version: 1 }], question: 'DAY' });
  });

  it('are for nobody whom no coach named, and say so', async () => {
    show(<ConfirmScreen />, [[deskQuery, { data: { asSupervisor: null } }]]);

    expect(await screen.findByText(/^No coach of your association has named your address/)).toBeTruthy();
  });

  it('are none, and that is said', async () => {
    show(<ConfirmScreen />, [[deskQuery, deskOf()]]);

    expect(await screen.findByText(/^Nothing to confirm\./)).toBeTruthy();
  });
});

describe('the sessions that a supervisor answered', () => {
  it('can be undone, or gone back on with a reason once the time has run', async () => {
    const sent = show(<DoneScreen />, [
      [
        deskQuery,
        deskOf(
          asked('a', { status: 'CORRECTED', minutes: 90, undoable: true }),
          asked('b', { status: 'DECLINED', declineReason: 'NOT_HELD' }),
        ),
      ],
      [goBackMutation, { data: { goBackAsSupervisor: [result('b')] } }],
    ]);
    const [corrected, declined] = await screen.findAllByRole('listitem');
    expect(corrected?.textContent).toContain('The coach had logged');
    expect(within(corrected as HTMLElement).getByRole('button', { name: /^Undo/ })).toBeTruthy();
    expect(declined?.textContent).toContain('It did not take place');

    await userEvent.click(within(declined as HTMLElement).getByRole('button', { name: /^Go back on it/ }));
    await userEvent.click(screen.getByRole('radio', { name: 'It took place after all' }));
    await userEvent.click(screen.getByRole('button', { name: 'Go back on it' }));

    expect(await screen.findByText('You went back on one answer; its coach reads why.')).toBeTruthy();
    expect(sent(goBackMutation)[0]).toMatchObject({ sessionIds: ['b'], reason: 'HELD_AFTER_ALL' });
  });
});
