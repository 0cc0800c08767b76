/** Whether the person of this row is not known to have died. */
export function isLiving(row: string): string {
  return `not exists (select from ethics.deaths d where d.body_id = ${row}.body_id and d.person_id = ${row}.person_id
    and not exists (select from ethics.deaths_taken_back t where t.body_id = d.body_id and t.death_id = d.id))`;
}

/** Whether an award of the person of this row holds on the day, a parameter such as `$2`. */
export function isAccredited(row: string, day: string): string {
  return `exists (select from ethics.awards a where a.body_id = ${row}.body_id and a.person_id = ${row}.person_id
    and a.valid_from <= ${day}::date and (a.valid_until is null or a.valid_until >= ${day}::date)
    and not exists (select from ethics.award_ends e where e.body_id = a.body_id and e.award_id = a.id
      and e.effective_on <= ${day}::date
      and not exists (select from ethics.award_ends_taken_back t where t.body_id = e.body_id and t.end_id = e.end_id)))`;
}
