import { hasDied } from '../deaths/has-died.sql.js';

/** All that was said of the plan `p`, in that order. */
export const STATEMENTS = `coalesce((
  select json_agg(json_build_object('said', s.said, 'saidBy', s.said_by, 'saidOn', s.said_on) order by s.id)
  from practice.continuity_statements s where s.body_id = p.body_id and s.plan_id = p.id), '[]')`;

/**
 * Since when the colleague can open the list of the plan `p`; null unless two people released it. What was released for a
 * death is shut while no death is recorded.
 */
export const RELEASED_ON = `(
  select a.answered_on from practice.continuity_releases r
  join practice.continuity_release_answers a on a.body_id = r.body_id and a.release_id = r.id
  where r.body_id = p.body_id and r.plan_id = p.id and a.released and (r.ground <> 'death' or ${hasDied('p')}))`;

/** The key that somebody uses now. */
export const LAST_KEY = (body: string, person: string) => `
  select id, public_key from practice.continuity_keys
  where body_id = ${body} and person_id = ${person} order by id desc limit 1`;
