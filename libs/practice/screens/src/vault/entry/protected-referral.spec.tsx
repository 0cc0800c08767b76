import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider } from '@standing/design-system';
import { createQueryClient, type Session, SessionProvider } from '@standing/web-core';
import { type Entry, newEntry } from '../content/entry.js';
import type { Ladder } from '../content/ladder.js';
import { EntryCard } from './entry-card.js';

const TODAY = '2026-11-22';
const body = { name: 'A', locales: ['en'], zone: 'Europe/Paris', today: TODAY, demo: false, rehearsal: false };
const session: Session = { personId: 'me', name: 'Claire Petit', roles: [], body, locale: 'en', speak: jest.fn() };

const terms = { id: 't', limits: ['LEGAL_DUTY', 'SERIOUS_HARM', 'EVIDENCE_FRAUD'], answeredOn: '2026-03-01' };
const asSupervisor = {
  id: 's',
  supervisees: [
    { id: 'a', coachName: 'Inès Morel', terms },
    { id: 'b', coachName: 'Éric Blanc', terms: null },
  ],
};

function entryOf(ladder: Partial<Ladder>, text = 'Twelve hours in the log were not held'): Entry {
  const entry = newEntry('supervisee', TODAY);
  return { ...entry, text, ladder: { ...entry.ladder!, agreementId: 'a', toldOn: '2026-11-20', ...ladder } };
}

function show(entry: Entry, answer: object = { asSupervisor }) {
  const sent: string[] = [];
  globalThis.fetch = ((...given: [string, RequestInit]) => {
    sent.push(String(given[1].body));
    const data = { ...answer, codeOfEthics: null, mySignature: null };
    return Promise.resolve({ status: 200, headers: new Headers(), json: () => Promise.resolve({ data }) });
  }) as unknown as typeof fetch;
  const nothing = {
    isNew: true,
    pending: false,
    error: null,
    onSave: jest.fn(),
    onErase: jest.fn(),
    onLeave: jest.fn(),
  };
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={createQueryClient(jest.fn())}>
          <SessionProvider value={session}>
            <EntryCard entry={entry} {...nothing} />
          </SessionProvider>
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
  return sent;
}

const copied = () =>
  screen.queryByRole('button', { name: 'Copy: Text to copy' })?.previousElementSibling?.textContent ?? null;
const tick = async (name: string | RegExp) => userEvent.click(await screen.findByRole('checkbox', { name }));

describe('a concern about a supervisee', () => {
  beforeAll(() => {
    i18n.loadAndActivate({ locale: 'en', messages: {} });
    Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  });
  afterEach(cleanup);

  it('offers the limits that both agreed on, and two where no terms were set down', async () => {
    show(entryOf({}));
    await screen.findByText('You both agreed on these on 1 Mar 2026.');
    expect(screen.getByRole('radio', { name: /training or insurance/ })).toBeTruthy();
    expect(screen.queryByRole('radio', { name: /goes on/ })).toBeNull();
    cleanup();

    show(entryOf({ agreementId: 'b' }));
    await screen.findByText('Where no terms were set down, these two stand alone.');
    expect(screen.queryByRole('radio', { name: /training or insurance/ })).toBeNull();
  });

  it('says what is lacking before it can be referred, and gives no text', async () => {
    show(entryOf({ outcome: 'refer', toldOn: null }));

    await screen.findByText('Choose the limit that you intend to use.');
    expect(screen.getByText(/Tell the supervisee first, or write why/)).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: /What I heard/ })).toBeNull();
  });

  it('is told with the limit and what is ticked alone, and none of it leaves the page', async () => {
    const sent = show(entryOf({ outcome: 'refer', limit: 'EVIDENCE_FRAUD', consulted: 'My own supervisor' }));
    await screen.findByRole('checkbox', { name: /What I heard or saw/ });
    expect(copied()).toBeNull();

    await tick(/What I heard or saw/);

    expect(copied()?.split('\n')).toEqual([
      'Supervisee: Inès Morel',
      'Limit of confidentiality: Hours, training or insurance shown to the association are false. Agreed on 1 Mar 2026.',
      'What I heard or saw in supervision: Twelve hours in the log were not held',
    ]);
    expect(sent.join('')).not.toMatch(/Twelve|EVIDENCE_FRAUD/);
  });

  it('gives no text until each thing by which a client could be known is answered for', async () => {
    show(entryOf({ outcome: 'refer', limit: 'LEGAL_DUTY' }, 'Paul Dubois of Lumen SARL, paul@example.org'));
    await tick(/What I heard or saw/);
    expect(await screen.findByText(/Take out “paul@example.org”/)).toBeTruthy();
    await tick(/^Paul Dubois/);
    await tick(/^Lumen SARL/);
    expect(copied()).toBeNull();

    const text = screen.getByLabelText(/What you heard or saw in supervision, and when/);
    await userEvent.clear(text);
    await userEvent.type(text, 'Paul Dubois was there');

    expect(screen.queryByText(/Take out|nothing to copy/)).toBeNull();
    expect(copied()).toContain('Paul Dubois was there');
  });

  it('can be written by somebody who supervises nobody here, and erases itself after twelve months', async () => {
    show(entryOf({ agreementId: null }), { asSupervisor: null });

    expect(await screen.findByText(/You supervise nobody here/)).toBeTruthy();
    expect(screen.getByText(/erases itself when you open the vault from 22 Nov 2027 on/)).toBeTruthy();
  });
});
