import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider, Toasts } from '@standing/design-system';
import {
  createQueryClient,
  meQuery,
  OutboxProvider,
  readOutbox,
  type Session,
  SessionProvider,
} from '@standing/web-core';
import { QuickLog } from './quick-log.js';
import { peopleQuery } from './quick-log.queries.js';

type Sent = {
  readonly documentId: string;
  readonly variables: {
    readonly input?: Record<string, unknown>;
    readonly idempotencyKey?: string;
    readonly id?: string;
  };
};

const agreement = (id: string, name: string) => ({
  id,
  status: 'ACCEPTED',
  startsOn: '2026-01-01',
  supervisor: { id: `s-${id}`, name },
});
const people = {
  myAgreements: [
    agreement('claire', 'Claire Moreau'),
    agreement('denise', 'Denise Okafor'),
    agreement('denis', 'Denis Martin'),
  ],
  myEngagements: [{ id: 'orchid', pseudonym: 'Orchid', endedOn: null }],
};
const session: Session = {
  personId: 'me',
  name: 'Amélie Laurent',
  roles: [],
  body: {
    name: 'Association',
    locales: ['fr', 'en'],
    zone: 'Europe/Paris',
    today: '2026-11-22',
    demo: false,
    rehearsal: false,
  },
  locale: 'en',
  speak: jest.fn(),
};
const hashOf = (document: { readonly __meta__?: Readonly<Record<string, unknown>> | undefined }) =>
  document.__meta__?.['hash'];

/** A server that knows who is here, whom a line may name, and what is logged; what it is sent is kept. */
function aServer(refuse: (input: Record<string, unknown>) => object[] = () => []) {
  const sent: Sent[] = [];
  const answerTo = ({ documentId, variables }: Sent): object => {
    if (documentId === hashOf(peopleQuery)) return { data: people };
    if (documentId === hashOf(meQuery)) return { data: { me: { id: 'me' } } };
    const refusals = refuse(variables.input ?? {});
    if (refusals.length > 0) return { data: null, errors: [{ extensions: { code: 'REFUSED', refusals } }] };
    const made = { id: 'new', version: 1 };
    return { data: { logSession: made, logPractice: made, withdrawSession: made } };
  };
  globalThis.fetch = ((_: string, init: RequestInit) => {
    const body = JSON.parse(init.body as string) as Sent;
    sent.push(body);
    return Promise.resolve({ status: 200, headers: new Headers(), json: () => Promise.resolve(answerTo(body)) });
  }) as unknown as typeof fetch;
  return sent;
}

async function typed(line: string) {
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={createQueryClient(jest.fn())}>
          <SessionProvider value={session}>
            <OutboxProvider open={readOutbox}>
              <QuickLog />
              <Toasts />
            </OutboxProvider>
          </SessionProvider>
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
  await waitFor(() => expect(globalThis.fetch).toBeDefined());
  await userEvent.type(screen.getByRole('textbox', { name: 'Log it in one line' }), line);
}

const chips = () =>
  screen
    .getAllByRole('button')
    .filter(({ className }) => className === 'chip')
    .map(({ textContent }) => textContent?.replace(/\u00a0/g, ' '));
const acts = (sent: Sent[]) => sent.filter(({ variables }) => variables.input);
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));
beforeEach(() => {
  let number = 0;
  jest
    .spyOn(crypto, 'randomUUID')
    .mockImplementation(() => `00000000-0000-4000-8000-${String((number += 1)).padStart(12, '0')}`);
});
afterEach(async () => {
  // Toasts outlive a screen, as they should; here each test begins with none.
  for (const close of screen.queryAllByRole('button', { name: 'Close this message' })) await userEvent.click(close);
  cleanup();
});

describe('logging in one line', () => {
  it('shows what was understood, part by part', async () => {
    aServer();

    await typed('yesterday 1.5h supervision with Claire');

    await waitFor(() =>
      expect(chips()).toEqual([
        'Date Sat 21 Nov',
        'Length 1 h 30 min',
        'Kind Supervision',
        'With Claire Moreau',
        'Form Individual',
      ]),
    );
  });

  it('saves the whole line with Enter', async () => {
    const sent = aServer();
    await typed('yesterday 1.5h supervision with Claire');
    await screen.findByText('Claire Moreau');

    await userEvent.keyboard('{Enter}');

    await waitFor(() => expect(acts(sent).length).toBe(1));
    expect(acts(sent)[0]?.variables.input).toMatchObject({
      agreementId: 'claire',
      heldOn: '2026-11-21',
      minutes: 90,
      form: 'INDIVIDUAL',
      acceptDuplicate: false,
    });
    expect(await screen.findByRole('button', { name: 'Ask Claire Moreau to confirm' })).toBeTruthy();
  });

  it('takes it back from the toast', async () => {
    const sent = aServer();
    await typed('yesterday 1.5h supervision with Claire');
    await screen.findByText('Claire Moreau');
    await save();

    // Toasts outlive the page that asked for them: the newest comes first.
    const [undo] = await screen.findAllByRole('button', { name: 'Undo' });
    await userEvent.click(undo as HTMLElement);

    await waitFor(() =>
      expect(sent.filter(({ variables: { id } }) => id === 'new')).toMatchObject([
        { variables: { version: 1, idempotencyKey: expect.any(String) } },
      ]),
    );
  });

  it('asks between two people and never guesses', async () => {
    const sent = aServer();
    await typed('yesterday 1.5h supervision with Deni');
    await save();
    expect(acts(sent)).toEqual([]);

    await userEvent.click(await screen.findByRole('button', { name: 'With whom? Denise Okafor or Denis Martin' }));
    await userEvent.click(screen.getByRole('button', { name: 'Denis Martin' }));
    await save();

    await waitFor(() => expect(acts(sent)[0]?.variables.input).toMatchObject({ agreementId: 'denis' }));
  });

  it('asks which of two readings of a date is meant', async () => {
    aServer();

    await typed('12/11 1h supervision with Claire');

    expect(await screen.findByRole('button', { name: 'Which day? 12 November 2026 or 11 December 2025' })).toBeTruthy();
  });

  it('asks whether practice was paid, and saves it under its pseudonym', async () => {
    const sent = aServer();
    await typed('today coaching 1h with Orchid');

    await userEvent.click(await screen.findByRole('button', { name: 'Paid or pro bono?' }));
    await userEvent.click(screen.getByRole('button', { name: 'Pro bono' }));
    await save();

    await waitFor(() =>
      expect(acts(sent)[0]?.variables.input).toMatchObject({ engagementId: 'orchid', minutes: 60, paid: false }),
    );
  });

  it.each([
    ['tomorrow 1h supervision with Claire', /has not come yet/],
    ['today coaching 1h client Pierre with Orchid paid', /looks like a client’s name/],
  ])('does not save %s, and says why', async (line, why) => {
    const sent = aServer();
    await typed(line);
    await waitFor(() => expect(chips()?.length).toBeGreaterThan(3));

    await save();

    expect(screen.getByText(why)).toBeTruthy();
    expect(acts(sent)).toEqual([]);
  });

  it('asks about what looks like a duplicate, and saves it with another key once it is meant', async () => {
    const refusal = { code: 'SUPERVISION_POSSIBLE_DUPLICATE', message: 'Is this another session?' };
    const sent = aServer(({ acceptDuplicate }) => (acceptDuplicate === true ? [] : [refusal]));
    await typed('yesterday 1.5h supervision with Claire');
    await screen.findByText('Claire Moreau');
    await save();

    await userEvent.click(await screen.findByRole('button', { name: /^Save it all the same/ }));

    await waitFor(() => expect(acts(sent).length).toBe(2));
    expect(acts(sent)[1]?.variables.input).toMatchObject({ acceptDuplicate: true });
    expect(acts(sent)[1]?.variables.idempotencyKey).not.toBe(acts(sent)[0]?.variables.idempotencyKey);
  });

  it('is kept and the line emptied when the server cannot be reached; what was lost is sent again with the same key', async () => {
    const sent = aServer();
    await typed('yesterday 1.5h supervision with Claire');
    await screen.findByText('Claire Moreau');
    const reachable = globalThis.fetch;
    const lost: Sent[] = [];
    globalThis.fetch = ((url: string, init: RequestInit) => {
      const body = JSON.parse(init.body as string) as Sent;
      if (!body.variables.input) return reachable(url, init);
      lost.push(body);
      return Promise.reject(new TypeError('Failed to fetch'));
    }) as unknown as typeof fetch;
    await save();

    await waitFor(() => expect(acts(lost).length).toBe(1));
    expect(screen.getByRole('textbox', { name: 'Log it in one line' })).toHaveProperty('value', '');
    globalThis.fetch = reachable;

    await waitFor(() => expect(acts(sent).length).toBe(1), { timeout: 3000 });
    expect(acts(sent)[0]?.variables.idempotencyKey).toBe(acts(lost)[0]?.variables.idempotencyKey);
  });
});
