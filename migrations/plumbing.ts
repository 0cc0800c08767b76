import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

/**
 * The tables that every context has: what it tells and to whom, what it has heard, which attempts it has seen, its audit
 * chain, and each body's time. The relay sees deliveries and facts of every body, and may only mark deliveries.
 */
export function plumbing(schema: string): new () => MigrationInterface {
  return class implements MigrationInterface {
    readonly name = `Plumbing${schema}1790000000000`;

    async up(db: QueryRunner): Promise<void> {
      await db.query(tables(schema));
      for (const table of ['outbox', 'inbox', 'audit'])
        await db.query(tenantTable(schema, table, { appendOnly: true }));
      for (const table of ['deliveries', 'idempotency', 'body_times']) await db.query(tenantTable(schema, table));
      await db.query(relayRights(schema));
    }

    async down(db: QueryRunner): Promise<void> {
      for (const table of ['body_times', 'audit', 'idempotency', 'inbox', 'deliveries', 'outbox']) {
        await db.query(`drop table ${schema}.${table}`);
      }
    }
  };
}

function tables(schema: string): string {
  return `
    create table ${schema}.outbox (
      id uuid primary key, body_id uuid not null, type text not null, data jsonb not null, told_at timestamptz not null,
      recorded_at timestamptz not null default clock_timestamp());
    create index on ${schema}.outbox (body_id, type);
    create table ${schema}.deliveries (
      id uuid primary key, body_id uuid not null, fact_id uuid not null references ${schema}.outbox (id), listener text not null,
      sends int not null default 0, next_send_at timestamptz not null default now(), parked_at timestamptz, closed_at timestamptz);
    create index on ${schema}.deliveries (next_send_at, id) where closed_at is null and parked_at is null;
    create index on ${schema}.deliveries (body_id);
    create table ${schema}.inbox (
      body_id uuid not null, fact_id uuid not null, handler text not null, heard_at timestamptz not null default clock_timestamp(),
      primary key (fact_id, handler));
    create index on ${schema}.inbox (body_id);
    create table ${schema}.idempotency (
      body_id uuid not null, actor text not null, key uuid not null, name text not null, input_hash text not null, result_id uuid,
      at timestamptz not null default now(), primary key (body_id, actor, key));
    create table ${schema}.audit (
      body_id uuid not null, stream text not null, seq bigint not null, at timestamptz not null, actor text not null, action text not null,
      subject_id uuid not null, details jsonb not null, hash text not null, primary key (body_id, stream, seq));
    create table ${schema}.body_times (
      body_id uuid primary key, zone text not null, offset_seconds int not null, revision int not null);`;
}

function relayRights(schema: string): string {
  return ['outbox', 'deliveries']
    .map(
      (table) => `
    create policy relay on ${schema}.${table} to ${schema}_relay using (true);
    grant select on ${schema}.${table} to ${schema}_relay;`,
    )
    .concat(`grant update (sends, next_send_at, parked_at, closed_at) on ${schema}.deliveries to ${schema}_relay;`)
    .join('\n');
}
