import { readFragment } from '@standing/web-core';
import type { Group, Line, MaskedGroup, MaskedLine } from './line.js';
import { groupFragment, lineFragment } from './standing.queries.js';

/** What a reader sees one after the other: a line, or a group with its members. */
export type Arranged =
  | { readonly id: string; readonly line: Line; readonly masked: MaskedLine; readonly group?: never }
  | { readonly id: string; readonly group: Group; readonly members: readonly Arranged[]; readonly line?: never };

export type Arrangeable = { readonly lines: readonly MaskedLine[]; readonly groups: readonly MaskedGroup[] };

/** The lines in the scheme's own order, each group where the first of its lines stands. */
export function arranged({ lines, groups }: Arrangeable): readonly Arranged[] {
  const allGroups = groups.map((group) => readFragment(groupFragment, group));
  const lineOf = new Map(lines.map((masked) => [readFragment(lineFragment, masked).ruleId, masked]));
  const groupOf = new Map(allGroups.map((group) => [group.id, group]));
  const inGroups = new Set(allGroups.flatMap(({ of }) => of));
  const order = [...lineOf.keys()];

  const item = (id: string): Arranged[] => {
    const [masked, group] = [lineOf.get(id), groupOf.get(id)];
    if (masked) return [{ id, line: readFragment(lineFragment, masked), masked }];
    return group ? [{ id, group, members: group.of.flatMap(item) }] : [];
  };
  const place = (one: Arranged): number =>
    one.group ? Math.min(...one.members.map(place)) : order.indexOf(one.line.ruleId);
  return [...order, ...groupOf.keys()]
    .filter((id) => !inGroups.has(id))
    .flatMap(item)
    .sort((one, other) => place(one) - place(other));
}

/** Whether nothing more is asked. */
export function isMet({ result }: Pick<Line, 'result'>): boolean {
  return result === 'MET' || result === 'ADJUSTED';
}

/** The titles of what must be met and is not; a group stands for its lines, and what is recommended does not count. */
export function openTitles(decision: Arrangeable): readonly { readonly id: string; readonly title: string }[] {
  return arranged(decision).flatMap(({ id, line, group }) => {
    const { title, result } = line ?? group;
    return isMet({ result }) || line?.modality === 'RECOMMENDED' ? [] : [{ id, title }];
  });
}
