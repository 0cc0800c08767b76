import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { putAway } from '../../test/put-away.js';
import { aRefusal } from '../../test/judged.js';
import { aServer } from '../../test/a-server.js';
import { prepare, showScreen } from '../../test/show-screen.js';
import { courseQuery } from './course.queries.js';
import { CourseScreen } from './course-screen.js';
import { applicationFeeQuery } from '../fees/fee.queries.js';
import { noFee } from '../../test/fees.js';
import { paymentsQuery } from './payment.queries.js';

const condition = (more: object = {}) =>
  aRefusal({
    ...{ id: 'condition', outcome: 'CONDITIONAL', decidedOn: '2025-11-23', declineReason: null, appealUntil: null },
    ...{ statement: 'One more session.', honouredUntil: '2026-11-22', longerBecause: null, criteria: [] },
    ...more,
  });

function show(decisions: object[], honouredUntil: string | null) {
  const refusalsToAppeal = [{ code: 'ACCREDITATION_NOTHING_TO_APPEAL', message: 'Nothing was refused.' }];
  const application = { applicationId: 'application', level: { title: 'Level 1' }, steps: [], answers: [] };
  const applicationCourse = { ...application, statements: [], decisions, honouredUntil, refusalsToAppeal };
  aServer([
    [courseQuery, () => ({ data: { applicationCourse } })],
    [paymentsQuery, () => ({ data: { applicationPayments: [] } })],
    [applicationFeeQuery, () => ({ data: { applicationFee: noFee } })],
  ]);
  showScreen(<CourseScreen applicationId="application" />);
}

beforeAll(prepare);
afterEach(putAway);

describe('a conditional decision on my application', () => {
  it('says what is still to be shown, until when, that the rest is settled, and by which rules', async () => {
    show([condition()], '2026-11-22');

    expect(await screen.findByRole('region', { name: 'Conditional decision of 23 November 2025' })).toBeTruthy();
    expect(screen.getByText('One more session.')).toBeTruthy();
    expect(screen.getByText('You have until 22 November 2026, that day included.')).toBeTruthy();
    expect(screen.getByText(/^Everything else is settled\./)).toBeTruthy();
    expect(screen.getByText(/^The rules under which you applied keep counting until then/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Appeal' })).toBeNull();
  });

  it('whose last day has passed says that nothing happens by itself', async () => {
    show([condition({ honouredUntil: '2026-11-21' })], '2026-11-21');

    expect(await screen.findByText('You had until 21 November 2026.')).toBeTruthy();
    expect(screen.getByText(/^Nothing happens by itself/)).toBeTruthy();
    expect(screen.queryByText(/^Everything else is settled/)).toBeNull();
  });

  it('that another took the place of stays as it was told, and the other says why', async () => {
    const longer = { id: 'longer', honouredUntil: '2027-06-01', longerBecause: 'Illness.', statement: 'The same.' };
    show([condition({ honouredUntil: '2026-10-01' }), condition(longer)], '2027-06-01');

    expect(await screen.findByText('It was honoured until 1 October 2026.')).toBeTruthy();
    expect(screen.getByText('You have until 1 June 2027, that day included.')).toBeTruthy();
    expect(screen.getByText('Illness.')).toBeTruthy();
  });

  it('binds nobody once the application is taken back', async () => {
    show([condition()], null);

    expect(await screen.findByText('It was honoured until 22 November 2026.')).toBeTruthy();
    expect(screen.queryByText(/^Everything else is settled|^Nothing happens/)).toBeNull();
  });
});
