import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { show } from '../../test/show.js';
import {
  relationRulesQuery,
  relationsToReviewQuery,
  reviewRelationsMutation,
  setRelationRuleMutation,
} from './relation.queries.js';
import { SupervisionRelationsScreen } from './relations-screen.js';

const waiting = {
  ...{ id: 'w', relations: ['RECIPROCAL_SUPERVISOR'], since: '2027-01-02' },
  ...{ superviseeName: 'Éric Blanc', supervisorName: 'Claire Morel' },
};
const rules = [
  { relation: 'FAMILY', today: 'REFUSED', history: [] },
  {
    ...{ relation: 'TRAINER', today: 'ALLOWED' },
    history: [{ id: 'r', treatment: 'ALLOWED', fromOn: '2027-01-02', setOn: '2027-01-01' }],
  },
];
const answers = (found: readonly object[]) =>
  [
    [relationsToReviewQuery, { data: { supervisionRelationsToReview: found } }],
    [relationRulesQuery, { data: { supervisionRelationRules: rules } }],
  ] as const;

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

beforeAll(() => {
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
afterEach(cleanup);

describe('relations beside supervision, at the office', () => {
  it('are decided with a reason from a list', async () => {
    const sent = show(<SupervisionRelationsScreen />, answers([waiting]));
    expect((await screen.findByText('Éric Blanc · Claire Morel')).closest('li')?.textContent).toContain(
      'We supervise each other',
    );
    await press('Decide about Éric Blanc and Claire Morel');
    fireEvent.click(screen.getByRole('radio', { name: 'It can go on' }));
    await press('Record the decision');

    expect(sent(reviewRelationsMutation)).toMatchObject([{ id: 'w', outcome: 'ALLOWED', reason: 'KEPT_APART' }]);
  });

  it('say when nothing waits', async () => {
    show(<SupervisionRelationsScreen />, answers([]));

    expect(await screen.findByText(/Nothing waits\./)).toBeTruthy();
  });

  it('are treated as is set, from today on, and what was set stays to be read', async () => {
    const sent = show(<SupervisionRelationsScreen />, answers([]));
    const row = (await screen.findByText('One trained the other')).closest('li');
    expect(within(row as HTMLElement).getByText(/from 2 Jan/).textContent).toMatch(/set on 1 Jan/);
    await press('Change: One trained the other');
    fireEvent.click(screen.getByRole('radio', { name: 'Refused' }));
    await press('Set the rule');

    expect(sent(setRelationRuleMutation)).toMatchObject([
      { input: { relation: 'TRAINER', treatment: 'REFUSED', fromOn: '2027-01-03' } },
    ]);
  });
});
