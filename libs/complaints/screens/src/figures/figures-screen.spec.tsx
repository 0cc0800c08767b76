import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, notFound, pageOf, showCase } from '../../test/show-case.js';
import { caseFiguresQuery, casesBehindFigureQuery } from './figure.queries.js';
import { FiguresScreen } from './figures-screen.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const length = { part: null, ended: 12, medianDays: 80, p90Days: 240, oldestDays: 410, oldestGoesOn: true };
const figures = (changes: object = {}) => ({
  ...{ today: '2026-11-22', counted: 30 },
  lengths: [
    { ...length, figure: 'END_TO_END' },
    { ...length, figure: 'STAGE', part: 'TRIAGE', oldestDays: 60, oldestGoesOn: false },
    { ...length, figure: 'STAGE', part: 'HEARING', ended: 0, medianDays: null, p90Days: null, oldestDays: null },
  ],
  shares: [
    { figure: 'ACKNOWLEDGED_IN_TIME', met: 27, missed: 1 },
    { figure: 'CASE_TO_ANSWER', met: 0, missed: 0 },
  ],
  counts: [
    { figure: 'RECEIVED', part: null, cases: 14, days: null },
    { figure: 'ENDED', part: null, cases: 12, days: null },
    { figure: 'AGEING', part: 'OVER_12', cases: 0, days: null },
    { figure: 'PAUSED', part: 'HEALTH', cases: 2, days: 31 },
    { figure: 'PAUSED_AT_ALL', part: null, cases: 3, days: 45 },
  ],
  measures: [
    {
      ...{ caseId: 'c9', reference: 'S-MEAS', mine: true, fromOn: '2026-10-01', ageDays: 52 },
      ...{ reviewBy: '2027-04-01', lapsesOn: '2027-04-02', daysToLapse: 131 },
    },
  ],
  guarded: { all: 10, open: null },
  loads: [{ officer: { id: 'o', name: 'Inès' }, as: 'CASE_MANAGER', cases: 9 }],
  ...changes,
});

function show(answer: object = figures(), answers: Answers = []) {
  const all: Answers = [[caseFiguresQuery, { data: { caseFigures: answer } }], ...answers];
  return showCase(<FiguresScreen />, all, ['registrar']);
}

const rowsOf = async (name: string) =>
  within(await screen.findByRole('region', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));

describe('the figures of complaints', () => {
  it('show the oldest beside the median, what stood still beside both, and no stage in which nothing was', async () => {
    show();
    expect(await rowsOf('Lengths, in days')).toEqual([
      ['From receipt to the end', '12', '80', '240', '410, goes on'],
      ['Triage', '12', '80', '240', '60'],
    ]);
    expect(await rowsOf('Days on which time stood still')).toEqual([
      ['A certificate of health was seen', '2', '31'],
      ['For any reason, each day once', '3', '45'],
    ]);
    expect(await rowsOf('In time')).toEqual([['Acknowledged in seven days (K1)', '27', '1', '96 %']]);
    expect(await rowsOf('How often')).toEqual([['A case to answer was found', '0', '0', '–']]);
    expect(await rowsOf('Cases that each person keeps today')).toEqual([['Inès · case manager', '9']]);
    expect(await rowsOf('Interim measures in effect')).toEqual([['S-MEAS', '52', '1 Apr 2027', '131']]);
    expect(screen.getByText('14 came in for 12 that ended.')).toBeTruthy();
  });

  it('open the cases behind each; one that the reader does not keep is called by its reference alone', async () => {
    const one = { receivedOn: '2026-03-02', state: 'TRIAGE', days: null };
    const server = show(figures(), [
      [
        casesBehindFigureQuery,
        {
          data: {
            casesBehindFigure: pageOf([
              { ...one, id: 'c1', reference: 'S-MINE', missed: true, mine: true },
              { ...one, id: 'c2', reference: 'S-OTHER', missed: false, mine: false },
            ]),
          },
        },
      ],
    ]);
    await userEvent.click(await screen.findByRole('button', { name: 'Acknowledged in seven days (K1)' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect((await dialog.findByRole('link', { name: 'S-MINE' })).getAttribute('href')).toBe('/cases/c1');
    expect(dialog.getByText('S-OTHER')).toBeTruthy();
    expect(dialog.queryByRole('link', { name: 'S-OTHER' })).toBeNull();
    const year = { from: '2026-01-01', until: '2026-12-31', way: null };
    expect(server.sent(casesBehindFigureQuery)).toMatchObject([
      { figure: 'ACKNOWLEDGED_IN_TIME', part: null, ...year },
    ]);
    expect(screen.queryByRole('button', { name: 'A certificate of health was seen' })).toBeNull();
  });

  it('tell of complaints in return by steps of five alone, and lead to none of them', async () => {
    show();
    const told = await screen.findByText(
      /about a member who had complained: 10 of them, of which fewer than five are open/,
    );
    expect(told.querySelector('button')).toBeNull();
  });

  it('are asked again for another period', async () => {
    const server = show();
    await screen.findByText('14 came in for 12 that ended.');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Period' }), 'The year 2025');
    await waitFor(() => expect(server.sent(caseFiguresQuery)).toHaveLength(2));
    expect(server.sent(caseFiguresQuery)[1]).toMatchObject({ from: '2025-01-01', until: '2025-12-31' });
  });

  it('teach when a case is counted while there is none, and say that they could not be loaded', async () => {
    show(figures({ counted: 0 }));
    expect(await screen.findByText(/One is counted once its member is named/)).toBeTruthy();
    cleanup();
    showCase(<FiguresScreen />, [[caseFiguresQuery, notFound]]);
    expect(await screen.findByText('The figures could not be loaded.')).toBeTruthy();
  });
});
