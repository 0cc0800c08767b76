import {
  type Decision,
  type GroupResult,
  type Line,
  rungFor,
  type SchemeVersion,
} from '@standing/accreditation/requirements';
import { absentMonths, type StandingOn } from '@standing/accreditation/rules';
import type { Day } from '@standing/kernel';

/** The rung of a scheme's ladder for somebody who has not been in force since a day; its group says what is asked. */
export type RungAsked = NonNullable<ReturnType<typeof rungFor>>;

/** How long somebody has been away on the day; null while they are not, or never held anything. */
export function absenceOn({ status, until }: Pick<StandingOn, 'status' | 'until'>, on: Day): number | null {
  const isAway = (status === 'EXPIRED' || status === 'GIVEN_UP') && until !== null && until < on;
  return isAway ? absentMonths(until, on) : null;
}

/** The first rung that is long enough; null where the scheme has none for it, or nobody was away. */
export function rungAsked(
  document: Pick<SchemeVersion, 'maintenance'> | null,
  standing: Pick<StandingOn, 'status' | 'until'>,
  on: Day,
): RungAsked | null {
  const months = absenceOn(standing, on);
  const maintenance = document?.maintenance;
  return maintenance === undefined || months === null ? null : rungFor(maintenance, months);
}

/** What became of the rung's group; null where none of its members is asked of the person. */
export function groupOfRung({ groups }: Decision, { group }: RungAsked): GroupResult | null {
  return groups.find(({ id }) => id === group) ?? null;
}

/** The lines of a group and of the groups in it, in the order of the scheme. */
export function linesOfGroup({ lines, groups }: Decision, { of }: Pick<GroupResult, 'of'>): Line[] {
  const within = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => {
      const group = groups.find((one) => one.id === id);
      return group === undefined ? [id] : within(group.of);
    });
  const asked = new Set(within(of));
  return lines.filter(({ ruleId }) => asked.has(ruleId));
}
