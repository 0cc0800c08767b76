import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { list, node, showQueue } from '../../../test/a-queue.js';
import { broken, refused } from '../../../test/answers.js';
import { prepare } from '../../../test/show-screen.js';
import { applicationsQuery } from '../office.queries.js';
import { assessorRemindersQuery, remindAssessorsMutation } from './queue.queries.js';

beforeAll(prepare);
afterEach(cleanup);

const [helene, karim] = [
  { id: 'helene', name: 'Hélène Roche' },
  { id: 'karim', name: 'Karim Haddad' },
];
const rows = [
  node('a', { stage: 'WITH_ASSESSORS' }),
  node('b', { person: { id: 'eric', name: 'Éric Blanc' }, stage: 'BEING_ASSESSED' }),
  node('c', { person: { id: 'lea', name: 'Léa Fontaine' } }),
  node('d', { person: { id: 'ines', name: 'Inès Morel' }, stage: 'TO_DECIDE' }),
];
const lately = { code: 'L', message: 'One was reminded on 20 November 2026, and can be again from 27 November 2026.' };
const nobody = { code: 'N', message: 'No assessment is awaited.' };
const plan = (mails = 2) => ({
  mails,
  applications: [
    { applicationId: 'a', assessors: mails > 0 ? [helene, karim] : [], refusals: [] },
    { applicationId: 'b', assessors: mails > 0 ? [helene] : [], refusals: [lately] },
    { applicationId: 'c', assessors: [], refusals: [nobody] },
  ],
});

describe('reminding the assessors of several', () => {
  const choose = async () => {
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose all 3 shown that wait for assessors' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remind the assessors…' }));
    return within(screen.getByRole('dialog', { name: 'Who would be reminded' }));
  };

  it('shows who would be, sends so many mails, and says of each application what became of it', async () => {
    const { sent } = showQueue({}, [
      [applicationsQuery, () => list(rows)],
      [assessorRemindersQuery, () => ({ data: { assessorReminders: plan() } })],
      [remindAssessorsMutation, () => ({ data: { remindAssessors: plan() } })],
    ]);
    const dialog = await choose();
    expect(await dialog.findByText('To remind: Hélène Roche and Karim Haddad')).toBeTruthy();
    expect(dialog.getByText(nobody.message)).toBeTruthy();
    expect(sent(remindAssessorsMutation)).toEqual([]);

    await userEvent.click(dialog.getByRole('button', { name: 'Send 2 reminders' }));

    expect(await screen.findByText('2 reminders sent')).toBeTruthy();
    expect(screen.getAllByText(/reminded$/).map(({ textContent }) => textContent)).toEqual([
      '2 assessors reminded',
      '1 assessor reminded',
      'Nobody reminded',
    ]);
    expect(screen.getByText(lately.message)).toBeTruthy();
    for (const document of [assessorRemindersQuery, remindAssessorsMutation])
      expect(sent(document)[0]?.variables['applicationIds']).toEqual(['a', 'b', 'c']);
    expect(screen.queryByText(/chosen$/)).toBeNull();
  });

  it('offers nothing to send where nobody can be reminded', async () => {
    showQueue({}, [
      [applicationsQuery, () => list(rows)],
      [assessorRemindersQuery, () => ({ data: { assessorReminders: plan(0) } })],
    ]);
    const dialog = await choose();

    expect(await dialog.findByText(lately.message)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: /^Send/ })).toBeNull();
    expect(dialog.getByRole('button', { name: 'Not yet' })).toBeTruthy();
  });

  it('says that it could not be worked out, or why nobody was reminded', async () => {
    let answer: object = broken;
    const answers = [
      [applicationsQuery, () => list(rows)],
      [assessorRemindersQuery, () => answer],
      [remindAssessorsMutation, () => refused('Choose at least one application.')],
    ] as const;
    showQueue({}, answers);
    expect(await (await choose()).findByText('Who would be reminded could not be worked out.')).toBeTruthy();
    cleanup();

    answer = { data: { assessorReminders: plan() } };
    showQueue({}, answers);
    const dialog = await choose();
    await userEvent.click(await dialog.findByRole('button', { name: 'Send 2 reminders' }));
    expect(await dialog.findByText('Choose at least one application.')).toBeTruthy();
  });

  it('asks assessors for those alone that need any', async () => {
    showQueue({}, [[applicationsQuery, () => list(rows.slice(0, 2))]]);

    await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose Éric Blanc' }));

    expect(screen.getByRole('button', { name: 'Remind the assessors…' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ask assessors…' })).toBeNull();
  });
});
