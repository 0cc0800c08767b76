import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { broken } from '../../../test/answers.js';
import { aServer, session } from '../../../test/a-server.js';
import { prepare, showScreen } from '../../../test/show-screen.js';
import { assignAssessorMutation, neededQuery, seatsQuery } from './seats.queries.js';
import { Seats } from './seats.js';

const bertrand = { ...session, personId: 'bertrand', name: 'Bertrand Colin', roles: ['registrar'] };
const show = (content: ReactNode) => showScreen(content, bertrand);

beforeAll(prepare);
afterEach(cleanup);

const helene = { id: 'helene', name: 'Hélène Roche' };
const karim = { id: 'karim', name: 'Karim Haddad' };
const solene = { id: 'solene', name: 'Solène Marchal' };
const seat = (changes: object) => ({
  ...{ id: 's1', seat: 1, person: helene, file: 'D-7F3A9C', status: 'ASSIGNED' },
  ...{ assignedAt: '2026-11-21T09:00:00Z', recusal: null },
  ...changes,
});
const barred = { code: 'ACCREDITATION_ASSESSOR_BARRED', message: 'A relation bars them: supervision.' };
const seats = (...seatsOfApplication: object[]) => ({
  data: {
    seatsOfApplication,
    assessorCandidatesWithReasons: [
      { person: karim, open: 1, mostOpen: 4, refusals: [] },
      { person: solene, open: 0, mostOpen: 3, refusals: [barred] },
    ],
  },
});
const nothingNeeded = [neededQuery, () => ({ data: { accommodationAsked: null } })] as const;
const shown = <Seats applicationId="app" about="Inès Morel" />;

describe('the seats of an application', () => {
  it('say what the applicant needs, a word and nothing more', async () => {
    aServer([
      [seatsQuery, () => seats()],
      [neededQuery, () => ({ data: { accommodationAsked: 'BREAKS' } })],
    ]);
    showScreen(shown);

    expect(await screen.findByText('The applicant needs: Breaks')).toBeTruthy();
  });

  it('say who has each and who left, and why', async () => {
    const left = seat({ id: 's0', person: solene, status: 'RECUSED', recusal: 'FAMILY' });
    aServer([[seatsQuery, () => seats(left, seat({ status: 'OPEN' }))], nothingNeeded]);
    show(shown);

    const rows = await screen.findAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'First assessorHélène Roche D-7F3A9CAssesses',
      'Second assessorChoose…',
      'Solène Marchal left a seat · Family',
    ]);
  });

  it('are given to somebody who is available, and say why another is not', async () => {
    const { sent } = aServer([
      nothingNeeded,
      [seatsQuery, () => seats(seat({}))],
      [assignAssessorMutation, () => ({ data: { assignAssessor: 's2' } })],
    ]);
    show(shown);
    await userEvent.click(await screen.findByRole('button', { name: 'Choose the second assessor: Inès Morel' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Choose the second assessor' }));
    expect(dialog.queryByRole('radio', { name: /Solène/ })).toBeNull();
    await userEvent.click(dialog.getByRole('button', { name: 'Not available' }));
    expect(dialog.getByText(barred.message)).toBeTruthy();

    await userEvent.click(dialog.getByRole('button', { name: 'Give the seat' }));
    expect(dialog.getAllByText('Choose an assessor.').length).toBeGreaterThan(0);
    await userEvent.click(dialog.getByRole('radio', { name: /Karim Haddad/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Give the seat' }));

    expect(await screen.findByText(/^The seat is given\./)).toBeTruthy();
    const input = { applicationId: 'app', personId: 'karim', seat: 2 };
    expect(sent(assignAssessorMutation)[0]?.variables['input']).toEqual(input);
  });

  it('are not shown to somebody who has a part in it, and say when they could not be loaded', async () => {
    let answer: object = { errors: [{ message: 'x', extensions: { code: 'NOT_FOUND' } }] };
    aServer([[seatsQuery, () => answer], nothingNeeded]);
    show(shown);
    expect(await screen.findByText(/^You have a part in this application/)).toBeTruthy();
    cleanup();

    answer = broken;
    show(shown);
    expect(await screen.findByText('The assessors could not be loaded.')).toBeTruthy();
  });
});
