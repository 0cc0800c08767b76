/** Whether the person `person` is known to have died, as an expression. */
export function hasDied(person: string): string {
  return `exists (select from insurance.deaths d where d.body_id = $1 and d.person_id = ${person}
    and not exists (select from insurance.deaths_taken_back t where t.body_id = d.body_id and t.death_id = d.id))`;
}

/** The first day on which the award `award` holds no longer by an act that was not taken back; null when there is none. */
export function endOfAward(award: string): string {
  return `(select min(e.effective_on)::text from insurance.award_ends e
    where e.body_id = ${award}.body_id and e.award_id = ${award}.id
      and not exists (select from insurance.award_ends_taken_back t where t.body_id = e.body_id and t.end_id = e.end_id))`;
}
