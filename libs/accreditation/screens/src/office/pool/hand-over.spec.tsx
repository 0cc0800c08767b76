import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { broken, refused } from '../../../test/answers.js';
import { type Answer, aServer, session } from '../../../test/a-server.js';
import { prepare, showScreen } from '../../../test/show-screen.js';
import {
  correctAbsenceMutation,
  enterAbsenceMutation,
  takeBackAbsenceMutation,
} from '../../absences/absence.queries.js';
import { AssessorsScreen } from './assessors-screen.js';
import { handOverMutation, poolQuery, toHandOverQuery } from './pool.queries.js';

beforeAll(prepare);
afterEach(cleanup);

const absence = { id: 'x', from: '2026-12-01', until: '2026-12-20' };
const helene = {
  id: 'p1',
  person: { id: 'helene', name: 'Hélène Roche' },
  levels: [{ code: 'one', title: 'Level 1' }],
  ...{ trainedOn: '2025-03-01', mandateFrom: '2025-04-01', mandateUntil: null, mostOpen: 2, open: 2 },
  ...{ absences: [absence], deputy: { id: 'karim', name: 'Karim Haddad' } },
};
const inHand = (id: string, name: string, deputies: object[]) => ({
  ...{ id, file: `D-${id}`, person: { id: name, name }, level: { title: 'Level 1' }, status: 'ASSIGNED', deputies },
});
const [karim, solene] = [
  { id: 'karim', name: 'Karim Haddad' },
  { id: 'solene', name: 'Solène Marchal' },
];

type Document = Parameters<typeof aServer>[0][number][0];

function show(assessor: object, ...answers: (readonly [Document, Answer])[]) {
  const server = aServer([[poolQuery, () => ({ data: { assessors: [assessor], schemeLevels: [] } })], ...answers]);
  showScreen(<AssessorsScreen />, { ...session, roles: ['registrar'] });
  return server;
}

describe('handing over what somebody has in hand', () => {
  const open = async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Hand over what Hélène Roche has in hand' }));
    return within(screen.getByRole('dialog'));
  };

  it('proposes a deputy for each, leaves what is left, and says of each what became of it', async () => {
    const rows = [
      inHand('a', 'Amélie Laurent', [karim, solene]),
      inHand('b', 'Éric Blanc', [solene]),
      inHand('c', 'Inès Morel', [karim]),
      inHand('d', 'Léa Fontaine', []),
    ];
    const done = [
      { assessmentId: 'a', deputy: solene, givenId: 'n', refusals: [] },
      { assessmentId: 'b', deputy: solene, givenId: null, refusals: [{ code: 'L', message: 'They have enough.' }] },
    ];
    const { sent } = show(
      helene,
      [toHandOverQuery, () => ({ data: { assessmentsToHandOver: rows } })],
      [handOverMutation, () => ({ data: { handOverAssessments: done } })],
    );
    const dialog = await open();

    const first = await dialog.findByLabelText<HTMLSelectElement>('Deputy for the application of Amélie Laurent');
    expect(first.value).toBe('karim');
    expect(dialog.getByText('Nobody of the pool can take it over today.')).toBeTruthy();
    await userEvent.selectOptions(first, 'solene');
    await userEvent.selectOptions(dialog.getByLabelText('Deputy for the application of Inès Morel'), 'Leave it');
    await userEvent.click(dialog.getByRole('button', { name: 'Hand over 2 assessments' }));

    expect(await screen.findByText('1 assessment handed over')).toBeTruthy();
    expect(screen.getByText('They have enough.')).toBeTruthy();
    expect(screen.getByText('Not handed over')).toBeTruthy();
    expect(sent(toHandOverQuery)[0]?.variables).toEqual({ assessorId: 'helene' });
    expect(sent(handOverMutation)[0]?.variables['assessments']).toEqual([
      { assessmentId: 'a', deputyId: 'solene' },
      { assessmentId: 'b', deputyId: 'solene' },
    ]);
  });

  it('says that there is nothing, that it could not be loaded, or why nothing was', async () => {
    let answer: object = { data: { assessmentsToHandOver: [] } };
    const answers = [
      [toHandOverQuery, () => answer],
      [handOverMutation, () => refused('Nobody is away.')],
    ] as const;
    show(helene, ...answers);
    expect(await (await open()).findByText('Nothing that you may hand over is in hand.')).toBeTruthy();
    cleanup();

    answer = broken;
    show(helene, ...answers);
    expect(await (await open()).findByText('What is in hand could not be loaded.')).toBeTruthy();
    cleanup();

    answer = { data: { assessmentsToHandOver: [inHand('a', 'Amélie Laurent', [karim])] } };
    show(helene, ...answers);
    const dialog = await open();
    await userEvent.click(await dialog.findByRole('button', { name: 'Hand over 1 assessment' }));
    expect(await dialog.findByText('Nobody is away.')).toBeTruthy();
  });

  it.each<[string, object]>([
    ['is there', { absences: [] }],
    ['has nothing in hand', { open: 0 }],
  ])('is not offered of somebody who %s', async (_, changes) => {
    show({ ...helene, ...changes });

    expect(await screen.findByRole('button', { name: 'Absences of Hélène Roche' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Hand over what Hélène Roche has in hand' })).toBeNull();
  });
});

describe('the absences of somebody of the pool', () => {
  const open = async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Absences of Hélène Roche' }));
    return within(screen.getByRole('dialog', { name: 'Absences of Hélène Roche' }));
  };
  const words = 'away from 1 Dec 2026 to 20 Dec 2026';

  it('are read with who stands in', async () => {
    show(helene);

    const row = await screen.findByRole('listitem');
    expect(row.textContent).toContain('2 of 2 in hand · deputy: Karim Haddad');
    expect(row.textContent).toContain(words);
  });

  it('are entered with a first day, and say why that is refused', async () => {
    const { sent } = show({ ...helene, absences: [] }, [
      enterAbsenceMutation,
      () => refused('Another absence covers some of these days already.', 'from'),
    ]);
    const dialog = await open();
    expect(dialog.getByText('No absence is entered.')).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'Enter an absence…' }));

    await userEvent.click(dialog.getByRole('button', { name: 'Keep this absence' }));

    expect(dialog.getAllByText('Give the first day away.').length).toBeGreaterThan(0);
    expect(sent(enterAbsenceMutation)).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Not yet' }));
    expect(dialog.getByRole('button', { name: 'Enter an absence…' })).toBeTruthy();
  });

  it('are changed beside what was said, and say why that is refused', async () => {
    const { sent } = show(helene, [correctAbsenceMutation, () => refused('This absence is over.')]);
    const dialog = await open();
    await userEvent.click(dialog.getByRole('button', { name: `Change the days: ${words}` }));

    await userEvent.click(dialog.getByRole('button', { name: 'Keep this absence' }));

    expect(await dialog.findByText('This absence is over.')).toBeTruthy();
    expect(sent(correctAbsenceMutation)[0]?.variables['input']).toEqual(absence);
  });

  it('are taken back, or it is said why not', async () => {
    let answer: object = refused('This absence is over.');
    const { sent } = show(helene, [takeBackAbsenceMutation, () => answer]);
    const dialog = await open();
    const takeBack = () => userEvent.click(dialog.getByRole('button', { name: `Take it back: ${words}` }));

    await takeBack();
    expect(await dialog.findByText('The absence was not taken back.')).toBeTruthy();
    answer = { data: { takeBackAbsence: 'x' } };
    await takeBack();

    expect(await screen.findByText('The absence is taken back.')).toBeTruthy();
    expect(sent(takeBackAbsenceMutation)[0]?.variables['id']).toBe('x');
  });
});
