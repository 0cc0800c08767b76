import type { Session } from '@standing/web-core';
import { jest } from '@jest/globals';

type Document = { readonly __meta__?: Readonly<Record<string, unknown>> | undefined };

export type Sent = { readonly documentId: string; readonly variables: Readonly<Record<string, unknown>> };
export type Answer = (variables: Sent['variables']) => object;

const hashOf = ({ __meta__ }: Document) => __meta__?.['hash'];

/** A server that answers these documents, and remembers what it was sent. */
export function aServer(answers: readonly (readonly [Document, Answer])[]) {
  const sent: Sent[] = [];
  globalThis.fetch = ((_: string, init: RequestInit) => {
    const body = JSON.parse(init.body as string) as Sent;
    sent.push(body);
    const answer = answers.find(([document]) => hashOf(document) === body.documentId)?.[1](body.variables);
    return Promise.resolve({ status: 200, headers: new Headers(), json: () => Promise.resolve(answer) });
  }) as unknown as typeof fetch;
  return { sent: (document: Document) => sent.filter(({ documentId }) => documentId === hashOf(document)) };
}

/** What the server answers when somebody else was faster. */
export const stale = { errors: [{ message: 'x', extensions: { code: 'STALE', mine: {}, theirs: {} } }] };

/** A scheme administrator, reading English. */
export const session: Session = {
  personId: 'nadia',
  name: 'Nadia Benali',
  roles: ['scheme-administrator'],
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
