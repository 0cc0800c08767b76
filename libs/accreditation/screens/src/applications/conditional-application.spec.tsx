import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aServer } from '../../test/a-server.js';
import { putAway } from '../../test/put-away.js';
import { prepare, showScreen } from '../../test/show-screen.js';
import { ApplicationCard } from './application-card.js';
import { myApplicationQuery, takeBackMutation } from './application.queries.js';

const level = { code: 'N2', title: 'Level 2' };

function show(honouredUntil: string) {
  const latestApplication = {
    ...{ id: 'app', level, status: 'CONDITIONAL', appliedOn: '2026-10-01', decidedOn: null },
    ...{ honouredUntil, declineReason: null },
  };
  const server = aServer([
    [myApplicationQuery, () => ({ data: { latestApplication, applicationDraft: null } })],
    [takeBackMutation, () => ({ data: { withdrawApplication: { id: 'app' } } })],
  ]);
  showScreen(<ApplicationCard level={level} held={false} />);
  return server;
}

beforeAll(prepare);
afterEach(putAway);

describe('my conditional application, where I stand', () => {
  it('says until when, leads to what is to be shown, and offers no other application', async () => {
    show('2026-11-22');

    expect(await screen.findByText(/^You have until 22 November 2026\. .*cannot be declined\.$/)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Read what is still to be shown' });
    expect(link.getAttribute('href')).toBe('/standing/application/app');
    expect(screen.queryByRole('link', { name: /^Apply/ })).toBeNull();
  });

  it('says after its last day that somebody has to decide', async () => {
    show('2026-11-21');

    expect(await screen.findByText(/^You had until 21 November 2026\./)).toBeTruthy();
  });

  it('can be taken back', async () => {
    const { sent } = show('2026-11-22');
    await userEvent.click(await screen.findByRole('button', { name: 'Take it back…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));

    expect(sent(takeBackMutation)[0]?.variables).toMatchObject({ id: 'app' });
  });
});
