import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hashOf, type Sent, show } from '../../test/show.js';
import {
  keepEventMutation,
  keepProviderMutation,
  makeKeyMutation,
  reportAttendanceMutation,
  revokeKeyMutation,
  trainingQuery,
} from './training.queries.js';
import { TrainingScreen } from './training-screen.js';

const PROVIDER = {
  ...{ id: 'p1', name: 'Institut', fromDay: '2026-01-01', untilDay: null, version: 3 },
  keys: [{ id: 'k1', madeOn: '2026-11-01' }],
};
const EVENT = {
  ...{ id: 'e1', providerId: null, title: 'Diversity', kind: 'TRAINING', minutes: 600, categories: [], version: 2 },
  ...{ firstDay: '2026-11-19', lastDay: '2026-11-20', waiting: 2, accepted: 1, refused: 0 },
};
const OUTCOMES = ['FOUND', 'NOT_KNOWN', 'MINUTES_WRONG'];

/** Shows the screen over a server that keeps these. */
function showTraining(events: readonly object[] = [EVENT], key: string | null = 'secret', failing = false) {
  const sent: Sent[] = [];
  globalThis.fetch = ((_: string, init: RequestInit) => {
    const asked = JSON.parse(init.body as string) as Sent;
    sent.push(asked);
    const data = {
      ...{ trainingEvents: events, trainingProviders: [PROVIDER], keepTrainingEvent: { id: 'e' } },
      ...{ keepTrainingProvider: { id: 'p' }, makeTrainingKey: key, revokeTrainingKey: 'k1' },
      ...{ checkAttendance: OUTCOMES, reportAttendance: OUTCOMES },
    };
    const answer = failing ? { errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }] } : { data };
    return Promise.resolve({ status: 200, headers: new Headers(), json: () => Promise.resolve(answer) });
  }) as unknown as typeof fetch;
  show(<TrainingScreen />, ['officer']);
  return (document: Parameters<typeof hashOf>[0]) => sent.filter(({ documentId }) => documentId === hashOf(document));
}

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const press = (name: string, within_ = within(document.body)) => userEvent.click(within_.getByRole('button', { name }));
const dialog = () => within(screen.getByRole('dialog'));

describe('training in the office', () => {
  it('shows events with how many answered how, and their providers', async () => {
    const sent = showTraining();

    expect(await screen.findByText('Diversity')).toBeTruthy();
    expect(screen.getByText('1 accepted · 0 refused · 2 not answered yet')).toBeTruthy();
    expect(screen.getAllByText(/Association/).length).toBeGreaterThan(0);
    expect(screen.getByText('Institut')).toBeTruthy();
    expect(sent(trainingQuery)).toHaveLength(1);
  });

  it('says what to do where there is no event, and that it is not for everybody', async () => {
    showTraining([]);
    expect(await screen.findByText(/No event yet/)).toBeTruthy();
    cleanup();

    showTraining([], null, true);
    expect(await screen.findByText(/Your role does not allow this/)).toBeTruthy();
  });

  it('looks at a list before it is reported, and reports the same rows', async () => {
    const sent = showTraining();
    await screen.findByText('Diversity');
    await press('Report who attended “Diversity”');
    await userEvent.type(dialog().getByLabelText(/E-mail addresses/), 'a@b.org{enter}c@d.org{enter}e@f.org;700');
    expect(dialog().queryByRole('button', { name: /^Report 1/ })).toBeNull();
    await press('Check the list', dialog());
    expect(await dialog().findByText('Member found')).toBeTruthy();
    expect([dialog().getByText('Not known'), dialog().getByText('Minutes wrong')]).toHaveLength(2);
    expect(sent(reportAttendanceMutation)).toHaveLength(0);
    await press('Report 1 member', dialog());

    expect(await dialog().findByText('Reported')).toBeTruthy();
    expect(sent(reportAttendanceMutation)[0]?.variables).toMatchObject({
      eventId: 'e1',
      rows: [{ address: 'a@b.org' }, { address: 'c@d.org', minutes: null }, { address: 'e@f.org', minutes: 700 }],
    });
  });

  it('forgets what was said of a list that is changed', async () => {
    showTraining();
    await screen.findByText('Diversity');
    await press('Report who attended “Diversity”');
    await userEvent.type(dialog().getByLabelText(/E-mail addresses/), 'a@b.org');
    await press('Check the list', dialog());
    await dialog().findByText('Member found');
    await userEvent.type(dialog().getByLabelText(/E-mail addresses/), 'x');

    expect(dialog().queryByText('Member found')).toBeNull();
  });

  it('has no attendance to report before an event is over', async () => {
    showTraining([{ ...EVENT, lastDay: '2026-11-23' }]);
    await screen.findByText('Diversity');

    expect(screen.queryByRole('button', { name: 'Report who attended “Diversity”' })).toBeNull();
  });

  it('keeps an event and changes one', async () => {
    const sent = showTraining();
    await screen.findByText('Diversity');
    await press('Add an event…');
    await press('Keep this event', dialog());
    expect(dialog().getAllByText('Give it a title.').length).toBeGreaterThan(0);
    await press('Close', dialog());
    await press('Change “Diversity”');
    expect(dialog().queryByText('What its provider names it by in a report')).toBeNull();
    await userEvent.selectOptions(dialog().getByLabelText('Held by'), 'Institut');
    await press('Keep this event', dialog());

    await waitFor(() => expect(sent(keepEventMutation)).toHaveLength(1));
    expect(sent(keepEventMutation)[0]?.variables).toMatchObject({
      changed: { id: 'e1', version: 2 },
      input: { title: 'Diversity', providerId: 'p1', firstDay: '2026-11-19', lastDay: '2026-11-20', minutes: 600 },
    });
  });

  it('keeps a provider, and shows its key once', async () => {
    const sent = showTraining();
    await screen.findByText('Institut');
    await press('Add a provider…');
    await userEvent.type(dialog().getByLabelText('Name of the provider'), 'École');
    await press('Keep this provider', dialog());
    await waitFor(() => expect(sent(keepProviderMutation)).toHaveLength(1));
    expect(sent(keepProviderMutation)[0]?.variables).toMatchObject({ input: { name: 'École', fromDay: '2026-11-22' } });
    await press('Make a key for “Institut”');
    expect(await dialog().findByText('secret')).toBeTruthy();
    expect(sent(makeKeyMutation)[0]?.variables).toMatchObject({ providerId: 'p1' });
  });

  it('says when a key did not arrive, and revokes one', async () => {
    const sent = showTraining([EVENT], null);
    await screen.findByText('Institut');
    await press('Make a key for “Institut”');
    expect(await dialog().findByText('The key did not reach you')).toBeTruthy();
    cleanup();

    const again = showTraining();
    await userEvent.click(await screen.findByRole('button', { name: /^Revoke the key made on/ }));
    await waitFor(() => expect(again(revokeKeyMutation)[0]?.variables).toMatchObject({ keyId: 'k1' }));
    expect(sent(revokeKeyMutation)).toHaveLength(0);
  });
});
