/**
 * The days on which people of the body `$1` belong to which chapter, or to none (`chapter_id` null), as it stands: `from_on`
 * is the first, and `before` the first on which it is so no longer, null while it goes on. To be followed by a statement.
 */
export const PERIODS = `with last as (
    select distinct on (membership_id) membership_id, revision, person_id, chapter_id, from_on, stands
    from identity.chapter_memberships where body_id = $1 order by membership_id, revision desc
  ), periods as (
    select membership_id, revision, person_id, chapter_id, from_on,
      lead(from_on) over (partition by person_id order by from_on) as before
    from last where stands
  )`;
