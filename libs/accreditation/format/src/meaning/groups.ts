import type { Group } from '@standing/accreditation/requirements';
import type { Found } from '../mistake.js';
import { inCircle } from './circle.js';
import { findings } from './findings.js';
import { isObject, listOf, textAt } from './nodes.js';
import { again } from './names.js';
import type { Parts } from './parts.js';

/** Groups that name what is not there, each other in a circle, or more members than they have; and who else names groups. */
export function wrongGroups(parts: Parts): Found[] {
  const { groups, written } = parts;
  const names = new Map(groups.map(([, { id, of }]) => [id, of]));
  return [
    ...groups.flatMap(([index, group]) => [
      ...again(group.of.map((id, at) => [['groups', index, 'of', at], id])),
      ...wrongCount(index, group),
      ...(inCircle(group.id, names) ? [[['groups', index], findings.withinItself(group.id)] as const] : []),
    ]),
    ...wrongMembers(parts),
    ...wrongRungs(written, new Set(idsOf(written['groups']))),
  ];
}

function wrongCount(index: number, { kind, count, of }: Group): Found[] {
  if (kind !== 'at-least') return count === undefined ? [] : [[['groups', index, 'count'], findings.countUnused()]];
  if (count === undefined) return [[['groups', index, 'count'], findings.countMissing()]];
  return count > of.length ? [[['groups', index, 'count'], findings.countAbove(of.length)]] : [];
}

/** A line decides in one group only; a group may serve several. */
function wrongMembers({ groups, written }: Parts): Found[] {
  const lines = new Set(idsOf(written['requirements']));
  const known = new Set([...lines, ...idsOf(written['groups'])]);
  const takenBy = new Map<string, number>();
  const found: Found[] = [];
  for (const [index, { of }] of groups) {
    for (const [at, id] of of.entries()) {
      const path = ['groups', index, 'of', at];
      if (!known.has(id)) found.push([path, findings.noSuchMember(id)]);
      if (lines.has(id) && (takenBy.get(id) ?? index) !== index) found.push([path, findings.inTwoGroups(id)]);
      if (lines.has(id) && !takenBy.has(id)) takenBy.set(id, index);
    }
  }
  return found;
}

function wrongRungs(written: Parts['written'], groups: ReadonlySet<string>): Found[] {
  const maintenance = isObject(written['maintenance']) ? written['maintenance'] : {};
  return listOf(maintenance['reinstatement']).flatMap((rung, index): Found[] => {
    const group = textAt(rung, 'group');
    const path = ['maintenance', 'reinstatement', index, 'group'];
    return group === null || groups.has(group) ? [] : [[path, findings.noSuchGroup(group)]];
  });
}

function idsOf(list: unknown): string[] {
  return listOf(list).flatMap((one) => textAt(one, 'id') ?? []);
}
