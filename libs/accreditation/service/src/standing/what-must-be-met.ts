import type { Decision, GroupResult, Line, Result, Text } from '@standing/accreditation/requirements';

/** A requirement that must be met: a line, or a group that stands for its members. */
export type MustBeMet = {
  readonly ruleId: string;
  readonly title: Text;
  readonly kind: string;
  readonly result: Result;
};

type Asked = Pick<Decision, 'lines' | 'groups'>;

/** What must be met, each by itself: what is recommended is left out, and groups take the place of their members. */
export function whatMustBeMet({ lines, groups }: Asked): MustBeMet[] {
  const members = new Set(groups.flatMap(({ of }) => of));
  return [
    ...lines.filter(({ ruleId, modality }) => modality !== 'recommended' && !members.has(ruleId)),
    ...groups
      .filter(({ id }) => !members.has(id))
      .map(({ id, title, result }) => ({ ruleId: id, title, kind: 'group', result })),
  ];
}

/**
 * The lines that bring the person nearer to the level, in their order: of a group that is met none, and of one that
 * needs a few of its members those of the nearest.
 */
export function linesWorthDoing({ lines, groups }: Asked): Line[] {
  const groupOf = new Map(groups.map((group) => [group.id, group]));
  const within = (id: string): readonly string[] => {
    const group = groupOf.get(id);
    return group === undefined ? [id] : routesIn(group).flatMap(within);
  };
  const worth = new Set(whatMustBeMet({ lines, groups }).flatMap(({ ruleId }) => within(ruleId)));
  return lines.filter(({ ruleId }) => worth.has(ruleId));
}

function routesIn({ result, needed, of, nearest }: GroupResult): readonly string[] {
  if (result === 'MET' || result === 'ADJUSTED') return [];
  return needed < of.length && nearest !== null ? [nearest] : of;
}
