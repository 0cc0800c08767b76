import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider } from '@standing/design-system';
import { createQueryClient, type Session, SessionProvider } from '@standing/web-core';
import { myApplicationQuery, takeBackMutation } from '../applications/application.queries.js';
import { aimAtMutation, levelsQuery, standingQuery } from './standing.queries.js';
import { StandingScreen } from './standing-screen.js';

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
const use = (evidenceId: string, reasonSentence: string | null) => ({
  evidenceId,
  kind: 'supervision',
  heldOn: '2026-11-20',
  amount: 90,
  trust: 'CONFIRMED',
  reason: reasonSentence,
  reasonSentence,
});
const blank = {
  kind: 'practice',
  modality: 'REQUIRED',
  direction: 'AT_LEAST',
  source: null,
  adjusted: [],
  missing: [],
  unknownReason: null,
  raw: null,
  bindingFloor: null,
  windowFrom: null,
  windowTo: '2026-11-22',
  nextChangeOn: null,
  remedy: null,
  parts: [],
  used: [],
  leftOut: [],
  explanation: 'The rule in words.',
};
const minutes = (ruleId: string, title: string, counted: number, awaiting: number, changes: object) => ({
  ...blank,
  ruleId,
  title,
  unit: 'MINUTES',
  needed: 960,
  counted,
  awaiting,
  ...changes,
});

const lines = [
  minutes('hours', 'Coaching hours', 960, 0, { result: 'MET' }),
  minutes('supervision', 'Supervision', 690, 180, {
    result: 'UNMET',
    remedy: { code: 'CONFIRM_AND_ADD', amount: 90, by: null, sentence: 'Have 3 h confirmed, and log 1 h 30.' },
    used: [use('a', null)],
    leftOut: [use('b', 'Your supervisor declined it.')],
  }),
  minutes('waiting', 'Supervision in a group', 900, 60, {
    result: 'UNMET',
    remedy: { code: 'CONFIRM', amount: 60, by: null, sentence: 'Have it confirmed.' },
  }),
  {
    ...blank,
    ruleId: 'cpd',
    title: 'Development',
    unit: 'MINUTES',
    result: 'UNKNOWN',
    unknownReason: 'NOT_AVAILABLE_HERE',
    needed: null,
    counted: null,
    awaiting: null,
  },
];
const decision = {
  scheme: 'The scheme',
  version: '1',
  level: 'N2',
  result: 'UNMET',
  metCount: 1,
  lineCount: 4,
  nextChangeOn: null,
  nextBest: { ruleId: 'supervision', code: 'CONFIRM', sentence: 'Ask Claire to confirm.' },
  groups: [],
  lines,
};
const nothingHeld = { status: 'NOT_ACCREDITED', level: null, since: null, until: null, reference: null };
const aimed = { ...nothingHeld, on: '2026-11-22', aimedLevel: { code: 'N2', title: 'Level 2' }, decision };
const days = { appliedOn: '2026-11-20', decidedOn: null, honouredUntil: null, declineReason: null };
const waiting = { id: 'app', level: { code: 'N2', title: 'Level 2' }, status: 'WAITING', ...days };

/** Answers the standing as told, and knows two levels. */
function aServer(standing: () => object, application: () => object | null = () => null, draft: object | null = null) {
  const sent: Sent[] = [];
  const answerTo = ({ documentId }: Sent): object => {
    if (documentId === hashOf(standingQuery)) return standing();
    if (documentId === hashOf(levelsQuery))
      return {
        data: {
          schemeLevels: [
            { code: 'N1', title: 'Level 1' },
            { code: 'N2', title: 'Level 2' },
          ],
        },
      };
    if (documentId === hashOf(myApplicationQuery))
      return { data: { latestApplication: application(), applicationDraft: draft } };
    if (documentId === hashOf(takeBackMutation)) return { data: { withdrawApplication: waiting } };
    if (documentId === hashOf(aimAtMutation)) return { data: { aimAt: { aimedLevel: { code: 'N1' } } } };
    return { data: { mySupervisionSessions: { edges: [] } } };
  };
  globalThis.fetch = ((_: string, init: RequestInit) => {
    const body = JSON.parse(init.body as string) as Sent;
    sent.push(body);
    return Promise.resolve({ status: 200, headers: new Headers(), json: () => Promise.resolve(answerTo(body)) });
  }) as unknown as typeof fetch;
  return sent;
}

function show() {
  const client = createQueryClient(jest.fn());
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={client}>
          <SessionProvider value={session}>
            <StandingScreen
              search={{}}
              onSearch={jest.fn()}
              quickLog={<p>The line</p>}
              upkeep={<p>How it is kept</p>}
            />
          </SessionProvider>
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
}

const rowOf = (title: string) => within(screen.getByRole('heading', { name: title }).closest('li') as HTMLElement);
const plain = (text: string | null) => text?.replace(/\u00a0/g, ' ');

beforeAll(() => {
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // The card of the application is asked for once the standing is there: two answers, one after the other.
});
afterEach(cleanup);

describe('where I stand', () => {
  it('says each requirement’s state in a word', async () => {
    aServer(() => ({ data: { standing: aimed } }));
    show();
    await screen.findByRole('heading', { name: 'Coaching hours' });

    const words = lines.map(({ title }) =>
      plain(rowOf(title).getAllByText(/./, { selector: '.tag' })[0]?.textContent ?? null),
    );

    expect(words).toEqual(['Met', '4 h 30 min to go', 'Waiting for others', 'Not counted here yet']);
  });

  it('leads to the one next act', async () => {
    aServer(() => ({ data: { standing: aimed } }));
    show();

    expect(await screen.findByText('Ask Claire to confirm.')).toBeTruthy();
    expect(screen.getByRole('img', { name: '1 of 4 requirements met' })).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'Ask for confirmation' })[0]?.getAttribute('href')).toBe('/supervision');
  });

  it('opens how a requirement was worked out: what counted, and what did not and why', async () => {
    aServer(() => ({ data: { standing: aimed } }));
    show();
    await screen.findByRole('heading', { name: 'Coaching hours' });

    await userEvent.click(rowOf('Supervision').getByRole('button', { name: /How this is worked out/ }));

    expect(
      within(rowOf('Supervision').getByRole('table', { name: 'What counted' })).getByText('Confirmed'),
    ).toBeTruthy();
    expect(
      within(rowOf('Supervision').getByRole('table', { name: /did not count/ })).getByText(
        'Your supervisor declined it.',
      ),
    ).toBeTruthy();
  });

  it('asks somebody who has no level yet, and takes the answer', async () => {
    const sent = aServer(() => ({ data: { standing: { ...aimed, aimedLevel: null, decision: null } } }));
    show();

    await userEvent.click(await screen.findByRole('button', { name: 'Level 1' }));

    expect(sent.find(({ documentId }) => documentId === hashOf(aimAtMutation))?.variables['level']).toBe('N1');
  });

  it('fails in its own part: the quick log stays, the reference is said, and it can be tried again', async () => {
    let broken = true;
    aServer(() =>
      broken ? { errors: [{ extensions: { code: 'INTERNAL', reference: 'req-1' } }] } : { data: { standing: aimed } },
    );
    show();

    expect(await screen.findByText('The requirements could not be loaded.')).toBeTruthy();
    expect([screen.getByText('Reference: req-1'), screen.getByText('The line')]).toHaveLength(2);
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('heading', { name: 'Coaching hours' })).toBeTruthy();
  });
});

describe('applying for the level aimed at', () => {
  const shownLink = async (name: string) => (await screen.findByRole('link', { name })).getAttribute('href');

  it('leads to where the application is written', async () => {
    aServer(() => ({ data: { standing: aimed } }));
    show();

    expect(await shownLink('Apply for Level 2…')).toBe('/standing/apply');
  });

  it('goes on with what was begun, for whichever level', async () => {
    const draft = { id: 'draft', level: { title: 'Level 1' } };
    aServer(
      () => ({ data: { standing: aimed } }),
      () => null,
      draft,
    );
    show();

    expect(await shownLink('Go on with the application for Level 1')).toBe('/standing/apply');
  });

  it('can be taken back while it waits', async () => {
    const sent = aServer(
      () => ({ data: { standing: aimed } }),
      () => waiting,
    );
    show();

    await userEvent.click(await screen.findByRole('button', { name: 'Take it back…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));

    expect(sent.find(({ documentId }) => documentId === hashOf(takeBackMutation))?.variables['id']).toBe('app');
  });

  it('tells why it was declined, and may be tried again', async () => {
    const declined = { ...waiting, status: 'DECLINED', decidedOn: '2026-11-21', declineReason: 'REQUIREMENTS_NOT_MET' };
    aServer(
      () => ({ data: { standing: aimed } }),
      () => declined,
    );
    show();

    expect(await screen.findByText('Your application for Level 2 was declined on 21 November 2026.')).toBeTruthy();
    expect(screen.getByText('Requirements are not met.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Apply for Level 2…' })).toBeTruthy();
  });

  it('is not offered for a level that is held; the register entry is', async () => {
    const reference = 'CC-2026-7K3Q9MX';
    const held = { status: 'ACCREDITED', since: '2026-11-22', until: '2030-11-21', reference };
    aServer(() => ({ data: { standing: { ...aimed, ...held, level: { code: 'N2', title: 'Level 2' } } } }));
    show();

    const link = await screen.findByRole('link', { name: `Register entry ${reference}` });
    expect(link.getAttribute('href')).toBe(`/register/${reference}`);
    expect(screen.getByText(/Accredited: Level 2, from 22 November 2026 to 21 November 2030/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Apply for/ })).toBeNull();
  });
});
