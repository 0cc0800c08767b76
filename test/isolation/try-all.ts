import { newId } from '@standing/kernel';
import type { Tried } from './actors.js';
import { type Answer, answerOf, type Installation } from './installation.js';
import { type Secrets, leaksIn } from './leaks.js';
import { type Fill, type Operation, type Values, variablesOf } from './operations.js';

/** How many refusals at the door show that no argument opens it. */
const PROBES = 3;

/** How often the other values are tried in turn with everything given. */
const TURNS = 10;

export type Leak = {
  readonly operation: string;
  readonly actor: string;
  readonly variables: unknown;
  readonly shown: readonly string[];
};

export type Tally = {
  calls: number;
  /** Pairs of actor and operation of which the policy refused every probe. */
  shut: number;
  /** Pairs of which some call passed the policy. */
  opened: number;
  readonly answered: Set<string>;
  readonly broken: Set<string>;
};

/** Ids, keys and other values to try, and what must not be seen. */
export type Attempt = {
  readonly installation: Installation;
  readonly ids: readonly string[];
  readonly keys: readonly string[];
  readonly values: Omit<Values, 'id' | 'key' | 'turn'>;
  readonly secrets: Secrets;
  /** How many calls are under way together. */
  readonly atOnce: number;
  /** Whether one showing is enough. */
  readonly untilShown: boolean;
};

/** Which arguments are filled, with which id and which key. */
type Plan = readonly [fill: Fill, id: string, key: string];

/** An empty tally. */
export function newTally(): Tally {
  return { calls: 0, shut: 0, opened: 0, answered: new Set(), broken: new Set() };
}

/**
 * Runs one operation as one actor with every id and key, so many at once; returns each answer that showed what it must
 * not. Where the first calls are all refused at the door, the others are not made.
 */
export async function tryAll(operation: Operation, tried: Tried, attempt: Attempt, tally: Tally): Promise<Leak[]> {
  const leaks: Leak[] = [];
  const tryOne = async ([fill, id, key]: Plan, turn: number): Promise<boolean> => {
    const variables = variablesOf(operation, fill, { ...attempt.values, id, key, turn });
    const answer = await answerOf(attempt.installation, tried.actor, operation.document, variables);
    note(operation, answer, tally);
    const shown = leaksIn(answer, attempt.secrets, [variables, tried.actor]);
    if (shown.length > 0) leaks.push({ operation: operation.name, actor: tried.name, variables, shown });
    return isRefusedAtTheDoor(answer);
  };
  const plans = plansFor(operation, attempt);
  const refused: boolean[] = [];
  for (let made = 0; made < plans.length; made = refused.length) {
    if (made >= PROBES && refused.every(Boolean)) break;
    const next = plans.slice(made, made + (made < PROBES ? 1 : attempt.atOnce));
    refused.push(...(await Promise.all(next.map((plan, index) => tryOne(plan, made + index)))));
    if (attempt.untilShown && leaks.length > 0) break;
  }
  if (refused.every(Boolean)) tally.shut += 1;
  else tally.opened += 1;
  return leaks;
}

/** With an id among the arguments, a call for each id; in a mutation, one for each key; the other values in turn. */
function plansFor({ kind, takesId }: Operation, { ids, keys }: Attempt): Plan[] {
  const inTurn = Array.from({ length: TURNS }, (_, index) => ids[index % ids.length] ?? newId());
  return [
    ...inTurn.slice(0, PROBES).map((id): Plan => ['none', id, newId()]),
    ...inTurn.map((id): Plan => ['all', id, newId()]),
    ...(takesId ? ids : []).map((id): Plan => ['ids', id, newId()]),
    ...(kind === 'mutation' ? keys : []).map((key): Plan => ['ids', newId(), key]),
  ];
}

function isRefusedAtTheDoor({ errors }: Answer): boolean {
  return (errors ?? []).some(
    ({ extensions }) => extensions?.['code'] === 'FORBIDDEN' || extensions?.['code'] === 'UNAUTHENTICATED',
  );
}

function note({ kind, name }: Operation, { data, errors }: Answer, tally: Tally): void {
  tally.calls += 1;
  const value = (data as Record<string, unknown> | null | undefined)?.[name];
  if (value !== null && value !== undefined) tally.answered.add(name);
  for (const { message, extensions } of errors ?? []) {
    const code = String(extensions?.['code']);
    if (!['FORBIDDEN', 'UNAUTHENTICATED', 'NOT_FOUND', 'REFUSED', 'STALE', 'BAD_USER_INPUT'].includes(code))
      tally.broken.add(`${kind} ${name}: ${code} ${message}`);
  }
}
