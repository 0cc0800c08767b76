/** Whether the death of a person, named by an expression of an outer query, stands in the body `$1`: a condition. */
export function deceased(personId: string): string {
  return `exists (select from accreditation.deaths dead where dead.body_id = $1 and dead.person_id = ${personId}
    and not exists (select from accreditation.deaths_taken_back undone
      where undone.body_id = $1 and undone.death_id = dead.id))`;
}

/** The same as it was known at the moment `$2`. */
export function deceasedAsKnown(personId: string): string {
  return `exists (select from accreditation.deaths dead
    where dead.body_id = $1 and dead.person_id = ${personId} and dead.recorded_at <= $2
    and not exists (select from accreditation.deaths_taken_back undone
      where undone.body_id = $1 and undone.death_id = dead.id and undone.recorded_at <= $2))`;
}
