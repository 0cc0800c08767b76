import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, notFound, refused, showCase } from '../../test/show-case.js';
import {
  proposeTransparencyReportMutation,
  publishTransparencyReportMutation,
  transparencyPreviewQuery,
} from './report.queries.js';
import { ReportsScreen } from './reports-screen.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const numbers = [
  { table: 'RECEIVED', part: null, cases: 14 },
  { table: 'ENDED', part: 'CAUTION', cases: null },
];
const totals = [{ table: 'ENDED', cases: null }];
const preview = (changes: object = {}) => ({
  ...{ year: 2025, edition: 1, numbers, totals, refusals: [], proposed: null },
  ...changes,
});
const proposal = { id: 'p1', proposedOn: '2026-11-20', mine: false, correction: null, numbers, totals };

const show = (found: object, answers: Answers = []) =>
  showCase(
    <ReportsScreen />,
    [[transparencyPreviewQuery, { data: { transparencyPreview: found } }], ...answers],
    ['registrar'],
  );
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('the report on the complaints of a year', () => {
  it('is shown as the public would read it, and proposed', async () => {
    const server = show(preview(), [
      [proposeTransparencyReportMutation, { data: { proposeTransparencyReport: { year: 2025 } } }],
    ]);
    const table = within(await screen.findByRole('region', { name: 'What is published' }));
    const rows = table.getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['Complaints received', '14'],
      ['A caution · How cases ended', 'fewer than five'],
      ['Total · How cases ended', 'not told'],
    ]);
    await press('Propose this report');
    await waitFor(() =>
      expect(server.sent(proposeTransparencyReportMutation)).toMatchObject([{ year: 2025, correction: null }]),
    );
  });

  it('is published by another registrar, after one more question', async () => {
    const server = show(preview({ proposed: proposal }), [
      [publishTransparencyReportMutation, { data: { publishTransparencyReport: { year: 2025, edition: 1 } } }],
    ]);
    await press('Publish this report…');
    expect(server.sent(publishTransparencyReportMutation)).toEqual([]);
    await press('Publish this report');
    await waitFor(() => expect(server.sent(publishTransparencyReportMutation)).toMatchObject([{ proposalId: 'p1' }]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('is not published by whoever proposed it', async () => {
    show(preview({ proposed: { ...proposal, mine: true } }));
    expect(await screen.findByText(/You proposed this on/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Publish this report…' })).toBeNull();
  });

  it('is corrected for a reason, and says why it cannot be', async () => {
    const server = show(preview({ edition: 2 }), [
      [
        proposeTransparencyReportMutation,
        refused({ code: 'COMPLAINTS_REPORT_UNCHANGED', message: 'Nothing would change.' }),
      ],
    ]);
    await screen.findByText('Why it is corrected');
    await press('Propose this report');
    expect(await screen.findByText('Nothing would change.')).toBeTruthy();
    expect(server.sent(proposeTransparencyReportMutation)).toMatchObject([{ correction: 'COUNTED_WRONGLY' }]);
    cleanup();
    show(preview({ refusals: [{ code: 'X', message: 'The year is not over.' }] }));
    expect(await screen.findByText('The year is not over.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Propose this report' })).toBeNull();
  });

  it('says that it could not be loaded', async () => {
    showCase(<ReportsScreen />, [[transparencyPreviewQuery, notFound]]);
    expect(await screen.findByText('The report could not be loaded.')).toBeTruthy();
  });
});
