import { createHash } from 'node:crypto';
import type { Envelopes } from '@standing/platform/sealed-text';
import { shelvesOf } from '@standing/practice/rules';
import type { EntityManager } from 'typeorm';

/** What is in the vaults of one shelf, by person. */
export type Shelf = Map<string, Buffer>;

type Row = { readonly personId: string; readonly sealed: Buffer };

/** Which content it is: SHA-256 in hexadecimal. Every content has one, that of a vault never opened as well. */
export function tagOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Who shares a shelf with whom in the body; no vault of it is written by another transaction until this one ends. */
export async function lockedShelves(manager: EntityManager, bodyId: string): Promise<readonly (readonly string[])[]> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`practice ${bodyId} vaults`]);
  const rows = (await manager.query(`select person_id as "personId" from practice.vaults where body_id = $1`, [
    bodyId,
  ])) as { personId: string }[];
  return shelvesOf(rows.map(({ personId }) => personId));
}

/** What is in the vaults of a locked shelf. */
export async function openShelf(
  manager: EntityManager,
  envelopes: Envelopes,
  bodyId: string,
  people: readonly string[],
): Promise<Shelf> {
  const rows = (await manager.query(
    `select person_id as "personId", sealed from practice.vaults where body_id = $1 and person_id = any($2::uuid[])`,
    [bodyId, people],
  )) as Row[];
  return new Map(rows.map(({ personId, sealed }) => [personId, envelopes.open([bodyId, personId], sealed)]));
}

/** Writes every vault of the shelf in a new envelope, in one statement: whose content is another cannot be seen. */
export async function closeShelf(
  manager: EntityManager,
  envelopes: Envelopes,
  bodyId: string,
  shelf: Shelf,
): Promise<void> {
  const people = [...shelf.keys()].sort();
  const sealed = people.map((personId) => envelopes.close([bodyId, personId], shelf.get(personId)!));
  await manager.query(
    `update practice.vaults v set sealed = n.sealed
     from unnest($2::uuid[], $3::bytea[]) as n (person_id, sealed)
     where v.body_id = $1 and v.person_id = n.person_id`,
    [bodyId, people, sealed],
  );
}
