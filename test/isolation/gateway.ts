import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clock } from '@standing/kernel';
import { openDocuments } from '@standing/platform/documents';
import { openGateway, type WebApp } from '@standing/platform/gateway';
import { openLog } from '@standing/platform/observability';
import type { Installation } from './installation.js';

/** A question that a member alone may ask, and one that takes an officer. */
export const MINE = 'query Mine { myEngagements { pseudonym } }';
export const VET =
  'mutation Vet($id: Uuid!, $key: Uuid!) { vetSupervisor(supervisorId: $id, idempotencyKey: $key) { id } }';

/** What a visitor brings along. */
export type Visitor = {
  readonly host: string;
  readonly cookie?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What a gateway is opened with, where it is not the usual. */
type Opened = { readonly clock?: Clock; readonly web?: WebApp };

export type OpenedGateway = Awaited<ReturnType<typeof openGatewayOver>>;

/** The gateway over an installation, listening on a port of its own, as it is opened outside development. */
export async function openGatewayOver(
  { graph, tokens, secret }: Pick<Installation, 'graph' | 'tokens' | 'secret'>,
  { clock = new Clock(), web = pagesThatShowAll }: Opened = {},
) {
  const clientFolder = mkdtempSync(join(tmpdir(), 'standing-client-'));
  writeFileSync(join(clientFolder, 'index.html'), '<title>The signed-in app</title>');
  const documentFolder = mkdtempSync(join(tmpdir(), 'standing-documents-'));
  const { server, stop } = await openGateway({
    graph,
    tokens,
    clock,
    documents: openDocuments(documentFolder, secret, clock),
    web: { ...web, clientFolder: web.clientFolder ?? clientFolder },
    log: openLog('silent'),
    publicUrl: 'http://localhost:4000',
    open: false,
    behindProxy: true,
    readiness: () => Promise.resolve(),
  });
  await server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.server.address() as AddressInfo;
  const send = (visitor: Visitor, path: string, sent: RequestInit & { headers?: Record<string, string> }) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      redirect: 'manual',
      ...sent,
      headers: {
        ...sent.headers,
        ...visitor.headers,
        'x-forwarded-host': visitor.host,
        ...(visitor.cookie === undefined ? {} : { cookie: visitor.cookie }),
      },
    });
  return {
    look: (visitor: Visitor, path: string, method: 'GET' | 'HEAD' = 'GET') => send(visitor, path, { method }),
    sendForm: (visitor: Visitor, path: string, fields: Record<string, string> = {}) =>
      send(visitor, path, { method: 'POST', body: new URLSearchParams(fields) }),
    ask: async (visitor: Visitor, documentText: string, variables: object = {}) => {
      const body = JSON.stringify({ documentId: hashOf(documentText), variables });
      const answer = await send(visitor, '/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      return (await answer.json()) as ReturnType<typeof JSON.parse>;
    },
    stop: async () => {
      await stop();
      for (const folder of [clientFolder, documentFolder]) rmSync(folder, { recursive: true });
    },
  };
}

/** Shows what each page is told, and reads from every form that a new link is wanted. */
export const pagesThatShowAll: WebApp = {
  clientFolder: null,
  renderPage: (page, props) => `<main data-page="${page}">${JSON.stringify(props)}</main>`,
  readConfirmForm: () => ({ act: 'send-new', decisions: [], sessionIds: [], typedName: '', mistakes: [] }),
  readAgreementForm: () => ({ ...noAnswer, act: 'send-new', typedName: '', mistakes: [] }),
  readFeedbackForm: () => ({ comment: '', mayBeHandedOver: false, namesMeant: false }),
  complaintWizard: {
    read: () => ({ fields: {}, mistakes: [] }),
    after: () => 'check',
    before: () => '',
    unanswered: () => [],
    complaintOf: () => ({}),
    numbersOf: () => [],
    most: 10,
  },
  documents: Object.fromEntries([MINE, VET].map((text) => [hashOf(text), text])),
};

const noAnswer = { accept: false, relations: [], relationsDeclared: false, termsId: '', terms: {} };

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
