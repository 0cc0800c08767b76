import type { ActiveEvidence } from '../ledger/evidence.js';

/** What a line needs, and what a piece would bring it. */
export type Wanting = { readonly needed: number; readonly amountOf: (one: ActiveEvidence) => number };

type Choice = { readonly one: ActiveEvidence; readonly id: string; readonly before: Choice | null };
type Shared = { readonly lacking: readonly number[]; readonly choice: Choice | null };

/** So many ways of sharing are followed at once; where there are more, those that lack least. */
const MOST_WAYS = 2000;

/**
 * For which of its lines each piece counts: the one that the member names; otherwise so that the lines together lack as
 * little as can be. With very many pieces a way that is nearly as good may be taken; the member may name a better one.
 */
export function shareOut(
  options: ReadonlyMap<ActiveEvidence, readonly string[]>,
  wanting: ReadonlyMap<string, Wanting>,
): ReadonlyMap<ActiveEvidence, string> {
  const ids = [...wanting.keys()];
  const amountOf = (one: ActiveEvidence, id: string) => wanting.get(id)?.amountOf(one) ?? 0;
  const largest = ([one, lines]: readonly [ActiveEvidence, readonly string[]]) =>
    Math.max(...lines.map((id) => amountOf(one, id)));
  let ways: Shared[] = [{ lacking: [...wanting.values()].map(({ needed }) => needed), choice: null }];
  for (const [one, lines] of [...options].sort((a, b) => largest(b) - largest(a))) {
    const named = lines.filter((id) => id === one.attributes['countsFor']);
    const given = (named.length > 0 ? named : lines).flatMap((id) =>
      ways.map((way) => give(way, one, id, ids, amountOf(one, id))),
    );
    ways = distinct(given);
  }
  return chosenIn(ways.reduce((best, way) => (sum(way) < sum(best) ? way : best)));
}

function give(
  { lacking, choice }: Shared,
  one: ActiveEvidence,
  id: string,
  ids: readonly string[],
  amount: number,
): Shared {
  const less = lacking.map((lacks, index) => (ids[index] === id ? Math.max(0, lacks - amount) : lacks));
  return { lacking: less, choice: { one, id, before: choice } };
}

/** Ways that leave the same lacking are one. */
function distinct(ways: readonly Shared[]): Shared[] {
  const known = new Map<string, Shared>();
  for (const way of ways) {
    const key = way.lacking.join(' ');
    if (!known.has(key)) known.set(key, way);
  }
  const all = [...known.values()];
  return all.length <= MOST_WAYS ? all : all.sort((one, other) => sum(one) - sum(other)).slice(0, MOST_WAYS);
}

function sum({ lacking }: Shared): number {
  return lacking.reduce((total, lacks) => total + lacks, 0);
}

function chosenIn({ choice }: Shared): ReadonlyMap<ActiveEvidence, string> {
  const chosen = new Map<ActiveEvidence, string>();
  for (let each = choice; each !== null; each = each.before) chosen.set(each.one, each.id);
  return chosen;
}
