import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { caseCourseQuery, caseQueueQuery, caseRegistryQuery, mySeatsQuery } from '../case.queries.js';
import { readWhomItConcernsMutation, stepAsideMutation, takeCaseMutation } from '../join.queries.js';
import { aCourse, type Answers, pageOf, refused, showCase } from '../../test/show-case.js';
import { CasesScreen } from './cases-screen.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const base = { receivedOn: '2026-11-18', state: 'RECEIVED', mine: false, tellBy: null };
const early = { ...base, id: 'a', reference: 'S-EARLY', acknowledgeBy: '2026-11-24' };
const late = { ...base, id: 'b', reference: 'S-LATE', acknowledgeBy: '2026-11-29' };
const mine = { ...base, id: 'c1', reference: 'S-7K3Q', mine: true, state: 'TRIAGE', acknowledgeBy: null };

function show(queue: readonly object[], answers: Answers = [], roles: readonly string[] = ['case-manager']) {
  const lists: Answers = [
    [caseQueueQuery, { data: { caseQueue: pageOf(queue) } }],
    [caseRegistryQuery, { data: { caseRegistry: pageOf([]) } }],
    [mySeatsQuery, { data: { mySeats: [], myAppointments: [] } }],
  ];
  return showCase(<CasesScreen />, [...lists, ...answers], roles);
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const rowsOf = async (name: string) =>
  within(await screen.findByRole('region', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('the cases', () => {
  it('come by their next date, with who owes it; mine apart from nobody’s', async () => {
    const clock = { name: 'K5', what: 'REPLY', startedOn: '2026-11-02', dueOn: '2026-12-07', pausedSince: null };
    const course = aCourse({ state: 'PARTICULARS', clocks: [{ ...clock, daysLeft: null }] });
    show([late, mine, early], [[caseCourseQuery, { data: { caseCourse: course } }]]);

    const [first, second] = await rowsOf('Cases that nobody manages');
    expect(first).toContain('S-EARLY');
    expect(first).toContain('Acknowledge the complaint by Tue 24 Nov, 2 days left · owed by whoever takes the case');
    expect(second).toContain('S-LATE');
    await screen.findByText(/Reply to the charges/);
    const [own] = await rowsOf('My cases');
    expect(own).toContain('S-7K3Q · case manager');
    expect(own).toContain('Reply to the charges by Mon 7 Dec, 15 days left · the respondent’s time');
    expect(own).toContain('Charges served');
  });

  it('row P1: come by risk before their next date, and say a risk that is not low', async () => {
    const kept = (id: string, reference: string) => ({ ...mine, id, reference });
    const dated = (id: string, risk: string | null, dueOn: string, state = 'TRIAGE') => {
      const clock = { name: 'K3r', what: 'SCREEN_REGULARLY', startedOn: '2026-11-02', dueOn, pausedSince: null };
      const screening = { risk, screenedOn: '2026-11-02', lookAgainBy: dueOn };
      return { data: { caseCourse: aCourse({ id, state, screening, clocks: [{ ...clock, daysLeft: null }] }) } };
    };
    show(
      [kept('l', 'S-LOW'), kept('x', 'S-OVER'), kept('m', 'S-MEDIUM'), kept('h', 'S-HIGH'), kept('g', 'S-GRAVE')],
      [
        [
          caseCourseQuery,
          dated('l', 'LOW', '2026-11-23'),
          dated('x', 'HIGH', '2026-11-22', 'CLOSED_WITHDRAWN'),
          dated('m', 'MEDIUM', '2026-11-24'),
          dated('h', 'HIGH', '2026-12-07'),
          dated('g', 'HIGH', '2026-11-30'),
        ],
      ],
    );

    await screen.findAllByText('High risk');
    await waitFor(async () =>
      expect((await rowsOf('My cases')).map((row) => /S-[A-Z]+/.exec(row ?? '')?.[0])).toEqual([
        ...['S-GRAVE', 'S-HIGH', 'S-MEDIUM', 'S-OVER', 'S-LOW'],
      ]),
    );
    const [first, , third, over, last] = await rowsOf('My cases');
    expect(first).toContain('Look at the risk again, as every four weeks by Mon 30 Nov, 8 days left');
    expect([first, third].map((row) => /(High|Medium) risk/.exec(row ?? '')?.[0])).toEqual([
      'High risk',
      'Medium risk',
    ]);
    expect([over, last].filter((row) => /(High|Medium|Low) risk/.test(row ?? ''))).toEqual([]);
  });

  it('are taken once it is read whom they concern and declared that there is no conflict', async () => {
    const server = show(
      [early],
      [
        [readWhomItConcernsMutation, { data: { readWhomItConcerns: { id: 'a', about: 'Marc Aubert' } } }],
        [takeCaseMutation, { data: { takeCase: { id: 'a' } } }],
      ],
    );
    await press('Take this case: case S-EARLY');
    expect(server.sent(readWhomItConcernsMutation)).toEqual([]);
    await press('Read whom it concerns');
    await screen.findByText('Marc Aubert');
    await userEvent.click(screen.getByRole('radio', { name: 'No' }));
    await press('Take this case');

    await waitFor(() => expect(server.sent(takeCaseMutation)).toMatchObject([{ caseId: 'a' }]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.sent(stepAsideMutation)).toEqual([]);
  });

  it('say why one cannot be taken', async () => {
    const taken = { code: 'COMPLAINTS_ALREADY_TAKEN', message: 'Somebody else already manages this case.' };
    show(
      [early],
      [
        [readWhomItConcernsMutation, { data: { readWhomItConcerns: { id: 'a', about: 'Marc Aubert' } } }],
        [takeCaseMutation, refused(taken)],
      ],
    );
    await press('Take this case: case S-EARLY');
    await press('Read whom it concerns');
    await userEvent.click(await screen.findByRole('radio', { name: 'No' }));
    await press('Take this case');

    expect(await screen.findByText('Somebody else already manages this case.')).toBeTruthy();
  });

  it('teach the rule when there is none', async () => {
    show([]);

    expect(await screen.findByText(/must be acknowledged within seven days/)).toBeTruthy();
    expect(screen.getByText(/^You hold no function in any case/)).toBeTruthy();
  });

  it('are none for whoever has neither the role nor a seat, and no list is asked for', async () => {
    const server = show([early], [], []);

    expect(await screen.findByText('There is no case here for you.')).toBeTruthy();
    expect(server.sent(caseQueueQuery)).toEqual([]);
    expect(server.sent(caseRegistryQuery)).toEqual([]);
  });

  it('say that they could not be loaded, with a way to try again', async () => {
    showCase(<CasesScreen />, [[mySeatsQuery, { data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] }]]);

    expect(await screen.findByText('The cases could not be loaded.')).toBeTruthy();
  });
});
