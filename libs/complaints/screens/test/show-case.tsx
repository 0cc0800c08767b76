import type { ReactNode } from 'react';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { KitProvider } from '@standing/design-system';
import { myAccessQuery } from '../src/access/access.queries.js';
import { identityAskingQuery } from '../src/custody/custody.queries.js';
import { lettersToSendQuery } from '../src/sending/sending.queries.js';
import { nextInRotaQuery, rotaPassesInCaseQuery } from '../src/rota/rota.queries.js';
import { caseTimesQuery } from '../src/times/times.queries.js';
import { createQueryClient, type Session, SessionProvider } from '@standing/web-core';

type Sent = { readonly documentId: string; readonly variables: Readonly<Record<string, unknown>> };
type Document = { readonly __meta__?: Readonly<Record<string, unknown>> | undefined };
type Answer = object | 'offline';

/** What the server answers to a document: each time the next of a list, the last of it for good. */
export type Answers = readonly (readonly [document: Document, ...answers: Answer[]])[];

const body = { name: 'Association', locales: ['fr'], zone: 'Europe/Paris', today: '2026-11-22' };

function sessionOf(roles: readonly string[]): Session {
  const whole = { ...body, demo: false, rehearsal: false };
  return { personId: 'me', name: 'Léa Fontaine', roles, body: whole, locale: 'en', speak: jest.fn() };
}

const hashOf = (document: Document) => document.__meta__?.['hash'];

/** An answer of the server that says no, with every reason. */
export function refused(...refusals: readonly { code: string; message: string; path?: string }[]) {
  return { data: null, errors: [{ message: 'No.', extensions: { code: 'REFUSED', refusals } }] };
}

export const notFound = { data: null, errors: [{ message: 'No.', extensions: { code: 'NOT_FOUND' } }] };

export function pageOf(nodes: readonly object[]) {
  return { edges: nodes.map((node) => ({ node })), pageInfo: { hasNextPage: false, endCursor: null } };
}

/** How far a case is, received on 2 November 2026 and read by its case manager; `changes` say the rest. */
export function aCourse(changes: object = {}) {
  return {
    id: 'c1',
    reference: 'S-7K3Q',
    receivedOn: '2026-11-02',
    state: 'TRIAGE',
    withdrawal: 'NONE',
    measure: { state: 'NONE', ground: null, fromOn: null, untilOn: null },
    screening: { risk: null, screenedOn: null, lookAgainBy: null },
    respondent: null,
    mine: ['CASE_MANAGER'],
    identityOpenings: [],
    emergencyOpenings: [],
    functions: [],
    toAppoint: [],
    events: [{ event: 'SUBMIT', on: '2026-11-02', by: 'COMPLAINANT' }],
    clocks: [],
    next: [],
    missingSteps: [],
    ...changes,
  };
}

/** The time of a case in which nothing may be granted, unless `changes` say so. */
export function aTime(changes: object = {}) {
  return {
    ...{ id: 'c1', elapsedDays: 30, bodyDays: 12, partyDays: 18, pauses: [], choices: [], marks: [] },
    ...{ mayExtendReply: false, mayLengthen: [], lengthenings: [], deferredUntil: null },
    ...changes,
  };
}

/** What every screen of a case asks beside what its spec is about. */
const QUIET: Answers = [
  [myAccessQuery, { data: { myAccess: { mayAsk: true, mayWithdraw: false, copyUntil: null, last: null } } }],
  [caseTimesQuery, { data: { caseTimes: aTime() } }],
  [nextInRotaQuery, { data: { nextInRota: { kept: false, person: null } } }],
  [identityAskingQuery, { data: { identityAsking: null } }],
  [lettersToSendQuery, { data: { lettersToSend: [] } }],
  [rotaPassesInCaseQuery, { data: { rotaPassesInCase: [] } }],
];

/** Shows a screen over a server that answers so; what was sent can be looked at. */
export function showCase(shown: ReactNode, answers: Answers, roles: readonly string[] = []) {
  const sent: Sent[] = [];
  const left = new Map([...QUIET, ...answers].map(([document, ...rest]) => [hashOf(document), [...rest]]));
  const answerTo = ({ documentId }: Sent): Answer => {
    const found = left.get(documentId) ?? [{ data: {} }];
    return (found.length > 1 ? found.shift() : found[0]) ?? { data: {} };
  };
  globalThis.fetch = ((_: string, init: RequestInit) => {
    const asked = JSON.parse(init.body as string) as Sent;
    sent.push(asked);
    const answer = answerTo(asked);
    if (answer === 'offline') return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve({ status: 200, headers: new Headers(), json: () => Promise.resolve(answer) });
  }) as unknown as typeof fetch;
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={createQueryClient(jest.fn())}>
          <SessionProvider value={sessionOf(roles)}>{shown}</SessionProvider>
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
  const of = (document: Document) => sent.filter(({ documentId }) => documentId === hashOf(document));
  return { sent: (document: Document) => of(document).map(({ variables }) => variables) };
}
