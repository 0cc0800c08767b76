import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aServer, plain, prepare } from '../../test/insurance-page.js';
import {
  addSubcontractorMutation,
  eraseSubcontractorMutation,
  registerQuery,
  tellOfRegisterMutation,
} from './subcontractor.queries.js';
import { SubcontractorsScreen } from './subcontractors-screen.js';

prepare();

const one = (changes: object = {}) => ({
  ...{
    id: 's',
    name: 'Jeanne Roy',
    level: 'Praticien',
    issuer: 'EMCC',
    insurer: 'Mutuelle',
    coveredUntil: '2026-11-01',
  },
  ...{ coverSeenOn: '2026-01-10', workedFrom: '2026-01-01', workedUntil: null, cover: 'ENDED', version: 2 },
  ...changes,
});
const aPage = (subcontractors: readonly object[], isTold = false) =>
  aServer({
    page: <SubcontractorsScreen />,
    others: [[registerQuery, { mySubcontractors: { isTold, subcontractors } }]],
  });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('my subcontractors', () => {
  it('say who, at which level, how insured and since when; ended insurance is in red', async () => {
    aPage([
      one(),
      one({
        id: 'n',
        name: 'Paul',
        level: null,
        issuer: null,
        insurer: null,
        coveredUntil: null,
        coverSeenOn: null,
        cover: 'NOT_KNOWN',
      }),
    ]);

    const [first, second] = (await screen.findAllByRole('listitem')).map(plain);

    expect(first).toContain(
      'Jeanne Roy · Praticien · EMCCWorks since 1 Jan 2026Mutuelle · until 1 Nov 2026 · seen on 10 Jan 2026Insurance ended',
    );
    expect(second).toContain('PaulWorks since 1 Jan 2026No insurance known');
    expect(screen.getByText('Insurance ended').closest('[data-tone]')?.getAttribute('data-tone')).toBe('bad');
  });

  it('are added with a name and a first day', async () => {
    const sent = aPage([]);
    await press('Add a subcontractor');
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Keep it' }));
    expect(dialog.getAllByText('Give the name of the person.').length).toBeGreaterThan(0);
    expect(sent(addSubcontractorMutation)).toEqual([]);
  });

  it('are erased once that is confirmed', async () => {
    const sent = aPage([one()]);
    await press('Erase Jeanne Roy');
    expect(sent(eraseSubcontractorMutation)).toEqual([]);

    await press('Erase it');

    await waitFor(() => expect(sent(eraseSubcontractorMutation)).toMatchObject([{ id: 's' }]));
  });

  it('stay unknown to the office until the coach says otherwise', async () => {
    const sent = aPage([one()]);
    expect(await screen.findByText('The office does not know of this register.')).toBeTruthy();

    await press('Let the office know that I keep one');

    await waitFor(() => expect(sent(tellOfRegisterMutation)).toMatchObject([{ isTold: true }]));
  });
});
