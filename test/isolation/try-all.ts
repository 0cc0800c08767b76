import { newId } from '@standing/kernel';
import type { Tried } from './actors.js';
import { type Answer, answerOf, type Installation } from './installation.js';
import { type Secrets, leaksIn } from './leaks.js';
import { type Fill, type Operation, type Values, variablesOf } from './operations.js';
import { withoutStacks } from './without-stacks.js';

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

/** Ids, keys and other values to ask with. */
export type Asking = {
  readonly installation: Pick<Installation, 'graph' | 'tokens'>;
  readonly ids: readonly string[];
  readonly keys: readonly string[];
  readonly values: Omit<Values, 'id' | 'key' | 'turn'>;
  /** How many calls are under way together. */
  readonly atOnce: number;
  /** How many refusals at the door show that no argument opens it. */
  readonly probes: number;
  /** How often the other values are tried in turn with everything given. */
  readonly turns: number;
};

/** The same, and what must not be seen. */
export type Attempt = Asking & {
  readonly secrets: Secrets;
  /** Whether one showing is enough. */
  readonly untilShown: boolean;
};

/** What hears an answer, and says whether to go on. */
type Hear = (answer: Answer, variables: Variables) => boolean;

type Variables = Record<string, unknown>;

/** Which arguments are filled, with which id and which key. */
type Plan = readonly [fill: Fill, id: string, key: string];

/** An empty tally. */
export function newTally(): Tally {
  return { calls: 0, shut: 0, opened: 0, answered: new Set(), broken: new Set() };
}

/** Tries one operation as one actor; returns each answer that showed what it must not. */
export async function tryAll(operation: Operation, tried: Tried, attempt: Attempt, tally: Tally): Promise<Leak[]> {
  const leaks: Leak[] = [];
  const isOpen = await askInTurn(operation, tried, attempt, (answer, variables) => {
    note(operation, answer, tally);
    const shown = leaksIn(answer, attempt.secrets, [variables, tried.actor]);
    if (shown.length > 0) leaks.push({ operation: operation.name, actor: tried.name, variables, shown });
    return !(attempt.untilShown && leaks.length > 0);
  });
  if (isOpen) tally.opened += 1;
  else tally.shut += 1;
  return leaks;
}

/**
 * Asks one operation as one actor with every id and key, so many at once; says whether the policy lets the actor in. Where
 * the first calls are all refused at the door, the others are not made.
 */
export async function askInTurn(operation: Operation, { actor }: Tried, asking: Asking, hear: Hear): Promise<boolean> {
  let goesOn = true;
  const askOne = async (variables: Variables): Promise<boolean> => {
    const answer = await answerOf(asking.installation, actor, operation.document, variables);
    goesOn = hear(answer, variables) && goesOn;
    return isRefusedAtTheDoor(answer);
  };
  const all = differing(
    plansFor(operation, asking).map(([fill, id, key], turn) =>
      variablesOf(operation, fill, { ...asking.values, id, key, turn }),
    ),
  );
  const refused: boolean[] = [];
  for (let made = 0; made < all.length && goesOn; made = refused.length) {
    if (made >= asking.probes && refused.every(Boolean)) break;
    const next = all.slice(made, made + (made < asking.probes ? 1 : asking.atOnce));
    refused.push(...(await withoutStacks(() => Promise.all(next.map(askOne)))));
  }
  return !refused.every(Boolean);
}

/** Each once: what takes the same question twice answers the same. */
function differing(all: readonly Variables[]): Variables[] {
  return [...new Map(all.map((variables) => [JSON.stringify(variables), variables])).values()];
}

/** With an id among the arguments, a call for each id; in a mutation, one for each key; the other values in turn. */
function plansFor({ kind, takesId }: Operation, { ids, keys, probes, turns }: Asking): Plan[] {
  const inTurn = Array.from({ length: Math.max(turns, probes) }, (_, index) => ids[index % ids.length] ?? newId());
  return [
    ...inTurn.slice(0, probes).map((id): Plan => ['none', id, newId()]),
    ...inTurn.slice(0, turns).map((id): Plan => ['all', id, newId()]),
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
