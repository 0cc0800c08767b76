import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { KitProvider } from '@standing/design-system';
import { createQueryClient, type Session, SessionProvider } from '@standing/web-core';
import { engagementsQuery, possibleNamesQuery } from '../src/engagements/engagement.queries.js';
import { EngagementsCard } from '../src/engagements/engagements-card.js';
import { useEngagements } from '../src/engagements/use-engagements.js';
import { FeedbackCard } from '../src/feedback/feedback-card.js';
import {
  feedbackGiversQuery,
  feedbackQuery,
  makeFeedbackLinkMutation,
  makeGiverFeedbackLinkMutation,
  withdrawFeedbackLinkMutation,
} from '../src/feedback/feedback.queries.js';

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
export const hashOf = (document: { readonly __meta__?: Readonly<Record<string, unknown>> | undefined }) =>
  document.__meta__?.['hash'];
export const engagement = (pseudonym: string, feedback: object | null = null, sponsor: string | null = null) => ({
  id: pseudonym,
  pseudonym,
  kind: 'INDIVIDUAL',
  startedOn: '2026-01-10',
  endedOn: null,
  minutes: 60,
  terms: sponsor === null ? null : { sponsor },
  feedback,
  sponsorFeedback: null,
});
export const asked = (state: string, answeredIn: string | null = null) => ({ state, until: '2027-02-20', answeredIn });
export const none = { answered: 0, givers: [] as object[], shown: 0, smallestGroup: 5, statements: [], comments: [] };
const UNTIL = { until: '2027-02-20' };
export const made = (token: string | null) => ({
  data: { makeFeedbackLink: { token, engagement: { id: 'Atlas', feedback: UNTIL, sponsorFeedback: UNTIL } } },
});
export const madeForGiver = () => ({
  data: { makeGiverFeedbackLink: { token: 'xyz', giver: { id: 'g1', feedback: UNTIL } } },
});

function Engagements() {
  return <EngagementsCard engagements={useEngagements()} />;
}

type Server = Readonly<Record<string, Answer | object[] | undefined>>;

/** The engagements and the feedback card, with a server that answers so; what was sent to it. */
export function aServer({ engagements = [], givers = [], names = [], feedback, make, makeForGiver, withdraw }: Server) {
  const sent: { readonly document: unknown; readonly variables: object }[] = [];
  const answers = new Map<unknown, Answer>([
    [hashOf(engagementsQuery), () => ({ data: { myEngagements: engagements } })],
    [hashOf(feedbackQuery), (feedback as Answer | undefined) ?? (() => ({ data: { myFeedback: none } }))],
    [hashOf(feedbackGiversQuery), () => ({ data: { myFeedbackGivers: givers } })],
    [hashOf(possibleNamesQuery), () => ({ data: { possibleNames: names } })],
    [hashOf(makeFeedbackLinkMutation), make as Answer],
    [hashOf(makeGiverFeedbackLinkMutation), makeForGiver as Answer],
    [hashOf(withdrawFeedbackLinkMutation), withdraw as Answer],
  ]);
  globalThis.fetch = (async (_: string, init: RequestInit) => {
    const { documentId, variables } = JSON.parse(init.body as string) as { documentId: string; variables: object };
    sent.push({ document: documentId, variables });
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
