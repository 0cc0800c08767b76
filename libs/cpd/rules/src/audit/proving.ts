import type { Sha256 } from './digest.js';
import { type ProofStep, pathOf, topOf } from './merkle.js';
import { inOrder, leafOf, referenceOf, rootAbove, type RosterRow } from './roster.js';

/** What a member holds to prove that their row is in the roster: with their salt, which the body shows to them alone. */
export type OwnProof = {
  readonly format: 1;
  readonly drawId: string;
  readonly personId: string;
  readonly salt: string;
  readonly row: RosterRow;
  /** From the row to the top of the tree. */
  readonly path: readonly ProofStep[];
};

/** The way from the row with this reference to the top of its roster. */
export function pathInRoster(sha256: Sha256, roster: readonly RosterRow[], reference: string): ProofStep[] {
  const rows = inOrder(roster);
  const index = rows.findIndex((row) => row.reference === reference);
  if (index < 0) throw new Error('The row is not in this roster.');
  return pathOf(
    sha256,
    rows.map((row) => leafOf(sha256, row)),
    index,
  );
}

/** Whether a member's row is theirs, and stands in the roster of which this hash was published. */
export function provesOwnRow(
  sha256: Sha256,
  own: OwnProof,
  published: { readonly drawId: string; readonly root: string; readonly rows: number },
): boolean {
  const { drawId, personId, salt, row, path } = own;
  const isTheirs = drawId === published.drawId && referenceOf(sha256, drawId, personId, salt) === row.reference;
  return isTheirs && rootAbove(sha256, topOf(sha256, leafOf(sha256, row), path), published.rows) === published.root;
}
