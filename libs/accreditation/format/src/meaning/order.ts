import type { Found, Path } from '../mistake.js';
import { findings } from './findings.js';
import { dayAt, isObject, listOf, type Node, nodesIn } from './nodes.js';
import type { Parts } from './parts.js';

/** The lists whose members are looked through in their order, and the number by which they are in order. */
const ASCENDING = { steps: 'from', brackets: 'upTo', reinstatement: 'belowMonths' } as const;

/** Days that end before they begin, and lists that are not in their order. */
export function wrongOrder({ written }: Parts): Found[] {
  return nodesIn(written).flatMap((node) => [...wrongDays(node), ...wrongLists(node)]);
}

function wrongDays({ path, value }: Node): Found[] {
  const [from, until] = [dayAt(value, 'from'), dayAt(value, 'until')];
  return from !== null && until !== null && from > until ? [[[...path, 'until'], findings.endsBefore(from)]] : [];
}

function wrongLists({ path, value }: Node): Found[] {
  return Object.entries(ASCENDING).flatMap(([list, by]) => wrongList(listOf(value[list]), [...path, list], by));
}

function wrongList(list: readonly unknown[], path: Path, by: string): Found[] {
  const limits = list.map((one) => (isObject(one) ? one[by] : null));
  return limits.flatMap((limit, index): Found[] => {
    const before = limits[index - 1];
    if (limit === undefined && by !== ASCENDING.steps && index < list.length - 1)
      return [[[...path, index], findings.openEnd()]];
    return typeof limit === 'number' && typeof before === 'number' && limit <= before
      ? [[[...path, index, by], findings.notAscending()]]
      : [];
  });
}
