import type { AchievementContent } from '@standing/accreditation/rules';
import type { Day } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { ACHIEVEMENT } from './achievement-evidence.js';

/** The first day on which a person's hours of a kind are logged here, and stand: by two expressions of SQL. */
export function firstLogged(personId: string, activity: string): string {
  return `(select min(e.held_on) from accreditation.evidence e
    where e.body_id = $1 and e.person_id = ${personId} and e.kind = ${activity} and e.source <> '${ACHIEVEMENT}'
      and e.state = 'active' and not exists (
        select from accreditation.evidence l
        where l.body_id = e.body_id and l.source = e.source and l.source_id = e.source_id and l.revision > e.revision))`;
}

/** The same within a use case; null where the content is of no hours, or none of them are logged. */
export async function firstLoggedOn(
  { manager, bodyId }: Transaction,
  personId: string,
  { activity }: Pick<AchievementContent, 'activity'>,
): Promise<Day | null> {
  if (activity === null) return null;
  const text = `select ${firstLogged('$2', '$3')}::text as "day"`;
  const [row] = await manager.query<{ day: Day | null }[]>(text, [bodyId, personId, activity]);
  return row?.day ?? null;
}
