import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ContextDefinition } from '@standing/platform/graphql';
import { contexts, root } from './source-tree.js';

/** The definition of every context, from the one export that its service has under the context's name. */
export async function contextDefinitions(): Promise<ContextDefinition[]> {
  const definitions: ContextDefinition[] = [];
  // One after another: jest's loader loses its way when modules that share others are imported at once.
  for (const context of contexts()) {
    if (existsSync(join(root, `libs/${context}/service/src/index.ts`))) definitions.push(await definitionOf(context));
  }
  return definitions;
}

async function definitionOf(context: string): Promise<ContextDefinition> {
  const door = (await import(`../../libs/${context}/service/src/index.js`)) as Record<
    string,
    ContextDefinition | undefined
  >;
  const definition = door[context];
  if (definition === undefined) throw new Error(`libs/${context}/service exports no "${context}".`);
  return definition;
}
