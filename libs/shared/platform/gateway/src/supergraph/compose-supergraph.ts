import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

/** Composes the subgraphs' schemas into one; throws with every reason why they do not fit. */
export function composeSupergraph(subgraphs: readonly { readonly name: string; readonly sdl: string }[]): string {
  const services = [...subgraphs]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sdl }) => ({ name, url: `subgraph://${name}`, typeDefs: parse(sdl) }));
  const result = composeServices(services);
  if (result.errors)
    throw new Error(`The subgraphs do not compose.\n${result.errors.map(({ message }) => message).join('\n')}`);
  return result.supergraphSdl;
}
