import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { show } from '../../test/show.js';
import { superviseesQuery } from './desk.queries.js';
import { PeopleScreen } from './people-screen.js';

const never = {
  ...{ id: 'a', coachName: 'Éric Blanc', startsOn: '2026-03-01', lastHeldOn: null, weeksSince: null, terms: null },
  ...{ nextBy: null, isBehind: false, sessions: 0, minutes: 0, waiting: 0 },
};
const seen = {
  ...{ ...never, id: 'b', coachName: 'Léa Petit', lastHeldOn: '2026-10-02', weeksSince: 7, sessions: 2, minutes: 150 },
  ...{ terms: { id: 't', everyWeeks: 4 }, nextBy: '2026-10-30', isBehind: true, waiting: 1 },
};
const people = (...supervisees: object[]) => ({ data: { asSupervisor: { id: 's', waiting: 0, supervisees } } });
const rowOf = async (name: string) => within((await screen.findByText(name)).closest('li')!);

describe('the people whom a supervisor sees', () => {
  beforeAll(() => {
    i18n.loadAndActivate({ locale: 'en', messages: {} });
    Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  });
  afterEach(cleanup);

  it('are shown with their rhythm, and with what was agreed where a frequency was', async () => {
    show(<PeopleScreen />, [[superviseesQuery, people(never, seen)]]);

    const row = await rowOf('Léa Petit');
    expect(row.getByText(/Last session on 2 Oct 2026, 7 weeks ago/)).toBeTruthy();
    expect(row.getByText('In twelve months: 2 sessions, 2 h 30 min')).toBeTruthy();
    expect(row.getByText('Agreed every 4 weeks: the next by 30 Oct 2026')).toBeTruthy();
    expect(row.getByText('later than agreed')).toBeTruthy();
    const other = await rowOf('Éric Blanc');
    expect(other.getByText('No session confirmed yet')).toBeTruthy();
    expect(other.queryByText(/agreed/i)).toBeNull();
  });

  it('are nobody yet, or are said not to be asked for where nobody named the member', async () => {
    show(<PeopleScreen />, [[superviseesQuery, people()]]);
    expect(await screen.findByText(/^Nobody yet\./)).toBeTruthy();
    cleanup();

    show(<PeopleScreen />, [[superviseesQuery, { data: { asSupervisor: null } }]]);
    expect(await screen.findByText(/No coach/)).toBeTruthy();
  });
});
