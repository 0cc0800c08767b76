import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { KitProvider } from '@standing/design-system';
import { createQueryClient, type Session, SessionProvider } from '@standing/web-core';
import {
  achievementsQuery,
  addressesQuery,
  adviceQuery,
  applicationsQuery,
  casesQuery,
  coversQuery,
  loweringsQuery,
  proofsQuery,
  relationsQuery,
  releasesQuery,
  reliefsQuery,
} from './counters.queries.js';
import { OfficeHome } from './office-home.js';

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

const APPLICATIONS = { name: 'Open applications', href: '/office/applications' };
const COVERS = { name: 'Insurance to verify', href: '/office/covers' };
const ADDRESSES = { name: 'Supervisors’ addresses to check', href: '/office/supervisors' };
const CASES = { name: 'Cases that nobody manages yet', href: '/cases' };
const ADVICE = { name: 'Questions that no adviser holds yet', href: '/advice/enquiries' };
/** Where nothing waits: below the search for a member. */
const CHAPTERS = { name: 'Chapters and their members', href: '/office/chapters' };
const ETHICS = [
  { name: 'Declarations: versions', href: '/office/declarations' },
  { name: 'Ethics: settings', href: '/office/ethics' },
];
const COMPLAINTS = [
  { name: 'The procedure of complaints', href: '/cases/procedure' },
  { name: 'Working days', href: '/cases/working-days' },
  { name: 'How long cases are kept', href: '/cases/terms' },
  { name: 'Open cases of one person, at the most', href: '/cases/roster' },
  { name: 'Open a case in an emergency', href: '/cases/emergency' },
];
const AUDITS = [
  { name: 'Audit draws', href: '/office/audit-draws' },
  { name: 'Audits of members', href: '/office/audits' },
];
const TRAINING = { name: 'Training and attendance', href: '/office/training' };
const CHECKS = { name: 'Checks of papers', href: '/office/cover-checks' };
const MINIMUM = { name: 'Minimum cover', href: '/office/cover-minimum' };
const CAMPAIGNS = { name: 'Signing campaigns', href: '/office/campaigns' };

const RELIEFS = { name: 'Leave and relief waiting for an answer', href: '/office/reliefs' };
const LOWERINGS = { name: 'Lower levels wished, waiting for an answer', href: '/office/lowerings' };
const ACHIEVEMENTS = { name: 'Brought along by members, to check', href: '/office/achievements' };
const PROOFS = {
  name: 'Supervision sessions to decide on documents',
  href: '/office/supervision-documents',
};
const RELATIONS = {
  name: 'Relations beside supervision to decide about',
  href: '/office/supervision-relations',
};
const relations = (...ids: string[]) => ({ data: { supervisionRelationsToReview: ids.map((id) => ({ id })) } });
const RELEASES = { name: 'Lists of continuity plans to release', href: '/office/continuity' };
const releases = (continuityReleasesWaiting: number) => ({ data: { continuityReleasesWaiting } });
const proofs = (...ids: string[]) => ({ data: { supervisionProofsToDecide: ids.map((id) => ({ id })) } });
const achievements = (achievementsToCheckCount: number) => ({ data: { achievementsToCheckCount } });
const lowerings = (loweringsWaitingCount: number) => ({ data: { loweringsWaitingCount } });
const reliefs = (reliefsAskedCount: number) => ({ data: { reliefsAskedCount } });
const applications = (applicationsWaiting: number) => ({ data: { applicationsWaiting } });
const covers = (coversToVerifyCount: number) => ({ data: { coversToVerifyCount } });
const addresses = (...ids: string[]) => ({ data: { supervisorsToVet: ids.map((id) => ({ id })) } });
const cases = (...mine: boolean[]) => ({
  data: { caseQueue: { edges: mine.map((each, index) => ({ node: { id: `case-${index}`, mine: each } })) } },
});
const advice = (...held: string[]) => ({
  data: { adviceQueue: held.map((heldBy, index) => ({ id: `enquiry-${index}`, heldBy })) },
});
const fault = { errors: [{ extensions: { code: 'INTERNAL', reference: 'req-1' } }] };

const hashOf = ({ __meta__ }: Document) => __meta__?.['hash'];

/** A server that answers these documents; returns those that were asked. */
function aServer(answers: readonly (readonly [Document, object])[]) {
  const asked: unknown[] = [];
  globalThis.fetch = ((_: string, init: RequestInit) => {
    const { documentId } = JSON.parse(init.body as string) as { documentId: string };
    asked.push(documentId);
    const answer = answers.find(([document]) => hashOf(document) === documentId)?.[1];
    return Promise.resolve({ status: 200, headers: new Headers(), json: () => Promise.resolve(answer) });
  }) as unknown as typeof fetch;
  return asked;
}

function show(roles: readonly string[]) {
  const client = createQueryClient(jest.fn());
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={client}>
          <SessionProvider value={session(roles)}>
            <OfficeHome />
          </SessionProvider>
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
}

const linksShown = () =>
  screen.queryAllByRole('link').map((link) => ({ name: link.textContent, href: link.getAttribute('href') }));

/** What stands beside a kind of work. */
async function beside({ name }: { readonly name: string }, text: string): Promise<Element | null> {
  const row = (await screen.findByRole('link', { name })).closest('li');
  if (!row) throw new Error(`${name} is in no row.`);
  return within(row).findByText(text);
}

beforeAll(() => {
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
afterEach(cleanup);

describe('today at the office', () => {
  it.each<[string, readonly string[], readonly object[], readonly object[], readonly Document[]]>([
    [
      'an officer',
      ['officer'],
      [APPLICATIONS, RELIEFS, LOWERINGS, ACHIEVEMENTS, COVERS, ADDRESSES, RELEASES],
      [CHAPTERS, ...AUDITS, TRAINING, CHECKS, MINIMUM],
      [
        ...[applicationsQuery, reliefsQuery, loweringsQuery, achievementsQuery, coversQuery, addressesQuery],
        releasesQuery,
      ],
    ],
    [
      'a registrar',
      ['registrar'],
      [APPLICATIONS, RELIEFS, LOWERINGS, ACHIEVEMENTS, PROOFS, RELATIONS, RELEASES],
      [CHAPTERS, ...AUDITS, TRAINING, CHECKS, CAMPAIGNS],
      [applicationsQuery, reliefsQuery, loweringsQuery, achievementsQuery, proofsQuery, relationsQuery, releasesQuery],
    ],
    ['a case manager', ['case-manager'], [CASES], [], [casesQuery]],
    ['an adviser', ['ethics-adviser'], [ADVICE], [], [adviceQuery]],
    [
      'a registrar who manages cases',
      ['registrar', 'case-manager'],
      [APPLICATIONS, RELIEFS, LOWERINGS, ACHIEVEMENTS, CASES, PROOFS, RELATIONS, RELEASES],
      [CHAPTERS, ...AUDITS, TRAINING, CHECKS, CAMPAIGNS],
      [
        applicationsQuery,
        reliefsQuery,
        loweringsQuery,
        achievementsQuery,
        casesQuery,
        proofsQuery,
        relationsQuery,
        releasesQuery,
      ],
    ],
    [
      'whoever is all of these',
      ['officer', 'registrar', 'case-manager'],
      [APPLICATIONS, RELIEFS, LOWERINGS, ACHIEVEMENTS, COVERS, ADDRESSES, CASES, PROOFS, RELATIONS, RELEASES],
      [CHAPTERS, ...AUDITS, TRAINING, CHECKS, MINIMUM, CAMPAIGNS],
      [
        ...[applicationsQuery, reliefsQuery, loweringsQuery, achievementsQuery, coversQuery, addressesQuery],
        ...[casesQuery, proofsQuery, relationsQuery, releasesQuery],
      ],
    ],
  ])(
    'shows %s the work of theirs, each with the way to it, and counts nothing else',
    async (_, roles, links, further, counted) => {
      const asked = aServer([
        [applicationsQuery, applications(1)],
        [reliefsQuery, reliefs(1)],
        [loweringsQuery, lowerings(1)],
        [achievementsQuery, achievements(1)],
        [coversQuery, covers(1)],
        [addressesQuery, addresses('claire')],
        [casesQuery, cases(false)],
        [adviceQuery, advice('NOBODY', 'ME', 'ANOTHER')],
        [proofsQuery, proofs('one')],
        [relationsQuery, relations('one')],
        [releasesQuery, releases(1)],
      ]);
      show(roles);

      await waitFor(() => expect(screen.getAllByText('1 waits').length).toBe(links.length));
      await waitFor(() => expect(linksShown()).toEqual([...links, ...further]));
      expect(asked.toSorted()).toEqual(counted.map(hashOf).toSorted());
    },
  );

  it.each<[string, readonly string[], readonly object[]]>([
    ['nobody of the office', [], []],
    ['one whose role has no work that waits', ['scheme-administrator'], [MINIMUM, CAMPAIGNS, ...ETHICS, ...COMPLAINTS]],
  ])('says to %s that nothing of it is theirs, and asks for nothing', async (_, roles, further) => {
    const asked = aServer([]);
    show(roles);

    expect(screen.getByText(/^Nothing of the office’s work is yours\./)).toBeTruthy();
    await waitFor(() => expect(linksShown()).toEqual(further));
    expect(asked).toEqual([]);
  });

  it('says how much of each waits', async () => {
    aServer([
      [applicationsQuery, applications(0)],
      [coversQuery, covers(12)],
      [addressesQuery, addresses('claire', 'denis')],
    ]);
    show(['officer']);

    expect(await beside(APPLICATIONS, 'Nothing waits')).toBeTruthy();
    expect(await beside(COVERS, '12 wait')).toBeTruthy();
    expect(await beside(ADDRESSES, '2 wait')).toBeTruthy();
  });

  it('counts of the cases those alone that nobody manages', async () => {
    aServer([[casesQuery, cases(true, false, true, false, false)]]);
    show(['case-manager']);

    expect(await beside(CASES, '3 wait')).toBeTruthy();
  });

  it('says which work could not be counted, and counts the rest', async () => {
    aServer([
      [applicationsQuery, applications(4)],
      [coversQuery, fault],
      [addressesQuery, addresses()],
    ]);
    show(['officer']);

    expect(await screen.findByText('It could not be counted: Insurance to verify.')).toBeTruthy();
    expect(await beside(APPLICATIONS, '4 wait')).toBeTruthy();
    expect(await beside(ADDRESSES, 'Nothing waits')).toBeTruthy();
  });

  it('says which day it is on the body’s clock', () => {
    aServer([]);
    show([]);

    expect(screen.getByText('22 November 2026')).toBeTruthy();
  });
});
