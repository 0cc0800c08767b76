import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider } from '@standing/design-system';
import { createQueryClient } from '../graph/query-client.js';
import { type Session, SessionProvider } from '../session/session.js';
import { undone } from './changes.js';
import { OutboxProvider } from './outbox.js';
import { type Outbox, useOutbox } from './outbox-context.js';
import { readOutbox } from './read-outbox.js';
import { UnsentLines } from './unsent-lines.js';

type Sent = { readonly variables: { readonly input?: { minutes: number }; readonly idempotencyKey?: string } };
type Answer = object | 'lost';

const body = { name: 'A', locales: ['en'], zone: 'Europe/Paris', today: '2026-11-22', demo: false, rehearsal: false };
const session: Session = { personId: 'me', name: 'Amélie', roles: [], body, locale: 'en', speak: jest.fn() };

const refusedFor = (code: string) => ({
  errors: [{ extensions: { code: 'REFUSED', refusals: [{ code, message: `Because of ${code}.` }] } }],
});
const fault = { errors: [{ extensions: { code: 'INTERNAL' } }] };
const kept = { data: { logPractice: { id: 'new', version: 1 } } };

const here = { id: 'me' as string | null };
const sent: Sent[] = [];
let answers: Answer[] = [];
let outbox: Outbox | null = null;

/** Answers who is here, and to each line the next of `answers`, then that it is kept. */
function answer(init: RequestInit): Answer {
  const asked = JSON.parse(init.body as string) as Sent;
  if (!asked.variables.input) return { data: { me: here.id === null ? null : { id: here.id } } };
  sent.push(asked);
  return answers.shift() ?? kept;
}

function connection(isThere: boolean): void {
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(isThere);
  act(() => void dispatchEvent(new Event(isThere ? 'online' : 'offline')));
}

function Held() {
  outbox = useOutbox();
  return <UnsentLines kind="practice" />;
}

const log = (minutes: number) =>
  act(() =>
    outbox?.keep({
      kind: 'practice',
      with: 'Orchid',
      input: { engagementId: 'orchid', heldOn: '2026-11-21', minutes, paid: true, acceptOverlap: false },
    }),
  );
const minutes = () => sent.map(({ variables }) => variables.input?.minutes);
const sentKeys = () => sent.map(({ variables }) => variables.idempotencyKey);
const states = () => screen.queryAllByRole('listitem').map((row) => row.querySelector('.tag')?.textContent);
const press = async (name: RegExp) => userEvent.click(await screen.findByRole('button', { name }));

beforeEach(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  let number = 0;
  jest
    .spyOn(crypto, 'randomUUID')
    .mockImplementation(() => `00000000-0000-4000-8000-${String((number += 1)).padStart(12, '0')}`);
  globalThis.fetch = ((_: string, init: RequestInit) => {
    if (!navigator.onLine) return Promise.reject(new TypeError('Failed to fetch'));
    const found = answer(init);
    if (found === 'lost') return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve({ status: 200, headers: new Headers(), json: () => Promise.resolve(found) });
  }) as unknown as typeof fetch;
  [here.id, answers] = ['me', []];
  sent.length = 0;
  connection(true);
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

describe('what is logged', () => {
  it('waits while there is no connection, and is sent in its order once it is back', async () => {
    connection(false);
    for (const length of [60, 45, 30]) await log(length);

    expect(states()).toEqual(['Waiting to be sent', 'Waiting to be sent', 'Waiting to be sent']);
    expect(screen.getAllByRole('status').some((said) => said.textContent?.startsWith('3 entries are kept'))).toBe(true);
    expect(sent).toEqual([]);
    connection(true);

    await waitFor(() => expect(states()).toEqual([]));
    expect(minutes()).toEqual([60, 45, 30]);
    expect(new Set(sentKeys()).size).toBe(3);
  });

  it('is taken back before it was sent, and then never is', async () => {
    connection(false);
    await log(60);
    await log(45);

    await press(/^Undo 1\sh with Orchid/);
    connection(true);

    await waitFor(() => expect(minutes()).toEqual([45]));
  });

  it('is sent again with the same key when the answer was lost, before what was logged after it', async () => {
    answers = ['lost'];
    connection(false);
    await log(60);
    await log(45);
    connection(true);

    await waitFor(() => expect(minutes()).toEqual([60, 60, 45]), { timeout: 3000 });
    expect(sentKeys()[1]).toBe(sentKeys()[0]);
    expect(sentKeys()[2]).not.toBe(sentKeys()[0]);
  });

  it('cannot be taken back while it may have arrived', async () => {
    answers = ['lost'];
    await log(60);
    await waitFor(() => expect(outbox?.lines).toMatchObject([{ tries: 1 }]));

    const [line] = outbox?.lines ?? [];
    await act(() => line && outbox?.change(line, undone));

    await waitFor(() => expect(sentKeys()).toEqual([sentKeys()[0], sentKeys()[0]]), { timeout: 3000 });
  });

  it('does not hold up what was logged after it when the server fails on it', async () => {
    answers = [fault];
    connection(false);
    await log(60);
    await log(45);
    connection(true);

    await waitFor(() => expect(minutes()).toEqual([60, 45, 60]), { timeout: 3000 });
  });

  it('is neither sent nor lost while somebody else, or nobody, is signed in', async () => {
    here.id = 'another';
    await log(60);
    here.id = null;
    await log(45);

    await waitFor(() => expect(states()).toEqual(['Waiting to be sent', 'Waiting to be sent']));
    expect(sent).toEqual([]);
  });

  it('says that the page has to stay open in a browser that keeps nothing', async () => {
    connection(false);
    await log(60);

    expect(screen.getByText(/leave this page open/)).toBeTruthy();
  });
});

describe('what is not accepted', () => {
  it('stays with the reason, and goes through as something meant, under a new key', async () => {
    answers = [refusedFor('PRACTICE_POSSIBLE_DUPLICATE')];
    await log(60);
    expect(await screen.findByText('Because of PRACTICE_POSSIBLE_DUPLICATE.')).toBeTruthy();
    expect(states()).toEqual(['Not accepted']);

    await press(/^Save it all the same/);

    await waitFor(() => expect(states()).toEqual([]));
    expect(sent.map(({ variables }) => variables.input)).toMatchObject([
      { acceptOverlap: false },
      { acceptOverlap: true },
    ]);
    expect(sentKeys()[1]).not.toBe(sentKeys()[0]);
  });

  it('is corrected, sent again under a new key, and asked about anew', async () => {
    answers = [refusedFor('PRACTICE_TOO_LONG')];
    await log(600);
    expect(await screen.findByText('Not accepted')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Save it all the same/ })).toBeNull();

    await press(/^Change 10\sh/);
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.clear(dialog.getByRole('textbox', { name: /Length/ }));
    await userEvent.type(dialog.getByRole('textbox', { name: /Length/ }), '1h');
    await userEvent.click(dialog.getByRole('button', { name: 'Send it again' }));

    await waitFor(() => expect(minutes()).toEqual([600, 60]));
    expect(sentKeys()[1]).not.toBe(sentKeys()[0]);
  });

  it('is dropped, and what was logged after it is not held up', async () => {
    answers = [refusedFor('PRACTICE_TOO_LONG')];
    await log(600);
    await screen.findByText('Not accepted');
    await log(45);
    await waitFor(() => expect(minutes()).toEqual([600, 45]));

    await press(/^Drop 10\sh/);

    await waitFor(() => expect(states()).toEqual([]));
    expect(sent.length).toBe(2);
  });
});
