import { TextEncoder } from 'node:util';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider } from '@standing/design-system';
import { createQueryClient, type Session, SessionProvider } from '@standing/web-core';
import { engagementsQuery } from '../engagements/engagement.queries.js';
import { EngagementsCard } from '../engagements/engagements-card.js';
import { useEngagements } from '../engagements/use-engagements.js';
import { FeedbackCard } from './feedback-card.js';
import { feedbackQuery, makeFeedbackLinkMutation, withdrawFeedbackLinkMutation } from './feedback.queries.js';

type Answer = () => object | Promise<object>;

const session: Session = {
  personId: 'me',
  name: 'Éric Blanc',
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
const engagement = (pseudonym: string, feedback: object | null = null) => ({
  id: pseudonym,
  pseudonym,
  kind: 'INDIVIDUAL',
  startedOn: '2026-01-10',
  endedOn: null,
  minutes: 60,
  feedback,
});
const asked = (state: string, answeredIn: string | null = null) => ({ state, until: '2027-02-20', answeredIn });
const none = { answered: 0, shown: 0, smallestGroup: 5, statements: [], comments: [] };
const made = (token: string | null) => ({
  data: { makeFeedbackLink: { token, engagement: { id: 'Atlas', feedback: { until: '2027-02-20' } } } },
});

function Engagements() {
  return <EngagementsCard engagements={useEngagements()} />;
}

function aServer({ engagements = [], feedback, make, withdraw }: Record<string, Answer | object[] | undefined>) {
  const sent: unknown[] = [];
  const answers = new Map<unknown, Answer>([
    [hashOf(engagementsQuery), () => ({ data: { myEngagements: engagements } })],
    [hashOf(feedbackQuery), (feedback as Answer | undefined) ?? (() => ({ data: { myFeedback: none } }))],
    [hashOf(makeFeedbackLinkMutation), make as Answer],
    [hashOf(withdrawFeedbackLinkMutation), withdraw as Answer],
  ]);
  globalThis.fetch = (async (_: string, init: RequestInit) => {
    const { documentId } = JSON.parse(init.body as string) as { documentId: string };
    sent.push(documentId);
    const answer = await answers.get(documentId)?.();
    return { status: 200, headers: new Headers(), json: () => Promise.resolve(answer) };
  }) as unknown as typeof fetch;
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={createQueryClient(jest.fn())}>
          <SessionProvider value={session}>
            <Engagements />
            <FeedbackCard />
          </SessionProvider>
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
  return sent;
}

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object, which the component library asks to escape a name, and no encoder, which the code is made with.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text }, TextEncoder });
});
afterEach(cleanup);

describe('asking for feedback', () => {
  it('says the state of each engagement in words', async () => {
    aServer({
      engagements: [
        engagement('A'),
        engagement('B', asked('OPEN')),
        engagement('C', asked('ANSWERED', '2026-09')),
        engagement('D', asked('EXPIRED')),
        engagement('E', asked('ENDED')),
      ],
    });
    const rows = await screen.findAllByRole('listitem');

    expect(rows.map((row) => row.querySelector('.tag')?.textContent)).toEqual([
      undefined,
      'Feedback asked, open until 20 Feb 2027',
      'Feedback given in September 2026',
      'Feedback asked, no answer by 20 Feb 2027',
      'Feedback link withdrawn',
    ]);
  });

  it('shows what the client will see, then the address and its code, once', async () => {
    aServer({ engagements: [engagement('Atlas')], make: () => made('abc') });
    await userEvent.click(await screen.findByRole('button', { name: 'Ask for feedback: Atlas' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Ask for feedback: Atlas' }));
    expect(
      within(dialog.getByRole('list', { name: 'What your client is asked' })).getAllByRole('listitem'),
    ).toHaveLength(6);

    await userEvent.click(dialog.getByRole('button', { name: 'Make the link' }));

    expect(await dialog.findByText('http://localhost/f/abc')).toBeTruthy();
    const code = dialog.getByRole('img', { name: 'The same address as a QR code' });
    expect(code.querySelector('[data-part=dark]')?.getAttribute('d')?.length).toBeGreaterThan(1000);
    expect(dialog.getByText(/It works until 20 February 2027/)).toBeTruthy();
  });

  it('offers another link when the first was made and never arrived', async () => {
    aServer({ engagements: [engagement('Atlas')], make: () => made(null) });
    await userEvent.click(await screen.findByRole('button', { name: 'Ask for feedback: Atlas' }));
    await userEvent.click(screen.getByRole('button', { name: 'Make the link' }));

    expect(await screen.findByRole('button', { name: 'Make another link' })).toBeTruthy();
  });

  it('says so when the link cannot be made without a connection', async () => {
    aServer({ engagements: [engagement('Atlas')], make: () => Promise.reject(new TypeError('offline')) });
    await userEvent.click(await screen.findByRole('button', { name: 'Ask for feedback: Atlas' }));
    await userEvent.click(screen.getByRole('button', { name: 'Make the link' }));

    expect(await screen.findByText('The link was not made.')).toBeTruthy();
    expect(screen.getByText('There is no connection to the server at the moment.')).toBeTruthy();
  });

  it('says why an open link cannot be withdrawn any more', async () => {
    const refusals = [{ code: 'PRACTICE_FEEDBACK_ANSWERED', message: 'Feedback was given by this link.' }];
    const sent = aServer({
      engagements: [engagement('Atlas', asked('OPEN'))],
      withdraw: () => ({ data: null, errors: [{ extensions: { code: 'REFUSED', refusals } }] }),
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Withdraw the feedback link: Atlas' }));

    expect(await screen.findByText('Feedback was given by this link.')).toBeTruthy();
    await waitFor(() => expect(sent).toContain(hashOf(withdrawFeedbackLinkMutation)));
  });
});

describe('the feedback of my clients', () => {
  const counts = { always: 3, mostly: 1, sometimes: 0, never: 0, cannotSay: 1, unanswered: 0 };
  const shown = (changes: object) => () => ({ data: { myFeedback: { ...none, ...changes } } });

  it('teaches what it is for while there is none', async () => {
    aServer({});

    expect(await screen.findByText(/What clients answer appears here once five have/)).toBeTruthy();
  });

  it('is a number and no word until a group can be shown', async () => {
    aServer({ feedback: shown({ answered: 4 }) });

    expect(await screen.findByText('4 answers so far')).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'How often each answer was given' })).toBeNull();
  });

  it('is how often each answer was given, and the words of the group', async () => {
    aServer({
      feedback: shown({
        answered: 6,
        shown: 5,
        statements: [{ statement: 'LISTENING', ...counts }],
        comments: ['Clear.'],
      }),
    });
    const list = await screen.findByRole('list', { name: 'How often each answer was given' });

    expect(within(list).getByText('Always 3 · Mostly 1 · Cannot say 1')).toBeTruthy();
    expect(screen.getByText(/1 more waits\./)).toBeTruthy();
    expect(screen.getByText('Clear.')).toBeTruthy();
  });

  it('says so when it cannot be loaded, and can be asked for again', async () => {
    aServer({ feedback: () => ({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] }) });

    expect(await screen.findByText('The feedback could not be loaded.')).toBeTruthy();
  });
});
