import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { membersNamedQuery } from '@standing/web-core';
import type { ReactNode } from 'react';
import { aServer, show as showToStaff } from '../../test/show-to-staff.js';
import { MemberRelationsCard } from './member-relations-card.js';
import { MyRelationsCard } from './my-relations-card.js';
import {
  correctRelationMutation,
  declareRelationMutation,
  endRelationMutation,
  memberRelationsQuery,
  myRelationsQuery,
  recordRelationMutation,
} from './relation.queries.js';

const show = (content: ReactNode) =>
  showToStaff(content, { personId: 'solene', name: 'Solène Marchal', roles: ['officer'] });

beforeAll(() => {
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
afterEach(cleanup);

const broken = { errors: [{ extensions: { code: 'INTERNAL', reference: 'req-1' } }] };

const days = { fromOn: '2021-01-15', untilOn: null };
const own = { id: 'r1', revision: 1, kind: 'SUPERVISES', side: 'ACTIVE', ...days };
const mine = (...changes: object[]) => ({
  data: { myRelations: changes.map((one) => ({ ...own, otherShown: 'ines@example.org', declaredByMe: true, ...one })) },
});
/** What a card lists: what was said of other acts lies beside it. */
const listed = async (card: string) =>
  within(await screen.findByRole('region', { name: card })).findAllByRole('listitem');

const ofMember = (...changes: object[]) => ({
  data: {
    relationsOfMember: changes.map((one) => ({
      ...own,
      ...{ other: { id: 'ines', name: 'Inès Morel' }, otherAddress: null, declared: false },
      ...one,
    })),
  },
});

describe('my professional relations', () => {
  it('say why they are asked, and what was declared', async () => {
    aServer([
      [myRelationsQuery, () => mine({}, { id: 'r2', kind: 'FAMILY', declaredByMe: false, otherShown: 'Basile' })],
    ]);
    show(<MyRelationsCard />);

    const rows = await listed('My professional relations');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'ines@example.orgI supervise or supervised this person · since 15 Jan 2021It has ended…',
      'BasileWe are of one family · since 15 Jan 2021 · declared by somebody else',
    ]);
    expect(screen.getByText(/That is why you are asked\./)).toBeTruthy();
  });

  it('say that there is none, or that they could not be loaded', async () => {
    let answer: object = mine();
    aServer([[myRelationsQuery, () => answer]]);
    show(<MyRelationsCard />);
    expect(await screen.findByText('You have declared no relation.')).toBeTruthy();
    cleanup();

    answer = broken;
    show(<MyRelationsCard />);
    expect(await screen.findByText('Your relations could not be loaded.')).toBeTruthy();
  });

  it('are declared with who does it, and what is missing is said first', async () => {
    const { sent } = aServer([
      [myRelationsQuery, () => mine()],
      [declareRelationMutation, () => ({ data: { declareRelation: 'r1' } })],
    ]);
    show(<MyRelationsCard />);
    await userEvent.click(await screen.findByRole('button', { name: 'Declare a relation' }));
    await userEvent.click(screen.getByRole('button', { name: 'Declare this relation' }));
    for (const missing of ['Give the other person’s e-mail address.', 'Choose what links you.'])
      expect(screen.getAllByText(missing).length).toBeGreaterThan(0);
    expect(sent(declareRelationMutation)).toEqual([]);

    await userEvent.type(screen.getByLabelText('The other person’s e-mail address'), 'ines@example.org');
    await userEvent.selectOptions(screen.getByLabelText('What links you'), 'TRAINED-PASSIVE');
    await userEvent.click(screen.getByRole('button', { name: 'Declare this relation' }));

    expect(await screen.findByText('The relation is declared.')).toBeTruthy();
    const said = { kind: 'TRAINED', side: 'PASSIVE', fromOn: null, untilOn: null };
    expect(sent(declareRelationMutation)[0]?.variables['input']).toEqual({ ...said, otherAddress: 'ines@example.org' });
  });

  it('end on a day, and say when somebody changed them meanwhile', async () => {
    let answer: object = { errors: [{ message: 'x', extensions: { code: 'STALE', mine: {}, theirs: {} } }] };
    const { sent } = aServer([
      [myRelationsQuery, () => mine({})],
      [endRelationMutation, () => answer],
    ]);
    show(<MyRelationsCard />);
    await userEvent.click(await screen.findByRole('button', { name: 'Say the last day with ines@example.org' }));
    const dialog = within(screen.getByRole('dialog', { name: 'When did it end?' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Record the last day' }));
    expect(await dialog.findByText(/^It was changed in the meantime\./)).toBeTruthy();

    answer = { data: { endRelation: 'r1' } };
    await userEvent.click(dialog.getByRole('button', { name: 'Record the last day' }));
    expect(await screen.findByText('The last day is recorded.')).toBeTruthy();
    expect(sent(endRelationMutation)[0]?.variables).toMatchObject({ id: 'r1', revision: 1, untilOn: '2026-11-22' });
  });
});

describe('a member’s relations at the office', () => {
  it('are set right, or said to have been none', async () => {
    const { sent } = aServer([
      [memberRelationsQuery, () => ofMember({ side: 'PASSIVE' })],
      [correctRelationMutation, () => ({ data: { correctRelation: 'r1' } })],
    ]);
    show(<MemberRelationsCard personId="amelie" />);
    const [row] = await listed('Relations with other members');
    expect(row?.textContent).toContain('Is supervised by Inès Morel');
    await userEvent.click(screen.getByRole('button', { name: 'Set right the relation with Inès Morel' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Set right the relation with Inès Morel' }));

    await userEvent.click(dialog.getByRole('button', { name: 'There was none' }));

    expect(await screen.findByText('The relation is set right.')).toBeTruthy();
    const said = { kind: 'SUPERVISES', side: 'PASSIVE', ...days };
    const input = { id: 'r1', revision: 1, stands: false, ...said };
    expect(sent(correctRelationMutation)[0]?.variables['input']).toEqual(input);
  });

  it('are recorded with another member, found by name', async () => {
    const found = { data: { membersNamed: [{ id: 'karim', name: 'Karim Haddad', addressShown: 'k•••' }] } };
    const { sent } = aServer([
      [memberRelationsQuery, () => ofMember()],
      [membersNamedQuery, () => found],
      [recordRelationMutation, () => ({ data: { recordRelation: 'r2' } })],
    ]);
    show(<MemberRelationsCard personId="amelie" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Record a relation' }));
    await userEvent.selectOptions(screen.getByLabelText('What links them'), 'EMPLOYS-ACTIVE');
    await userEvent.type(screen.getByRole('searchbox', { name: 'The other member' }), 'ka');
    await userEvent.click(await screen.findByRole('radio', { name: /Karim Haddad/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Record this relation' }));

    expect(await screen.findByText('The relation is recorded.')).toBeTruthy();
    const people = { personId: 'amelie', otherPersonId: 'karim' };
    expect(sent(recordRelationMutation)[0]?.variables['input']).toMatchObject({ kind: 'EMPLOYS', ...people });
  });

  it('of oneself are declared from the account alone', async () => {
    aServer([[memberRelationsQuery, () => ofMember({ other: null, otherAddress: 'nobody@example.org' })]]);
    show(<MemberRelationsCard personId="solene" />);

    expect(await screen.findByText(/These are your own/)).toBeTruthy();
    const [row] = await listed('Relations with other members');
    expect(row?.textContent).toContain('not a member');
    expect(screen.queryByRole('button', { name: /relation/ })).toBeNull();
  });
});
