import { i18n } from '@lingui/core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anActivity, FileServer, refused, showScreen } from '../../test/show-screen.js';
import { acceptAttendanceMutation, refuseAttendanceMutation } from './attendance.queries.js';

const REPORTED = {
  ...{ __typename: 'AttendanceToAnswer', id: 'r1', title: 'Diversity', kind: 'TRAINING', provider: null },
  ...{ firstDay: '2026-11-19', lastDay: '2026-11-20', minutes: 120 },
};

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
beforeEach(() => FileServer.open());
afterEach(cleanup);

const dialog = () => within(screen.getByRole('dialog'));

describe('what is reported of a coach', () => {
  it('has nothing on the page where nothing waits', async () => {
    showScreen();
    await screen.findByText(/A course, a conference/);

    expect(screen.queryByText('Reported to you')).toBeNull();
  });

  it('becomes an activity: what is vouched for stands, and what was learnt is asked for', async () => {
    const { sent } = showScreen({ attendance: [REPORTED] });
    await userEvent.click(await screen.findByRole('button', { name: 'Accept “Diversity”' }));
    expect([dialog().getByText('Association'), dialog().getByText('Diversity')]).toHaveLength(2);
    expect(dialog().queryByLabelText('Title')).toBeNull();
    await userEvent.click(dialog().getByRole('button', { name: 'Record this activity' }));
    expect(dialog().getAllByText('Write in a sentence what you take from it.').length).toBeGreaterThan(0);
    expect(sent(acceptAttendanceMutation)).toHaveLength(0);
    await userEvent.type(dialog().getByLabelText(/What you take from it/), 'Listen more.');
    await userEvent.click(dialog().getByRole('button', { name: 'Record this activity' }));

    await waitFor(() =>
      expect(sent(acceptAttendanceMutation)[0]?.variables).toMatchObject({
        ...{ id: 'r1', reflection: 'Listen more.', acceptDuplicate: false },
      }),
    );
  });

  it('keeps what was written when it is asked whether there were two', async () => {
    const answers = [refused('CPD_POSSIBLE_DUPLICATE', 'Were there two?', 'acceptDuplicate')];
    const { sent } = showScreen({ attendance: [REPORTED], answers });
    await userEvent.click(await screen.findByRole('button', { name: 'Accept “Diversity”' }));
    await userEvent.type(dialog().getByLabelText(/What you take from it/), 'Listen more.');
    await userEvent.click(dialog().getByRole('button', { name: 'Record this activity' }));
    await userEvent.click(await dialog().findByRole('button', { name: 'There were two: keep both' }));

    await waitFor(() => expect(sent(acceptAttendanceMutation)).toHaveLength(2));
    expect(sent(acceptAttendanceMutation)[1]?.variables).toMatchObject({ acceptDuplicate: true });
  });

  it('is refused without a reason', async () => {
    const { sent } = showScreen({ attendance: [REPORTED] });
    await userEvent.click(await screen.findByRole('button', { name: '“Diversity”: that was not me' }));

    await waitFor(() => expect(sent(refuseAttendanceMutation)[0]?.variables).toMatchObject({ id: 'r1' }));
  });

  it('says of an activity that it is vouched for, and what a change of it does', async () => {
    showScreen({ activities: [anActivity('a1', { title: 'Diversity', attested: true })] });
    expect(await screen.findByText('Vouched for')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Change “Diversity”' }));

    expect(dialog().getByText(/once you change anything else, it is declared/)).toBeTruthy();
  });
});
