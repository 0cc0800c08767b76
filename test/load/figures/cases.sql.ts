import type { Steps } from '../engine/ledger-data.js';

/** The day on which the cases are counted: nothing happens after it. */
export const ON = '2026-11-22';

/** Ids that sort as they are made: the kind of thing and its number, in the shape of version 7. */
const ids = `
  create schema bench;
  create function bench.id(kind int, n bigint) returns uuid immutable parallel safe language sql return
    (lpad(to_hex(1700000000000 + n), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8000' || lpad(to_hex(n), 12, '0'))::uuid;`;

const cases = (count: number) => `
  insert into complaints.body_times (body_id, zone, offset_seconds, revision) values (bench.id(1, 0), 'Europe/Paris', 0, 1);
  insert into complaints.cases (id, body_id, reference, name_visibility, procedure, received_on, received_at)
  select bench.id(2, n), bench.id(1, 0), upper(lpad(to_hex(n / 65536), 4, '0') || '-' || lpad(to_hex(n % 65536), 4, '0')), 'named', '1', received, received
  from generate_series(0, ${count - 1}) n, lateral (select date '2020-01-01' + n % 2518 as received) d;`;

/** Every third ends with a withdrawal; all go by the short procedure, as far as they came by the day. */
const COURSE = `
  (1, 0, 'submit', 'complainant', null, '{}'), (2, 3, 'acknowledge', 'case-manager', null, '{"noConflict": true}'),
  (3, 5, 'screen-risk', 'case-manager', null, '{"risk": "medium"}'), (4, 30, 'serve', 'registrar', null, '{"inWriting": true}'),
  (5, 32, 'prove-service', 'registrar', null, '{}'), (6, 50, 'reply', 'respondent', null, '{}'),
  (7, 120, 'decide', 'panel', true, '{"outcome": "withdrawal", "reasoned": true}'),
  (7, 120, 'decide', 'panel', false, '{"outcome": "no-breach", "reasoned": true}'),
  (8, 121, 'notify', 'registrar', null, '{}'), (9, 121, 'close-no-breach', 'time', false, '{}'),
  (9, 150, 'appeal-time-runs-out', 'time', true, '{}'), (10, 151, 'propose-withdrawal', 'registrar', true, '{}'),
  (11, 152, 'put-withdrawal-in-force', 'registrar', true, '{}'), (12, 152, 'complete', 'time', true, '{}')`;

const events = `
  insert into complaints.case_events (id, body_id, case_id, seq, event, acts_as, person_ids, on_day, said, recorded_at)
  select bench.id(3, n * 16 + seq), body_id, id, seq, event, acts_as, array[bench.id(9, n % 12)], received_on + after_days, said::jsonb, received_on + after_days
  from (select *, row_number() over (order by id) as n from complaints.cases) c
    cross join (values ${COURSE}) as course (seq, after_days, event, acts_as, withdrawn, said)
  where received_on + after_days <= date '${ON}' and (withdrawn is null or withdrawn = (n % 3 = 0));`;

const functions = `
  insert into complaints.functions_held (id, body_id, case_id, person_id, function, since)
  select bench.id(4, n * 8 + k), body_id, id, bench.id(10 + k, case k when 3 then n % 12 else n end), function, received_on
  from (select *, row_number() over (order by id) as n from complaints.cases) c
    cross join (values (1, 'complainant'), (2, 'respondent'), (3, 'case-manager'), (4, 'registrar'), (5, 'panel'), (6, 'panel'), (7, 'panel')) as held (k, function);`;

const pauses = `
  insert into complaints.pauses (id, body_id, case_id, reason, on_day, review_on, acts_as, person_id, recorded_at)
  select bench.id(5, n), body_id, id, 'info', received_on + 10, received_on + 20, 'case-manager', bench.id(13, 0), received_on + 10
  from (select *, row_number() over (order by id) as n from complaints.cases) c where n % 5 = 0;`;

/** What makes the cases of one body, with their course, their people and their pauses. */
export const caseSteps = (count: number): Steps => [
  ['ids', ids],
  ['cases', cases(count)],
  ['events', events],
  ['functions', functions],
  ['pauses', pauses],
];
