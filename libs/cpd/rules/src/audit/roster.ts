import { digest, type Sha256 } from './digest.js';
import { rootOf } from './merkle.js';
import type { Place } from './placing.js';

/** A row as it is published: whose it is, only the member can tell. */
export type RosterRow = Place & { readonly reference: string };

/** The reference of a member in one draw. The salt is drawn for this member and this draw, and shown to the member alone. */
export function referenceOf(sha256: Sha256, drawId: string, personId: string, salt: string): string {
  return digest(sha256, 'reference', drawId, personId, salt);
}

/** The rows in the order in which they are published and hashed. */
export function inOrder<Row extends { readonly reference: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((one, other) => (one.reference < other.reference ? -1 : 1));
}

/** The hash of one row. */
export function leafOf(sha256: Sha256, { reference, stratum, leftOut, weight }: RosterRow): string {
  return digest(sha256, 'row', reference, stratum, leftOut, weight);
}

/** The hash of a whole roster in its order: of the top of its tree, and of how many rows there are. */
export function rosterRoot(sha256: Sha256, rows: readonly RosterRow[]): string {
  const leaves = rows.map((row) => leafOf(sha256, row));
  return rootAbove(sha256, rootOf(sha256, leaves), rows.length);
}

/** The same, where only the top of the tree is known. */
export function rootAbove(sha256: Sha256, top: string, rows: number): string {
  return digest(sha256, 'roster', top, rows);
}
