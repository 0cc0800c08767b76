import type { Transaction } from '@standing/platform/messaging';
import type { EngagementEnd, Mark } from '@standing/practice/rules';
import { EndRow } from './engagement-end.entity.js';
import { TermsRow } from './engagement-terms.entity.js';

/** What was last said of how an engagement was agreed; null while nothing was. */
export function lastTerms({ manager, bodyId }: Transaction, engagementId: string): Promise<TermsRow | null> {
  return manager.findOne(TermsRow, { where: { bodyId, engagementId }, order: { id: 'DESC' } });
}

/** What was last said of how an engagement ended; null while it goes on. */
export async function lastEnd({ manager, bodyId }: Transaction, engagementId: string): Promise<EngagementEnd | null> {
  const last = await manager.findOne(EndRow, { where: { bodyId, engagementId }, order: { id: 'DESC' } });
  if (!last) return null;
  const { endedOn, endedBy, referred } = last;
  return endedOn === null || endedBy === null || referred === null ? null : { endedOn, endedBy, referred };
}

/** The marks of an engagement that stand. */
export function standingMarks({ manager, bodyId }: Transaction, engagementId: string): Promise<Mark[]> {
  return manager.query<Mark[]>(
    `select m.id, m.item, m.answer, m.on_day::text as "onDay" from practice.engagement_marks m
     where m.body_id = $1 and m.engagement_id = $2 and m.on_day is not null
       and not exists (select from practice.engagement_marks r where r.body_id = m.body_id and r.replaces_id = m.id)
     order by m.id`,
    [bodyId, engagementId],
  );
}
