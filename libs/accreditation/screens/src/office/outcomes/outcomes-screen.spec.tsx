import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refused } from '../../../test/answers.js';
import { aServer } from '../../../test/a-server.js';
import { itLoads } from '../../../test/loading.js';
import { putAway } from '../../../test/put-away.js';
import { prepare, showScreen } from '../../../test/show-screen.js';
import { outcomesQuery } from './outcome.queries.js';
import { OutcomesScreen } from './outcomes-screen.js';

const of = (trait: string, value: string, answered: number | null, awardedPercent: number | null, kind = 'FIRST') => ({
  ...{ kind, trait, value, answered, awardedPercent },
});
const answerOf = (...awardOutcomes: object[]) => ({ data: { awardOutcomes } });
const all = answerOf(
  of('LANGUAGE', 'fr', 45, 75),
  of('LANGUAGE', 'en', 10, 5),
  of('LEAVE', 'no', null, null),
  of('LEAVE', 'yes', null, null),
  of('LANGUAGE', 'fr', 20, 95, 'RENEWAL'),
);

function show(answer: () => object, year?: number) {
  const onYear = jest.fn();
  const server = aServer([[outcomesQuery, answer]]);
  showScreen(<OutcomesScreen year={year} onYear={onYear} />);
  return { onYear, asked: () => server.sent(outcomesQuery).map(({ variables }) => variables) };
}

const rowsOf = (region: HTMLElement) =>
  within(region)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));

beforeAll(prepare);
afterEach(putAway);

describe('how applications were answered', () => {
  itLoads({
    show: (answer) => void show(answer),
    found: all,
    seen: 'First applications',
    failed: 'The outcomes could not be loaded.',
  });

  it('is shown side by side for the last year that is over, and of few people nothing', async () => {
    const { asked } = show(() => all);

    const first = await screen.findByRole('region', { name: 'First applications' });
    expect(rowsOf(within(first).getByRole('region', { name: 'By language' }))).toEqual([
      ['Applied in French', '45', '75%'],
      ['Applied in English', '10', '5% at most'],
    ]);
    expect(rowsOf(within(first).getByRole('region', { name: 'By leave' }))).toEqual([
      ['Not on leave in the two years before', '–', 'too few to tell'],
      ['On leave in the two years before', '–', 'too few to tell'],
    ]);
    expect(
      rowsOf(within(screen.getByRole('region', { name: 'Renewals' })).getByRole('region', { name: 'By language' })),
    ).toEqual([['Applied in French', '20', '95% at least']]);
    expect(asked()).toEqual([{ year: 2025 }]);
  });

  it('is of the year in the address, and of another that is chosen', async () => {
    const { asked, onYear } = show(() => answerOf(), 2019);

    expect(await screen.findByText('No application was answered in 2019.')).toBeTruthy();
    expect(asked()).toEqual([{ year: 2019 }]);
    await userEvent.selectOptions(screen.getByLabelText('Year of the answer'), '2024');
    expect(onYear).toHaveBeenCalledWith(2024);
  });

  it('is not told of a year that goes on, and says so', async () => {
    show(() => refused('These figures are of years that are over, up to 2025.', 'year'), 2026);

    expect(await screen.findByText('These figures are of years that are over, up to 2025.')).toBeTruthy();
  });
});
