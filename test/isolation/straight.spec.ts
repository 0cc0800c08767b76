import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { buildSchema, Kind, parse, typeFromAST, type GraphQLInputType } from 'graphql';
import { actorsOf } from './actors.js';
import { everyRow } from './isolation.config.js';
import { answerOf, supergraphSdl } from './installation.js';
import { type Operation, operations, variablesOf } from './operations.js';
import { plainValues } from './plain-values.js';
import { column } from './rows-of-body.js';
import { MADE_WITHIN, TRIED_WITHIN, type TwoBodies, twoBodies } from './two-bodies.js';
import { withoutStacks } from './without-stacks.js';

const schema = buildSchema(supergraphSdl, { assumeValidSDL: true });

/** Written by the code generator, as the web app's build takes it along. */
const trusted = Object.values(
  JSON.parse(readFileSync('libs/shared/web-core/src/generated/persisted-documents.json', 'utf8')) as Record<
    string,
    string
  >,
);

/** In the usual run each operation is asked by every other actor, and each actor asks every other operation; in the full run by all. */
function isAskedIn(turn: number, index: number): boolean {
  return everyRow || (turn + index) % 2 === 0;
}

describe('a query that subgraphs of one process answer straight', () => {
  let two: TwoBodies;

  beforeAll(async () => {
    two = await twoBodies();
  }, MADE_WITHIN);

  afterAll(async () => {
    await two.installation.stop();
  });

  it.each([
    ['a trusted document', trusted.flatMap(asOperation)],
    ['any field of the graph, with all that it can give', operations().filter(({ kind }) => kind === 'query')],
  ])(
    'is %s: the answer is byte for byte the one that the gateway puts together, whoever asks',
    async (what, asked) => {
      const seen = { straight: new Set<string>(), compared: 0, refused: 0 };
      const different: string[] = [];
      for (const [turn, { name, actor }] of actorsOf(two.a, two.rowsOfB).entries()) {
        for (const operation of asked.filter((_, index) => isAskedIn(turn, index))) {
          const sets = variableSets(operation);
          const askSet = (variables: Record<string, unknown>) => bothWays(actor, operation.document, variables);
          for (const [near, whole] of await withoutStacks(() => Promise.all(sets.map(askSet)))) {
            if (near === null) continue;
            seen.straight.add(operation.document);
            seen.compared += 1;
            if (whole.includes('"errors"')) seen.refused += 1;
            if (near !== whole) different.push(`${operation.name} as ${name}: ${near} is not ${whole}`);
          }
        }
      }
      process.stdout.write(
        `  ${what}: ${seen.straight.size} of ${asked.length} straight, ${seen.compared} answers compared, ${seen.refused} of them with errors\n`,
      );

      expect(different).toEqual([]);
      expect(seen.straight.size).toBeGreaterThan(asked.length * 0.7);
      expect(seen.refused).toBeGreaterThan(100);
      expect(seen.compared - seen.refused).toBeGreaterThan(100);
    },
    TRIED_WITHIN,
  );

  it('is none that changes anything, or joins what two subgraphs know', () => {
    const { graph } = two.installation;

    expect(graph.straight('mutation { aimAt(level: "one", idempotencyKey: "1") { status } }')).toBeNull();
    expect(graph.straight('{ standing { person { id name } } }')).toBeNull();
    expect(graph.straight('{ __typename }')).toBeNull();
    expect(graph.straight('{ standing { person { id } } me { name } }')).not.toBeNull();
  });

  /** The answer of each way as it would be sent; null for a way that leaves it to the other. */
  async function bothWays(actor: Actor, document: string, variables: Record<string, unknown>) {
    const near = await two.installation.graph.straight(document)?.answer(actor, newId(), variables);
    const { errors, ...rest } = await answerOf(two.installation, actor, document, variables);
    // Subgraphs are asked at once, and the gateway puts errors in the order in which they come.
    const inOrder = (all: readonly unknown[] | undefined) => all?.map((each) => JSON.stringify(each)).sort();
    return [
      near ? JSON.stringify({ ...near, errors: inOrder(near.errors) }) : null,
      JSON.stringify({ ...(errors ? { errors: inOrder(errors) } : {}), ...rest }),
    ] as const;
  }

  function variableSets(operation: Operation): Record<string, unknown>[] {
    const { a, b, rowsOfB } = two;
    const plain = plainValues(a, b, rowsOfB);
    const ids = [a.coach.personId, column(rowsOfB, 'supervision.sessions', 'id')[0] ?? newId()];
    const filled = ids.map((id, turn) =>
      variablesOf(operation, 'all', { id, key: newId(), turn, today: a.world.today, plain }),
    );
    return [
      variablesOf(operation, 'none', { id: newId(), key: newId(), turn: 0, today: a.world.today, plain }),
      ...filled,
    ];
  }
});

/** A trusted query as an operation whose arguments are its variables. */
function asOperation(document: string): Operation[] {
  const [operation] = parse(document).definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation?.operation !== 'query') return [];
  const name = operation.name?.value ?? '';
  const args = (operation.variableDefinitions ?? []).map(({ variable, type }) => ({
    name: variable.name.value,
    type: typeFromAST(schema, type as never) as GraphQLInputType,
  }));
  return [{ kind: 'query', name, args: args as never, document, context: 'none', takesId: false }];
}
