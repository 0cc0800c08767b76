import { AWARD, HELD } from './data/views.sql.js';

/** The whole dashboard of each person \`p\` as the text of one answer. */
function dashboardOf(person: string): string {
  return `
    with p as (${person})
    select json_build_object('data', json_build_object(
      'me', json_build_object('id', p.id, 'name', p.name),
      'myCpdTotals', (select coalesce(json_agg(json_build_object('kind', upper(replace(t.kind, '-', '_')), 'minutes', t.minutes) order by t.kind), '[]') from (
        select kind, sum(minutes)::int as minutes from (
          select distinct on (a.id) a.kind, a.minutes, a.state from cpd.activities a
          where a.body_id = p.body_id and a.person_id = p.id order by a.id, a.revision desc) a
        where state = 'active' group by kind) t),
      'mySupervisionSessions', json_build_object('edges', (select coalesce(json_agg(json_build_object('node', json_build_object(
          'form', upper(s.form), 'heldOn', s.held_on, 'id', s.id, 'minutes', s.minutes, 'status', upper(s.status),
          'supervisor', json_build_object('name', s.name)))), '[]') from (
        select s.form, s.held_on, s.id, s.minutes, s.status, v.name from supervision.sessions s
        join supervision.supervisors v on v.body_id = s.body_id and v.id = s.supervisor_id
        where s.body_id = p.body_id and s.supervisee_id = p.id order by s.held_on desc, s.id desc limit 20) s)),
      'standing', (select json_build_object('level', case when h.level_code is not null then json_build_object('code', h.level_code, 'title', h.level_title) end,
          'scheme', h.scheme, 'since', h.since, 'status', h.status, 'until', h.until)
        from (select ${HELD} from (select) one left join lateral (${AWARD}) a on true) h)
    ))::text as answer from p`;
}

/** By the person's id, for whoever asks: the usual hand-written server. */
export const FOR_ANYBODY = dashboardOf('select id, body_id, name from identity.people where id = $1');

/** By the hash of the session's token, as long as the session is open, in the body that row-level security lets through. */
export const FOR_SESSION = dashboardOf(`
  select p.id, p.body_id, p.name from identity.sessions s join identity.people p on p.id = s.person_id
  where s.for_body = $1 and p.body_id = $1 and s.token_hash = $2 and s.ended_at is null and s.expires_at > now()
    and s.last_seen_at + make_interval(secs => s.idle_seconds) > now()`);
