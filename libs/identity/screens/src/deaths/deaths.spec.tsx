import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Session } from '@standing/web-core';
import { aServer, show as showToStaff } from '../../test/show-to-staff.js';
import { DeathNotice } from './death-notice.js';
import { deathPreviewQuery, deathsQuery, recordDeathMutation, takeBackDeathMutation } from './death.queries.js';
import { MemberDeathCard } from './member-death-card.js';

const show = (as: Partial<Session> = {}, personId = 'eric') =>
  showToStaff(
    <>
      <DeathNotice personId={personId} />
      <MemberDeathCard personId={personId} />
    </>,
    as,
  );

beforeAll(() => {
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
afterEach(cleanup);

const death = {
  ...{ id: 'd', diedOn: '2026-11-20', learntOn: '2026-11-21', basis: 'FAMILY' },
  ...{ recordedAt: '2026-11-21T09:00:00Z', takenBackAt: null },
};
const recorded = (...changes: object[]) => ({
  data: { deathsOfMember: changes.map((one) => ({ ...death, ...one })) },
});
const before = (standing: object = {}, status = 'WAITING') => ({
  data: {
    standing: {
      person: { id: 'eric', name: 'Éric Blanc' },
      ...{ status: 'ACCREDITED', reference: 'CC-2026-1', level: { title: 'Level 2' }, ...standing },
    },
    latestApplication: { id: 'a', status },
  },
});
const broken = { errors: [{ message: 'x', extensions: { code: 'INTERNAL', reference: 'req-1' } }] };
const theDialog = async () => within(await screen.findByRole('dialog', { name: 'Record a death' }));
const lines = (dialog: ReturnType<typeof within>) =>
  dialog.getAllByRole('listitem').map(({ textContent }: HTMLElement) => textContent);
const openIt = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Record a death…' }));
  const dialog = await theDialog();
  await dialog.findByText('What changes');
  return dialog;
};

describe('recording the death of a member', () => {
  it('says beforehand what changes for this member, asks for what is missing, and keeps no text', async () => {
    let answer: object = recorded();
    const { sent } = aServer([
      [deathsQuery, () => answer],
      [deathPreviewQuery, () => before()],
      [recordDeathMutation, () => ({ data: { recordDeath: 'd' } })],
    ]);
    show();
    const dialog = await openIt();
    expect(lines(dialog)).toEqual([
      'The accreditation ends with the day of death: Level 2. Days before stay as they were.',
      'The public register shows no entry of this member any more.',
      'The application that waits is kept as it is, and asked of nobody any more.',
      'Nothing is mailed to them any more, not even what already waits to leave.',
      'Nobody signs in as them any more; what is open is closed.',
      'Other members are told nothing.',
    ]);
    expect(dialog.queryByRole('textbox')).toBeNull();

    await userEvent.click(dialog.getByRole('button', { name: 'Record the death' }));
    for (const missing of [
      /^Give a day in the past or today/,
      'Choose what it rests on.',
      'Confirm that it is this member.',
    ])
      expect(dialog.getAllByText(missing).length).toBeGreaterThan(0);
    expect(sent(recordDeathMutation)).toEqual([]);

    await userEvent.click(dialog.getByRole('checkbox', { name: 'The day of death is not known' }));
    expect(dialog.getByText(/^The accreditation ends on 22 November 2026: Level 2\./)).toBeTruthy();
    await userEvent.selectOptions(dialog.getByLabelText('What it rests on'), 'PUBLIC_NOTICE');
    await userEvent.click(dialog.getByRole('checkbox', { name: 'It is Éric Blanc, and nobody of the same name' }));
    answer = recorded({ diedOn: null });
    await userEvent.click(dialog.getByRole('button', { name: 'Record the death' }));

    expect(await screen.findByText('The death of Éric Blanc is recorded.')).toBeTruthy();
    const input = { personId: 'eric', diedOn: null, learntOn: '2026-11-22', basis: 'PUBLIC_NOTICE' };
    expect(sent(recordDeathMutation)[0]?.variables['input']).toEqual(input);
    expect(await screen.findByText(/^This member has died\. The day is not known/)).toBeTruthy();
  });

  it('says nothing of an accreditation, an entry or an application that there is not', async () => {
    aServer([
      [deathsQuery, () => recorded()],
      [deathPreviewQuery, () => before({ status: 'NOT_ACCREDITED', reference: null, level: null }, 'WITHDRAWN')],
    ]);
    show();

    expect(lines(await openIt())).toHaveLength(3);
  });

  it('shows why it is refused', async () => {
    const refusal = { code: 'IDENTITY_DEATH_RECORDED', message: 'A death is recorded already.', path: null };
    aServer([
      [deathsQuery, () => recorded()],
      [deathPreviewQuery, () => before()],
      [
        recordDeathMutation,
        () => ({ errors: [{ message: 'x', extensions: { code: 'REFUSED', refusals: [refusal] } }] }),
      ],
    ]);
    show();
    const dialog = await openIt();
    await userEvent.click(dialog.getByRole('checkbox', { name: 'The day of death is not known' }));
    await userEvent.selectOptions(dialog.getByLabelText('What it rests on'), 'OTHER');
    await userEvent.click(dialog.getByRole('checkbox', { name: /^It is Éric Blanc/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Record the death' }));

    expect(await dialog.findByText('A death is recorded already.')).toBeTruthy();
  });

  it.each<[string, Partial<Session>, string]>([
    ['to an officer', { roles: ['officer'] }, 'eric'],
    ['to a registrar of themself', {}, 'nadia'],
  ])('is not offered %s', async (_, as, personId) => {
    const { sent } = aServer([[deathsQuery, () => recorded()]]);
    show(as, personId);
    await waitFor(() => expect(sent(deathsQuery).length).toBeGreaterThan(0));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'In the event of a death' })).toBeNull());

    expect(screen.queryByRole('button', { name: 'Record a death…' })).toBeNull();
  });

  it('says that it could not be loaded', async () => {
    aServer([[deathsQuery, () => broken]]);
    show();

    expect(await screen.findByText('What was recorded could not be loaded.')).toBeTruthy();
  });
});

describe('a member whose death is recorded', () => {
  it('is said to have died on top of the page, and from where that is known', async () => {
    aServer([[deathsQuery, () => recorded({})]]);
    show({ roles: ['officer'] });

    expect(await screen.findByText('This member died on 20 November 2026.')).toBeTruthy();
    expect(screen.getByText(/From the family/).textContent).toBe('From the family · learnt on 21 November 2026');
    expect(screen.queryByRole('button', { name: 'Recorded by mistake…' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Record a death…' })).toBeNull();
  });

  it('is as before once that is taken back, and the office reads that it was a mistake', async () => {
    let answer: object = recorded({});
    const { sent } = aServer([
      [deathsQuery, () => answer],
      [takeBackDeathMutation, () => ({ data: { takeBackDeath: 'd' } })],
    ]);
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Recorded by mistake…' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Was this recorded by mistake?' }));
    answer = recorded({ takenBackAt: '2026-11-22T09:00:00Z' });

    await userEvent.click(dialog.getByRole('button', { name: 'Take the record back' }));

    expect(await screen.findByText('The record is taken back.')).toBeTruthy();
    expect(sent(takeBackDeathMutation)[0]?.variables).toMatchObject({ id: 'd' });
    expect(await screen.findByText(/^Recorded by mistake on .+, taken back on .+\.$/)).toBeTruthy();
    expect(screen.queryByText('This member died on 20 November 2026.')).toBeNull();
    expect(screen.getByRole('button', { name: 'Record a death…' })).toBeTruthy();
  });
});
