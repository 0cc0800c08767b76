import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider } from '@standing/design-system';
import {
  createQueryClient,
  meQuery,
  OutboxProvider,
  readOutbox,
  type Session,
  SessionProvider,
  UnsentLines,
} from '@standing/web-core';
import { LogPracticeCard } from './log-practice-card.js';

type Sent = {
  readonly documentId: string;
  readonly variables: { readonly input?: object; readonly idempotencyKey?: string };
};

const body = { name: 'A', locales: ['en'], zone: 'Europe/Paris', today: '2026-11-22', demo: false, rehearsal: false };
const session: Session = { personId: 'me', name: 'Amélie', roles: [], body, locale: 'en', speak: jest.fn() };
const orchid = { id: 'orchid', pseudonym: 'Orchid', startedOn: '2026-01-01', endedOn: null } as never;

const sent: Sent[] = [];

function connection(isThere: boolean): void {
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(isThere);
  act(() => void dispatchEvent(new Event(isThere ? 'online' : 'offline')));
}

beforeEach(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  Object.assign(crypto, { randomUUID: () => '00000000-0000-4000-8000-000000000001' });
  sent.length = 0;
  globalThis.fetch = ((_: string, init: RequestInit) => {
    const asked = JSON.parse(init.body as string) as Sent;
    const isMe = asked.documentId === meQuery.__meta__?.['hash'];
    if (!isMe) sent.push(asked);
    const data = isMe ? { me: { id: 'me' } } : { logPractice: { id: 'new', version: 1 } };
    return Promise.resolve({ status: 200, headers: new Headers(), json: () => Promise.resolve({ data }) });
  }) as unknown as typeof fetch;
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={createQueryClient(jest.fn())}>
          <SessionProvider value={session}>
            <OutboxProvider open={readOutbox}>
              <LogPracticeCard engagements={[orchid]} />
              <UnsentLines kind="practice" />
              <UnsentLines kind="supervision" />
            </OutboxProvider>
          </SessionProvider>
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
});
afterEach(cleanup);

describe('the form for hours, without a connection', () => {
  it('keeps what was logged among what waits of its kind, and it is sent when the connection is back', async () => {
    connection(false);
    await userEvent.type(screen.getByRole('textbox', { name: /Length/ }), '1h');
    await userEvent.click(screen.getByRole('radio', { name: 'Paid' }));
    await userEvent.click(screen.getByRole('button', { name: 'Log these hours' }));

    const row = await screen.findByRole('listitem');
    expect(row.textContent).toContain('Orchid');
    expect(screen.getByRole('textbox', { name: /Length/ })).toHaveProperty('value', '');
    expect(sent).toEqual([]);
    connection(true);

    await waitFor(() => expect(screen.queryByRole('listitem')).toBeNull());
    expect(sent).toMatchObject([
      { variables: { input: { engagementId: 'orchid', heldOn: '2026-11-22', minutes: 60, paid: true } } },
    ]);
  });
});
