import { isAccredited, isLiving } from '../heard/people.sql.js';
import { stands } from '../signatures/standing-signatures.js';

/** The living members of the body `$1` whom a campaign with the audience `$3` would ask on the day `$2`, as `person_id`. */
export const AUDIENCE = `select p.person_id from ethics.people p
  where p.body_id = $1 and p.joined_on <= $2::date and ${isLiving('p')}
    and ($3::text = 'everybody' or ${isAccredited('p', '$2')})`;

/** Whether a signature of the text by the person of this row stands; the text by its id, a column or a parameter. */
export function hasSigned(row: string, textId: string): string {
  return `exists (select from ethics.signatures s where s.body_id = ${row}.body_id and s.person_id = ${row}.person_id
    and coalesce(s.edition_id, s.version_id) = ${textId} and ${stands('s')})`;
}

/** The text of the campaign in this row. */
export const textOf = (row: string) => `coalesce(${row}.edition_id, ${row}.version_id)`;

/** Whether the campaign in this row goes on, on a day that is a parameter such as `$2`: to its deadline, that day included. */
export function goesOn(row: string, day: string): string {
  return `${row}.deadline_on >= ${day}::date and not exists (select from ethics.campaign_closures x
    where x.body_id = ${row}.body_id and x.campaign_id = ${row}.id)`;
}
