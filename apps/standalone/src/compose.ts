import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { composeSupergraph } from '@standing/platform/gateway';
import { subgraphSdl } from '@standing/platform/graphql';
import { contexts } from './contexts.js';

/** Composes the supergraph from the contexts' own classes, without a database, and writes it where it is committed. */
const subgraphs = [];
for (const definition of contexts) subgraphs.push({ name: definition.name, sdl: await subgraphSdl(definition) });
writeFileSync(process.argv[2] ?? 'apps/gateway/supergraph.graphql', composeSupergraph(subgraphs));
