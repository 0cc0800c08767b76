import type { Actor } from '@standing/platform/auth';

/** Injection token of `Graph`. */
export const GRAPH = Symbol('graph');

/** The whole graph, for a context that shows what others own: asked through the gateway, under the asker's own rights. */
export type Graph = {
  /** The answer's data; throws when it has errors. */
  ask<Data>(actor: Actor, document: string, variables: Readonly<Record<string, unknown>>): Promise<Data>;
};
