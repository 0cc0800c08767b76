import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Bodies, accounts and how they sign in (none of which is of one body), and each body's people and their roles. */
export class BodiesAndPeople1790000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(withoutBody);
    await db.query(ofABody);
    await db.query(tenantTable('identity', 'people'));
    await db.query(tenantTable('identity', 'roles'));
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [
      'roles',
      'people',
      'challenges',
      'passkeys',
      'sign_in_codes',
      'sessions',
      'accounts',
      'bodies',
    ]) {
      await db.query(`drop table identity.${table}`);
    }
  }
}

const withoutBody = `
  create table identity.bodies (
    id uuid primary key, host text not null unique, name text not null, zone text not null, default_locale text not null check (default_locale in ('fr', 'en')),
    locales text[] not null, hue int not null check (hue between 0 and 359), demo boolean not null, offset_seconds int not null default 0,
    revision int not null);
  create table identity.accounts (
    id uuid primary key, email text not null, created_at timestamptz not null);
  create unique index on identity.accounts (lower(email));
  create table identity.sessions (
    id uuid primary key, token_hash text not null unique, account_id uuid not null references identity.accounts (id), for_body uuid not null,
    person_id uuid not null, method text not null check (method in ('code', 'passkey', 'persona')), created_at timestamptz not null,
    last_seen_at timestamptz not null, idle_seconds int not null, expires_at timestamptz not null, ended_at timestamptz);
  create index on identity.sessions (account_id);
  create table identity.sign_in_codes (
    id uuid primary key, account_id uuid not null references identity.accounts (id), for_body uuid not null, code_hash text, tries int not null default 0,
    asked_at timestamptz not null, expires_at timestamptz not null, used_at timestamptz);
  create index on identity.sign_in_codes (account_id, asked_at);
  create table identity.passkeys (
    id uuid primary key, account_id uuid not null references identity.accounts (id), credential_id text not null unique, public_key text not null,
    counter bigint not null, transports text[] not null, created_at timestamptz not null, last_used_at timestamptz);
  create index on identity.passkeys (account_id);
  create table identity.challenges (
    id uuid primary key, account_id uuid references identity.accounts (id), purpose text not null check (purpose in ('register', 'sign-in')), challenge text not null,
    expires_at timestamptz not null, used_at timestamptz);
  grant select, insert, update on identity.bodies, identity.accounts, identity.sessions, identity.sign_in_codes, identity.passkeys, identity.challenges to identity_app;
  grant select on identity.bodies, identity.accounts, identity.sessions, identity.passkeys to identity_reader;`;

const ofABody = `
  create table identity.people (
    id uuid primary key, body_id uuid not null, account_id uuid not null references identity.accounts (id), name text not null check (length(name) between 1 and 200),
    locale text not null check (locale in ('fr', 'en')), joined_on date not null, persona text, unique (body_id, account_id));
  create table identity.roles (
    id uuid primary key, body_id uuid not null, person_id uuid not null references identity.people (id),
    role text not null check (role in ('officer', 'registrar', 'scheme-administrator')), granted_at timestamptz not null, granted_by text not null,
    unique (body_id, person_id, role));`;
