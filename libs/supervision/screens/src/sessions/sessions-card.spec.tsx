import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider } from '@standing/design-system';
import { createQueryClient, OutboxProvider, readOutbox, type Session, SessionProvider } from '@standing/web-core';
import { disputeMutation } from '../groups/group.queries.js';
import {
  amendSessionMutation,
  askConfirmationMutation,
  releaseAnswerMutation,
  sessionsQuery,
} from './session.queries.js';
import { SessionsCard } from './sessions-card.js';

type Sent = { readonly documentId: string; readonly variables: Readonly<Record<string, unknown>> };

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

const hashOf = (document: { readonly __meta__?: Readonly<Record<string, unknown>> | undefined }) =>
  document.__meta__?.['hash'];
const held = (id: string, heldOn: string, status: string, changes: object = {}) => ({
  id,
  heldOn,
  startsAt: null,
  minutes: 90,
  zone: null,
  form: 'INDIVIDUAL',
  contracted: null,
  present: null,
  enteredBySupervisor: false,
  released: false,
  dispute: null,
  status,
  trust: 'CONFIRMED',
  loggedHeldOn: heldOn,
  loggedMinutes: 90,
  declineReason: null,
  askedAt: null,
  version: 1,
  otherProof: { onDocuments: 'NONE', refusals: [{ code: 'SUPERVISION_PROOF_TOO_EARLY' }] },
  supervisor: { id: 's', name: 'Claire Moreau', vetted: true, available: true },
  ...changes,
});

function aServer(
  sessions: object[],
  amend: () => object = () => ({ data: { amendSession: { id: 'a', version: 2 } } }),
  ask: object = { data: { askConfirmation: [{ id: 'a', status: 'ASKED' }] } },
) {
  const sent: Sent[] = [];
  const answerTo = ({ documentId }: Sent): object => {
    const page = { edges: sessions.map((node) => ({ node })), pageInfo: { hasNextPage: false, endCursor: null } };
    if (documentId === hashOf(sessionsQuery)) return { data: { mySupervisionSessions: page } };
    if (documentId === hashOf(askConfirmationMutation)) return ask;
    return documentId === hashOf(amendSessionMutation) ? amend() : { data: {} };
  };
  globalThis.fetch = ((_: string, init: RequestInit) => {
    const body = JSON.parse(init.body as string) as Sent;
    sent.push(body);
    return Promise.resolve({ status: 200, headers: new Headers(), json: () => Promise.resolve(answerTo(body)) });
  }) as unknown as typeof fetch;
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={createQueryClient(jest.fn())}>
          <SessionProvider value={session}>
            <OutboxProvider open={readOutbox}>
              <SessionsCard canLog />
            </OutboxProvider>
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

describe('my sessions of supervision', () => {
  it('say which are about the supervision that I give', async () => {
    aServer([
      held('a', '2026-11-20', 'ASKED', { subject: 'SUPERVISION' }),
      held('b', '2026-11-13', 'ASKED', { subject: 'COACHING' }),
    ]);
    const rows = await screen.findAllByRole('listitem');

    expect(rows.map((row) => row.querySelector('.item-main')?.textContent)).toEqual([
      expect.stringContaining('Claire Moreau · supervision of supervision'),
      expect.not.stringContaining('supervision'),
    ]);
  });

  it('say their state in words', async () => {
    aServer([
      held('a', '2026-11-20', 'ASKED'),
      held('b', '2026-11-13', 'CONFIRMED'),
      held('c', '2026-11-06', 'CONFIRMED', { trust: 'DECLARED' }),
      held('d', '2026-10-30', 'CORRECTED', { minutes: 60 }),
      held('e', '2026-10-23', 'DECLINED', { declineReason: 'NOT_HELD' }),
    ]);
    const rows = await screen.findAllByRole('listitem');

    expect(rows.map((row) => row.querySelector('.tag')?.textContent)).toEqual([
      'Awaiting confirmation',
      'Confirmed',
      'Confirmed, address not checked yet',
      'Confirmed with a correction',
      'Declined',
    ]);
    expect(rows[3]?.textContent?.replace(/\u00a0/g, ' ')).toContain('You had logged Fri 30 Oct, 1 h 30 min.');
    expect(rows[4]?.textContent).toContain('Your supervisor says that it did not take place.');
  });

  it('R13: are taken back by both: the coach agrees beside a confirmed one, and reads that they did', async () => {
    const sent = aServer([
      held('a', '2026-11-20', 'CONFIRMED'),
      held('b', '2026-11-13', 'CORRECTED', { released: true }),
      held('c', '2026-11-06', 'ASKED'),
    ]);
    const [confirmed, released, waiting] = await screen.findAllByRole('listitem');
    const wrong = (row?: HTMLElement) => within(row as HTMLElement).queryByRole('button', { name: 'It is wrong…' });

    expect([wrong(released), wrong(waiting)]).toEqual([null, null]);
    expect(released?.textContent).toContain('You agreed that your supervisor takes their confirmation back.');
    await userEvent.click(wrong(confirmed) as HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: 'I agree' }));
    await waitFor(() => {
      const pressed = sent.find(({ documentId }) => documentId === hashOf(releaseAnswerMutation));
      expect(pressed?.variables).toMatchObject({ sessionId: 'a' });
    });
  });

  it('say among how many they were held, who entered them, and what the coach said of that', async () => {
    const entered = { enteredBySupervisor: true, form: 'GROUP', contracted: 6, present: 5 };
    const sent = aServer([
      held('a', '2026-11-20', 'CONFIRMED', entered),
      held('b', '2026-11-13', 'WITHDRAWN', { ...entered, dispute: 'NOT_ME' }),
      held('c', '2026-11-06', 'CONFIRMED', { form: 'PEER' }),
    ]);
    const rows = await screen.findAllByRole('listitem');

    expect(rows[0]?.textContent).toContain('group of 6, 5 present');
    expect(rows[1]?.textContent).toContain('Entered by your supervisor. You said: I was not there.');
    expect(rows[2]?.textContent).toContain('among peers, number of people not said');
    expect(screen.getAllByRole('button', { name: 'This is not right…' })).toHaveLength(1);

    await userEvent.click(screen.getByRole('button', { name: 'This is not right…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Say that it is not right' }));

    await waitFor(() =>
      expect(sent.find(({ documentId }) => documentId === hashOf(disputeMutation))?.variables).toMatchObject({
        id: 'a',
        reason: 'WRONG_LENGTH',
      }),
    );
  });

  it('say why nobody was asked, each reason once, and stay ticked', async () => {
    const ended = { code: 'SUPERVISION_RIGHT_ENDED', message: 'The right to supervise has ended.', path: 'heldOn' };
    const refused = { message: 'x', extensions: { code: 'REFUSED', refusals: [ended, ended] } };
    aServer([held('a', '2026-11-20', 'DECLARED'), held('b', '2026-11-13', 'DECLARED')], undefined, {
      errors: [refused],
    });
    await userEvent.click(await screen.findByRole('button', { name: /Choose the 2/ }));

    await userEvent.click(screen.getByRole('button', { name: 'Ask for 2 to be confirmed' }));

    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('Nobody was asked.')).toBeTruthy();
    expect(alert.getByText('The right to supervise has ended.')).toBeTruthy();
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(2);
  });

  it('are sent together, those that were ticked and no others', async () => {
    const sent = aServer([
      held('a', '2026-11-20', 'DECLARED'),
      held('b', '2026-11-13', 'DECLARED'),
      held('c', '2026-11-06', 'ASKED'),
    ]);
    await userEvent.click(await screen.findByRole('checkbox', { name: /Fri 20 Nov/ }));

    await userEvent.click(screen.getByRole('button', { name: 'Ask for 1 to be confirmed' }));

    await waitFor(() =>
      expect(
        sent.find(({ documentId }) => documentId === hashOf(askConfirmationMutation))?.variables['sessionIds'],
      ).toEqual(['a']),
    );
  });

  it('offer no tick and no change once they are decided', async () => {
    aServer([held('b', '2026-11-13', 'CONFIRMED')]);
    await screen.findByText('Confirmed');

    expect(screen.queryAllByRole('checkbox')).toEqual([]);
    expect(screen.queryAllByRole('button').map(({ textContent }) => textContent)).toEqual(['It is wrong…']);
  });

  it('show both versions when somebody changed one first', async () => {
    const stale = { code: 'STALE', mine: { minutes: 90 }, theirs: { minutes: 60, heldOn: '2026-11-19' } };
    aServer([held('a', '2026-11-20', 'DECLARED')], () => ({ data: null, errors: [{ extensions: stale }] }));
    await userEvent.click(await screen.findByRole('button', { name: 'Change…' }));

    await userEvent.click(screen.getByRole('button', { name: 'Save the change' }));

    const dialog = within(screen.getByRole('dialog', { name: 'Change this session' }));
    expect(await dialog.findByText('It was changed in the meantime')).toBeTruthy();
    expect(dialog.getByText('What stands now').nextElementSibling?.textContent?.replace(/\u00a0/g, ' ')).toBe(
      '19 Nov 2026 · 1 h',
    );
  });

  it('teach what they are for while there are none', async () => {
    aServer([]);

    expect(await screen.findByText('Log a session below, then ask your supervisor to confirm it.')).toBeTruthy();
  });

  it('of a supervisor who can no longer be reached cannot be asked about, and say what to do', async () => {
    const supervisor = { id: 's', name: 'Claire Moreau', vetted: true, available: false };
    const otherProof = { onDocuments: 'NONE', refusals: [] };
    const asked = aServer([
      held('a', '2026-11-20', 'DECLARED', { supervisor, otherProof }),
      held('b', '2026-11-13', 'ASKED', { supervisor, otherProof }),
      held('c', '2026-11-06', 'CONFIRMED', { supervisor }),
    ]);
    const rows = await screen.findAllByRole('listitem');

    expect(rows.map(({ textContent }) => textContent?.includes('can no longer reach this supervisor'))).toEqual([
      true,
      true,
      false,
    ]);
    expect(screen.getAllByRole('link', { name: 'Give documents instead' })).toHaveLength(2);
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('button', { name: /not asked about yet/ })).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(asked).toHaveLength(1);
  });

  it('say that documents are looked at or were accepted, never that it is confirmed, and are not changed meanwhile', async () => {
    const proved = (onDocuments: string, trust: string) => ({
      trust,
      otherProof: { onDocuments, refusals: [{ code: 'SUPERVISION_PROOF_WAITING' }] },
    });
    aServer([
      held('a', '2026-11-20', 'ASKED', proved('WAITING', 'DECLARED')),
      held('b', '2026-11-13', 'ASKED', proved('ACCEPTED', 'DOCUMENTED')),
      held('c', '2026-11-06', 'DECLINED', { ...proved('ACCEPTED', 'DOCUMENTED'), declineReason: 'NOT_HELD' }),
      held('d', '2026-10-30', 'CONFIRMED', proved('ACCEPTED', 'CONFIRMED')),
      held('e', '2026-10-23', 'CORRECTED', proved('ACCEPTED', 'DOCUMENTED')),
    ]);
    const rows = await screen.findAllByRole('listitem');

    expect(rows.map((row) => row.querySelector('.tag')?.textContent)).toEqual([
      'Documents being looked at',
      'Accepted on documents',
      'Accepted on documents',
      'Confirmed',
      'Accepted on documents',
    ]);
    expect(rows[2]?.textContent).toContain('Your association had accepted it on documents, and looks at it again.');
    expect(screen.queryByRole('button', { name: 'Change…' })).toBeNull();
    expect(screen.getByRole('link', { name: 'My supervisor cannot confirm' }).getAttribute('href')).toBe(
      '/supervision/documents',
    );
  });
});
