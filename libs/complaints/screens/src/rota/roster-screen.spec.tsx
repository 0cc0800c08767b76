import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, refused, showCase } from '../../test/show-case.js';
import {
  caseRosterQuery,
  loadLimitsQuery,
  putOnRosterMutation,
  rotaPassesQuery,
  setLoadLimitMutation,
  takeOffRosterMutation,
} from './rota.queries.js';
import { RosterScreen } from './roster-screen.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const ada = { id: 'p1', name: 'Ada Blum' };
const ENTRIES = [
  { id: 'e1', person: ada, post: 'PANEL_LAY', fromOn: '2026-11-01', endsOn: null, keptByOffice: false },
  {
    ...{ id: 'e2', person: { id: 'p2', name: 'Bo Petit' }, post: 'REVIEWER', keptByOffice: false },
    ...{ fromOn: '2026-01-01', endsOn: '2026-11-22' },
  },
];
const LIMITS = [{ function: 'PANEL', limit: 3, min: 1, max: 10, set: false }];
const PASS = {
  ...{ id: 'x1', reference: 'S-7K3Q', function: 'PANEL', seat: 'LAY', because: 'AWAY', onDay: '2026-11-20' },
  ...{ passed: ada, appointed: { id: 'p3', name: 'Cyd Roy' }, by: { id: 'r1', name: 'Nadia Sol' } },
};
const loaded: Answers = [
  [caseRosterQuery, { data: { caseRoster: ENTRIES } }],
  [loadLimitsQuery, { data: { loadLimits: LIMITS } }],
  [rotaPassesQuery, { data: { rotaPasses: [PASS] } }],
];
const show = (answers: Answers = [], roles = ['registrar']) =>
  showCase(<RosterScreen />, [...loaded, ...answers], roles);
const rowsOf = async (card: string) => {
  const region = within(await screen.findByRole('region', { name: card }));
  return (await region.findAllByRole('listitem')).map(({ textContent }) => textContent);
};
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
/** The date field of that label takes its parts one after the other. */
const give = async (label: string, day: string) => {
  const group = within(screen.getByRole('group', { name: label }));
  await userEvent.click(group.getAllByRole('spinbutton')[0]!);
  await userEvent.keyboard(day);
};

describe('the rosters', () => {
  it('say who is available for what, from when until when, and keep those who are off it apart', async () => {
    show();

    const [first] = await rowsOf('On the rosters');
    await press('Those who are off it');
    const [, second] = await rowsOf('On the rosters');
    expect(first).toContain('Ada Blum · panel, a lay person · from 1 Nov 2026');
    expect(second).toContain('Bo Petit · reviewer · 1 Jan 2026 to the day before 22 Nov 2026');
    expect(screen.getByRole('button', { name: 'Take off the roster , Ada Blum, panel, a lay person' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Take off the roster , Bo Petit/ })).toBeNull();
  });

  it('R2: say of whom the rota passes over that they hold an office, and of nobody else', async () => {
    const kept = { ...ENTRIES[0], id: 'e3', person: { id: 'p4', name: 'Dan Roux' }, keptByOffice: true };
    show([[caseRosterQuery, { data: { caseRoster: [ENTRIES[0], kept] } }]]);

    const [free, passed] = await rowsOf('On the rosters');
    expect(free).not.toContain('the rota passes over them');
    expect(passed).toContain(
      'On the board or in charge of the budget: the rota passes over them until that has ended.',
    );
  });

  it('say so where nobody is on one', async () => {
    show([[caseRosterQuery, { data: { caseRoster: [] } }]]);

    expect(await screen.findByText(/^Nobody is on a roster/)).toBeTruthy();
  });

  it('take somebody by their reference, from a day that is ahead', async () => {
    const server = show([[putOnRosterMutation, { data: { putOnRoster: [] } }]]);
    await userEvent.click(await screen.findByRole('textbox', { name: 'Who is available' }));
    await userEvent.paste('CC-2026-7K3Q9MX');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'For which post' }), 'REVIEWER');
    await press('Put them on the roster');
    expect((await screen.findAllByText('Give a day that is ahead.')).length).toBeGreaterThan(0);
    expect(server.sent(putOnRosterMutation)).toEqual([]);

    await give('First day on the roster', '01122026');
    await press('Put them on the roster');

    await waitFor(() =>
      expect(server.sent(putOnRosterMutation)).toMatchObject([
        {
          input: { who: { reference: 'CC-2026-7K3Q9MX' }, post: 'REVIEWER', fromOn: '2026-12-01', endsOn: null },
        },
      ]),
    );
  });

  it('say at the field why somebody was not taken', async () => {
    const no = refused({ code: 'COMPLAINTS_ROSTER_ALREADY', message: 'They stand on it already.', path: 'who' });
    show([[putOnRosterMutation, no]]);
    await userEvent.click(await screen.findByRole('textbox', { name: 'Who is available' }));
    await userEvent.paste('CC-2026-7K3Q9MX');
    await give('First day on the roster', '01122026');
    await press('Put them on the roster');

    expect((await screen.findAllByText('They stand on it already.')).length).toBeGreaterThan(1);
  });

  it('let somebody go from a day that is ahead', async () => {
    const server = show([[takeOffRosterMutation, { data: { takeOffRoster: [] } }]]);
    await press('Take off the roster , Ada Blum, panel, a lay person');
    await give('First day off the roster', '01122026');
    await press('Take off the roster: Ada Blum, panel, a lay person');

    await waitFor(() => expect(server.sent(takeOffRosterMutation)).toMatchObject([{ id: 'e1', endsOn: '2026-12-01' }]));
  });

  it('say that they could not be loaded, and offer to try again', async () => {
    show([[caseRosterQuery, 'offline']]);

    expect(await screen.findByText('The rosters could not be loaded.', undefined, { timeout: 10_000 })).toBeTruthy();
  }, 15_000);

  it('say who was passed over in a period, and why', async () => {
    const server = show();

    const [row] = await rowsOf('Who was passed over');
    expect(row).toContain('They are ill or away · member of the panel as a lay member · 20 Nov 2026 · case S-7K3Q');
    expect(row).toContain('Ada Blum was passed over; Cyd Roy was appointed by Nadia Sol.');
    expect(server.sent(rotaPassesQuery)).toEqual([{ from: '2026-01-01', until: '2026-12-31' }]);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Period' }), '2025');
    await waitFor(() =>
      expect(server.sent(rotaPassesQuery).at(-1)).toEqual({ from: '2025-01-01', until: '2025-12-31' }),
    );
  });

  it('are there for registrars and administrators alone', async () => {
    const server = show([], ['case-manager']);

    expect(await screen.findByText('There is no such page for you.')).toBeTruthy();
    expect(server.sent(caseRosterQuery)).toEqual([]);
  });
});

describe('the open cases of one person', () => {
  it('are read by registrars, who set no number', async () => {
    show();

    expect(await rowsOf('Open cases of one person, at the most')).toEqual(['member of the panel · 3 open cases ']);
    expect(screen.queryByRole('button', { name: /Set another number/ })).toBeNull();
  });

  it('are set by administrators, inside their bounds, who read no roster', async () => {
    const server = show([[setLoadLimitMutation, { data: { setLoadLimit: [] } }]], ['scheme-administrator']);
    await press('Set another number , member of the panel');
    const field = screen.getByRole('textbox', { name: 'Open cases' });
    await userEvent.clear(field);
    await userEvent.type(field, '11');
    await press('Set the number');
    expect(screen.getAllByText('Write a whole number in figures, from 1 to 10.').length).toBeGreaterThan(0);
    await userEvent.clear(field);
    await userEvent.type(field, '5');
    await press('Set the number');

    await waitFor(() => expect(server.sent(setLoadLimitMutation)).toMatchObject([{ function: 'PANEL', limit: 5 }]));
    expect(server.sent(caseRosterQuery)).toEqual([]);
    expect(server.sent(rotaPassesQuery)).toEqual([]);
  });
});
