import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { membersNamedQuery } from '@standing/web-core';
import type { ReactNode } from 'react';
import { broken } from '../../../test/answers.js';
import { aServer, session } from '../../../test/a-server.js';
import { prepare, showScreen } from '../../../test/show-screen.js';
import { AssessorsScreen } from './assessors-screen.js';
import { keepAssessorMutation, poolQuery, removeAssessorMutation } from './pool.queries.js';

const bertrand = { ...session, personId: 'bertrand', name: 'Bertrand Colin', roles: ['registrar'] };
const show = (content: ReactNode) => showScreen(content, bertrand);

beforeAll(prepare);
afterEach(cleanup);

const schemeLevels = [
  { code: 'one', title: 'Level 1' },
  { code: 'two', title: 'Level 2' },
];
const helene = {
  id: 'p1',
  person: { id: 'helene', name: 'Hélène Roche' },
  levels: [schemeLevels[0]],
  ...{ trainedOn: '2025-03-01', mandateFrom: '2025-04-01', mandateUntil: '2028-03-31' },
  ...{ mostOpen: 2, open: 1, absences: [], deputy: null },
};
const karim = { ...helene, id: 'p2', person: { id: 'karim', name: 'Karim Haddad' } };
const pool = (...assessors: object[]) => ({ data: { assessors, schemeLevels } });

describe('the pool of assessors', () => {
  it.each<[string, object]>([
    ['Available', {}],
    ['Has enough', { open: 2 }],
    ['Away', { absences: [{ id: 'x', from: '2026-11-22', until: null }] }],
    ['Away', { absences: [{ id: 'x', from: '2026-11-01', until: '2026-11-22' }] }],
    ['Available', { absences: [{ id: 'x', from: '2026-11-23', until: null }] }],
    ['Without a mandate today', { mandateUntil: '2026-11-21' }],
    ['Without a mandate today', { mandateFrom: '2026-11-23' }],
  ])('says %s of whom %j is known', async (word, changes) => {
    aServer([[poolQuery, () => pool({ ...helene, ...changes })]]);
    show(<AssessorsScreen />);

    const row = await screen.findByRole('listitem');
    expect(row.querySelector('.tag')?.textContent).toBe(word);
    expect(row.textContent).toContain('Hélène Roche · Level 1');
  });

  it('says that nobody is in it, or that it could not be loaded', async () => {
    let answer: object = pool();
    aServer([[poolQuery, () => answer]]);
    show(<AssessorsScreen />);
    expect(await screen.findByText('Nobody assesses for the association yet.')).toBeTruthy();
    cleanup();

    answer = broken;
    show(<AssessorsScreen />);
    expect(await screen.findByText('The pool could not be loaded.')).toBeTruthy();
  });

  it('takes in a member found by name, with what is missing said first', async () => {
    const found = { data: { membersNamed: [{ id: 'karim', name: 'Karim Haddad', addressShown: 'k•••' }] } };
    const { sent } = aServer([
      [poolQuery, () => pool(helene)],
      [membersNamedQuery, () => found],
    ]);
    show(<AssessorsScreen />);
    await userEvent.click(await screen.findByRole('button', { name: 'Add an assessor' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Add an assessor' }));

    await userEvent.type(dialog.getByRole('searchbox', { name: 'Member' }), 'ka');
    await userEvent.click(await dialog.findByRole('radio', { name: /Karim Haddad/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Add to the pool' }));

    for (const missing of ['Choose at least one level.', 'Give the day of the training.'])
      expect(dialog.getAllByText(missing).length).toBeGreaterThan(0);
    expect(dialog.queryByText('Choose a member.')).toBeNull();
    expect(sent(keepAssessorMutation)).toEqual([]);
  });

  it('says anew what holds of somebody, and shows why that is refused', async () => {
    const refusals = [{ code: 'ACCREDITATION_ASSESSOR_SELF_KEPT', message: 'Nobody sets their own mandate.' }];
    const { sent } = aServer([
      [poolQuery, () => pool(helene, karim)],
      [keepAssessorMutation, () => ({ errors: [{ message: 'x', extensions: { code: 'REFUSED', refusals } }] })],
    ]);
    show(<AssessorsScreen />);
    await userEvent.click(await screen.findByRole('button', { name: 'Change the mandate of Hélène Roche' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Mandate of Hélène Roche' }));

    await userEvent.click(dialog.getByRole('checkbox', { name: 'Level 2' }));
    const deputies = within(dialog.getByRole('combobox', { name: 'Deputy, if any' })).getAllByRole('option');
    expect(deputies.map(({ textContent }) => textContent)).toEqual(['Nobody', 'Karim Haddad']);
    await userEvent.selectOptions(dialog.getByLabelText('Deputy, if any'), 'karim');
    await userEvent.click(dialog.getByRole('button', { name: 'Keep the changes' }));

    expect(await dialog.findByText('Nobody sets their own mandate.')).toBeTruthy();
    expect(sent(keepAssessorMutation)[0]?.variables['input']).toEqual({
      personId: 'helene',
      levels: ['one', 'two'],
      ...{ trainedOn: '2025-03-01', mandateFrom: '2025-04-01', mandateUntil: '2028-03-31' },
      ...{ mostOpen: 2, deputyId: 'karim' },
    });
  });

  it('lets somebody go, after it was asked once more', async () => {
    const { sent } = aServer([
      [poolQuery, () => pool(helene)],
      [removeAssessorMutation, () => ({ data: { removeAssessor: 'p1' } })],
    ]);
    show(<AssessorsScreen />);
    await userEvent.click(await screen.findByRole('button', { name: 'Take Hélène Roche out of the pool' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Take Hélène Roche out of the pool?' }));
    expect(sent(removeAssessorMutation)).toEqual([]);

    await userEvent.click(dialog.getByRole('button', { name: 'Take them out' }));

    expect(await screen.findByText('Hélène Roche is no longer of the pool.')).toBeTruthy();
    expect(sent(removeAssessorMutation)[0]?.variables['personId']).toBe('helene');
  });
});
