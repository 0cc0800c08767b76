import { describe, expect, it } from '@jest/globals';
import { bodySet } from '@standing/identity/facts';
import type { ContextDefinition } from '@standing/platform/graphql';
import { routes } from '@standing/routes';
import { contextDefinitions } from './context-definitions.js';

/** Heard by what every context has in common, so no handler of a context's own. */
const HEARD_BY_THE_PLUMBING: readonly string[] = [bodySet.type];

const definitions = await contextDefinitions();

describe('the routes', () => {
  it.each(definitions.map((definition) => [definition.name, definition] as const))(
    'lead to %s exactly what it handles, each fact to one handler',
    (name, definition) => {
      expect(heardBy(definition).sort()).toEqual(routedTo(name).sort());
    },
  );

  it('lead to contexts that there are', () => {
    const names = definitions.map(({ name }) => name);

    expect(
      Object.values(routes)
        .flat()
        .filter((listener) => !names.includes(listener)),
    ).toEqual([]);
  });

  it('never lead a fact back to the context that told it', () => {
    const circles = Object.entries(routes).filter(([type, listeners]) =>
      listeners.some((listener) => type.startsWith(`${listener}.`)),
    );

    expect(circles).toEqual([]);
  });

  it('are known to the handlers that provide them', () => {
    const unprovided = definitions.flatMap(({ handlers, providers }) =>
      handlers.filter((handler) => !providers.includes(handler)),
    );

    expect(unprovided.map(({ name }) => name)).toEqual([]);
  });
});

function heardBy({ handlers }: ContextDefinition): string[] {
  return handlers.map((Handler) => {
    const { hears } = new Handler();
    return (hears as { type: string }).type;
  });
}

function routedTo(context: string): string[] {
  return Object.entries(routes)
    .filter(
      ([type, listeners]) =>
        listeners.some((listener) => listener === context) && !HEARD_BY_THE_PLUMBING.includes(type),
    )
    .map(([type]) => type);
}
