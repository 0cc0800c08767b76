import { endOfAward, hasDied } from '../heard/heard-of-person.sql.js';

/** What was last decided of the check `k`, and with which cover it was last answered; to be joined. */
export const AS_IT_STANDS = `
  left join lateral (select o.outcome, o.seen_on, o.decided_on, o.decided_by from insurance.cover_check_outcomes o
    where o.body_id = k.body_id and o.check_id = k.id order by o.recorded_at desc, o.id desc limit 1) o on true
  left join lateral (select t.due_on from insurance.cover_check_outcomes t
    where t.body_id = k.body_id and t.check_id = k.id and t.due_on is not null
    order by t.recorded_at desc, t.id desc limit 1) t on true
  left join lateral (select a.cover_id, a.answered_on from insurance.cover_check_answers a
    where a.body_id = k.body_id and a.check_id = k.id order by a.recorded_at desc, a.id desc limit 1) a on true`;

/** The columns of a check as it stands. */
export const CHECK_COLUMNS = `k.id, k.asked_on as "askedOn", coalesce(t.due_on, k.due_on) as "dueOn", k.is_drawn as "isDrawn",
  o.outcome, o.seen_on as "seenOn", o.decided_on as "decidedOn", a.answered_on as "answeredOn"`;

/** Whether the member of a check is still asked. */
export const IS_OPEN = `(o.outcome is null or o.outcome = 'still-asked')`;

/** Whether the person `person` is asked and it is not decided. */
function isAsked(person: string): string {
  return `exists (select from insurance.cover_checks k ${AS_IT_STANDS}
    where k.body_id = $1 and k.person_id = ${person} and ${IS_OPEN})`;
}

/** Whether the award `a` holds on the day `$2`. */
const HOLDS = `a.valid_from <= $2::date and (a.valid_until is null or a.valid_until >= $2::date)
  and coalesce(${endOfAward('a')}::date > $2::date, true)`;

/** Whether the person `$3` holds an award on the day `$2`, and whether they are asked already. */
export const TO_ASK = `
  select exists (select from insurance.awards a where a.body_id = $1 and a.person_id = $3 and ${HOLDS})
      and not ${hasDied('$3')} as "isAccredited",
    ${isAsked('$3')} as "isAsked"`;

/**
 * Whom a share is drawn from, in the order in which it is: everybody who holds an award on the day `$2` and is not asked,
 * but the person `$3`, who draws. Whoever was never asked comes first, then whoever was asked the longest ago; of those
 * alike the order is that of a hash of the day and the person.
 */
export const IN_TURN = `
  select p.person_id as "personId" from (select distinct a.person_id from insurance.awards a where a.body_id = $1 and ${HOLDS}) p
  cross join lateral (select max(k.asked_on) as last_on from insurance.cover_checks k
    where k.body_id = $1 and k.person_id = p.person_id) l
  where p.person_id <> $3 and not ${hasDied('p.person_id')} and not ${isAsked('p.person_id')}
  order by l.last_on nulls first, sha256(convert_to($2::text || p.person_id::text, 'UTF8'))`;
