import type { Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Clock } from '@standing/kernel';
import { type CallTokens, FeedbackTickets, ReportTickets } from '@standing/platform/auth';
import type { Secret } from '@standing/platform/config';
import { asRole, BodyScopedReader, type DatabaseAddress, openDataSource } from '@standing/platform/database';
import { type DocumentStore, DocumentTickets, KeptFiles, SealedLinks, SentTexts } from '@standing/platform/documents';
import { type Handler, Messaging, type Queues, UnitOfWork } from '@standing/platform/messaging';
import { type Log, NestLog } from '@standing/platform/observability';
import { CaseKeys, Envelopes } from '@standing/platform/sealed-text';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { Subgraph } from '../execute/execute-subgraph.js';
import type { ContextDefinition } from './context-definition.js';
import { contextModule } from './context-module.js';
import { type Graph, GRAPH } from './graph-port.js';
import { LOG, RELAY_POOL, SETTINGS } from './settings.js';

/** What the host gives to every context that it starts. */
export type ContextRuntime = {
  readonly address: DatabaseAddress;
  readonly secret: Secret;
  readonly tokens: CallTokens;
  readonly queues: Queues | null;
  readonly clock: Clock;
  readonly log: Log;
  readonly graph: Graph;
  /** Where files lie that were sent, for whoever reads one by its ticket, or keeps one sealed. */
  readonly documents: Pick<DocumentStore, 'read' | 'put' | 'remove'>;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly routes?: Readonly<Record<string, readonly string[]>>;
};

export type RunningContext = {
  readonly name: string;
  readonly subgraph: Subgraph;
  readonly messaging: Messaging;
  readonly source: DataSource;
  stop(): Promise<void>;
};

/** Starts a context: its pools, its module, its ears. */
export async function startContext(definition: ContextDefinition, runtime: ContextRuntime): Promise<RunningContext> {
  const { name } = definition;
  const { address, secret, clock, log, queues } = runtime;
  const role = (kind: string) => asRole(address, `${name}_${kind}`, secret(`role:${name}_${kind}`));
  const source = await openDataSource(role('app'), name, definition.entities);
  const reader = new BodyScopedReader(role('reader'), name);
  const relayPool = new pg.Pool({ ...role('relay'), max: 3, application_name: `standing ${name} relay` });
  relayPool.on('error', () => undefined);
  const messaging = new Messaging({
    context: name,
    source,
    relayPool,
    queues,
    clock,
    log,
    ...(runtime.routes ? { routes: runtime.routes } : {}),
  });
  const app = await openModule(definition, given(name, messaging, source, relayPool, runtime), runtime);
  messaging.start(definition.handlers.map((handler) => app.get<Handler>(handler)));
  const { schema } = app.get(GraphQLSchemaHost);
  return {
    name,
    messaging,
    source,
    subgraph: { name, schema, reader, tokens: runtime.tokens, messages: definition.messages, log },
    stop: async () => {
      await messaging.stop();
      await app.close();
      await Promise.all([reader.end(), relayPool.end(), source.destroy()]);
    },
  };
}

function given(
  context: string,
  messaging: Messaging,
  source: DataSource,
  relayPool: pg.Pool,
  runtime: ContextRuntime,
): readonly Provider[] {
  const secretOfContext: Secret = (purpose) => runtime.secret(`${context}:${purpose}`);
  const tickets = new DocumentTickets(runtime.secret, runtime.clock);
  return [
    { provide: UnitOfWork, useValue: messaging.unitOfWork },
    { provide: DataSource, useValue: source },
    { provide: RELAY_POOL, useValue: relayPool },
    { provide: Clock, useValue: runtime.clock },
    { provide: DocumentTickets, useValue: tickets },
    { provide: KeptFiles, useValue: new KeptFiles(runtime.documents) },
    { provide: SealedLinks, useValue: new SealedLinks(runtime.secret, runtime.clock) },
    { provide: SentTexts, useValue: new SentTexts(runtime.documents, tickets) },
    { provide: FeedbackTickets, useValue: new FeedbackTickets(runtime.secret, runtime.clock) },
    { provide: ReportTickets, useValue: new ReportTickets(runtime.secret, runtime.clock) },
    { provide: GRAPH, useValue: runtime.graph },
    { provide: LOG, useValue: runtime.log },
    { provide: SETTINGS, useValue: runtime.settings },
    { provide: CaseKeys, useValue: new CaseKeys(secretOfContext) },
    { provide: Envelopes, useValue: new Envelopes(secretOfContext) },
  ];
}

async function openModule(definition: ContextDefinition, providers: readonly Provider[], runtime: ContextRuntime) {
  const app = await NestFactory.create(contextModule(definition, providers), new FastifyAdapter(), {
    logger: new NestLog(runtime.log),
    abortOnError: false,
  });
  await app.init();
  return app;
}
