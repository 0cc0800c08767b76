import type { Found } from '../mistake.js';
import { findings } from './findings.js';
import { again } from './names.js';
import type { LineParts, Parts } from './parts.js';

/** Pools of lines between which nothing can be shared out: unknown ones, no sums, of other days, or in a pool already. */
export function wrongPools({ pools, lines }: Parts): Found[] {
  const taken = new Map<string, number>();
  return pools.flatMap(([index, pool]) => {
    const first = lines.find(([, { id }]) => id === pool.lines[0])?.[1];
    const found = pool.lines.flatMap((id, at) => {
      const elsewhere = (taken.get(id) ?? index) !== index;
      if (!taken.has(id)) taken.set(id, index);
      const line = lines.find(([, one]) => one.id === id)?.[1];
      return wrongIn(id, line, first, elsewhere).map((text): Found => [['pools', index, 'lines', at], text]);
    });
    return [...again(pool.lines.map((id, at) => [['pools', index, 'lines', at], id])), ...found];
  });
}

function wrongIn(id: string, line: LineParts | undefined, first: LineParts | undefined, elsewhere: boolean) {
  if (line === undefined) return [findings.noSuchLine(id)];
  return [
    ...(elsewhere ? [findings.inTwoPools(id)] : []),
    ...(line.measure === null || ['minutes', 'sum'].includes(line.measure.kind) ? [] : [findings.noSum(id)]),
    ...(first === undefined || sameDays(line, first) ? [] : [findings.otherWindow(id)]),
  ];
}

/** Both as their shape writes them, so that the order in which somebody wrote them makes no difference. */
function sameDays({ window }: LineParts, first: LineParts): boolean {
  return window === null || first.window === null || JSON.stringify(window) === JSON.stringify(first.window);
}
