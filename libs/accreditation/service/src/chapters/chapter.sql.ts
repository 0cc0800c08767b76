/**
 * The chapter that a person, named by an expression of an outer query, belongs to on a day, also an expression, in the body
 * `$1` as it was known at the moment `$2`; null for none: of what stood then the latest that begins by the day counts.
 */
export function chapterAsKnown(personId: string, day: string): string {
  return `(select told.chapter_id from (
      select distinct on (m.membership_id) m.membership_id, m.chapter_id, m.from_on, m.stands
      from accreditation.chapter_memberships m
      where m.body_id = $1 and m.person_id = ${personId} and m.recorded_at <= $2
      order by m.membership_id, m.revision desc) told
    where told.stands and told.from_on <= ${day} order by told.from_on desc, told.membership_id desc limit 1)`;
}
