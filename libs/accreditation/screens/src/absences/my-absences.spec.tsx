import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { broken } from '../../test/answers.js';
import { aServer, session } from '../../test/a-server.js';
import { prepare, showScreen } from '../../test/show-screen.js';
import { amAssessorQuery, myAssessmentsQuery } from '../assessments/assessment.queries.js';
import { AssessmentsScreen } from '../assessments/assessments-screen.js';
import { enterAbsenceMutation, myAbsencesQuery } from './absence.queries.js';

beforeAll(prepare);
afterEach(cleanup);

function show(absences: () => object, isAssessor = true) {
  const server = aServer([
    [myAssessmentsQuery, () => ({ data: { myAssessments: [] } })],
    [amAssessorQuery, () => ({ data: { amAssessor: isAssessor } })],
    [myAbsencesQuery, absences],
    [enterAbsenceMutation, () => ({ data: { enterAbsence: 'new' } })],
  ]);
  showScreen(<AssessmentsScreen search={{}} onSearch={() => undefined} />, { ...session, roles: [] });
  return server;
}

const mine = (...myAbsences: object[]) => ({ data: { myAbsences } });

describe('when I am away as an assessor', () => {
  it('is said by me, for myself', async () => {
    const { sent } = show(() => mine());
    const card = within(await screen.findByRole('region', { name: 'When I am away' }));
    expect(await card.findByText('You have entered no absence.')).toBeTruthy();

    await userEvent.click(card.getByRole('button', { name: 'Enter an absence…' }));
    await userEvent.click(within(card.getByRole('group', { name: 'First day away' })).getAllByRole('spinbutton')[0]!);
    await userEvent.keyboard('01122026');
    await userEvent.click(card.getByRole('button', { name: 'Keep this absence' }));

    expect(await screen.findByText('The absence is recorded.')).toBeTruthy();
    expect(sent(enterAbsenceMutation)[0]?.variables['input']).toEqual({
      personId: null,
      from: '2026-12-01',
      until: null,
    });
  });

  it('shows what goes on or comes, with or without an end', async () => {
    show(() =>
      mine({ id: 'a', from: '2026-11-20', until: '2026-11-25' }, { id: 'b', from: '2026-12-20', until: null }),
    );

    expect(await screen.findByText('away from 20 Nov 2026 to 25 Nov 2026')).toBeTruthy();
    expect(screen.getByText('away from 20 Dec 2026, until further notice')).toBeTruthy();
  });

  it('says that it could not be loaded', async () => {
    show(() => broken);

    expect(await screen.findByText('Your absences could not be loaded.')).toBeTruthy();
  });

  it('is not asked of whoever is not of the pool', async () => {
    const { sent } = show(() => mine(), false);

    expect(await screen.findByText('Nothing is given to you now. What is appears here.')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'When I am away' })).toBeNull();
    expect(sent(myAbsencesQuery)).toEqual([]);
  });
});
