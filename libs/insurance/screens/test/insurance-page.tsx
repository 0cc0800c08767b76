import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { KitProvider } from '@standing/design-system';
import { createQueryClient, type Session, SessionProvider } from '@standing/web-core';
import {
  coverCountriesQuery,
  coverMapQuery,
  coverReadingQuery,
  coversQuery,
  practisedDaysQuery,
} from '../src/covers/cover.queries.js';
import { myChecksQuery } from '../src/checks/check.queries.js';
import { InsuranceScreen } from '../src/insurance-screen.js';
import { myObligationsQuery, obligationsQuery } from '../src/obligations/obligation.queries.js';
import { placesQuery } from '../src/places/place.queries.js';

type Sent = { readonly documentId: string; readonly variables: Readonly<Record<string, unknown>> };

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
/** The text of an element, with plain spaces. */
export const plain = (node: Element | null | undefined) => node?.textContent?.replace(/\u00a0/g, ' ') ?? '';

/** What an attestation does not say. */
export const NO_TERMS = {
  kind: 'POLICY',
  insuredName: null,
  broker: null,
  territory: null,
  trigger: null,
  retroactiveOn: null,
  subsequentMonths: null,
  limitPerClaim: null,
  limitAggregate: null,
  currency: null,
  defenceCosts: null,
};

/** A declared cover; say only what the test is about. */
export const cover = (changes: object = {}) => ({
  id: 'a',
  insurer: 'Mutuelle des Métiers',
  policyReference: 'RC 2026-014',
  startsOn: '2026-07-01',
  endsOn: '2027-06-30',
  countries: ['BE', 'FR'],
  activities: ['COACHING'],
  ...NO_TERMS,
  status: 'DECLARED',
  decidedOn: null,
  seenOn: null,
  refusalReason: null,
  document: null,
  version: 1,
  ended: false,
  gap: null,
  renewal: null,
  finding: null,
  ...changes,
});
export const held = { countries: ['FR', 'BE'], until: '2027-06-30' };
export const nothing = { on: '2026-11-22', verified: null, declared: null, nextStartsOn: null };

type Answers = {
  readonly covers?: readonly object[];
  readonly coverage?: object;
  readonly act?: () => object;
  readonly read?: () => Promise<object>;
  readonly practised?: readonly object[];
  readonly map?: () => object;
  readonly reading?: () => object | Promise<object>;
  readonly places?: readonly object[];
  readonly checks?: readonly object[];
  /** What is asked of the coach, and what the body keeps. */
  readonly obligations?: readonly object[];
  readonly kept?: readonly object[];
  /** What else is answered, by the document. */
  readonly others?: readonly (readonly [Parameters<typeof hashOf>[0], object])[];
  readonly roles?: readonly string[];
  readonly page?: ReactElement;
};

/** Shows the page, with a server that answers so; what was sent, by the document. */
export function aServer({ covers = [], coverage = {}, practised = [], places = [], checks = [], ...answers }: Answers) {
  const sent: Sent[] = [];
  const answerTo = ({ documentId }: Sent): object | Promise<object> => {
    const mine = { data: { myCovers: covers, myCoverage: { ...nothing, ...coverage } } };
    if (documentId === hashOf(coversQuery)) return answers.read ? answers.read() : mine;
    if (documentId === hashOf(placesQuery)) return { data: { myCoverPlaces: places } };
    if (documentId === hashOf(myObligationsQuery)) return { data: { myObligations: answers.obligations ?? [] } };
    if (documentId === hashOf(obligationsQuery)) return { data: { countryObligations: answers.kept ?? [] } };
    if (documentId === hashOf(myChecksQuery)) return { data: { myCoverChecks: checks } };
    const other = answers.others?.find(([document]) => documentId === hashOf(document));
    if (other) return { data: other[1] };
    if (documentId === hashOf(practisedDaysQuery)) return { data: { myPractisedDays: practised } };
    if (documentId === hashOf(coverMapQuery)) return answers.map?.() ?? { data: { myCoverMap: [] } };
    if (documentId === hashOf(coverReadingQuery)) return answers.reading?.() ?? {};
    if (documentId === hashOf(coverCountriesQuery)) return { data: { coverCountries: ['BE', 'CH', 'FR'] } };
    return answers.act?.() ?? { data: {} };
  };
  globalThis.fetch = (async (_: string, init: RequestInit) => {
    const body = JSON.parse(init.body as string) as Sent;
    sent.push(body);
    const answer = await answerTo(body);
    return { status: 200, headers: new Headers(), json: () => Promise.resolve(answer) };
  }) as unknown as typeof fetch;
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={createQueryClient(jest.fn())}>
          <SessionProvider value={{ ...session, roles: answers.roles ?? [] }}>
            {answers.page ?? <InsuranceScreen />}
          </SessionProvider>
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
  return (document: Parameters<typeof hashOf>[0]) =>
    sent.filter(({ documentId }) => documentId === hashOf(document)).map(({ variables }) => variables);
}

/** What each spec of the page does before and after its tests. */
export function prepare(): void {
  beforeAll(() => {
    i18n.loadAndActivate({ locale: 'en', messages: {} });
    // jsdom has no CSS object; the component library asks it to escape a name.
    Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  });
  afterEach(cleanup);
}
