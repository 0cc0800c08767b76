import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider, Toasts } from '@standing/design-system';
import { createQueryClient, membersNamedQuery, type Session, SessionProvider } from '@standing/web-core';
import type { ReactNode } from 'react';
import { leavingQuery } from '../leaving/leaving.queries.js';
import { MemberScreen } from './member-screen.js';
import { MemberSearch } from './member-search.js';
import { awardMutation, declineMutation, memberDecisionQuery, memberQuery } from './office.queries.js';

type Sent = { readonly documentId: string; readonly variables: Readonly<Record<string, unknown>> };
type Document = { readonly __meta__?: Readonly<Record<string, unknown>> | undefined };

const session = (roles: readonly string[]): Session => ({
  personId: 'nadia',
  name: 'Nadia Benali',
  roles,
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
});

const person = { id: 'amelie', name: 'Amélie Laurent' };
const level = { code: 'N2', title: 'Level 2' };
const application = {
  id: 'app',
  person,
  level,
  kind: 'FIRST',
  renews: null,
  shownName: null,
  status: 'WAITING',
  appliedOn: '2026-11-20',
  decidedOn: null,
  declineReason: null,
};
const refusals = [
  { code: 'ACCREDITATION_LINE_UNMET', message: 'Requirement not met: Hours.', path: 'lines.hours' },
  { code: 'ACCREDITATION_LINE_UNKNOWN', message: 'Nobody knows: Training.', path: 'lines.cpd' },
];
const reference = 'CC-2026-7K3Q9MX';
const nothing = { status: 'NOT_ACCREDITED', level: null, since: null, until: null, pausedSince: null, reference: null };
const held = { status: 'EXPIRED', level: { title: 'Level 1' }, since: '2022-11-22', until: '2026-11-21', reference };
const changes = [
  { on: '2026-11-22', status: 'EXPIRED', level: { title: 'Level 1' }, reference },
  { on: '2022-11-22', status: 'ACCREDITED', level: { title: 'Level 1' }, reference },
];
const record = (refusalsToAward: object[], standing: object = { ...nothing, changes: [] }) => ({
  data: {
    standing: { person, reasons: [], aimedLevel: level, ...standing },
    latestApplication: { ...application, refusalsToAward },
  },
});

const hashOf = ({ __meta__ }: Document) => __meta__?.['hash'];

const noLeaving = [
  leavingQuery,
  () => ({
    data: {
      leaving: {
        ...{ resignation: null, pause: null, lowering: null, lowerLevels: [], termEndsOn: null },
        ...{ refusalsToGiveUp: [], refusalsToPause: [], refusalsToLower: [] },
      },
    },
  }),
] as const;

function aServer(answers: readonly (readonly [Document, () => object])[]) {
  const sent: Sent[] = [];
  globalThis.fetch = ((_: string, init: RequestInit) => {
    const body = JSON.parse(init.body as string) as Sent;
    sent.push(body);
    const answer = [...answers, noLeaving].find(([document]) => hashOf(document) === body.documentId)?.[1]();
    return Promise.resolve({ status: 200, headers: new Headers(), json: () => Promise.resolve(answer) });
  }) as unknown as typeof fetch;
  return { sent: (document: Document) => sent.filter(({ documentId }) => documentId === hashOf(document)) };
}

const noDecision = [memberDecisionQuery, () => ({ data: { standing: { decision: null } } })] as const;

function show(content: ReactNode, roles: readonly string[] = ['registrar']) {
  const client = createQueryClient(jest.fn());
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  render(
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

beforeAll(() => {
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
afterEach(cleanup);

describe('finding a member', () => {
  it('leads from two letters of a name to the record', async () => {
    const found = { data: { membersNamed: [{ ...person, addressShown: 'a•••@c•••.example' }] } };
    const { sent } = aServer([[membersNamedQuery, () => found]]);
    show(<MemberSearch />);

    await userEvent.type(screen.getByRole('searchbox', { name: 'Name' }), 'a');
    expect(sent(membersNamedQuery)).toEqual([]);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Name' }), 'm');

    const link = await screen.findByRole('link', { name: 'Amélie Laurent' });
    expect(link.getAttribute('href')).toBe('/office/members/amelie');
    expect(screen.getByText('a•••@c•••.example')).toBeTruthy();
  });

  it('says that nobody is called so, or that it could not look', async () => {
    let broken = false;
    const none = { data: { membersNamed: [] } };
    aServer([[membersNamedQuery, () => (broken ? { errors: [{ extensions: { code: 'INTERNAL' } }] } : none)]]);
    show(<MemberSearch />);

    await userEvent.type(screen.getByRole('searchbox', { name: 'Name' }), 'xy');
    expect(await screen.findByText('No member of that name. Check the spelling.')).toBeTruthy();
    broken = true;
    await userEvent.type(screen.getByRole('searchbox', { name: 'Name' }), 'z');
    expect(await screen.findByText('The members could not be looked for.')).toBeTruthy();
  });
});

describe('a member’s record', () => {
  const member = <MemberScreen personId="amelie" search={{}} onSearch={jest.fn()} />;

  it('says what is in the way before anything can be pressed', async () => {
    aServer([[memberQuery, () => record(refusals)], noDecision]);
    show(member);

    expect(await screen.findByText('Requirement not met: Hours.')).toBeTruthy();
    expect(screen.getByText('Nobody knows: Training.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Award/ })).toBeNull();
    expect(screen.getByRole('heading', { level: 1, name: 'Amélie Laurent' })).toBeTruthy();
  });

  it('awards under the name of the member unless another is typed, and names the act', async () => {
    const made = { data: { awardLevel: { id: 'award', reference } } };
    const { sent } = aServer([[memberQuery, () => record([])], [awardMutation, () => made], noDecision]);
    show(member);

    const field = await screen.findByLabelText('Name in the public register');
    expect((field as HTMLInputElement).value).toBe('Amélie Laurent');
    await userEvent.type(field, ' Dupré');
    await userEvent.click(screen.getByRole('button', { name: 'Award Level 2 to Amélie Laurent…' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Award Level 2 to Amélie Laurent' }));
    expect(sent(awardMutation)).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Award Level 2 to Amélie Laurent' }));

    expect(sent(awardMutation)[0]?.variables['input']).toEqual({
      applicationId: 'app',
      shownName: 'Amélie Laurent Dupré',
      overrides: [],
    });
    expect(await screen.findByText(`Level 2 is awarded to Amélie Laurent: ${reference}.`)).toBeTruthy();
  });

  it('shows the refusals of an award that came too late', async () => {
    const refused = { errors: [{ message: 'x', extensions: { code: 'REFUSED', refusals: [refusals[0]] } }] };
    aServer([[memberQuery, () => record([])], [awardMutation, () => refused], noDecision]);
    show(member);

    await userEvent.click(await screen.findByRole('button', { name: /^Award Level 2/ }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: /^Award Level 2/ }));

    expect(await screen.findByText('Requirement not met: Hours.')).toBeTruthy();
  });

  it('declines with a reason', async () => {
    const answer = { data: { declineApplication: { id: 'app' } } };
    const { sent } = aServer([[memberQuery, () => record(refusals)], [declineMutation, () => answer], noDecision]);
    show(member);

    await userEvent.click(await screen.findByRole('button', { name: 'Decline the application…' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Decline Level 2 for Amélie Laurent?' }));
    await userEvent.click(dialog.getByRole('radio', { name: 'Another level fits' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Decline the application' }));

    expect(sent(declineMutation)[0]?.variables['input']).toEqual({
      applicationId: 'app',
      reason: 'ANOTHER_LEVEL',
      statement: null,
    });
  });

  it('is to be read, not answered, by an officer', async () => {
    aServer([[memberQuery, () => record([])], noDecision]);
    show(member, ['officer']);

    expect(await screen.findByText('Registrars answer applications.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Award|Decline/ })).toBeNull();
  });

  it('is shown for a day as it was known on another, with nothing to answer then', async () => {
    const { sent } = aServer([[memberQuery, () => record([], { ...held, changes: [] })], noDecision]);
    const search = { on: '2025-06-01', known: '2025-07-01' };
    show(<MemberScreen personId="amelie" search={search} onSearch={jest.fn()} />);

    expect(await screen.findByText(/as of 1 June 2025 · by what was known on 1 July 2025/)).toBeTruthy();
    const asked = [...sent(memberQuery), ...sent(memberDecisionQuery)].map(({ variables }) => variables);
    expect(asked.map(({ on, knownOn }) => [on, knownOn])).toEqual([
      ['2025-06-01', '2025-07-01'],
      ['2025-06-01', '2025-07-01'],
    ]);
    expect(screen.queryByRole('button', { name: /Award|Decline/ })).toBeNull();
  });

  it('of a member who has died says so, and leads to no entry of the register', async () => {
    aServer([[memberQuery, () => record([], { ...held, status: 'DECEASED', changes: [] })], noDecision]);
    show(<MemberScreen personId="amelie" search={{}} notice={<p>A notice</p>} onSearch={jest.fn()} />);

    expect(await screen.findByText(/Accreditation ended with the death of the member: Level 1/)).toBeTruthy();
    expect(screen.getByText('Deceased')).toBeTruthy();
    expect(screen.getByText('A notice')).toBeTruthy();
    expect(screen.queryByRole('link', { name: new RegExp(reference) })).toBeNull();
  });

  it('of a member who left by consent says that, and nowhere that it was withdrawn', async () => {
    const left = { ...held, status: 'WITHDRAWN', byConsent: true };
    const change = { on: '2026-11-22', status: 'WITHDRAWN', byConsent: true, level: { title: 'Level 1' }, reference };
    aServer([[memberQuery, () => record([], { ...left, changes: [change] })], noDecision]);
    show(member);

    const sentence = /Accreditation ended by consent: Level 1, last held on 21 November 2026/;
    expect(await screen.findByText(sentence)).toBeTruthy();
    const row = within(screen.getByRole('region', { name: 'Changes of standing' })).getByRole('listitem');
    expect(row.textContent).toBe(`22 November 2026Level 1 · ${reference}Ended by consent`);
    expect(screen.queryByText(/withdrawn/i)).toBeNull();
  });

  it('tells how the standing came about, the newest first', async () => {
    aServer([[memberQuery, () => record(refusals, { ...held, changes })], noDecision]);
    show(member);

    const rows = within(await screen.findByRole('region', { name: 'Changes of standing' })).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      `22 November 2026Level 1 · ${reference}Run out`,
      `22 November 2022Level 1 · ${reference}In force`,
    ]);
    expect(screen.getByText(/Accreditation run out: Level 1, on 21 November 2026/)).toBeTruthy();
  });
});
