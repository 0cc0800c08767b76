/** What the other contexts told: who joined and when, who has died, and which awards hold until when. */
export const HEARD = `
  create table ethics.people (
    body_id    uuid not null,
    person_id  uuid not null,
    joined_on  date not null,
    primary key (body_id, person_id)
  );
  create table ethics.deaths (
    id         uuid primary key,
    body_id    uuid not null,
    person_id  uuid not null
  );
  create index on ethics.deaths (body_id, person_id);
  create table ethics.deaths_taken_back (
    death_id  uuid primary key,
    body_id   uuid not null
  );
  create table ethics.awards (
    id           uuid primary key,
    body_id      uuid not null,
    person_id    uuid not null,
    valid_from   date not null,
    valid_until  date
  );
  create index on ethics.awards (body_id, person_id);
  create table ethics.award_ends (
    id            uuid primary key,
    body_id       uuid not null,
    award_id      uuid not null,
    end_id        uuid not null,
    effective_on  date not null,
    unique (body_id, award_id, end_id)
  );
  create table ethics.award_ends_taken_back (
    end_id   uuid primary key,
    body_id  uuid not null
  )`;

/** The versions of what members sign besides the code. A later version of the same code takes the place of the one before. */
export const VERSIONS = `
  create table ethics.declaration_versions (
    id                  uuid primary key,
    body_id             uuid not null,
    code                text not null check (btrim(code) <> ''),
    kind                text not null check (kind in ('policy', 'undertaking-to-report', 'fitness')),
    number              int not null check (number > 0),
    title_fr            text not null check (btrim(title_fr) <> ''),
    title_en            text not null check (btrim(title_en) <> ''),
    text_fr             text not null check (btrim(text_fr) <> ''),
    text_en             text not null check (btrim(text_en) <> ''),
    report_within_days  int check (report_within_days between 1 and 365),
    hash                text not null check (hash ~ '^[0-9a-f]{64}$'),
    valid_from          date not null,
    published_by        uuid not null,
    published_at        timestamptz not null,
    unique (body_id, id),
    unique (body_id, id, hash),
    unique (body_id, code, number),
    unique (body_id, code, valid_from),
    check ((kind = 'undertaking-to-report') = (report_within_days is not null))
  )`;

/**
 * A signature is of an edition of the code or of a version of a declaration, typed or on paper. One that was recorded by
 * mistake is taken back by a row of its own: the same text can then be signed again, so that only the use case counts.
 */
export const SIGNATURES = `
  alter table ethics.signatures rename column edition_hash to text_hash;
  alter table ethics.signatures
    alter column edition_id drop not null,
    add column version_id uuid,
    add column recorded_by uuid,
    add column kept_at text check (btrim(kept_at) <> ''),
    drop constraint signatures_method_check,
    add constraint signatures_method_check check (method in ('typed-name', 'paper')),
    drop constraint signatures_body_id_person_id_edition_id_key,
    add constraint signatures_one_text check (num_nonnulls(edition_id, version_id) = 1),
    add constraint signatures_paper check (
      (method = 'paper') = (recorded_by is not null) and (method = 'paper') = (kept_at is not null)),
    add constraint signatures_version foreign key (body_id, version_id, text_hash)
      references ethics.declaration_versions (body_id, id, hash),
    add constraint signatures_of_body unique (body_id, id);
  create index signatures_of_person on ethics.signatures (body_id, person_id);
  create table ethics.signatures_taken_back (
    signature_id   uuid primary key,
    body_id        uuid not null,
    taken_back_by  uuid not null,
    taken_back_at  timestamptz not null,
    foreign key (body_id, signature_id) references ethics.signatures (body_id, id)
  )`;

/** Only what could be signed before stays, and of each text one signature. */
export const SIGNATURES_BEFORE = `
  alter table ethics.signatures no force row level security;
  delete from ethics.signatures s where method = 'paper' or edition_id is null;
  alter table ethics.signatures force row level security;
  drop index ethics.signatures_of_person;
  alter table ethics.signatures
    drop constraint signatures_of_body,
    drop constraint signatures_version,
    drop constraint signatures_paper,
    drop constraint signatures_one_text,
    drop constraint signatures_method_check,
    add constraint signatures_method_check check (method in ('typed-name')),
    drop column kept_at,
    drop column recorded_by,
    drop column version_id,
    alter column edition_id set not null,
    add unique (body_id, person_id, edition_id);
  alter table ethics.signatures rename column text_hash to edition_hash`;

/** What a body set, the latest of each name counting, and the judgments and sanctions that members reported of themselves. */
export const SETTINGS_AND_REPORTS = `
  create table ethics.settings (
    id       uuid primary key,
    body_id  uuid not null,
    name     text not null check (name in ('report-basis', 'help-contacts', 'conforms-to')),
    value    jsonb check (jsonb_typeof(value) = 'object'),
    set_by   uuid not null,
    set_at   timestamptz not null
  );
  create index on ethics.settings (body_id, name, id);
  create table ethics.outside_decisions (
    id           uuid primary key,
    body_id      uuid not null,
    person_id    uuid not null,
    kind         text not null check (kind in ('final-judgment', 'sanction-elsewhere')),
    decided_on   date not null,
    authority    text not null check (authority in ('criminal-court', 'civil-court', 'administrative-authority', 'professional-body')),
    reported_on  date not null,
    reported_at  timestamptz not null,
    unique (body_id, id)
  );
  create index on ethics.outside_decisions (body_id, person_id);
  create table ethics.outside_decisions_taken_back (
    decision_id    uuid primary key,
    body_id        uuid not null,
    taken_back_at  timestamptz not null,
    foreign key (body_id, decision_id) references ethics.outside_decisions (body_id, id)
  )`;

/** Who is asked to sign which text until when, since it was opened; and which reminders went out, each once. */
export const CAMPAIGNS = `
  create table ethics.campaigns (
    id           uuid primary key,
    body_id      uuid not null,
    edition_id   uuid,
    version_id   uuid,
    audience     text not null check (audience in ('everybody', 'accredited')),
    deadline_on  date not null,
    remind_days  int[] not null check (cardinality(remind_days) <= 4),
    opened_by    uuid not null,
    opened_on    date not null check (opened_on < deadline_on),
    opened_at    timestamptz not null,
    unique (body_id, id),
    check (num_nonnulls(edition_id, version_id) = 1),
    foreign key (body_id, edition_id) references ethics.editions (body_id, id),
    foreign key (body_id, version_id) references ethics.declaration_versions (body_id, id)
  );
  create table ethics.campaign_members (
    body_id      uuid not null,
    campaign_id  uuid not null,
    person_id    uuid not null,
    primary key (body_id, campaign_id, person_id),
    foreign key (body_id, campaign_id) references ethics.campaigns (body_id, id)
  );
  create index on ethics.campaign_members (body_id, person_id);
  create table ethics.campaign_closures (
    campaign_id  uuid primary key,
    body_id      uuid not null,
    closed_by    uuid not null,
    closed_on    date not null,
    closed_at    timestamptz not null,
    foreign key (body_id, campaign_id) references ethics.campaigns (body_id, id)
  );
  create table ethics.campaign_reminders (
    id           uuid primary key,
    body_id      uuid not null,
    campaign_id  uuid not null,
    person_id    uuid not null,
    days_before  int not null,
    told_on      date not null,
    unique (body_id, campaign_id, person_id, days_before),
    foreign key (body_id, campaign_id, person_id) references ethics.campaign_members (body_id, campaign_id, person_id)
  )`;
