import { describe, expect, it } from '@jest/globals';
import { subgraphSdl } from '@standing/platform/graphql';
import { Kind, parse, print } from 'graphql';
import { contextDefinitions } from './context-definitions.js';
import { doors, doorsIn } from './doors.js';

/** What keeps no trace of an attempt, and is done once for another reason. */
const WITHOUT_KEY: Readonly<Record<string, string>> = {
  keepVault: 'a key that is kept would tell that a vault is used: a second attempt finds its own content there',
};

describe('every query and mutation', () => {
  it('says who may use it', () => {
    const open = doors().filter(({ decorators }) => !decorators.includes('Allow'));

    expect(open.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });

  it('is found, whichever way its decorators are written', () => {
    const text = `class A { @Query(() => B) shut() {} @Allow('a', 'B') @graphql.Mutation(() => B) open() {} neither() {} }`;

    expect(doorsIn('a.ts', text)).toEqual([
      { file: 'a.ts', name: 'shut', decorators: ['Query'] },
      { file: 'a.ts', name: 'open', decorators: ['Allow', 'Mutation'] },
    ]);
    expect(doors().length).toBeGreaterThan(20);
  });
});

describe('every mutation', () => {
  it('asks for an idempotency key, but for those of which no attempt may be kept', async () => {
    const sdls: string[] = [];
    for (const definition of await contextDefinitions()) sdls.push(await subgraphSdl(definition));

    expect(sdls.flatMap(mutationsWithoutKey)).toEqual(Object.keys(WITHOUT_KEY));
    expect(sdls.join('\n')).toContain('type Mutation');
  });

  it('would be named if it did not', () => {
    const sdl =
      'type Mutation { good(idempotencyKey: Uuid!): Int none(id: Uuid!): Int loose(idempotencyKey: Uuid): Int }';

    expect(mutationsWithoutKey(sdl)).toEqual(['none', 'loose']);
  });
});

function mutationsWithoutKey(sdl: string): string[] {
  return parse(sdl)
    .definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION)
    .filter((node) => node.name.value === 'Mutation')
    .flatMap((node) => node.fields ?? [])
    .filter(({ arguments: given = [] }) => !given.some((each) => print(each).endsWith('idempotencyKey: Uuid!')))
    .map(({ name }) => name.value);
}
