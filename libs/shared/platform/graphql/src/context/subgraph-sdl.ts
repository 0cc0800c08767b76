import { printSubgraphSchema } from '@apollo/subgraph';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { ContextDefinition } from './context-definition.js';
import { contextModule } from './context-module.js';
import { Clock } from '@standing/kernel';
import { FeedbackTickets, ReportTickets } from '@standing/platform/auth';
import { DocumentTickets, KeptFiles, SealedLinks, SentTexts } from '@standing/platform/documents';
import { UnitOfWork } from '@standing/platform/messaging';
import { CaseKeys, Envelopes } from '@standing/platform/sealed-text';
import { DataSource } from 'typeorm';
import { GRAPH } from './graph-port.js';
import { LOG, RELAY_POOL, SETTINGS } from './settings.js';

/** The subgraph's schema as text, without a database: Nest only looks at the classes. */
export async function subgraphSdl(definition: ContextDefinition): Promise<string> {
  const nothing = [
    UnitOfWork,
    DataSource,
    Clock,
    DocumentTickets,
    KeptFiles,
    SealedLinks,
    SentTexts,
    FeedbackTickets,
    ReportTickets,
    CaseKeys,
    Envelopes,
    GRAPH,
    LOG,
    RELAY_POOL,
    SETTINGS,
  ].map((provide) => ({ provide, useValue: {} }));
  const app = await NestFactory.create(contextModule(definition, nothing), new FastifyAdapter(), {
    logger: false,
    preview: true,
  });
  await app.init();
  const sdl = printSubgraphSchema(app.get(GraphQLSchemaHost).schema);
  await app.close();
  return sdl;
}
