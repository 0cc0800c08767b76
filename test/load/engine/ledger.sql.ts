/** How many pieces of evidence a person has, and of which kinds: twelve million rows for a hundred thousand people. */
export const ROWS_EACH = 120;

/** Ids that sort as they are made: the kind of thing and its number, in the shape of version 7. */
const ids = `
  create schema bench;
  create function bench.id(kind int, n bigint) returns uuid immutable parallel safe language sql return
    (lpad(to_hex(1700000000000 + n), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8000' || lpad(to_hex(n), 12, '0'))::uuid;`;

/** What a row is, by its number among those of its person: 64 of practice, 22 of supervision, 18 of development … */
const piece = `
  case when k = 0 then 'code-signature' when k < 4 then 'insurance-cover' when k < 16 then 'feedback' when k < 34 then 'cpd' when k < 56 then 'supervision' else 'practice' end`;

/**
 * One row of each person after the other, as time brings them: a person's own lie far apart. Five years to the end of
 * 2026, some people with gaps, some with pieces that were never confirmed, two in a hundred with a later revision.
 */
const evidence = (people: number) => `
  insert into accreditation.evidence (id, body_id, person_id, source, source_id, revision, kind, held_on, held_until, minutes, attributes, trust, state, told_at, recorded_at)
  select bench.id(2, k::bigint * ${people} + n), bench.id(1, 0), bench.id(3, n), source, bench.id(4, k::bigint * ${people} + n), 1, kind, held_on,
    case when kind = 'insurance-cover' then held_on + 364 end,
    case kind when 'practice' then 250 + 15 * (k % 5) + 10 * (n % 5) - 20 when 'supervision' then 45 + 15 * ((n + k) % 6) when 'cpd' then 120 + 30 * (n % 4) else 0 end,
    case kind when 'practice' then jsonb_build_object('engagementId', bench.id(5, n * 64 + k % (20 + n % 30)), 'paid', (n + k) % 4 > 0)
      when 'supervision' then jsonb_build_object('form', case when (n + k) % 5 = 0 then 'group' else 'individual' end, 'agreementId', bench.id(6, n * 2 + k % 2))
      when 'cpd' then jsonb_build_object('activityKind', 'training') else '{}' end,
    case kind when 'supervision' then case when (n * 7 + k) % 23 = 0 then 'declared' else 'confirmed' end when 'feedback' then 'confirmed'
      when 'code-signature' then 'documented' when 'insurance-cover' then 'documented' else 'declared' end,
    'active', held_on + time '18:00', timestamptz '2022-01-01' + make_interval(secs => k * 1000 + n % 1000)
  from generate_series(0, ${ROWS_EACH - 1}) k, generate_series(0, ${people - 1}) n,
    lateral (select ${piece} as kind) p,
    lateral (select case kind when 'code-signature' then 'ethics.signature' when 'insurance-cover' then 'insurance.cover' when 'feedback' then 'practice.feedback'
      when 'cpd' then 'cpd.activity' when 'supervision' then 'supervision.session' else 'practice.entry' end as source,
      case kind when 'code-signature' then date '2022-01-05' when 'insurance-cover' then date '2024-01-01' + ((k - 1) * 365 + n % 3)::int
        when 'feedback' then date '2025-06-01' + ((k - 4) * 45 + n % 40)::int when 'cpd' then date '2025-02-01' + ((k - 16) * 38 + n % 30)::int
        when 'supervision' then date '2025-01-15' + ((k - 34) * 32 + n % 28)::int else date '2022-01-10' + ((k - 56) * 27 + n % 27)::int end as held_on) h`;

/** Every step that fills an empty installation; the indexes are made anew at the end, which is as they would have grown. */
export function ledgerSteps(people: number): readonly (readonly [string, string])[] {
  return [
    ['ids', ids],
    ['evidence', evidence(people)],
  ];
}
