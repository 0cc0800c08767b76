/** The audit of each member who was drawn: what it looks at, each time that they were asked, and what they answered. */
export const ASKED = `
  alter table cpd.audit_draws add column answer_days int not null default 28 check (answer_days between 14 and 92);
  create table cpd.audit_files (
    id            uuid primary key,
    body_id       uuid not null,
    draw_id       uuid not null,
    person_id     uuid not null,
    looks_after   date not null,
    looks_until   date not null check (looks_until > looks_after),
    opened_on     date not null,
    recorded_at   timestamptz not null,
    unique (body_id, id),
    unique (body_id, draw_id, person_id),
    foreign key (body_id, draw_id, person_id) references cpd.audit_drawn (body_id, draw_id, person_id)
  );
  create index on cpd.audit_files (body_id, person_id);
  create table cpd.audit_rounds (
    body_id      uuid not null,
    file_id      uuid not null,
    round        int not null check (round > 0),
    kind         text not null check (kind in ('opened', 'more-asked', 'more-time')),
    due_on       date not null check (due_on > asked_on),
    asked_on     date not null,
    asked_by     uuid,
    recorded_at  timestamptz not null,
    primary key (body_id, file_id, round),
    foreign key (body_id, file_id) references cpd.audit_files (body_id, id),
    check ((kind = 'opened') = (round = 1)),
    check ((kind = 'opened') = (asked_by is null))
  );
  create table cpd.audit_times_asked (
    body_id       uuid not null,
    file_id       uuid not null,
    round         int not null,
    ground        text not null check (ground in ('illness', 'leave', 'absence', 'other')),
    wished_until  date not null,
    asked_on      date not null,
    recorded_at   timestamptz not null,
    primary key (body_id, file_id, round),
    foreign key (body_id, file_id, round) references cpd.audit_rounds (body_id, file_id, round)
  );
  create table cpd.audit_times_decided (
    body_id        uuid not null,
    file_id        uuid not null,
    round          int not null,
    granted_until  date,
    decided_by     uuid not null,
    decided_on     date not null,
    recorded_at    timestamptz not null,
    primary key (body_id, file_id, round),
    foreign key (body_id, file_id, round) references cpd.audit_times_asked (body_id, file_id, round)
  );
  create table cpd.audit_answers (
    body_id      uuid not null,
    file_id      uuid not null,
    round        int not null,
    answered_on  date not null,
    recorded_at  timestamptz not null,
    primary key (body_id, file_id, round),
    foreign key (body_id, file_id, round) references cpd.audit_rounds (body_id, file_id, round)
  );
  create table cpd.audit_answer_lines (
    body_id            uuid not null,
    file_id            uuid not null,
    round              int not null,
    activity_id        uuid not null,
    activity_revision  int not null,
    kind               text not null check (kind in ('file', 'substitute', 'none')),
    document_id        uuid,
    word               text check (length(word) between 1 and 300),
    primary key (body_id, file_id, round, activity_id),
    foreign key (body_id, file_id, round) references cpd.audit_answers (body_id, file_id, round),
    check ((kind = 'none') = (document_id is null)),
    check ((kind = 'substitute') = (word is not null))
  );
  create index on cpd.audit_answer_lines (body_id, document_id)`;

/** Who reviews it, what they say, how it ends, what follows, and whom a mail tells that there is something to read. */
export const REVIEWED = `
  create table cpd.audit_auditors (
    body_id      uuid not null,
    file_id      uuid not null,
    seq          int not null check (seq > 0),
    auditor_id   uuid not null,
    named_by     uuid not null,
    named_on     date not null,
    recorded_at  timestamptz not null,
    primary key (body_id, file_id, seq),
    foreign key (body_id, file_id) references cpd.audit_files (body_id, id)
  );
  create table cpd.audit_words (
    body_id      uuid not null,
    file_id      uuid not null,
    round        int not null,
    activity_id  uuid not null,
    seq          int not null check (seq > 0),
    verdict      text not null check (verdict in ('accepted', 'refused', 'more')),
    reason       text check (reason in ('incomplete', 'receipt', 'invitation', 'slides', 'other-activity', 'names-shown',
                   'not-readable', 'nothing-shown')),
    missing      text[] not null
                   check (missing <@ array['person', 'provider', 'title', 'day', 'length', 'mark']),
    sentence     text check (length(sentence) between 1 and 300),
    said_by      uuid not null,
    said_on      date not null,
    recorded_at  timestamptz not null,
    primary key (body_id, file_id, round, activity_id, seq),
    foreign key (body_id, file_id, round, activity_id)
      references cpd.audit_answer_lines (body_id, file_id, round, activity_id),
    check ((verdict = 'refused') = (reason is not null)),
    check (verdict <> 'more' or sentence is not null)
  );
  create table cpd.audit_closures (
    body_id      uuid not null,
    file_id      uuid not null,
    outcome      text not null check (outcome in ('meets', 'does-not-meet')),
    closed_by    uuid not null,
    closed_on    date not null,
    recorded_at  timestamptz not null,
    primary key (body_id, file_id),
    foreign key (body_id, file_id) references cpd.audit_files (body_id, id)
  );
  create table cpd.audit_follow_ups (
    body_id      uuid not null,
    file_id      uuid not null,
    decision     text not null check (decision in ('no-consequence', 'noted')),
    decided_by   uuid not null,
    decided_on   date not null,
    recorded_at  timestamptz not null,
    primary key (body_id, file_id),
    foreign key (body_id, file_id) references cpd.audit_closures (body_id, file_id)
  );
  create table cpd.audit_notices (
    id           uuid primary key,
    body_id      uuid not null,
    file_id      uuid not null,
    person_id    uuid not null,
    kind         text not null check (kind in ('opened', 'asked-again', 'time-decided', 'reminder', 'closed', 'to-review')),
    round        int not null,
    days_before  int,
    told_on      date not null,
    recorded_at  timestamptz not null,
    foreign key (body_id, file_id, round) references cpd.audit_rounds (body_id, file_id, round),
    check ((kind = 'reminder') = (days_before is not null))
  );
  create unique index on cpd.audit_notices (body_id, file_id, round, days_before) where kind = 'reminder';
  create index on cpd.audit_notices (body_id, file_id)`;

/** The job that reminds looks at each body's day, and at nothing else of every body. */
export const TIMES = `
  create policy time on cpd.body_times for select to cpd_relay using (true);
  grant select on cpd.body_times to cpd_relay`;
