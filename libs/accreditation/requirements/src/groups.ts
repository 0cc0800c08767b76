import type { GroupResult, Line, Result } from './decision.js';
import { allOf, atLeast } from './lines/result.js';
import { mustBeMet } from './must-be-met.js';
import type { Group } from './scheme/group.js';

/** What is looked at of a line. */
type Judged = Pick<Line, 'ruleId' | 'modality' | 'result' | 'needed' | 'counted'>;

/** What became of each group, in the order of the scheme; members that are not asked of the person are left out. */
export function groupResults(groups: readonly Group[], lines: readonly Judged[]): GroupResult[] {
  const lineOf = new Map(lines.map((line) => [line.ruleId, line]));
  const groupOf = new Map(groups.map((group) => [group.id, group]));
  const known = new Map<string, GroupResult | null>();

  const resultOf = (id: string): Result | null => lineOf.get(id)?.result ?? judge(id)?.result ?? null;
  const judge = (id: string): GroupResult | null => {
    const group = groupOf.get(id);
    if (group === undefined) return null;
    const before = known.get(id);
    if (before !== undefined) return before;
    const of = group.of.filter((member) => resultOf(member) !== null);
    const found = of.length === 0 ? null : judged(group, of);
    known.set(id, found);
    return found;
  };
  const judged = ({ id, title, kind, count = 1 }: Group, of: readonly string[]): GroupResult => {
    const results = of.map((member) => resultOf(member) ?? 'UNMET');
    const needed = kind === 'all-of' ? of.length : Math.min(kind === 'any-of' ? 1 : count, of.length);
    const isMet = (member: string) => ['MET', 'ADJUSTED'].includes(resultOf(member) ?? '');
    const open = of.filter((member) => !isMet(member));
    const nearest = open.reduce<string | null>(
      (best, each) => (best === null || distance(each) < distance(best) ? each : best),
      null,
    );
    return { id, title, result: atLeast(needed, results), of, needed, metCount: of.length - open.length, nearest };
  };
  /** How far a member is from being met: what each of its lines lacks in thousandths of its need, and a whole for each line. */
  const distance = (id: string): number => {
    const line = lineOf.get(id);
    if (line !== undefined) return distanceOf(line);
    return (judge(id)?.of ?? []).reduce((sum, member) => sum + distance(member), 0);
  };
  return groups.flatMap(({ id }) => judge(id) ?? []);
}

function distanceOf({ result, needed, counted }: Judged): number {
  if (result === 'MET' || result === 'ADJUSTED') return 0;
  const lacks = Math.max(0, (needed ?? 1) - (counted ?? 0));
  return 1000 + Math.floor((lacks * 1000) / Math.max(1, needed ?? 1));
}

/** All lines judged together: what is recommended never blocks, and a group stands for its members. */
export function together(
  lines: readonly Judged[],
  groups: readonly GroupResult[],
): { readonly results: readonly Result[]; readonly result: Result } {
  const asked = mustBeMet({ lines, groups });
  const results = [...asked.lines, ...asked.groups].map(({ result }) => result);
  return { results, result: allOf(results) };
}
