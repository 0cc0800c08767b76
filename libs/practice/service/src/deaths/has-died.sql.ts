/** Whether a death of the person of `row`, a row with a body and a person, is known and was not taken back. */
export function hasDied(row: string): string {
  return `exists (select from practice.deaths d where d.body_id = ${row}.body_id and d.person_id = ${row}.person_id
    and not exists (select from practice.deaths_taken_back b where b.body_id = d.body_id and b.death_id = d.id))`;
}
