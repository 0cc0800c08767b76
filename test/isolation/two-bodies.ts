import { actorsOf } from './actors.js';
import { type Bodies, copyOfBodies } from './copies.js';
import { everyRow } from './isolation.config.js';
import type { Secrets } from './leaks.js';
import type { Operation } from './operations.js';
import { plainValues } from './plain-values.js';
import { type BodyRows, column, first, idsOfEachKind, knownTo, rowsOfBody, secretsIn } from './rows-of-body.js';
import type { Body } from './seed-body.js';
import { type Attempt, type Leak, type Tally, tryAll } from './try-all.js';

/** How long it takes to make them, at the most. */
export const MADE_WITHIN = 120_000;

/** How many refusals at the door show that no argument opens it: the policy is asked before an argument is looked at. */
const PROBES = everyRow ? 3 : 1;

/** How often the values that are no ids are tried in turn. */
const TURNS = everyRow ? 10 : 4;

/** How long all tries may take, at the most. */
export const TRIED_WITHIN = everyRow ? 3_600_000 : 900_000;

/** Which values of a column are tried. */
const some = everyRow ? (all: readonly string[]) => all : first;

/** Two bodies alike on one installation, and what must not be seen of the second. */
export type TwoBodies = Bodies & {
  readonly rowsOfB: BodyRows;
  readonly secrets: Secrets;
};

/** Both bodies on an installation of their own, read as they were made. */
export async function twoBodies(): Promise<TwoBodies> {
  const { installation, a, b } = await copyOfBodies();
  const rowsOfB = await rowsOfBody(installation.owner, b.world.bodyId);
  const own = secretsIn(await rowsOfBody(installation.owner, a.world.bodyId));
  const { ids, hashes } = secretsIn(rowsOfB);
  const secrets = { mark: 'ZQX-B', ids: without(ids, own.ids), hashes: without(hashes, own.hashes) };
  return { installation, a, b, rowsOfB, secrets };
}

/** Tries an operation as every actor of a body, with ids and keys of the second. */
export async function tryAsAll(
  two: TwoBodies,
  own: Body,
  operation: Operation,
  how: Pick<Attempt, 'atOnce' | 'untilShown'>,
  tally: Tally,
): Promise<Leak[]> {
  const attempt = { ...attemptOn(two, own, operation), ...how };
  const leaks: Leak[] = [];
  for (const tried of actorsOf(own, two.rowsOfB)) {
    leaks.push(...(await tryAll(operation, tried, attempt, tally)));
    if (attempt.untilShown && leaks.length > 0) break;
  }
  return leaks;
}

/** Says what was done, so that a test that tried little shows. */
export function report(who: string, all: readonly Operation[], { calls, opened, shut, answered }: Tally): void {
  process.stdout.write(
    `  ${who}: ${all.length} operations, ${calls} calls; the policy let ${opened} pairs of actor and operation in and kept ${shut} out; ${answered.size} operations gave a value\n`,
  );
}

/** With keys of the context that answers, which keeps no others; where every row is tried, with those of all. */
function attemptOn(
  { installation, b, rowsOfB, secrets }: TwoBodies,
  own: Body,
  { context }: Operation,
): Omit<Attempt, 'atOnce' | 'untilShown'> {
  const values = { today: own.world.today, plain: plainValues(own, b, rowsOfB) };
  const keys = [...rowsOfB]
    .filter(([table]) => (everyRow ? table.endsWith('.idempotency') : table === `${context}.idempotency`))
    .flatMap(([table]) => some(column(rowsOfB, table, 'key')));
  const ids = [...idsOfEachKind(knownTo(context, rowsOfB), some)].filter((id) => secrets.ids.has(id));
  return { installation, ids, keys, values, secrets, probes: PROBES, turns: TURNS };
}

function without(all: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...all].filter((value) => !others.has(value)));
}
