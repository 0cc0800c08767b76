import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider } from '@standing/design-system';
import {
  createQueryClient,
  type Outbox,
  OutboxProvider,
  readOutbox,
  type Session,
  SessionProvider,
  useOutbox,
} from '@standing/web-core';
import { SignOutCard } from './sign-out-card.js';

const body = { name: 'A', locales: ['en'], zone: 'Europe/Paris', today: '2026-11-22', demo: false, rehearsal: false };
const session: Session = { personId: 'me', name: 'Amélie', roles: [], body, locale: 'en', speak: jest.fn() };

const left = jest.fn();
let outbox: Outbox | null = null;

function Held() {
  outbox = useOutbox();
  return <SignOutCard />;
}

async function logOffline() {
  await act(() =>
    outbox?.keep({
      kind: 'practice',
      with: 'Orchid',
      input: { engagementId: 'orchid', heldOn: '2026-11-21', minutes: 60, paid: true },
    }),
  );
  await waitFor(() => expect(outbox?.lines.length).toBe(1));
}
const signOut = () => userEvent.click(screen.getByRole('button', { name: 'Sign out' }));

beforeEach(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  Object.assign(crypto, { randomUUID: () => '00000000-0000-4000-8000-000000000001' });
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  left.mockClear();
  // jsdom goes nowhere.
  jest.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(left);
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={createQueryClient(jest.fn())}>
          <SessionProvider value={session}>
            <OutboxProvider open={readOutbox}>
              <Held />
            </OutboxProvider>
          </SessionProvider>
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
});
afterEach(cleanup);

describe('signing out', () => {
  it('asks first where something is not sent, and says what becomes of it', async () => {
    await logOffline();

    await signOut();

    const dialog = within(await screen.findByRole('dialog', { name: 'Sign out before all is sent?' }));
    expect(dialog.getByText('1 entry that you logged has not reached the platform yet.')).toBeTruthy();
    expect(dialog.getByText(/is lost when you sign out/)).toBeTruthy();
    expect(left).not.toHaveBeenCalled();
    await userEvent.click(dialog.getByRole('button', { name: 'Sign out' }));
    expect(left).toHaveBeenCalledTimes(1);
    expect(outbox?.lines.length).toBe(1);
  });

  it('removes it from the device where that is asked', async () => {
    await logOffline();
    await signOut();

    await userEvent.click(await screen.findByRole('button', { name: 'Remove from this device and sign out' }));

    await waitFor(() => expect(left).toHaveBeenCalledTimes(1));
    expect(outbox?.lines).toEqual([]);
  });

  it('asks nothing where all is sent', async () => {
    const sent = jest.fn((event: Event) => event.preventDefault());
    document.addEventListener('submit', sent, { once: true });

    await signOut();

    expect(sent).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
