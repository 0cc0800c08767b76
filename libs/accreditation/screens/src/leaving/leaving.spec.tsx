import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider, Toasts } from '@standing/design-system';
import { createQueryClient, type Session, SessionProvider } from '@standing/web-core';
import type { ReactNode } from 'react';
import { MemberLeaving } from '../office/member-leaving.js';
import { LeavingCard } from './leaving-card.js';
import { ReturnCard } from './return-card.js';
import {
  applyToReturnMutation,
  endPauseMutation,
  enterResignationMutation,
  giveUpMutation,
  leavingQuery,
  pauseMutation,
  returnQuery,
  takeBackResignationMutation,
} from './leaving.queries.js';

type Sent = { readonly documentId: string; readonly variables: Readonly<Record<string, unknown>> };
type Document = { readonly __meta__?: Readonly<Record<string, unknown>> | undefined };

const session = (roles: readonly string[]): Session => ({
  ...{ personId: 'nadia', name: 'Nadia Benali', roles, locale: 'en', speak: jest.fn() },
  body: {
    name: 'Association',
    locales: ['fr'],
    zone: 'Europe/Paris',
    today: '2026-11-22',
    demo: false,
    rehearsal: false,
  },
});
const free = { resignation: null, pause: null, refusalsToGiveUp: [], refusalsToPause: [] };
const no = [{ code: 'ACCREDITATION_NOTHING_IN_FORCE', message: 'Nothing is in force.' }];
const pause = { id: 'p', fromOn: '2026-11-01', resumesOn: null };
const resignation = { id: 'r', effectiveOn: '2026-12-01', receivedOn: '2026-11-20', isByOffice: false };
const amelie = { id: 'amelie', name: 'Amélie Laurent' };
const hashOf = ({ __meta__ }: Document) => __meta__?.['hash'];

/** Answers what may be done as told, and every act as done, or as refused. */
function aServer(leaving: object, refusal: object | null = null) {
  const sent: Sent[] = [];
  const answerTo = ({ documentId }: Sent) => {
    if (documentId === hashOf(leavingQuery)) return { data: { leaving } };
    if (documentId === hashOf(returnQuery)) return { data: { reinstatement: leaving } };
    if (refusal === null) return { data: { done: { id: 'done' } } };
    return { errors: [{ message: 'No.', extensions: { code: 'REFUSED', refusals: [refusal] } }] };
  };
  globalThis.fetch = ((_: string, init: RequestInit) => {
    const body = JSON.parse(init.body as string) as Sent;
    sent.push(body);
    return Promise.resolve({ status: 200, headers: new Headers(), json: () => Promise.resolve(answerTo(body)) });
  }) as unknown as typeof fetch;
  return {
    sent: (document: Document) =>
      sent.filter(({ documentId }) => documentId === hashOf(document)).map(({ variables }) => variables),
  };
}

function show(content: ReactNode, roles: readonly string[] = []) {
  const client = createQueryClient(jest.fn());
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  return render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={client}>
          <SessionProvider value={session(roles)}>
            {content}
            <Toasts />
          </SessionProvider>
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const pressIn = async (dialog: string, name: string) =>
  userEvent.click(within(screen.getByRole('dialog', { name: dialog })).getByRole('button', { name }));

beforeAll(() => {
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  configure({ asyncUtilTimeout: 5000 });
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
afterEach(cleanup);

describe('what is up to me alone', () => {
  it('is given up after what follows was read, from the day chosen', async () => {
    const { sent } = aServer(free);
    show(<LeavingCard />);

    await press('Pause or give up…');
    await press('Give up…');
    const dialog = within(screen.getByRole('dialog', { name: 'Give up your accreditation?' }));
    expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)[0]).toBe(
      'From that day you are no longer accredited and may no longer say that you are.',
    );
    expect(sent(giveUpMutation)).toEqual([]);
    await pressIn('Give up your accreditation?', 'Give it up from 22 November 2026');

    expect(await screen.findByText('It is noted that you give up your accreditation.')).toBeTruthy();
    expect(sent(giveUpMutation)).toMatchObject([{ effectiveOn: '2026-11-22' }]);
  });

  it('is paused from the day chosen', async () => {
    const { sent } = aServer(free);
    show(<LeavingCard />);

    await press('Pause or give up…');
    await press('Pause…');
    await pressIn('Pause your accreditation?', 'Pause from 22 November 2026');

    expect(await screen.findByText('Your pause is declared.')).toBeTruthy();
    expect(sent(pauseMutation)).toMatchObject([{ fromOn: '2026-11-22' }]);
  });

  it('says why a day is refused, and keeps what was chosen', async () => {
    aServer(free, { code: 'ACCREDITATION_DAY_AFTER_END', message: 'It has ended by then.', path: 'effectiveOn' });
    show(<LeavingCard />);

    await press('Pause or give up…');
    await press('Give up…');
    await pressIn('Give up your accreditation?', 'Give it up from 22 November 2026');

    expect((await screen.findAllByText('It has ended by then.')).length).toBeGreaterThan(0);
    expect(screen.getByRole('dialog', { name: 'Give up your accreditation?' })).toBeTruthy();
  });

  it('shows a pause and that it is given up, each with its way back', async () => {
    const { sent } = aServer({ ...free, pause, resignation, refusalsToGiveUp: no, refusalsToPause: no });
    show(<LeavingCard />);

    expect(await screen.findByText('Paused since 1 November 2026.')).toBeTruthy();
    expect(screen.getByText('Given up from 1 December 2026, as said on 20 November 2026.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Pause or give up…' })).toBeNull();
    await press('Practise again…');
    await pressIn('Practise again?', 'Practise again from 22 November 2026');
    expect(await screen.findByText('The end of your pause is noted.')).toBeTruthy();
    await press('Keep it after all…');
    await pressIn('Keep the accreditation?', 'Keep the accreditation');
    expect(await screen.findByText('It is taken back: the accreditation stays in force.')).toBeTruthy();
    expect(sent(endPauseMutation)).toMatchObject([{ id: 'p', resumesOn: '2026-11-22' }]);
    expect(sent(takeBackResignationMutation)).toMatchObject([{ id: 'r' }]);
  });

  it('is not spoken of where nothing is in force', async () => {
    const { sent } = aServer({ ...free, refusalsToGiveUp: no, refusalsToPause: no });
    const { container } = show(<LeavingCard />);

    await waitFor(() => expect(sent(leavingQuery)).toHaveLength(1));
    await waitFor(() => expect(container.textContent).toBe(''));
  });
});

const line = {
  ...{ ruleId: 'hours', title: 'Hours', explanation: 'Ten hours.', kind: 'practice', unit: 'MINUTES' },
  ...{ modality: 'REQUIRED', direction: 'AT_LEAST', source: null, result: 'UNMET', unknownReason: null },
  ...{ needed: 600, counted: 300, raw: 300, awaiting: 0, bindingFloor: null, windowFrom: null },
  ...{ windowTo: '2026-11-22', nextChangeOn: null, adjusted: [], missing: [], used: [], leftOut: [] },
  remedy: { code: 'ADD', amount: 300, by: null, sentence: 'Log five hours.' },
};
const way = {
  ...{ level: { title: 'Level 1' }, lastDay: '2026-01-31', absentMonths: 9, rung: 'Below a year', result: 'UNMET' },
  ...{ needed: 1, lines: [line], refusalsToReinstate: [] },
};

describe('coming back', () => {
  it('shows the rung and what it asks today, and is asked for though that is not met', async () => {
    const { sent } = aServer(way);
    show(<ReturnCard />);

    expect(await screen.findByText(/Level 1 was in force until 31 January 2026/)).toBeTruthy();
    expect(screen.getByText(/For so long an absence the scheme provides: Below a year/)).toBeTruthy();
    expect(screen.getByText('Log five hours.')).toBeTruthy();
    await press('Ask to come back…');
    await pressIn('Come back to Level 1?', 'Ask to come back');

    expect(await screen.findByText('You asked to come back to Level 1.')).toBeTruthy();
    expect(sent(applyToReturnMutation)).toHaveLength(1);
  });

  it('says that an ordinary application is the way where the scheme has no rung', async () => {
    const message = 'An ordinary application is the way.';
    const none = { ...way, rung: null, result: null, needed: 0, lines: [] };
    aServer({ ...none, refusalsToReinstate: [{ code: 'ACCREDITATION_RETURN_NOT_OFFERED', message }] });
    show(<ReturnCard />);

    expect(await screen.findByText(message)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ask to come back…' })).toBeNull();
  });
});

describe('a member’s wish, for the office', () => {
  it('is entered by a registrar with both days, and not without them', async () => {
    const { sent } = aServer(free);
    show(<MemberLeaving person={amelie} />, ['registrar']);

    await press('Enter a resignation by letter…');
    await pressIn('Enter the resignation of Amélie Laurent?', 'Enter it');
    expect(sent(enterResignationMutation)).toEqual([]);
    expect((await screen.findAllByText('Give the day.')).length).toBeGreaterThan(0);
  });

  it.each([
    ['an officer', ['officer'], amelie],
    ['a registrar of themself', ['registrar'], { ...amelie, id: 'nadia' }],
  ])('is not entered by %s, who reads it all the same', async (_, roles, person) => {
    aServer({ ...free, pause });
    show(<MemberLeaving person={person} />, roles);

    expect(await screen.findByText('Paused since 1 November 2026.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Enter a resignation by letter…' })).toBeNull();
  });

  it('that came by letter says so, and is taken back by a registrar', async () => {
    aServer({ ...free, resignation: { ...resignation, isByOffice: true }, refusalsToGiveUp: no });
    show(<MemberLeaving person={amelie} />, ['registrar']);

    expect(
      await screen.findByText('Given up from 1 December 2026, by a letter received on 20 November 2026.'),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Take the resignation back…' })).toBeTruthy();
  });
});
