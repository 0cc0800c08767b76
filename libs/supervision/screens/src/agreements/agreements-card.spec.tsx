import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider } from '@standing/design-system';
import { createQueryClient, type Session, SessionProvider } from '@standing/web-core';
import { AgreementsCard } from './agreements-card.js';
import { useAgreements } from './use-agreements.js';

const session: Session = {
  personId: 'me',
  name: 'Amélie Laurent',
  roles: [],
  body: {
    name: 'Association',
    locales: ['fr'],
    zone: 'Europe/Paris',
    today: '2026-11-22',
    demo: false,
    rehearsal: false,
  },
  locale: 'en',
  speak: jest.fn(),
};

const agreement = (id: string, status: string, changes: object = {}) => ({
  id,
  status,
  startsOn: '2026-02-03',
  proposedOn: '2026-02-01',
  answeredOn: '2026-02-03',
  disownedOn: null,
  superviseeRelations: [],
  supervisorRelations: [],
  supervisor: { id: `of ${id}`, name: 'Claire Moreau', addressShown: 'c•••@e•••.org', vetted: true, available: true },
  ...changes,
});

function Mine() {
  return <AgreementsCard agreements={useAgreements()} />;
}

type Sent = { readonly variables: Readonly<Record<string, unknown>> };

function show(myAgreements: readonly object[]): Sent[] {
  const sent: Sent[] = [];
  globalThis.fetch = ((_: string, init: RequestInit) => {
    sent.push(JSON.parse(init.body as string) as Sent);
    const data = { myAgreements, supervisorDirectory: [] };
    return Promise.resolve({ status: 200, headers: new Headers(), json: () => Promise.resolve({ data }) });
  }) as unknown as typeof fetch;
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={createQueryClient(jest.fn())}>
          <SessionProvider value={session}>
            <Mine />
          </SessionProvider>
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
  return sent;
}

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

describe('my agreements', () => {
  it('say what became of each, and kindly that a supervisor did not know the coach', async () => {
    show([
      agreement('a', 'ACCEPTED'),
      agreement('b', 'DECLINED'),
      agreement('c', 'DECLINED', { disownedOn: '2026-02-03' }),
      agreement('d', 'PROPOSED', { answeredOn: null, supervisorRelations: null }),
    ]);
    const rows = await screen.findAllByRole('listitem');

    expect(rows.map((row) => row.querySelector('.tag')?.textContent)).toEqual([
      'Accepted',
      'Declined',
      'Declined',
      'Awaiting an answer',
    ]);
    expect(rows.map((row) => row.textContent?.includes('they do not recognise your name'))).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(rows[2]?.textContent).toContain('Talk with them, or write to your association.');
  });

  it('say that somebody can no longer be reached, and neither why nor since when', async () => {
    const supervisor = { id: 's', name: 'Claire Moreau', addressShown: 'c•••', vetted: true, available: false };
    show([agreement('a', 'ACCEPTED', { supervisor })]);
    const [row] = await screen.findAllByRole('listitem');

    expect(row?.textContent).toContain('The platform can no longer reach them. Propose an agreement to somebody else');
  });

  it('say which is about the supervision that the coach gives: both can be with one supervisor', async () => {
    show([agreement('a', 'ACCEPTED', { subject: 'SUPERVISION' }), agreement('b', 'ACCEPTED', { subject: 'COACHING' })]);
    const rows = await screen.findAllByRole('listitem');

    expect(rows.map((row) => row.textContent?.includes('Claire Moreau · supervision of supervision'))).toEqual([
      true,
      false,
    ]);
  });

  it('are proposed about my coaching, unless I say that it is about the supervision that I give', async () => {
    const sent = show([]);
    await screen.findByText(/^An agreement says/);
    await userEvent.click(screen.getByRole('button', { name: 'Propose an agreement' }));
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: 'my coaching' })).checked).toBe(true);

    await userEvent.click(screen.getByRole('radio', { name: 'the supervision that I give as a supervisor' }));
    await userEvent.click(screen.getByRole('radio', { name: 'is not in it yet' }));
    await userEvent.type(await screen.findByRole('textbox', { name: /^Name/ }), 'Claire Moreau');
    await userEvent.type(screen.getByRole('textbox', { name: /^E-mail/ }), 'claire@example.org');
    await userEvent.click(screen.getByRole('checkbox', { name: 'None of these' }));
    await userEvent.click(screen.getByRole('button', { name: 'Send the proposal' }));

    const input = () => sent.find(({ variables }) => variables['input'])?.variables['input'];
    await waitFor(() => expect(input()).toMatchObject({ subject: 'SUPERVISION', relationsDeclared: true }));
  });

  it('say how to begin when there is none', async () => {
    show([]);

    expect(await screen.findByRole('button', { name: 'Propose an agreement' })).toBeTruthy();
  });
});
