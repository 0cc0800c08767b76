import { BODIES, SESSIONS_EACH, SUPERVISORS } from './made-up.js';
import { migrations } from '../../../migrations/index.js';

const CONTEXTS = Object.keys(migrations);

/** Ids that sort as they are made: the kind of thing and its number, in the shape of version 7. */
const ids = `
  create schema bench;
  create function bench.id(kind int, n bigint) returns uuid immutable parallel safe language sql return
    (lpad(to_hex(1700000000000 + n), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8000' || lpad(to_hex(n), 12, '0'))::uuid;
  create function bench.body(n bigint) returns uuid immutable parallel safe language sql return bench.id(1, n % ${BODIES});
  create function bench.supervisor(n bigint, k bigint) returns uuid immutable parallel safe language sql return
    bench.id(5, n % ${BODIES} + ${BODIES} * ((n / ${BODIES} + k % 2) % ${SUPERVISORS}));`;

const identity = (coaches: number) => `
  insert into identity.bodies select bench.id(1, b), 'b' || b || '.bench.example', 'Body ' || b, 'Europe/Paris', 'en', '{en,fr}', 195, false, 0, 1
    from generate_series(0, ${BODIES - 1}) b;
  insert into identity.accounts select bench.id(2, n), 'coach' || n || '@bench.example', '2025-01-01' from generate_series(0, ${coaches - 1}) n;
  insert into identity.people select bench.id(3, n), bench.body(n), bench.id(2, n), 'Coach ' || n, 'en', '2025-01-01', null
    from generate_series(0, ${coaches - 1}) n;
  insert into identity.sessions select bench.id(4, n), encode(sha256(convert_to('bench-token-' || n, 'UTF8')), 'hex'), bench.id(2, n), bench.body(n),
    bench.id(3, n), 'code', now(), now(), 43200, '2100-01-01', null from generate_series(0, ${coaches - 1}) n;`;

const supervisors = (coaches: number) => `
  insert into supervision.supervisors select bench.id(5, m), bench.body(m), 'Supervisor ' || m, 'supervisor' || m || '@bench.example', 'en',
    bench.id(3, m % 10), '2025-01-05', '2025-01-06', bench.id(3, 1) from generate_series(0, ${BODIES * SUPERVISORS - 1}) m;
  insert into supervision.agreements select bench.id(6, n * 2 + k), bench.body(n), bench.supervisor(n, k), bench.id(3, n), 'Coach ' || n, 'accepted',
    '2025-01-10', '2025-01-09', '2025-01-12', null, '{}', '{}', 1 from generate_series(0, ${coaches - 1}) n, generate_series(0, 1) k;`;

/** One session of each coach after the other, as time would bring them: a coach's own lie far apart. */
const sessions = (coaches: number) => `
  insert into supervision.sessions
  select bench.id(7, k * ${coaches} + n), bench.body(n), bench.id(6, n * 2 + k % 2), bench.supervisor(n, k), bench.id(3, n), status, held_on, null, minutes,
    case when (n + k) % 5 = 0 then 'group' else 'individual' end, held_on, minutes,
    case when status = 'declined' then 'not-held' end, case when status <> 'declared' then held_on + time '18:00' end,
    case when status <> 'declared' then held_on end, case when status in ('confirmed', 'declined') then held_on + time '20:00' end,
    null, 1, 1, held_on + time '17:00'
  from generate_series(0, ${SESSIONS_EACH - 1}) k, generate_series(0, ${coaches - 1}) n,
    lateral (select date '2026-01-02' + (k * 15 + n % 15)::int as held_on, 45 + 15 * ((n + k) % 4) as minutes,
      case when k = ${SESSIONS_EACH - 1} then 'declared' when k = ${SESSIONS_EACH - 2} then 'asked' when (n + k) % 37 = 0 then 'declined' else 'confirmed' end as status) s;`;

const activities = (coaches: number) => `
  insert into cpd.activities
  select bench.id(8, k * ${coaches} + n), bench.body(n), bench.id(3, n), revision, case when revision = 2 and n % 9 = 0 then 'withdrawn' else 'active' end,
    (array['training', 'conference', 'peer-exchange', 'reading', 'teaching', 'research-writing'])[1 + (n + k) % 6], 'Activity ' || k,
    held_on, held_on, 60 * (1 + (n + k) % 7), repeat('What I will do otherwise. ', 8), 'Institute', null, held_on + time '19:00'
  from generate_series(0, 9) k, generate_series(0, ${coaches - 1}) n, generate_series(1, 2) revision,
    lateral (select date '2026-01-10' + (k * 30 + n % 30)::int as held_on) a
  where revision = 1 or k = 0;`;

const awards = (coaches: number) => `
  insert into accreditation.scheme_versions select bench.id(9, b), bench.id(1, b), 'bench', '1', '2025-01-01', $1::jsonb, bench.id(3, b), '2025-01-01'
    from generate_series(0, ${BODIES - 1}) b;
  insert into accreditation.applications select bench.id(10, n), bench.body(n), bench.id(3, n), bench.id(9, n % ${BODIES}), 'level-' || 1 + n % 4, 'awarded',
    '2025-02-01', '2025-03-01', bench.id(3, n + 1), null from generate_series(0, ${coaches - 1}) n where n % 40 > 0;
  insert into accreditation.awards select bench.id(11, n), bench.body(n), bench.id(3, n), bench.id(10, n), bench.id(9, n % ${BODIES}), 'level-' || 1 + n % 4,
    'BC-2025-' || translate(upper(lpad(to_hex(n), 7, 'y')), '0', 'Z'), 'Coach ' || n, 'coach ' || n, '2025-03-01', '2025-03-01',
    case when n % 13 = 0 then date '2026-03-01' else '2029-02-28' end, bench.id(3, n + 1), '2025-03-01T10:00:00Z'
    from generate_series(0, ${coaches - 1}) n where n % 40 > 0;
  insert into accreditation.award_ends select bench.id(12, n), bench.body(n), bench.id(11, n), 'withdrawn', '2026-02-01', '2026-01-15T10:00:00Z'
    from generate_series(0, ${coaches - 1}) n where n % 101 = 0 and n % 40 > 0;`;

const times = CONTEXTS.map(
  (context) =>
    `insert into ${context}.body_times select bench.id(1, b), 'Europe/Paris', 0, 1 from generate_series(0, ${BODIES - 1}) b;`,
);

/** Every step that fills an empty installation; `$1`, where there is one, is the scheme's document. */
export function steps(coaches: number): readonly (readonly [string, string])[] {
  return [
    ['people', ids + times.join('\n') + identity(coaches)],
    ['supervisors and agreements', supervisors(coaches)],
    ['sessions', sessions(coaches)],
    ['professional development', activities(coaches)],
    ['awards', awards(coaches)],
  ];
}
