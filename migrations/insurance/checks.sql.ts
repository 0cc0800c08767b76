/** Checks of papers: who is asked for the attestation in force, what they answered, and what the office decided. */
export const CHECKS = `
  alter table insurance.covers add unique (body_id, id);
  create table insurance.cover_checks (
    id           uuid primary key,
    body_id      uuid not null,
    person_id    uuid not null,
    asked_by     uuid not null check (asked_by <> person_id),
    asked_on     date not null,
    due_on       date not null check (due_on > asked_on),
    is_drawn     boolean not null,
    recorded_at  timestamptz(3) not null,
    unique (body_id, id)
  );
  create index on insurance.cover_checks (body_id, person_id, asked_on desc);
  create table insurance.cover_check_answers (
    id           uuid primary key,
    body_id      uuid not null,
    check_id     uuid not null,
    cover_id     uuid not null,
    answered_on  date not null,
    recorded_at  timestamptz(3) not null,
    foreign key (body_id, check_id) references insurance.cover_checks (body_id, id),
    foreign key (body_id, cover_id) references insurance.covers (body_id, id)
  );
  create index on insurance.cover_check_answers (body_id, check_id);
  create table insurance.cover_check_outcomes (
    id           uuid primary key,
    body_id      uuid not null,
    check_id     uuid not null,
    outcome      text not null check (outcome in ('seen', 'still-asked', 'none')),
    cover_id     uuid,
    seen_on      date,
    due_on       date,
    decided_by   uuid not null,
    decided_on   date not null,
    recorded_at  timestamptz(3) not null,
    foreign key (body_id, check_id) references insurance.cover_checks (body_id, id),
    check ((seen_on is not null) = (outcome = 'seen')),
    check ((due_on is not null) = (outcome = 'still-asked')),
    check (cover_id is null or outcome = 'seen')
  );
  create index on insurance.cover_check_outcomes (body_id, check_id)`;

/** What a body asks for of a cover for one claim, the rates of other currencies, and what was found with each verification. */
export const MINIMUM = `
  create table insurance.cover_minimums (
    id           uuid primary key,
    body_id      uuid not null,
    per_claim    int check (per_claim between 1 and 2000000000),
    currency     text check (currency ~ '^[A-Z]{3}$'),
    from_on      date not null,
    set_by       uuid not null,
    set_on       date not null,
    recorded_at  timestamptz(3) not null,
    unique (body_id, id),
    check ((per_claim is null) = (currency is null)),
    check (from_on >= set_on)
  );
  create table insurance.exchange_rates (
    id             uuid primary key,
    body_id        uuid not null,
    currency       text not null check (currency ~ '^[A-Z]{3}$'),
    into_currency  text not null check (into_currency ~ '^[A-Z]{3}$' and into_currency <> currency),
    rate           text not null check (rate ~ '^[0-9]{1,9}([.][0-9]{1,9})?$' and rate ~ '[1-9]'),
    on_day         date not null,
    source         text not null check (btrim(source) <> '' and length(source) <= 200),
    entered_by     uuid not null,
    recorded_at    timestamptz(3) not null,
    unique (body_id, id)
  );
  create table insurance.cover_findings (
    cover_id     uuid not null,
    revision     int not null check (revision > 0),
    body_id      uuid not null,
    kind         text not null check (kind in ('meets', 'below', 'no-amount', 'no-rate')),
    minimum_id   uuid not null,
    rate_id      uuid,
    worth        bigint check (worth >= 0),
    recorded_at  timestamptz(3) not null,
    primary key (cover_id, revision),
    foreign key (body_id, cover_id) references insurance.covers (body_id, id),
    foreign key (body_id, minimum_id) references insurance.cover_minimums (body_id, id),
    foreign key (body_id, rate_id) references insurance.exchange_rates (body_id, id),
    check ((worth is null) = (kind in ('no-amount', 'no-rate'))),
    check (rate_id is null or worth is not null)
  );
  create index on insurance.cover_findings (body_id, cover_id)`;
