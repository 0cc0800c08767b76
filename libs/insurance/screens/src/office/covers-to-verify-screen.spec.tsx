import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider } from '@standing/design-system';
import { createQueryClient, type Session, SessionProvider } from '@standing/web-core';
import { CoversToVerifyScreen } from './covers-to-verify-screen.js';
import { findingToBeQuery } from '../minimum/minimum.queries.js';
import { NO_TERMS } from '../../test/insurance-page.js';
import { coversToVerifyQuery, refuseCoverMutation, verifyCoverMutation } from './office.queries.js';

type Sent = { readonly documentId: string; readonly variables: Readonly<Record<string, unknown>> };

const session: Session = {
  personId: 'me',
  name: 'Nadia Benali',
  roles: ['officer'],
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

const ABOUT = {
  name: 'attestation.pdf',
  mediaType: 'application/pdf',
  scan: 'clean',
  heldBack: false,
  pages: 1,
  shown: 1,
};

const waiting = {
  id: 'a',
  insurer: 'Assurances du Parc',
  policyReference: 'MP 770 412',
  startsOn: '2026-11-01',
  endsOn: '2027-10-31',
  countries: ['FR'],
  activities: ['COACHING'],
  ...NO_TERMS,
  document: null,
  declaredOn: '2026-11-20',
  version: 3,
  holder: { id: 'c', name: 'Inès Caron' },
};

function aServer(covers: readonly object[], act: () => object = () => ({ data: {} })) {
  const sent: Sent[] = [];
  const page = { edges: covers.map((node) => ({ node })), pageInfo: { hasNextPage: false, endCursor: null } };
  globalThis.fetch = ((path: string, init: RequestInit) => {
    if (path.endsWith('/about')) return Promise.resolve({ status: 200, json: () => Promise.resolve(ABOUT) });
    const body = JSON.parse(init.body as string) as Sent;
    sent.push(body);
    const list = { data: { coversToVerifyCount: covers.length, coversToVerify: page } };
    const reads = new Map<unknown, object>([
      [hashOf(coversToVerifyQuery), list],
      [hashOf(findingToBeQuery), { data: { coverFindingToBe: null } }],
    ]);
    const answer = reads.get(body.documentId) ?? act();
    return Promise.resolve({ status: 200, headers: new Headers(), json: () => Promise.resolve(answer) });
  }) as unknown as typeof fetch;
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={createQueryClient(jest.fn())}>
          <SessionProvider value={session}>
            <CoversToVerifyScreen />
          </SessionProvider>
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
  return (document: Parameters<typeof hashOf>[0]) =>
    sent.filter(({ documentId }) => documentId === hashOf(document)).map(({ variables }) => variables);
}

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

describe('covers to verify', () => {
  it('are counted, and say whose, with whom, when and where', async () => {
    aServer([waiting, { ...waiting, id: 'b', holder: { id: 'd', name: 'Éric Blanc' } }]);

    expect(await screen.findByText('2 covers wait')).toBeTruthy();
    const [row] = screen.getAllByRole('listitem');
    expect(row?.textContent).toContain('Inès Caron · declared on 20 Nov 2026');
    expect(row?.textContent).toContain('Assurances du Parc · MP 770 412');
    expect(row?.textContent).toContain('1 Nov 2026 to 31 Oct 2027 · France · Coaching of individuals');
  });

  it('are verified with the day on which the attestation was seen, under the version that was read', async () => {
    const sent = aServer([waiting], () => ({ data: { verifyCover: { id: 'a', status: 'VERIFIED' } } }));
    await userEvent.click(await screen.findByRole('button', { name: 'Verify the cover of Inès Caron' }));
    await userEvent.click(screen.getByRole('radio', { name: 'It is the coach’s own name' }));

    await userEvent.click(screen.getByRole('button', { name: 'I saw it: it says this' }));

    await waitFor(() =>
      expect(sent(verifyCoverMutation)).toMatchObject([
        { id: 'a', version: 3, seenOn: '2026-11-22', nameLink: 'SAME_NAME', linkSeenOn: null },
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('are compared with the attestation where the coach gave it, which is shown as a picture', async () => {
    aServer([
      { ...waiting, document: { id: 'd1', name: 'attestation.pdf', erasedOn: null } },
      { ...waiting, id: 'b' },
    ]);
    const [first, second] = await screen.findAllByRole('listitem');
    expect([first, second].map((row) => row?.textContent?.includes('No attestation was given'))).toEqual([false, true]);
    await userEvent.click(within(first!).getByRole('button', { name: /^Verify/ }));

    const picture = await screen.findByRole('img', { name: 'Page 1 of 1 of “attestation.pdf”' });
    expect(picture.getAttribute('src')).toBe('/files/insurance/d1/pages/1');
  });

  it('say that the attestation was erased, and show no picture of it', async () => {
    aServer([{ ...waiting, document: { id: 'd1', name: 'attestation.pdf', erasedOn: '2026-11-20' } }]);
    const erased = 'Attestation erased on 20 November 2026, as the association’s rules say.';
    expect(await screen.findByText(erased)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Verify the cover of Inès Caron' }));

    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(erased)).toBeTruthy();
    expect(dialog.queryByRole('img')).toBeNull();
    expect(document.querySelector('[href^="/files/"], [src^="/files/"]')).toBeNull();
  });

  it('are shown in full, and verified with what links another name, once it is said', async () => {
    const sent = aServer(
      [
        {
          ...waiting,
          insuredName: 'Cabinet Caron',
          broker: 'Courtage du Parc',
          limitPerClaim: 1_000_000,
          currency: 'GBP',
        },
      ],
      () => ({ data: { verifyCover: { id: 'a', status: 'VERIFIED' } } }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Verify the cover of Inès Caron' }));
    const dialog = within(screen.getByRole('dialog'));
    for (const said of ['Cabinet Caron', 'Courtage du Parc', '£10,000.00']) expect(dialog.getByText(said)).toBeTruthy();

    await userEvent.click(dialog.getByRole('button', { name: 'I saw it: it says this' }));
    expect(dialog.getAllByText('Say whose name the attestation shows.').length).toBeGreaterThan(0);
    await userEvent.click(dialog.getByRole('radio', { name: 'It is a company of the coach' }));
    expect(dialog.getAllByText('Give the day on which you saw the link.').length).toBeGreaterThan(0);
    const day = dialog.getByRole('group', { name: 'What links the two was seen on' });
    await userEvent.click(within(day).getAllByRole('spinbutton')[0]!);
    await userEvent.keyboard('19112026');
    await userEvent.click(dialog.getByRole('button', { name: 'I saw it: it says this' }));

    await waitFor(() =>
      expect(sent(verifyCoverMutation)).toMatchObject([{ nameLink: 'COMPANY', linkSeenOn: '2026-11-19' }]),
    );
  });

  it('of an employer are linked by the employer alone', async () => {
    aServer([{ ...waiting, kind: 'EMPLOYER_LETTER', insuredName: 'Entreprise' }]);
    await userEvent.click(await screen.findByRole('button', { name: 'Verify the cover of Inès Caron' }));

    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getAllByRole('radio')).toHaveLength(1);
    expect(dialog.getByText('Employer’s letter')).toBeTruthy();
  });

  it('are not accepted for a reason from the list, and for none without', async () => {
    const sent = aServer([waiting], () => ({ data: { refuseCover: { id: 'a', status: 'REFUSED' } } }));
    await userEvent.click(await screen.findByRole('button', { name: 'Do not accept the cover of Inès Caron' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Do not accept it' }));
    expect(dialog.getAllByText('Choose a reason.').length).toBeGreaterThan(0);
    expect(sent(refuseCoverMutation)).toEqual([]);

    await userEvent.click(dialog.getByRole('radio', { name: 'The attestation shows other days.' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Do not accept it' }));

    await waitFor(() =>
      expect(sent(refuseCoverMutation)).toMatchObject([{ id: 'a', version: 3, reason: 'OTHER_DAYS' }]),
    );
  });

  it('show what stands now when the coach changed one first', async () => {
    const stale = { code: 'STALE', mine: { version: 3 }, theirs: { version: 4, endsOn: '2027-10-30' } };
    aServer([waiting], () => ({ data: null, errors: [{ extensions: stale }] }));
    await userEvent.click(await screen.findByRole('button', { name: 'Verify the cover of Inès Caron' }));
    await userEvent.click(screen.getByRole('radio', { name: 'It is the coach’s own name' }));

    await userEvent.click(screen.getByRole('button', { name: 'I saw it: it says this' }));

    expect((await screen.findByText('What stands now')).nextElementSibling?.textContent).toBe('30 Oct 2027');
  });

  it('say why the server refused', async () => {
    const refusals = [{ code: 'INSURANCE_OWN_COVER', message: 'This is your own cover.' }];
    aServer([waiting], () => ({ data: null, errors: [{ extensions: { code: 'REFUSED', refusals } }] }));
    await userEvent.click(await screen.findByRole('button', { name: 'Verify the cover of Inès Caron' }));
    await userEvent.click(screen.getByRole('radio', { name: 'It is the coach’s own name' }));

    await userEvent.click(screen.getByRole('button', { name: 'I saw it: it says this' }));

    expect(await screen.findByText('This is your own cover.')).toBeTruthy();
  });

  it('are none: every one has been looked at', async () => {
    aServer([]);

    expect(await screen.findByText(/^Every cover has been looked at/)).toBeTruthy();
  });
});
