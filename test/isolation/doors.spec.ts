import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock, newId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { secretFrom } from '@standing/platform/config';
import { CallTokens } from '@standing/platform/auth';
import { executeSubgraph, type Subgraph } from '@standing/platform/graphql';
import { isObjectType, isUnionType } from 'graphql';
import { SignJWT } from 'jose';
import { actorsOf } from './actors.js';
import { copyOfBodies } from './copies.js';
import type { Answer, Installation } from './installation.js';
import { everyRow } from './isolation.config.js';
import { leaksIn, type Secrets } from './leaks.js';
import { type BodyRows, idsOfEachKind, rowsOfBody, secretsIn, withoutPlumbing } from './rows-of-body.js';
import type { Body } from './seed-body.js';

const MINUTE = 60;

describe('the subgraphs, called past the gateway', () => {
  let installation: Installation;
  let a: Body;
  let b: Body;
  let rowsOfB: BodyRows;
  let secrets: Secrets;
  let ids: readonly string[];

  beforeAll(async () => {
    ({ installation, a, b } = await copyOfBodies());
    rowsOfB = await rowsOfBody(installation.owner, b.world.bodyId);
    secrets = { mark: 'ZQX-B', ...secretsIn(rowsOfB) };
    ids = everyRow ? [...secrets.ids] : [...idsOfEachKind(withoutPlumbing(rowsOfB))];
  }, 120_000);

  afterAll(async () => {
    await installation.stop();
  });

  it.each([
    ['no note', () => Promise.resolve('')],
    ['a note that is none', () => Promise.resolve('a.b.c')],
    [
      'a note for another subgraph',
      (subgraph: string) => installation.tokens.mint(b.staff, subgraph === 'identity' ? 'ethics' : 'identity'),
    ],
    ['a note for the gateway', () => installation.tokens.mint(b.staff, 'gateway')],
    [
      'a note of another installation',
      (subgraph: string) =>
        new CallTokens(secretFrom('the master secret of quite another installation'), new Clock()).mint(
          b.staff,
          subgraph,
        ),
    ],
    ['a note that ran out', (subgraph: string) => note(subgraph, { until: -1 })],
    ['a note of another kind', (subgraph: string) => note(subgraph, { typ: 'JWT' })],
    ['a note from another issuer', (subgraph: string) => note(subgraph, { issuer: 'somebody' })],
    ['a note that nobody signed', (subgraph: string) => unsigned(subgraph)],
  ])('answer nothing to %s', async (_, noteOf) => {
    for (const { subgraph } of installation.running) {
      for (const query of ['{ __typename }', '{ _service { sdl } }']) {
        expect(await call(subgraph, query, {}, await noteOf(subgraph.name))).toEqual(refused);
      }
    }
  });

  it('answer to the gateway’s own note, and to one made alike', async () => {
    for (const { subgraph } of installation.running) {
      for (const token of [await installation.tokens.mint(b.staff, subgraph.name), await note(subgraph.name, {})]) {
        expect(await call(subgraph, '{ __typename }', {}, token)).toEqual({ data: { __typename: 'Query' } });
      }
    }
  });

  it('give no entity of another body, whoever asks and whatever is asked for', async () => {
    const shown: string[] = [];
    let asked = 0;
    for (const subgraph of installation.running.map((context) => context.subgraph)) {
      for (const type of entitiesOf(subgraph)) {
        for (const { name, actor } of actorsOf(a, rowsOfB)) {
          const { answer, representations } = await entities(subgraph, type, actor);
          asked += representations.length;
          shown.push(...leaksIn(answer, secrets, representations).map((leak) => `${type} as ${name}: ${leak}`));
        }
      }
    }
    process.stdout.write(`  entities asked for past the gateway: ${asked}\n`);

    expect(shown).toEqual([]);
    expect(asked).toBeGreaterThan(1000);
  });

  it('would be caught giving one: the body’s own people get theirs', async () => {
    const seen: string[] = [];
    for (const subgraph of installation.running.map((context) => context.subgraph)) {
      for (const type of entitiesOf(subgraph)) {
        const { answer, representations } = await entities(subgraph, type, b.staff);
        if (leaksIn(answer, secrets, representations).includes('ZQX-B')) seen.push(type);
      }
    }

    expect(seen.sort()).toEqual(['Chapter', 'CodeEdition', 'Person']);
  });

  async function entities(subgraph: Subgraph, type: string, actor: Actor) {
    const representations = ids.map((id) => ({ __typename: type, id }));
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${leavesOf(subgraph, type)} } } }`;
    return {
      representations,
      answer: await call(subgraph, query, { representations }, await installation.tokens.mint(actor, subgraph.name)),
    };
  }

  function note(
    subgraph: string,
    { until = MINUTE, typ = 'standing-call+jwt', issuer = 'standing:gateway' },
  ): Promise<string> {
    return new SignJWT({ actor: b.staff })
      .setProtectedHeader({ alg: 'HS256', typ })
      .setIssuer(issuer)
      .setAudience(subgraph)
      .setIssuedAt()
      .setExpirationTime(`${until} seconds`)
      .sign(new TextEncoder().encode(installation.secret('call-tokens')));
  }

  async function unsigned(subgraph: string): Promise<string> {
    const [, payload] = (await note(subgraph, {})).split('.');
    const header = Buffer.from(JSON.stringify({ alg: 'none', typ: 'standing-call+jwt' })).toString('base64url');
    return `${header}.${payload ?? ''}.`;
  }
});

const refused = { errors: [{ message: 'Only the gateway may call.', extensions: { code: 'UNAUTHENTICATED' } }] };

async function call(
  subgraph: Subgraph,
  query: string,
  variables: Record<string, unknown>,
  token: string,
): Promise<Answer> {
  const result = await executeSubgraph(subgraph, { query, variables, token, requestId: newId() });
  return JSON.parse(JSON.stringify(result)) as Answer;
}

/** The types that a subgraph finds by their key. */
function entitiesOf({ schema }: Subgraph): string[] {
  const union = schema.getType('_Entity');
  return isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
}

/** The fields of the type that hold a value. */
function leavesOf({ schema }: Subgraph, name: string): string {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type.`);
  return Object.values(type.getFields())
    .filter((field) => !/[[\]]/.test(String(field.type)))
    .map((field) => field.name)
    .join(' ');
}
