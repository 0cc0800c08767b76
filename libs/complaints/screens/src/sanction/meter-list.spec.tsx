import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { I18nProvider } from '@lingui/react';
import { MeterList } from './meter-list.js';
import type { ConditionCode, ConditionMeter } from './sanction.js';

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));
afterEach(cleanup);

const meter = (code: ConditionCode, changes: object, amount: number | null = null): ConditionMeter => ({
  condition: { code, amount, country: code === 'INSURED_IN' ? 'FR' : null },
  ...{ state: 'ON_COURSE', have: null, need: null, nextBy: null, missed: 0, ...changes },
});
const shown = (...meters: readonly ConditionMeter[]) => {
  render(
    <I18nProvider i18n={i18n}>
      <MeterList meters={meters} />
    </I18nProvider>,
  );
  const [terms, values] = [screen.getAllByRole('term'), screen.getAllByRole('definition')];
  return terms.map((term, index) => `${term.textContent}: ${values[index]?.textContent}`.replaceAll('\u00a0', ' '));
};

describe('how the conditions of a sanction are kept', () => {
  it('says of supervision how many sessions there were, the next day, and how often one was late', () => {
    const every = (changes: object) => meter('SUPERVISION_EVERY', { nextBy: '2027-02-02', ...changes }, 4);

    expect(shown(every({ have: 1 }))).toEqual([
      'Supervision at least every 4 weeks: on course 1 session so far. The next by 2 February 2027.',
    ]);
    cleanup();
    expect(shown(every({ have: 3, missed: 1, state: 'AT_RISK' }))).toEqual([
      'Supervision at least every 4 weeks: at risk 3 sessions so far. Late once. The next by 2 February 2027.',
    ]);
    cleanup();
    expect(shown(every({ have: 0, missed: 2, state: 'MISSED' }))).toEqual([
      'Supervision at least every 4 weeks: not kept 0 sessions so far. Late 2 times. The next was due by 2 February 2027.',
    ]);
  });

  it('says of hours how many there are, and leaves to people whether they are on ethics', () => {
    expect(shown(meter('DEVELOPMENT_HOURS', { have: 360, need: 720 }, 12))).toEqual([
      '12 hours of continuing professional development on ethics: on course 6 h of 12 h. Whether they are on ethics is to be looked at.',
    ]);
  });

  it('says of insurance until when it goes, or that there is none', () => {
    expect(shown(meter('INSURED_IN', { nextBy: '2027-05-31' }))).toEqual([
      'Insured in: France: on course Until 31 May 2027.',
    ]);
    cleanup();
    expect(shown(meter('INSURED_IN', { state: 'MISSED' }))).toEqual([
      'Insured in: France: not kept No insurance that was checked.',
    ]);
  });

  it('says who sees to the others', () => {
    const others = [meter('NO_ASSESSING', { state: 'ENFORCED' }), meter('NO_MINORS', { state: 'NOT_MEASURED' })];

    expect(shown(...others)).toEqual([
      'No assessing: the platform sees to it ',
      'No work with minors: no record shows it ',
    ]);
  });
});
