import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showScreen } from '../../test/show-screen.js';
import { stateYearMutation } from '../years/year.queries.js';
import { takePlanBackMutation, tellPlanMutation } from './plan.queries.js';

const ETHICS = { code: 'ethics', title: 'Ethics', titles: ['Ethics'], within: null };
const CORE = { code: 'core', title: 'Core', titles: ['Core'], within: null };
const PLAN = { id: 'p', fromOn: '2026-01-01', untilOn: '2026-12-31', topics: ['ethics', 'gone'] };
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

beforeAll(() => {
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
afterEach(cleanup);

describe('a plan that is told', () => {
  it('goes with its topics and days, from the topics of the one before', async () => {
    const server = showScreen({ categories: [ETHICS, CORE], plans: [PLAN] });
    expect(await screen.findByText('Ethics and gone')).toBeTruthy();
    await press('Tell of a plan…');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Core' }));
    await press('Tell my body');

    const input = { topics: ['ethics', 'core'], untilOn: '2027-11-21' };
    await waitFor(() => expect(server.sent(tellPlanMutation)[0]?.variables).toMatchObject({ input }));
  });

  it('needs a topic, says what the server refused, and is taken back', async () => {
    const refusals = [{ code: 'CPD_PLAN_NO_AIM', message: 'Write an aim first.', path: null }];
    const answers = [{ errors: [{ message: '', extensions: { code: 'REFUSED', refusals } }] }];
    const server = showScreen({ categories: [ETHICS, CORE], plans: [{ ...PLAN, topics: ['gone'] }], answers });
    await press('Tell of a plan…');
    await press('Tell my body');
    expect((await screen.findAllByText('Choose a topic at least.')).length).toBeGreaterThan(0);
    expect(server.sent(tellPlanMutation)).toHaveLength(0);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ethics' }));
    await press('Tell my body');
    expect(await screen.findByText('Write an aim first.')).toBeTruthy();
    await userEvent.keyboard('{Escape}');

    await press(/^Take back the plan of/);
    await waitFor(() => expect(server.sent(takePlanBackMutation)[0]?.variables).toMatchObject({ id: 'p' }));
  });

  it('is not spoken of where the scheme has no categories', async () => {
    showScreen();
    expect(await screen.findByText('Statements of past years')).toBeTruthy();
    expect(screen.queryByText('Plan told to my body')).toBeNull();
  });
});

describe('a past year', () => {
  const year = (changes: object) => ({
    year: 2025,
    recordedMinutes: 0,
    statedMinutes: null,
    statedOn: null,
    ...changes,
  });

  it.each([
    ['none', {}, 'Not stated', 'State that there was none in 2025'],
    ['hours', { recordedMinutes: 720 }, 'Not stated', /^State 12.h for 2025$/],
    [
      'hours that came later',
      { recordedMinutes: 720, statedMinutes: 60, statedOn: '2026-01-05' },
      /^Stated on .*: 1.h · 12.h are recorded now: state it again$/,
      /^State 12.h for 2025$/,
    ],
  ])('is stated of %s', async (_, changes, words, label) => {
    const server = showScreen({ years: [year(changes)] });
    expect(await screen.findByText(words)).toBeTruthy();
    await press(label);

    await waitFor(() => expect(server.sent(stateYearMutation)[0]?.variables).toMatchObject({ year: 2025 }));
  });

  it('is not asked again while nothing changed', async () => {
    showScreen({ years: [year({ statedMinutes: 0, statedOn: '2026-01-05' })] });
    expect(await screen.findByText(/^Stated on .*: none$/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^State/ })).toBeNull();
  });
});
