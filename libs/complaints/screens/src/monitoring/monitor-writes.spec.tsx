import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refused, showCase } from '../../test/show-case.js';
import { WarningForm } from '../sanction/warning-form.js';
import { WarningSummary } from '../sanction/warning-summary.js';
import { warnOfBreachMutation } from '../sanction/warning.queries.js';
import type { ConditionMeter } from '../sanction/sanction.js';
import { ReportForm } from './report-form.js';
import { reportOnConditionsMutation } from './report.queries.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const meter = (
  code: ConditionMeter['condition']['code'],
  state: ConditionMeter['state'],
  amount: number | null = null,
) => ({
  ...{ condition: { code, amount, country: null }, state },
  ...{ have: null, need: null, nextBy: null, missed: 0 },
});
const METERS: readonly ConditionMeter[] = [meter('SUPERVISION_EVERY', 'MISSED', 4), meter('NO_ASSESSING', 'ENFORCED')];
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('what the monitor of a sanction writes', () => {
  it('row 37: a report has a view of each condition and some words, and is sent once it was asked', async () => {
    const onActed = jest.fn();
    const { sent } = showCase(<ReportForm caseId="c1" meters={METERS} onActed={onActed} />, [
      [reportOnConditionsMutation, { data: { reportOnConditions: 'c1' } }],
    ]);
    await press('Send the report…');
    expect((await screen.findAllByText('Say how you see each condition.')).length).toBeGreaterThan(0);
    expect(sent(reportOnConditionsMutation)).toEqual([]);
    const [supervision, assessing] = screen.getAllByRole('radiogroup');
    await userEvent.click(within(supervision!).getByRole('radio', { name: 'At risk, as the monitor sees it' }));
    await userEvent.click(within(assessing!).getByRole('radio', { name: 'Kept, as the monitor sees it' }));
    await userEvent.type(screen.getByLabelText('Why you see it so'), 'One was moved.');
    await press('Send the report…');
    await press('Send the report');

    await waitFor(() => expect(onActed).toHaveBeenCalled());
    expect(sent(reportOnConditionsMutation)).toMatchObject([
      {
        input: {
          ...{ caseId: 'c1', words: 'One was moved.' },
          views: [
            { code: 'SUPERVISION_EVERY', view: 'AT_RISK' },
            { code: 'NO_ASSESSING', view: 'MET' },
          ],
        },
      },
    ]);
  });

  it('row 39: a warning names what is not kept alone, and says why it was refused', async () => {
    const { sent } = showCase(<WarningForm caseId="c1" meters={METERS} />, [
      [warnOfBreachMutation, refused({ code: 'COMPLAINTS_MONITOR_WARNS', message: 'The warning is theirs to give.' })],
    ]);
    expect((await screen.findAllByRole('checkbox')).map((box) => (box as HTMLInputElement).value)).toEqual([
      'SUPERVISION_EVERY',
    ]);
    await press('Warn…');
    expect((await screen.findAllByText('Choose at least one condition.')).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.type(screen.getByLabelText('What is not kept, and how it can be put right'), 'No session.');
    await press('Warn…');
    await press('Warn');

    expect(await screen.findByText('The warning is theirs to give.')).toBeTruthy();
    expect(sent(warnOfBreachMutation)).toMatchObject([
      { input: { caseId: 'c1', conditions: ['SUPERVISION_EVERY'], reasons: 'No session.' } },
    ]);
  });

  it('row 39: there is nothing to warn of where every condition is kept', async () => {
    showCase(<WarningForm caseId="c1" meters={METERS.slice(1)} />, []);

    expect(await screen.findByText(/^Every condition is kept by the records of today/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Warn…' })).toBeNull();
  });

  it('row 39: a warning says of what it is, when it came, and until when it can be put right', async () => {
    const [{ condition }] = METERS as readonly [ConditionMeter];
    const given = { warnedOn: '2027-01-20', provedOn: null, putRightBy: null, answeredOn: null, endedOn: null };
    const conditions = [{ condition, state: 'MISSED' as const }];
    showCase(<WarningSummary warning={{ ...given, conditions }} />, []);
    expect(await screen.findByText(/^Its fourteen days run from the day on which it is proved/)).toBeTruthy();
    cleanup();
    const proved = { ...given, provedOn: '2027-01-22', putRightBy: '2027-02-05' };
    showCase(<WarningSummary warning={{ ...proved, conditions: [] }} />, []);

    expect(await screen.findByText('It speaks of all that was to be proved.')).toBeTruthy();
    expect(screen.getByText('Last day to put it right').parentElement?.textContent).toMatch(/5 February 2027/);
    expect(screen.queryByText(/^Its fourteen days run/)).toBeNull();
  });
});
