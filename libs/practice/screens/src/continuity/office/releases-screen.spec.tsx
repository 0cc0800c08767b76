import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider } from '@standing/design-system';
import { createQueryClient, type Session, SessionProvider } from '@standing/web-core';
import { answerReleaseMutation, releasesQuery } from './release.queries.js';
import { ReleasesScreen } from './releases-screen.js';

type Sent = { readonly documentId: string; readonly variables: Readonly<Record<string, unknown>> };

const body = { name: 'Association', locales: ['fr'], zone: 'Europe/Paris', today: '2026-11-22' };
const session: Session = {
  personId: 'me',
  name: 'Nadia Benali',
  roles: ['officer'],
  body: { ...body, demo: false, rehearsal: false },
  locale: 'en',
  speak: jest.fn(),
};
const hashOf = (document: { readonly __meta__?: Readonly<Record<string, unknown>> | undefined }) =>
  document.__meta__?.['hash'];
const release = (changes: object = {}) => ({
  id: 'r1',
  coach: { id: 'coach', name: 'Éric Blanc' },
  ground: 'INCAPACITY',
  proposedBy: { id: 'other', name: 'Bertrand Colin' },
  proposedOn: '2026-11-20',
  outcome: 'WAITING',
  answeredBy: null,
  answeredOn: null,
  ...changes,
});
const forbidden = { data: null, errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] };

function show(releases: readonly object[] | null): Sent[] {
  const sent: Sent[] = [];
  const answers = new Map<unknown, object>([
    [hashOf(releasesQuery), releases ? { data: { continuityReleases: releases } } : forbidden],
    [hashOf(answerReleaseMutation), { data: { answerContinuityRelease: 'r1' } }],
  ]);
  globalThis.fetch = (async (_: string, init: RequestInit) => {
    const request = JSON.parse(init.body as string) as Sent;
    if (request.documentId === hashOf(answerReleaseMutation)) sent.push(request);
    return { status: 200, headers: new Headers(), json: () => Promise.resolve(answers.get(request.documentId)) };
  }) as unknown as typeof fetch;
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={createQueryClient(jest.fn())}>
          <SessionProvider value={session}>
            <ReleasesScreen />
          </SessionProvider>
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
  return sent;
}

const answersOf = (sent: readonly Sent[]) =>
  sent.map(({ variables: { releaseId, release: isReleased } }) => [releaseId, isReleased]);

describe('the office’s screen of continuity plans', () => {
  beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));
  afterEach(cleanup);

  it('offers nothing to whoever may not release', async () => {
    show(null);

    expect(await screen.findByText('The proposals could not be loaded.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Propose' })).toBeNull();
  });

  it('says so where nothing was proposed, and what a proposal lacks', async () => {
    show([]);

    expect(await screen.findByText('Nothing was proposed yet.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Propose' }));
    expect(screen.getAllByText('Choose the member.')).not.toEqual([]);
    expect(screen.getAllByText('Choose why.')).not.toEqual([]);
  });

  it.each([
    ['Release the list of Éric Blanc', true],
    ['Refuse, for Éric Blanc', false],
  ])('has another’s proposal answered: %s', async (name, isReleased) => {
    const sent = show([release()]);
    await userEvent.click(await screen.findByRole('button', { name }));

    await waitFor(() => expect(answersOf(sent)).toEqual([['r1', isReleased]]));
  });

  it('lets one take one’s own back, and not release it', async () => {
    const sent = show([release({ proposedBy: { id: 'me', name: 'Nadia Benali' } })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Take it back, for Éric Blanc' }));

    expect(screen.queryByRole('button', { name: /^Release the list/ })).toBeNull();
    await waitFor(() => expect(answersOf(sent)).toEqual([['r1', false]]));
  });

  it('has nothing to answer where somebody did', async () => {
    show([release({ outcome: 'RELEASED', answeredBy: { id: 'me', name: 'Nadia Benali' }, answeredOn: '2026-11-21' })]);

    expect(await screen.findByText(/released by Nadia Benali on/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Éric Blanc/ })).toBeNull();
  });
});
