/**
 * The advice desk. Nothing says who asks: an enquiry under a name has a keyed hash of the person, one without a name a keyed
 * hash of its return code. Days alone, no instants; ids that are random throughout. All that was said is ciphertext.
 */
export const ENQUIRIES = `
  create table ethics.advice_enquiries (
    id              uuid primary key,
    body_id         uuid not null,
    asker_hash      text check (asker_hash ~ '^[0-9a-f]{64}$'),
    code_hash       text check (code_hash ~ '^[0-9a-f]{64}$'),
    chapters        text[] not null check (cardinality(chapters) <= 5),
    state           text not null check (state in ('waiting', 'answered', 'closed')),
    asked_on        date not null,
    last_word_on    date not null check (asked_on <= last_word_on),
    kept_months     int not null check (kept_months between 1 and 12),
    erased_on       date not null check (last_word_on < erased_on),
    held_by         uuid,
    topics_sealed   bytea not null,
    asker_sealed    bytea,
    adviser_sealed  bytea,
    unique (body_id, id),
    unique (body_id, code_hash),
    check (num_nonnulls(asker_hash, code_hash) = 1),
    check ((asker_hash is null) = (asker_sealed is null)),
    check ((held_by is null) = (adviser_sealed is null))
  );
  create index on ethics.advice_enquiries (body_id, asker_hash);
  create index on ethics.advice_enquiries (body_id, erased_on);
  create table ethics.advice_keys (
    enquiry_id  uuid primary key,
    body_id     uuid not null,
    wrapped     bytea not null,
    foreign key (body_id, enquiry_id) references ethics.advice_enquiries (body_id, id)
  );
  create table ethics.advice_words (
    body_id     uuid not null,
    enquiry_id  uuid not null,
    place       int not null check (place > 0),
    said_by     text not null check (said_by in ('asker', 'adviser')),
    said_on     date not null,
    sealed      bytea not null,
    primary key (body_id, enquiry_id, place),
    foreign key (body_id, enquiry_id) references ethics.advice_enquiries (body_id, id)
  );
  create table ethics.advice_declarations (
    body_id       uuid not null,
    enquiry_id    uuid not null,
    person_id     uuid not null,
    has_conflict  boolean not null,
    declared_on   date not null,
    primary key (body_id, enquiry_id, person_id),
    foreign key (body_id, enquiry_id) references ethics.advice_enquiries (body_id, id)
  );`;

/** How many were asked, by chapter and quarter; '' is none of the chapters. It leads to no enquiry, and outlives them. */
export const TALLY = `
  create table ethics.advice_tally (
    body_id    uuid not null,
    quarter    date not null,
    chapter    text not null,
    enquiries  int not null check (enquiries > 0),
    primary key (body_id, quarter, chapter)
  );`;

/** What a body sets: with this, for how many months an enquiry is kept after its last word. */
export const SETTINGS = `
  alter table ethics.settings drop constraint settings_name_check;
  alter table ethics.settings add constraint settings_name_check
    check (name in ('report-basis', 'help-contacts', 'conforms-to', 'advice-term'));`;

export const SETTINGS_BEFORE = `
  alter table ethics.settings no force row level security;
  delete from ethics.settings where name = 'advice-term';
  alter table ethics.settings force row level security;
  alter table ethics.settings drop constraint settings_name_check;
  alter table ethics.settings add constraint settings_name_check
    check (name in ('report-basis', 'help-contacts', 'conforms-to'));`;
