/** What the other contexts told: which awards hold until when, and who has died. */
export const HEARD = `
  create table cpd.awards (
    id           uuid primary key,
    body_id      uuid not null,
    person_id    uuid not null,
    level        text not null,
    valid_from   date not null,
    valid_until  date
  );
  create index on cpd.awards (body_id, person_id, valid_from desc);
  create table cpd.award_ends (
    id            uuid primary key,
    body_id       uuid not null,
    award_id      uuid not null,
    end_id        uuid not null,
    effective_on  date not null,
    unique (body_id, award_id, end_id)
  );
  create table cpd.award_ends_taken_back (
    end_id   uuid primary key,
    body_id  uuid not null
  );
  create table cpd.deaths (
    id         uuid primary key,
    body_id    uuid not null,
    person_id  uuid not null
  );
  create index on cpd.deaths (body_id, person_id);
  create table cpd.deaths_taken_back (
    death_id  uuid primary key,
    body_id   uuid not null
  )`;

/** What is fixed when a draw is prepared: its settings, and a row for each member, with the salt that they alone are shown. */
export const DRAWS = `
  create table cpd.audit_draws (
    id                         uuid primary key,
    body_id                    uuid not null,
    rate_per_mille             int not null check (rate_per_mille between 1 and 1000),
    by_level                   boolean not null,
    leave_out_drawn_last_time  boolean not null,
    minimum_days               int not null check (minimum_days >= 0),
    undocumented_weight        int not null check (undocumented_weight between 1 and 10),
    rows                       int not null check (rows > 0),
    root                       text not null check (root ~ '^[0-9a-f]{64}$'),
    announcement               text not null check (announcement ~ '^[0-9a-f]{64}$'),
    prepared_by                uuid not null,
    prepared_on                date not null,
    recorded_at                timestamptz not null,
    unique (body_id, id)
  );
  create table cpd.audit_roster (
    body_id    uuid not null,
    draw_id    uuid not null,
    person_id  uuid not null,
    salt       text not null check (salt ~ '^[0-9a-f]{64}$'),
    reference  text not null check (reference ~ '^[0-9a-f]{64}$'),
    stratum    text,
    left_out   text check (left_out in ('drawn-last-time', 'accredited-recently')),
    weight     int not null check (weight between 0 and 10),
    primary key (body_id, draw_id, person_id),
    unique (body_id, draw_id, reference),
    foreign key (body_id, draw_id) references cpd.audit_draws (body_id, id),
    check ((stratum is null) = (left_out is not null)),
    check ((weight = 0) = (left_out is not null))
  );
  create index on cpd.audit_roster (body_id, person_id)`;

/** What becomes of it: two officers are bound, show their shares, and so draw; or it is given up. */
export const STEPS = `
  create table cpd.audit_shares (
    body_id      uuid not null,
    draw_id      uuid not null,
    place        int not null check (place between 1 and 2),
    officer_id   uuid not null,
    commitment   text not null check (commitment ~ '^[0-9a-f]{64}$'),
    recorded_at  timestamptz not null,
    primary key (body_id, draw_id, place),
    unique (body_id, draw_id, officer_id),
    unique (body_id, draw_id, commitment),
    foreign key (body_id, draw_id) references cpd.audit_draws (body_id, id)
  );
  create table cpd.audit_shares_shown (
    body_id      uuid not null,
    draw_id      uuid not null,
    place        int not null,
    share        text not null check (share ~ '^[0-9a-f]{64}$'),
    recorded_at  timestamptz not null,
    primary key (body_id, draw_id, place),
    foreign key (body_id, draw_id, place) references cpd.audit_shares (body_id, draw_id, place)
  );
  create table cpd.audit_results (
    body_id      uuid not null,
    draw_id      uuid not null,
    seed         text not null check (seed ~ '^[0-9a-f]{64}$'),
    drawn_on     date not null,
    recorded_at  timestamptz not null,
    primary key (body_id, draw_id),
    foreign key (body_id, draw_id) references cpd.audit_draws (body_id, id)
  );
  create table cpd.audit_drawn (
    body_id    uuid not null,
    draw_id    uuid not null,
    person_id  uuid not null,
    primary key (body_id, draw_id, person_id),
    foreign key (body_id, draw_id) references cpd.audit_results (body_id, draw_id),
    foreign key (body_id, draw_id, person_id) references cpd.audit_roster (body_id, draw_id, person_id)
  );
  create table cpd.audit_abandonments (
    body_id       uuid not null,
    draw_id       uuid not null,
    abandoned_by  uuid not null,
    abandoned_on  date not null,
    recorded_at   timestamptz not null,
    primary key (body_id, draw_id),
    foreign key (body_id, draw_id) references cpd.audit_draws (body_id, id)
  )`;
