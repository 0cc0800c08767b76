import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const RELATIONS = `array['employer','line-manager','business-partner','family','client','trainer','assessor','reciprocal-supervisor']`;
const LIMITS = `array['legal-duty','serious-harm','ongoing-breach','evidence-fraud']`;

const KEPT = [
  'agreement_terms',
  'agreement_terms_answers',
  'relation_declarations',
  'declaration_reminders',
  'relation_rules',
  'relation_weighings',
  'relation_reviews',
  'registered_relations',
];

/**
 * What two people agree on beside supervision itself, in versions; what each declares of their other relations every year;
 * what the body does about which relation; and what a declaration or the register led to. All of it is only added to.
 */
export class TermsAndRelations1790000016000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of [terms, declarations, rules, weighings, register]) await db.query(statement);
    for (const table of KEPT) await db.query(tenantTable('supervision', table, { appendOnly: true }));
    await db.query(seenByTheJob);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop policy time on supervision.agreements`);
    await db.query(`revoke select (id, body_id, status, answered_on) on supervision.agreements from supervision_relay`);
    for (const table of [...KEPT].reverse()) await db.query(`drop table supervision.${table}`);
  }
}

const terms = `
  create table supervision.agreement_terms (
    id            uuid primary key,
    body_id       uuid not null,
    agreement_id  uuid not null,
    seq           int not null check (seq > 0),
    form          text not null check (form in ('individual', 'group', 'peer')),
    every_weeks   int check (every_weeks between 1 and 52),
    minutes       int check (minutes between 1 and 1440),
    limits        text[] not null check (limits <@ ${LIMITS} and limits @> array['legal-duty', 'serious-harm']),
    proposed_by   text not null check (proposed_by in ('supervisee', 'supervisor')),
    proposed_on   date not null,
    recorded_at   timestamptz(3) not null,
    unique (body_id, id),
    unique (body_id, agreement_id, seq),
    foreign key (body_id, agreement_id) references supervision.agreements (body_id, id)
  );
  create table supervision.agreement_terms_answers (
    terms_id     uuid primary key,
    body_id      uuid not null,
    answer       text not null check (answer in ('agreed', 'declined', 'replaced')),
    answered_on  date not null,
    recorded_at  timestamptz(3) not null,
    foreign key (body_id, terms_id) references supervision.agreement_terms (body_id, id)
  );
  create index on supervision.agreement_terms_answers (body_id);`;

const declarations = `
  create table supervision.relation_declarations (
    id            uuid primary key,
    body_id       uuid not null,
    agreement_id  uuid not null,
    said_by       text not null check (said_by in ('supervisee', 'supervisor')),
    relations     text[] not null check (relations <@ ${RELATIONS}),
    declared_on   date not null,
    recorded_at   timestamptz(3) not null,
    foreign key (body_id, agreement_id) references supervision.agreements (body_id, id)
  );
  create index on supervision.relation_declarations (body_id, agreement_id);
  create table supervision.declaration_reminders (
    body_id       uuid not null,
    agreement_id  uuid not null,
    due_on        date not null,
    reminded_on   date not null,
    recorded_at   timestamptz(3) not null,
    primary key (body_id, agreement_id, due_on),
    foreign key (body_id, agreement_id) references supervision.agreements (body_id, id)
  );`;

const rules = `
  create table supervision.relation_rules (
    id           uuid primary key,
    body_id      uuid not null,
    relation     text not null check (relation = any(${RELATIONS})),
    treatment    text not null check (treatment in ('refused', 'reviewed', 'allowed')),
    from_on      date not null,
    set_by       uuid not null,
    set_on       date not null,
    recorded_at  timestamptz(3) not null,
    check (from_on >= set_on)
  );
  create index on supervision.relation_rules (body_id, relation);`;

const weighings = `
  create table supervision.relation_weighings (
    id            uuid primary key,
    body_id       uuid not null,
    agreement_id  uuid not null,
    refused       text[] not null check (refused <@ ${RELATIONS}),
    reviewed      text[] not null check (reviewed <@ ${RELATIONS}),
    weighed_on    date not null,
    recorded_at   timestamptz(3) not null,
    unique (body_id, id),
    foreign key (body_id, agreement_id) references supervision.agreements (body_id, id)
  );
  create index on supervision.relation_weighings (body_id, agreement_id);
  create table supervision.relation_reviews (
    weighing_id  uuid primary key,
    body_id      uuid not null,
    outcome      text not null check (outcome in ('allowed', 'refused')),
    reason       text not null check (reason in ('kept-apart', 'ends-soon', 'no-other-supervisor',
                   'not-free-to-speak', 'power-over-the-other', 'interest-in-the-outcome')),
    decided_by   uuid not null,
    decided_on   date not null,
    recorded_at  timestamptz(3) not null,
    foreign key (body_id, weighing_id) references supervision.relation_weighings (body_id, id),
    check ((outcome = 'allowed') = (reason in ('kept-apart', 'ends-soon', 'no-other-supervisor')))
  );
  create index on supervision.relation_reviews (body_id);`;

const register = `
  create table supervision.registered_relations (
    body_id          uuid not null,
    relation_id      uuid not null,
    revision         int not null check (revision > 0),
    person_id        uuid not null,
    other_person_id  uuid not null,
    kind             text not null check (kind in ('supervises', 'trained', 'employs', 'family', 'business')),
    from_on          date,
    until_on         date,
    stands           boolean not null,
    recorded_at      timestamptz(3) not null,
    primary key (body_id, relation_id, revision)
  );
  create index on supervision.registered_relations (body_id, person_id);
  create index on supervision.registered_relations (body_id, other_person_id);`;

/** The job looks over all bodies for declarations that are due; of an agreement it sees nothing more than days. */
const seenByTheJob = `
  create policy time on supervision.agreements for select to supervision_relay using (true);
  grant select (id, body_id, status, answered_on) on supervision.agreements to supervision_relay;
  create policy time on supervision.relation_declarations for select to supervision_relay using (true);
  grant select (body_id, agreement_id, said_by, declared_on) on supervision.relation_declarations to supervision_relay;
  create policy time on supervision.declaration_reminders for select to supervision_relay using (true);
  grant select (body_id, agreement_id, due_on) on supervision.declaration_reminders to supervision_relay;`;
