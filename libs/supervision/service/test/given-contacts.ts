import type { Actor } from '@standing/platform/auth';
import type { Graph } from '@standing/platform/graphql';

/** The graph beside supervision, whose identity knows the addresses of these people, and tells them to a service alone. */
export function knowing(addresses: ReadonlyMap<string, string>): { readonly graph: Pick<Graph, 'ask'> } {
  const ask = <Data>(actor: Actor, _: string, { id }: Readonly<Record<string, unknown>> = {}) => {
    const email = addresses.get(String(id));
    if (actor.kind !== 'service' || email === undefined) return Promise.reject(new Error('NOT_FOUND'));
    return Promise.resolve({ personContact: { email } } as Data);
  };
  return { graph: { ask } };
}
