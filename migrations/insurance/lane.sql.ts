/** What the other contexts told: which awards hold until when, and who has died. */
export const HEARD = `
  create table insurance.awards (
    id           uuid primary key,
    body_id      uuid not null,
    person_id    uuid not null,
    valid_from   date not null,
    valid_until  date
  );
  create index on insurance.awards (body_id, person_id, valid_from desc);
  create table insurance.award_ends (
    id            uuid primary key,
    body_id       uuid not null,
    award_id      uuid not null,
    end_id        uuid not null,
    effective_on  date not null,
    unique (body_id, award_id, end_id)
  );
  create table insurance.award_ends_taken_back (
    end_id   uuid primary key,
    body_id  uuid not null
  );
  create table insurance.deaths (
    id         uuid primary key,
    body_id    uuid not null,
    person_id  uuid not null
  );
  create index on insurance.deaths (body_id, person_id);
  create table insurance.deaths_taken_back (
    death_id  uuid primary key,
    body_id   uuid not null
  )`;

/** Where coaches say that they practise; what they were reminded of; and when each of them is looked at next. */
export const REMINDING = `
  create table insurance.practice_countries (
    id           uuid primary key,
    body_id      uuid not null,
    person_id    uuid not null,
    country      text not null check (country ~ '^[A-Z]{2}$'),
    from_on      date not null,
    until_on     date check (until_on >= from_on),
    recorded_at  timestamptz(3) not null
  );
  create index on insurance.practice_countries (body_id, person_id);
  create table insurance.cover_reminders (
    id           uuid primary key,
    body_id      uuid not null,
    person_id    uuid not null,
    kind         text not null check (kind in ('ending', 'gap')),
    countries    text[] not null check (cardinality(countries) > 0),
    on_day       date not null,
    days_before  int check (days_before in (60, 30, 7)),
    told_on      date not null,
    recorded_at  timestamptz(3) not null,
    check ((days_before is null) = (kind = 'gap'))
  );
  create index on insurance.cover_reminders (body_id, person_id);
  create table insurance.cover_watches (
    body_id    uuid not null,
    person_id  uuid not null,
    look_on    date,
    primary key (body_id, person_id)
  );
  create index on insurance.cover_watches (body_id, look_on)`;

/** Whoever declared a cover before is looked at once. Row-level security is forced on the owner as well, who works here in no one body. */
export const WATCH_BEFORE = `
  alter table insurance.covers no force row level security;
  insert into insurance.cover_watches (body_id, person_id, look_on)
    select distinct body_id, person_id, current_date from insurance.covers;
  alter table insurance.covers force row level security`;

/** The job looks over all bodies for whom to look at; of them it sees a day and nothing more. */
export const SEEN_BY_THE_JOB = `
  create policy time on insurance.body_times for select to insurance_relay using (true);
  grant select on insurance.body_times to insurance_relay;
  create policy time on insurance.cover_watches for select to insurance_relay using (true);
  grant select (body_id, person_id, look_on) on insurance.cover_watches to insurance_relay`;
