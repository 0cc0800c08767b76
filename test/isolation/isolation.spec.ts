import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actorsOf, type Tried } from './actors.js';
import { answerOf, type Installation, startInstallation } from './installation.js';
import { leaksIn, type Secrets } from './leaks.js';
import { type Operation, operations } from './operations.js';
import { plainValues } from './plain-values.js';
import { type BodyRows, changes, column, rowsOfBody, secretsIn, withoutPlumbing } from './rows-of-body.js';
import { type Body, ONLY_IN_SECOND_EMAIL, seedBody, SHARED_EMAIL } from './seed-body.js';
import { type Attempt, type Leak, newTally, type Tally, tryAll } from './try-all.js';
import { World } from './world.js';

/**
 * The one operation that may show another body: the gateway must learn which body a host name is of before there is a
 * body to act in. It shows what every visitor of that host sees, and the policy gives it to the gateway alone.
 */
const EXEMPT = ['bodyOfHost'];

/** What a body's own actors get to see nothing of their body by, with the reason. */
const SHOWS_NOTHING: Readonly<Record<string, string>> = {
  possibleNames: 'it looks at the text it is given, and at nothing that is kept',
  keptCpdDocuments: 'it repeats of the ids that it is given those that are in use',
  codeStanding: 'it says yes or no',
  coverCountries: 'it is the same list for everybody',
  myCoverage: 'it says days and countries',
  coversToVerifyCount: 'it says a number',
  applicationsWaiting: 'it says how many',
  followComplaint: 'it says how far a complaint is and a day, to whoever holds its code',
  letterForMail: 'it says by which reference a case is found',
  myFeedback: 'it shows words only of a group that can no longer be changed, a week after the answers',
};

describe('two bodies alike on one installation', () => {
  const all = operations();
  let installation: Installation;
  let a: Body;
  let b: Body;
  let rowsOfB: BodyRows;
  let secrets: Secrets;

  beforeAll(async () => {
    installation = await startInstallation();
    a = await seedBody(installation, 'ZQX-A', [SHARED_EMAIL]);
    b = await seedBody(installation, 'ZQX-B', [SHARED_EMAIL, ONLY_IN_SECOND_EMAIL]);
    rowsOfB = await rowsOfBody(installation.owner, b.world.bodyId);
    const own = secretsIn(await rowsOfBody(installation.owner, a.world.bodyId));
    const { ids, hashes } = secretsIn(rowsOfB);
    secrets = { mark: 'ZQX-B', ids: without(ids, own.ids), hashes: without(hashes, own.hashes) };
  }, 120_000);

  afterAll(async () => {
    await installation.stop();
  });

  it('were made in every table', () => {
    const empty = [...withoutPlumbing(rowsOfB)].filter(([, rows]) => rows.length === 0).map(([table]) => table);

    expect(empty).toEqual([]);
    expect(secrets.ids.size).toBeGreaterThan(100);
  });

  it('show nothing of one to anybody of the other, and let them change nothing in it', async () => {
    const tally = newTally();
    const leaks: Leak[] = [];
    const changed: string[] = [];
    let before = rowsOfB;
    for (const operation of all) {
      leaks.push(...(await tryAsAll(operation, actorsOf(a, rowsOfB), { ...attemptOn(a), atOnce: 8 }, tally)));
      const after = await rowsOfBody(installation.owner, b.world.bodyId);
      changed.push(...changes(before, after).map((change) => `${operation.name}: ${change}`));
      before = after;
    }
    await installation.settle();
    report('as actors of the other body', all, tally);

    expect(leaks.filter(({ operation }) => !EXEMPT.includes(operation)).slice(0, 5)).toEqual([]);
    expect(leaks.map(({ operation }) => operation)).toEqual(expect.arrayContaining(EXEMPT));
    expect(new Set(leaks.map(({ actor }) => actor))).toEqual(new Set(['service gateway']));
    expect(changed.slice(0, 5)).toEqual([]);
    expect(changes(rowsOfB, await rowsOfBody(installation.owner, b.world.bodyId))).toEqual([]);
    expect([...tally.broken]).toEqual([]);
  }, 900_000);

  it('give nothing of one when the same requests come again in another, under the same keys', async () => {
    const another = new World(installation, 'ZQX-C');
    await another.open();
    const shown: string[] = [];
    for (const { actor, document, variables } of b.world.mutations) {
      const same = { ...actor, bodyId: another.bodyId };
      const answer = await answerOf(installation, same, document, variables);
      shown.push(
        ...leaksIn(answer, { ...secrets, mark: 'the texts were sent along' }, [variables, same]).map(
          (leak) => `${document}: ${leak}`,
        ),
      );
      if (JSON.stringify(answer.errors ?? []).includes('IDEMPOTENCY_KEY_REUSED'))
        shown.push(`${document}: the key was known`);
    }
    await installation.settle();
    process.stdout.write(`  requests repeated in another body: ${b.world.mutations.length}\n`);

    expect(shown).toEqual([]);
    expect(b.world.mutations.length).toBeGreaterThan(25);
    expect(changes(rowsOfB, await rowsOfBody(installation.owner, b.world.bodyId))).toEqual([]);
  });

  it('would be caught showing: their own actors see what the others may not', async () => {
    const tally = newTally();
    const seen = new Set<string>();
    for (const operation of all) {
      const attempt = { ...attemptOn(b), untilShown: operation.kind === 'query' };
      const leaks = await tryAsAll(operation, actorsOf(b, rowsOfB), attempt, tally);
      if (leaks.length > 0) seen.add(operation.name);
    }
    report('as its own actors', all, tally);
    const unseen = all.filter(({ kind, name }) => kind === 'query' && !seen.has(name)).map(({ name }) => name);

    expect(unseen.sort()).toEqual(Object.keys(SHOWS_NOTHING).sort());
    expect(changes(rowsOfB, await rowsOfBody(installation.owner, b.world.bodyId)).length).toBeGreaterThan(20);
  }, 900_000);

  function attemptOn(own: Body): Attempt {
    const values = { today: own.world.today, plain: plainValues(own, b, rowsOfB) };
    const keys = [...rowsOfB]
      .filter(([table]) => table.endsWith('.idempotency'))
      .flatMap(([table]) => column(rowsOfB, table, 'key'));
    const { ids } = secretsIn(withoutPlumbing(rowsOfB));
    const foreign = [...ids].filter((id) => secrets.ids.has(id));
    return { installation, ids: foreign, keys, values, secrets, atOnce: 1, untilShown: false };
  }
});

async function tryAsAll(
  operation: Operation,
  actors: readonly Tried[],
  attempt: Attempt,
  tally: Tally,
): Promise<Leak[]> {
  const leaks: Leak[] = [];
  for (const tried of actors) {
    leaks.push(...(await tryAll(operation, tried, attempt, tally)));
    if (attempt.untilShown && leaks.length > 0) break;
  }
  return leaks;
}

function without(all: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...all].filter((value) => !others.has(value)));
}

function report(who: string, all: readonly Operation[], { calls, opened, shut, answered }: Tally): void {
  process.stdout.write(
    `  ${who}: ${all.length} operations, ${calls} calls; the policy let ${opened} pairs of actor and operation in and kept ${shut} out; ${answered.size} operations gave a value\n`,
  );
}
