import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Clock } from '@standing/kernel';
import { type Actor, CallTokens } from '@standing/platform/auth';
import { secretFrom } from '@standing/platform/config';
import { openDocuments } from '@standing/platform/documents';
import {
  composeSupergraph,
  type GatewayOptions,
  openGateway,
  openGraph,
  type WebApp,
} from '@standing/platform/gateway';
import { print } from 'graphql';
import { pino } from 'pino';
import { BODY, toySubgraph, typeDefs } from './toy-subgraph.js';
import { type Seen, type Sent, visit } from './visitor.js';

/** Documents that the toy's web app was built with. */
export const WHOAMI = '{ whoami }';
export const BREAKS = 'query Breaks($how: String!) { breaks(how: $how) }';
export const FAR = '{ far }';

const clientFolder = fileURLToPath(new URL('client', import.meta.url));

/** A web app of nothing but what each page is told, so that a spec sees all that a visitor could. */
const web: WebApp = {
  clientFolder,
  renderPage: (page, props) => `<main data-page="${page}">${JSON.stringify(props)}</main>`,
  readConfirmForm: unread,
  readAgreementForm: unread,
  readFeedbackForm: unread,
  complaintWizard: {
    read: unread,
    after: unread,
    before: unread,
    unanswered: unread,
    complaintOf: unread,
    numbersOf: unread,
    most: 1,
  },
  documents: Object.fromEntries([WHOAMI, BREAKS, FAR].map((text) => [`sha256:${hashOf(text)}`, text])),
};

export type ToyGateway = Awaited<ReturnType<typeof openToyGateway>>;

/** A gateway that listens on a port of its own, over a subgraph made for these specs and one that nobody can reach. */
export async function openToyGateway(changes: Partial<GatewayOptions> = {}) {
  const [clock, secret] = [new Clock(), secretFrom('the master secret of the specs of the gateway')];
  const tokens = new CallTokens(secret, clock);
  const folder = mkdtempSync(join(tmpdir(), 'standing-toy-'));
  const lines: string[] = [];
  const open = changes.open ?? false;
  const graph = await openGraph({ ...supergraph(tokens), tokens, open });
  const gateway = await openGateway({
    graph,
    tokens,
    clock,
    documents: openDocuments(folder, secret, clock),
    web,
    log: pino({ base: null }, { write: (line: string) => void lines.push(line) }),
    publicUrl: 'http://localhost:4000',
    open,
    behindProxy: false,
    readiness: () => Promise.resolve(),
    ...changes,
  });
  await gateway.server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = gateway.server.server.address() as AddressInfo;
  const see = (path: string, { headers, ...sent }: Sent = {}): Promise<Seen> =>
    visit(port, path, { ...sent, headers: { host: BODY.host, ...headers } });
  return {
    lines,
    see,
    post: (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
      see(path, { method: 'POST', body: written(body), headers: { 'content-type': 'application/json', ...headers } }),
    sendForm: (path: string, body: string, headers: Readonly<Record<string, string>> = {}) =>
      see(path, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } }),
    /** What another part of the platform shows, so that it may ask anything. */
    noteOf: async (actor: Actor, audience = 'gateway') => ({
      authorization: `Bearer ${await tokens.mint(actor, audience)}`,
    }),
    stop: async () => {
      await gateway.stop();
      await graph.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

export const aService: Actor = { kind: 'service', service: 'correspondence', bodyId: BODY.id, locale: 'en' };

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function supergraph(tokens: CallTokens) {
  const subgraphs = [
    { name: 'identity', sdl: print(typeDefs) },
    { name: 'practice', sdl: 'type Query { far: String }' },
  ];
  const local = toySubgraph(tokens);
  return {
    supergraphSdl: composeSupergraph(subgraphs),
    places: { identity: { local: () => local }, practice: { url: 'http://127.0.0.1:9' } },
  };
}

function written(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function unread(): never {
  throw new Error('No form is read here: no link is known.');
}
