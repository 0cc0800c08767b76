import type { Secret } from '@standing/platform/config';
import pg from 'pg';
import type { DatabaseAddress } from './address.js';

/** The three roles of a context: it writes as one, reads as another, and its relay sees delivery rows of every body. */
export const ROLES = ['app', 'reader', 'relay'] as const;

/**
 * Makes each context's schema and roles, which own nothing and so cannot step around row-level security. Safe to run at
 * every start.
 */
export async function provision(owner: DatabaseAddress, contexts: readonly string[], secret: Secret): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7301)');
    const present = await client.query<{ rolname: string }>('select rolname from pg_roles');
    const known = new Set(present.rows.map((row) => row.rolname));
    const statements = contexts.flatMap((context) => statementsFor(context, known, secret));
    await client.query(['create schema if not exists bullmq', ...queueRole(known, secret), ...statements].join(';\n'));
  } finally {
    await client.end();
  }
}

function statementsFor(context: string, known: ReadonlySet<string>, secret: Secret): string[] {
  const schema = pg.escapeIdentifier(context);
  const roles = ROLES.flatMap((kind) => [
    ...role(`${context}_${kind}`, known, secret),
    `grant usage on schema ${schema} to ${pg.escapeIdentifier(`${context}_${kind}`)}`,
  ]);
  return [
    `create schema if not exists ${schema}`,
    ...roles,
    `alter role ${pg.escapeIdentifier(`${context}_reader`)} set default_transaction_read_only = on`,
    `alter role ${pg.escapeIdentifier(`${context}_reader`)} set statement_timeout = '10s'`,
  ];
}

function queueRole(known: ReadonlySet<string>, secret: Secret): string[] {
  return [...role('standing_queue', known, secret), 'grant usage, create on schema bullmq to standing_queue'];
}

function role(name: string, known: ReadonlySet<string>, secret: Secret): string[] {
  const verb = known.has(name) ? 'alter' : 'create';
  return [`${verb} role ${pg.escapeIdentifier(name)} login password ${pg.escapeLiteral(secret(`role:${name}`))}`];
}
