import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { notFound, pageOf, showCase } from '../../test/show-case.js';
import { caseQueueQuery, caseRegistryQuery, mySeatsQuery } from '../case.queries.js';
import { CasesScreen } from '../queue/cases-screen.js';
import { BoardScreen } from './board-screen.js';
import { watchedSanctionsQuery } from './monitoring.queries.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const supervision = { code: 'SUPERVISION_EVERY', amount: 4, country: null };
const late = {
  ...{ id: 'c1', reference: 'S-LATE', respondent: { id: 'p', name: 'Éric Moreau' }, mine: ['SANCTION_MONITOR'] },
  ...{ monitored: true, state: 'IN_FORCE', kind: 'CONDITIONS', fromOn: '2026-12-22', lastOn: '2027-12-21' },
  ...{ reviewOpensOn: '2027-10-27', decideBy: '2027-12-21', reviewDaysLeft: 335, worst: 'MISSED', need: 'MISSED' },
  ...{ nextOn: '2027-01-19', meters: [{ condition: supervision, state: 'MISSED', nextBy: '2027-01-19' }] },
};
const quiet = {
  ...{ ...late, id: 'c2', reference: 'S-QUIET', mine: ['REGISTRAR'], monitored: false, kind: 'SUSPENSION' },
  ...{ state: 'REVIEW', reviewDaysLeft: 1, worst: null, need: 'NONE', meters: [] },
};
const silent = {
  ...quiet,
  id: 'c3',
  reference: 'S-SILENT',
  state: 'EXPIRED',
  reviewDaysLeft: -3,
  need: 'REVIEW_OVERDUE',
};

const show = (answer: object | 'offline', roles: readonly string[] = ['registrar']) =>
  showCase(<BoardScreen />, [[watchedSanctionsQuery, answer]], roles);
const found = (...rows: readonly object[]) => ({ data: { watchedSanctions: rows } });
const rowsShown = () => screen.getAllByRole('listitem').map((row) => within(row).getByRole('link').textContent);

describe('the board of sanctions that are watched over', () => {
  it('row 37: says of each whom it concerns, where it stands, its days and how its conditions are kept, in the order given', async () => {
    show(found(late, silent, quiet));
    expect(await screen.findByText('S-LATE')).toBeTruthy();
    expect(rowsShown()).toEqual(['S-LATE', 'S-SILENT', 'S-QUIET']);
    const [first, second, third] = screen.getAllByRole('listitem').map((row) => row.textContent);

    expect(first).toMatch(/Éric Moreau · sanction monitor/);
    expect(first).toMatch(/not kept.*The accreditation under conditions.*In force/);
    expect(first).toMatch(/22 December 2026.*21 December 2027/);
    expect(first).toMatch(/Opens on .*27 October 2027, to be decided by .*21 December 2027: 335 days left\./);
    expect(first).toMatch(/Supervision at least every 4 weeks.*not kept .*19 January 2027/);
    expect(first).not.toMatch(/Nobody is appointed/);
    expect(second).toMatch(
      /review overdue.*Nobody decided in it: its last day was .*21 December 2027, overdue by 3 days\./,
    );
    expect(third).toMatch(/Open\. To be decided by .*21 December 2027: 1 day left\..*Nobody is appointed\./);
    expect(screen.getByRole('link', { name: 'S-QUIET' }).getAttribute('href')).toBe('/cases/c2');
  });

  it('row 37: shows those that need somebody, or that nobody watches over', async () => {
    show(found(late, quiet));
    await userEvent.click(await screen.findByRole('radio', { name: 'Those that need somebody' }));
    expect(rowsShown()).toEqual(['S-LATE']);
    await userEvent.click(screen.getByRole('radio', { name: 'Those without a monitor' }));
    expect(rowsShown()).toEqual(['S-QUIET']);
    cleanup();
    show(found(late));
    await userEvent.click(await screen.findByRole('radio', { name: 'Those without a monitor' }));
    expect(screen.getByText('There is none of these.')).toBeTruthy();
  });

  it('says that nothing is watched over, to those who keep cases alone', async () => {
    show(found());
    expect(await screen.findByText(/^No sanction is in force in a case that you keep/)).toBeTruthy();
    cleanup();
    show(found(), []);
    expect(await screen.findByText('There is no sanction here for you.')).toBeTruthy();
  });

  it.each([
    ['refused', notFound],
    ['offline', 'offline' as const],
  ])('says that it could not be loaded: %s', async (_, answer) => {
    show(answer);
    expect(await screen.findByText('The sanctions could not be loaded.', undefined, { timeout: 10_000 })).toBeTruthy();
  });

  it('has its place while it loads', () => {
    show(found(late));
    expect(screen.getByRole('heading', { name: 'Sanctions watched over' })).toBeTruthy();
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it.each([
    ['a registrar', ['registrar'], [], true],
    ['a case manager', ['case-manager'], [], true],
    ['a monitor', [], [['SANCTION_MONITOR', true]], true],
    ['an investigator', [], [['INVESTIGATOR', true]], false],
    ['whoever has not declared themself yet', [], [['SANCTION_MONITOR', false]], false],
  ] as const)('is reached from the cases by %s: %#', async (_, roles, given, isThere) => {
    const myAppointments = given.map(([name, declared]) => ({
      ...{ id: 'c1', reference: 'S-LATE', state: 'FINAL', function: name, declared },
    }));
    showCase(
      <CasesScreen />,
      [
        [caseQueueQuery, { data: { caseQueue: pageOf([]) } }],
        [caseRegistryQuery, { data: { caseRegistry: pageOf([]) } }],
        [mySeatsQuery, { data: { mySeats: [], myAppointments } }],
      ],
      roles,
    );
    await screen.findByRole('region', { name: 'My cases' });
    expect(screen.queryByRole('link', { name: 'Sanctions watched over' }) !== null).toBe(isThere);
  });
});
