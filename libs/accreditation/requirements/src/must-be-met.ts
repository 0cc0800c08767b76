import type { Decision, GroupResult, Line } from './decision.js';

/** The lines and groups that must be met, each by itself. */
export type MustBeMet<One> = { readonly lines: readonly One[]; readonly groups: readonly GroupResult[] };

/** What must be met: what is recommended is left out, and groups take the place of their members. */
export function mustBeMet<One extends Pick<Line, 'ruleId' | 'modality'>>({
  lines,
  groups,
}: MustBeMet<One>): MustBeMet<One> {
  const members = new Set(groups.flatMap(({ of }) => of));
  return {
    lines: lines.filter(({ ruleId, modality }) => modality !== 'recommended' && !members.has(ruleId)),
    groups: groups.filter(({ id }) => !members.has(id)),
  };
}

/**
 * The lines that bring the person nearer to the level, in their order: of a group that is met none, and of one that
 * needs a few of its members those of the nearest.
 */
export function linesWorthDoing({ lines, groups }: Pick<Decision, 'lines' | 'groups'>): Line[] {
  const groupOf = new Map(groups.map((group) => [group.id, group]));
  const within = (id: string): readonly string[] => {
    const group = groupOf.get(id);
    return group === undefined ? [id] : routesIn(group).flatMap(within);
  };
  const asked = mustBeMet({ lines, groups });
  const worth = new Set([...asked.lines.map(({ ruleId }) => ruleId), ...asked.groups.flatMap(({ id }) => within(id))]);
  return lines.filter(({ ruleId }) => worth.has(ruleId));
}

function routesIn({ result, needed, of, nearest }: GroupResult): readonly string[] {
  if (result === 'MET' || result === 'ADJUSTED') return [];
  return needed < of.length && nearest !== null ? [nearest] : of;
}
