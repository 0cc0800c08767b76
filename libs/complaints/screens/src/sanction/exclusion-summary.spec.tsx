import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { I18nProvider } from '@lingui/react';
import { ExclusionSummary } from './exclusion-summary.js';
import type { Exclusion } from './sanction.js';

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));
afterEach(cleanup);

const shown = (changes: Partial<Exclusion>) => {
  const exclusion: Exclusion = {
    ...{ state: 'RECOMMENDED', organ: 'The board', recommendedOn: '2027-01-25' },
    ...{ organMetOn: null, calledOn: null, confirmedOn: null, ...changes },
  };
  render(
    <I18nProvider i18n={i18n}>
      <ExclusionSummary exclusion={exclusion} />
    </I18nProvider>,
  );
  const [terms, values] = [screen.getAllByRole('term'), screen.getAllByRole('definition')];
  return terms.map((term, index) => `${term.textContent}: ${values[index]?.textContent}`.replaceAll('\u00a0', ' '));
};

describe('an exclusion from membership on a page', () => {
  it('says of a recommendation who decides it, and that it ends no membership', () => {
    expect(shown({})).toEqual(['Organ that decides it: The board', 'Recommended by the panel on: 25 January 2027']);
    expect(screen.getByText(/^The recommendation ends no membership/)).toBeTruthy();
    expect(screen.queryByText(/^Membership has ended/)).toBeNull();
  });

  it('says of an exclusion each of its days, and that coming back is for the statutes', () => {
    const days = { calledOn: '2027-03-01', organMetOn: '2027-03-20', confirmedOn: '2027-03-22' };

    expect(shown({ state: 'EXCLUDED', ...days })).toEqual([
      'Organ that decides it: The board',
      'Recommended by the panel on: 25 January 2027',
      'The member was called on: 1 March 2027',
      'The organ met on: 20 March 2027',
      'Confirmed by a second registrar on: 22 March 2027',
    ]);
    expect(screen.getByText(/^Membership has ended/)).toBeTruthy();
    expect(screen.queryByText(/^The recommendation ends no membership/)).toBeNull();
  });
});
