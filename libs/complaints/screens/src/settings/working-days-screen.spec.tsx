import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, refused, showCase } from '../../test/show-case.js';
import { setDayOffMutation, setHolidaysMutation, workingDaysQuery } from './days.queries.js';
import { WorkingDaysScreen } from './working-days-screen.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const DAYS = {
  ...{ holidays: 'FRANCE', later: null, daysOff: ['2026-11-22', '2026-12-24'] },
  publicHolidays: [
    { day: '2026-12-25', name: 'CHRISTMAS' },
    { day: '2027-03-29', name: 'EASTER_MONDAY' },
  ],
};
const show = (changes: object = {}, answers: Answers = [], roles = ['scheme-administrator']) =>
  showCase(
    <WorkingDaysScreen />,
    [[workingDaysQuery, { data: { workingDays: { ...DAYS, ...changes } } }], ...answers],
    roles,
  );
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const rowsOf = async (year: string) =>
  within(await screen.findByRole('region', { name: `Days off in ${year}` }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

async function typeDay(day: string, month: string, year: string) {
  for (const [name, typed] of [
    [/^day, /, day],
    [/^month, /, month],
    [/^year, /, year],
  ] as const) {
    await userEvent.click(screen.getByRole('spinbutton', { name }));
    await userEvent.keyboard(typed);
  }
}

describe('the working days of a body', () => {
  it('are listed by year, holidays by their names and days off by what they are', async () => {
    show();

    expect(await rowsOf('2026')).toEqual([
      '22 November 2026 · day off of the association',
      '24 December 2026 · day off of the associationTake back the day off',
      '25 December 2026 · Christmas Day',
    ]);
    expect(await rowsOf('2027')).toEqual(['29 March 2027 · Easter Monday']);
    expect(screen.getByText('Counted today: The public holidays of France.')).toBeTruthy();
  });

  it('get a day off that is ahead, and none without a day', async () => {
    const server = show({}, [[setDayOffMutation, { data: { setDayOff: { daysOff: [] } } }]]);
    await press('Set the day off');
    expect((await screen.findAllByText('Give a day that is ahead.')).length).toBeGreaterThan(0);
    expect(server.sent(setDayOffMutation)).toEqual([]);
    await typeDay('31', '12', '2026');
    await press('Set the day off');

    await waitFor(() => expect(server.sent(setDayOffMutation)).toMatchObject([{ day: '2026-12-31', off: true }]));
  });

  it('say at the field why a day was refused, and keep it', async () => {
    const no = refused({ code: 'COMPLAINTS_DAY_NOT_AHEAD', message: 'That day has begun.', path: 'day' });
    show({}, [[setDayOffMutation, no]]);
    await screen.findByText('Day on which nobody works');
    await typeDay('31', '12', '2026');
    await press('Set the day off');

    expect((await screen.findAllByText('That day has begun.')).length).toBeGreaterThan(1);
    expect(screen.getByRole('spinbutton', { name: /^year, / }).textContent).toBe('2026');
  });

  it('lose a day off that is taken back, or say why not', async () => {
    const server = show({}, [[setDayOffMutation, 'offline', { data: { setDayOff: { daysOff: [] } } }]]);
    await press('Take back the day off on 24 December 2026');
    expect(await screen.findByText('The day off was not taken back.')).toBeTruthy();
    await press('Take back the day off on 24 December 2026');

    await waitFor(() => expect(server.sent(setDayOffMutation)).toHaveLength(2));
    const [first, second] = server.sent(setDayOffMutation);
    expect(second).toMatchObject({ day: '2026-12-24', off: false });
    expect(second?.['idempotencyKey']).toBe(first?.['idempotencyKey']);
  });

  it('count other holidays from tomorrow on, and never the same again', async () => {
    const server = show({}, [[setHolidaysMutation, { data: { setHolidays: { holidays: 'FRANCE' } } }]]);
    await press('Set from tomorrow on');
    expect((await screen.findAllByText('That is set already.')).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('radio', { name: 'Those of France and of Alsace and Moselle' }));
    await press('Set from tomorrow on');

    await waitFor(() => expect(server.sent(setHolidaysMutation)).toMatchObject([{ holidays: 'ALSACE_MOSELLE' }]));
  });

  it('say what counts later', async () => {
    show({ later: { from: '2026-11-23', set: 'NONE' } });

    expect(await screen.findByText('From 23 November 2026: None but the days off of the association.')).toBeTruthy();
  });

  it('say that no day is off, and that they could not be loaded', async () => {
    show({ holidays: 'NONE', publicHolidays: [], daysOff: [] });
    expect(await screen.findByText(/^No public holiday counts and no day off is set/)).toBeTruthy();
    cleanup();
    showCase(
      <WorkingDaysScreen />,
      [[workingDaysQuery, { data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] }]],
      ['scheme-administrator'],
    );

    expect(await screen.findByText('The working days could not be loaded.')).toBeTruthy();
  });

  it('are asked for by scheme administrators alone', async () => {
    const server = show({}, [], ['registrar']);

    expect(await screen.findByText('There is no such page for you.')).toBeTruthy();
    expect(server.sent(workingDaysQuery)).toEqual([]);
  });
});
